package import Juara

extension Phrase {
  package static let consentTitle = Phrase("Izin", "Consent")
  package static let purposeTitle = Phrase("Untuk", "Purpose")
  package static let givenOnTitle = Phrase("Diberikan", "Given on")
  package static let givenByTitle = Phrase("Oleh", "Given by")
  package static let methodTitle = Phrase("Cara", "Method")
  package static let evidenceTitle = Phrase("Bukti", "Evidence")
  package static let publishedInTitle = Phrase("Turunkan dari", "Take down from")
  package static let withdrawnOnTitle = Phrase("Dicabut", "Withdrawn on")
  package static let textVersionTitle = Phrase("Teks", "Text")

  package static let textVersion = Phrase(
    "Versi teks yang disetujui, seperti tercetak di formulir izin.",
    "The version of the text agreed to, as printed on the consent form.")
}

extension Wording {
  package func label(_ purpose: Consent.Purpose) -> String {
    switch purpose {
    case .takePart: say("ikut serta", "take part")
    case .publishName: say("menampilkan nama", "publish the name")
    case .postName: say("nama di media sosial", "post the name on social media")
    case .publishPhoto: say("menampilkan foto", "publish photos")
    case .publishReview: say("menampilkan resensi", "publish reviews")
    case .contact: say("dihubungi", "be contacted")
    }
  }

  package func label(_ method: Consent.Method) -> String {
    switch method {
    case .form: say("formulir", "form")
    case .paper: say("kertas", "paper")
    case .whatsapp: "WhatsApp"
    case .phone: say("telepon", "phone")
    case .web: say("situs", "website")
    }
  }

  package func consent(_ consent: Consent) -> String {
    var text = "\(label(consent.purpose)), \(day(consent.givenOn)), \(label(consent.method))"
    if let name = consent.givenBy { text += say(", oleh \(name)", ", by \(name)") }
    if let version = consent.textVersion {
      text += say(", teks \(version)", ", text \(version)")
    }
    if let day = consent.withdrawnOn {
      text += say(", dicabut \(self.day(day))", ", withdrawn \(self.day(day))")
    }
    return text
  }

  package func consentRecorded(_ consent: Consent, of person: Participant) -> String {
    say(
      "Izin untuk \(label(consent.purpose)) dicatat bagi \(person.details.name.text) (\(person.id.label)).",
      "Recorded consent to \(label(consent.purpose)) for \(person.details.name.text) (\(person.id.label))."
    )
  }

  /// The consent came after the registration had ended, and brings no seat back.
  package func endedBeforeConsent(
    _ registration: Registration, of person: PersonMatch, in event: Event
  ) -> String {
    let command = "juara registration add \(event.code) --participant \(person.id.label)"
    let reason =
      registration.cancelReason == .caused(.consentRefused)
        || registration.status != .declined ? "" : " --override …"
    return say(
      "Pendaftaran \(label(person)) tetap \(label(registration.status)). Untuk mendaftarkannya lagi: \(command)\(reason).",
      "The registration of \(label(person)) stays \(label(registration.status)). To register the person again: \(command)\(reason)."
    )
  }

  package func consentWithdrawn(_ purpose: Consent.Purpose, of person: Participant) -> String {
    say(
      "Izin untuk \(label(purpose)) dicabut bagi \(person.details.name.text) (\(person.id.label)).",
      "Withdrew consent to \(label(purpose)) for \(person.details.name.text) (\(person.id.label))."
    )
  }

  /// What to take down after consent was withdrawn; nil if nothing was published.
  package func takedownNotice(_ purpose: Consent.Purpose, _ published: [Publication]) -> String? {
    guard !published.isEmpty else { return nil }
    let places = places(published)
    return purpose == .publishPhoto
      ? say(
        "Hapus foto yang sudah ditampilkan dari: \(places).",
        "Take down published photos from: \(places).")
      : say(
        "Hapus nama yang sudah dicetak atau dibagikan dari: \(places).",
        "Take down the name where it was printed or shared: \(places).")
  }

  package func places(_ published: [Publication]) -> String {
    published.map(place).joined(separator: ", ")
  }

  package func takedownsFound(_ count: Int, since day: Day) -> String {
    count == 0
      ? say(
        "Sejak \(self.day(day)) tidak ada yang perlu diturunkan.",
        "There is nothing to take down since \(self.day(day)).")
      : say(
        "Turunkan dalam 3 × 24 jam sesudah izinnya dicabut. Di situs ini sudah tidak tampil.",
        "Take it down within 3 × 24 hours of the withdrawal. This library's website shows it no more."
      )
  }

  private func place(_ place: Publication) -> String {
    switch place {
    case .event(let code): code.text
    case .review(let entry): say("resensi \(entry)", "review \(entry)")
    case .draw(let code): say("undian \(code.text)", "draw \(code.text)")
    case .post(let number, let places):
      say("unggahan \(number)", "post \(number)")
        + (places.isEmpty
          ? say(" (belum terbit)", " (not published)") : " (\(places.joined(separator: ", ")))")
    case .photo(let number): say("foto \(number)", "photo \(number)")
    }
  }
}

extension ConsentRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notYet(let day):
      wording.say(
        "Tanggal izin \(wording.day(day)) belum tiba.",
        "The date \(wording.day(day)) is in the future.")
    case .beforeBirth(let day):
      wording.say(
        "Tanggal izin \(wording.day(day)) mendahului kelahirannya.",
        "The date \(wording.day(day)) is before the date of birth.")
    case .givenByMinor(let id):
      wording.say(
        "\(id.label) belum dewasa, jadi tidak bisa memberi izin sendiri. Sebutkan orang tua atau walinya dengan --by.",
        "\(id.label) is a minor and cannot give consent alone. Name the parent or guardian with --by."
      )
    case .noneInForce(let purpose):
      wording.say(
        "Tidak ada izin yang berlaku untuk \(wording.label(purpose)).",
        "No consent to \(wording.label(purpose)) is in force.")
    case .noEvent:
      wording.say(
        "Izin ikut serta berlaku untuk satu acara: sebutkan acaranya dengan --event.",
        "Consent to take part is for one event: name it with --event.")
    case .withdrawnBeforeGiven(let day):
      wording.say(
        "Izin itu baru diberikan \(wording.day(day)); tidak bisa dicabut sebelumnya.",
        "That consent was given on \(wording.day(day)) and cannot be withdrawn before that date.")
    }
  }
}
