package import Juara

extension Phrase {
  package static let bearerTitle = Phrase("Diminta oleh", "Asked by")
  package static let personalLinkTitle = Phrase("Tautan pribadi", "Personal link")
  package static let requestedAtTitle = Phrase("Diminta", "Asked at")
}

extension Wording {
  package func label(_ bearer: PersonalLink.Bearer) -> String {
    switch bearer {
    case .participant: say("peserta", "participant")
    case .guardian: say("wali", "guardian")
    }
  }

  package func personalLink(_ link: PersonalLink.Listing) -> String {
    let whose =
      link.bearer.map { label($0) }
      ?? say("dari pendaftaran di situs", "of registering on the website")
    return "\(whose), \(instant(link.createdAt))"
      + (link.opensEverything
        ? ""
        : say(
          "; baru satu pendaftaran: pastikan dengan juara participant link --confirm",
          "; one registration only: confirm it with juara participant link --confirm"))
  }

  /// A value of the audit log about a link.
  func linkWord(_ value: String) -> String? {
    switch value {
    case "family": say("pendaftaran di situs dipastikan", "registration on the website confirmed")
    case "all", "everything": say("semua", "all")
    case "registration": say("satu pendaftaran saja", "one registration alone")
    default: PersonalLink.Bearer(rawValue: value).map { label($0) }
    }
  }

  package func personalLinkMade(_ people: [PersonMatch], for bearer: PersonalLink.Bearer) -> String
  {
    switch bearer {
    case .participant:
      say(
        "Tautan pribadi \(labels(people)). Hanya untuk orangnya, dan tampil sekali ini saja:",
        "Personal link of \(labels(people)). For that person alone; it is shown this once:")
    case .guardian:
      say(
        "Tautan pribadi wali dari \(labels(people)). Hanya untuk walinya, dan tampil sekali ini saja:",
        "Personal link of the guardian of \(labels(people)). For the guardian alone; it is shown this once:"
      )
    }
  }

  package var linkNeedsSite: String {
    say(
      "Tulis alamat situs di depannya, atau sebutkan dengan --base-url.",
      "Put the website's address before it, or give that with --base-url.")
  }

  package func personalLinksRevoked(_ people: [PersonMatch]) -> String {
    say(
      "Semua tautan pribadi \(labels(people)) tidak berlaku lagi.",
      "All personal links of \(labels(people)) are no longer valid.")
  }

  package func personalLinksConfirmed(_ people: [PersonMatch]) -> String {
    say(
      "Tautan dari pendaftaran di situs kini membuka semua data \(labels(people)).",
      "The link of the registration on the website now opens everything of \(labels(people)).")
  }

  package func erasuresRequested(_ count: Int) -> String {
    count == 0
      ? say("Tidak ada yang minta datanya dihapus.", "Nobody has asked to be erased.")
      : say(
        "Pastikan dulu siapa yang meminta, lalu: juara participant erase ID29 --confirm NAMA.",
        "Make sure who asks, then: juara participant erase ID29 --confirm NAME.")
  }
}

extension PersonalLinkRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .severalPeople:
      wording.say(
        "Tautan pribadi seorang peserta hanya untuk satu orang. Untuk beberapa anak dari satu wali, tambahkan --guardian.",
        "A participant's personal link is for one person. For several children of one guardian add --guardian."
      )
    case .guardianOfAdult(let person):
      wording.say(
        "\(wording.label(person)) sudah dewasa, jadi tidak ada tautan untuk walinya.",
        "\(wording.label(person)) is of age, so there is no link for a guardian.")
    case .none(let person):
      wording.say(
        "\(wording.label(person)) tidak punya tautan pribadi.",
        "\(wording.label(person)) has no personal link.")
    case .nothingToConfirm(let person):
      wording.say(
        "Tidak ada pendaftaran di situs yang perlu dipastikan milik \(wording.label(person)). Untuk membuat tautan, jalankan tanpa --confirm.",
        "No registration on the website waits to be confirmed as that of \(wording.label(person)). To make a link, leave out --confirm."
      )
    case .guardianDecides(let purpose):
      wording.say(
        "Izin untuk \(wording.label(purpose)) diputuskan orang tua atau wali, lewat tautannya sendiri atau di perpustakaan.",
        "Consent to \(wording.label(purpose)) is for a parent or guardian to decide, by their own link or at the library."
      )
    }
  }
}
