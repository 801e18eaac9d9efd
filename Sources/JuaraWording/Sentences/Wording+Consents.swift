public import Juara

extension Phrase {
  package static let textVersion = Phrase(
    "Versi teks yang disetujui, seperti tercetak di formulir izin.",
    "The version of the text agreed to, as printed on the consent form.")
  package static let consentsOf = Phrase(
    "Nomor peserta; tanpa ini semua izin.", "The participant's number; all consents without it.")
  package static let onlyPurpose = Phrase("Hanya untuk ini.", "Only for this purpose.")
  package static let onlyInForce = Phrase("Hanya yang masih berlaku.", "Only those in force.")
  package static let textVersionTitle = Phrase("Teks", "Text")
}

/// What is said when a consent is recorded or withdrawn, with what follows from it.
extension Wording {
  /// A consent was recorded: a line for it, and one for each thing that followed.
  public func consentRecorded(
    _ consent: Consent, of person: Participant, _ effects: ConsentEffects
  ) -> [String] {
    [
      say(
        "Izin untuk \(label(consent.purpose)) dicatat bagi \(person.details.name.text) (peserta \(person.id)).",
        "Recorded the consent to \(label(consent.purpose)) for \(person.details.name.text) (participant \(person.id))."
      )
    ] + sentences(effects)
  }

  /// A consent was withdrawn: a line for it, and one for each thing that followed.
  public func consentWithdrawn(
    _ purpose: Consent.Purpose, of person: Participant, _ effects: ConsentEffects
  ) -> [String] {
    var lines = [
      say(
        "Izin untuk \(label(purpose)) dicabut bagi \(person.details.name.text) (peserta \(person.id)).",
        "Withdrew the consent to \(label(purpose)) for \(person.details.name.text) (participant \(person.id))."
      )
    ]
    lines += sentences(effects)
    let codes = effects.published.map(\.text).joined(separator: ", ")
    if !codes.isEmpty {
      lines.append(
        purpose == .publishPhoto
          ? say(
            "Turunkan foto yang sudah ditampilkan dari: \(codes).",
            "Take down the photos that were published of: \(codes).")
          : say(
            "Turunkan nama yang sudah dicetak atau dibagikan dari: \(codes).",
            "Take down the name where it was printed or shared from: \(codes)."))
    }
    return lines
  }
}
