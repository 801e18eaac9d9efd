package import Juara

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

/// What is said when a consent is recorded or withdrawn.
extension Wording {
  /// A consent was recorded.
  package func consentRecorded(_ consent: Consent, of person: Participant) -> String {
    say(
      "Izin untuk \(label(consent.purpose)) dicatat bagi \(person.details.name.text) (peserta \(person.id)).",
      "Recorded the consent to \(label(consent.purpose)) for \(person.details.name.text) (participant \(person.id))."
    )
  }

  /// A consent was withdrawn.
  package func consentWithdrawn(_ purpose: Consent.Purpose, of person: Participant) -> String {
    say(
      "Izin untuk \(label(purpose)) dicabut bagi \(person.details.name.text) (peserta \(person.id)).",
      "Withdrew the consent to \(label(purpose)) for \(person.details.name.text) (participant \(person.id))."
    )
  }

  /// What was published on a consent that is withdrawn; nil where nothing was.
  package func takeDown(_ purpose: Consent.Purpose, _ published: [Publication]) -> String? {
    guard !published.isEmpty else { return nil }
    let places = published.map(place).joined(separator: ", ")
    return purpose == .publishPhoto
      ? say(
        "Turunkan foto yang sudah ditampilkan dari: \(places).",
        "Take down the photos that were published of: \(places).")
      : say(
        "Turunkan nama yang sudah dicetak atau dibagikan dari: \(places).",
        "Take down the name where it was printed or shared from: \(places).")
  }

  private func place(_ place: Publication) -> String {
    switch place {
    case .event(let code): code.text
    case .review(let entry): say("resensi \(entry)", "review \(entry)")
    case .draw(let code): say("undian \(code.text)", "draw \(code.text)")
    }
  }
}
