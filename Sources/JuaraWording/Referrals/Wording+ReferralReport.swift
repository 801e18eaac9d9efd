package import Juara

extension Wording {
  package func label(_ step: ReferralReport.Step) -> String {
    switch step {
    case .registered: say("Mendaftar", "Registered")
    case .confirmed: say("Terkonfirmasi", "Confirmed")
    case .attended: say("Hadir", "Attended")
    case .cameAgain: say("Datang lagi", "Came again")
    }
  }

  package func label(_ subject: ReferralReport.Subject) -> String {
    switch subject {
    case .referral(let referral): referral.terms.name.text
    case .withoutCode: say("tanpa kode", "without a code")
    case .kind(.sharing): say("semua yang dibagikan pengunjung", "all: \(label(.sharing))")
    case .kind(let kind): say("semua \(label(kind))", "all: \(label(kind))")
    case .all: say("semuanya", "all")
    }
  }

  package func referralReportHeading(_ event: Event?) -> String {
    event.map {
      say(
        "Dari mana pendaftar “\($0.plan.title)” datang",
        "Where registrations for “\($0.plan.title)” came from")
    } ?? say("Dari mana pendaftar datang", "Where registrations came from")
  }

  /// How to read the report, a sentence each.
  /// - Parameter hasVisits: Whether it has page visits.
  package func referralReportNotes(
    by touch: ReferralReport.Touch, hasVisits: Bool, forSharing: Bool
  ) -> [String] {
    let counting = say(
      "Setiap orang dihitung sekali per acara, menurut kode \(touch == .first ? "pertama" : "terakhir")nya. Hadir: ada di suatu sesi, atau mencatat bacaan dalam tantangan. Datang lagi: juga hadir di acara lain sesudahnya.",
      "Everybody counts once in each event, by the \(touch.rawValue) code. Attended: was in a session, or logged something in a challenge. Came again: also attended a later event."
    )
    let visits = say(
      "Kunjungan halaman: berapa kali halaman acara di situs dibuka dengan kode itu, tanpa robot dan petugas. Itu bukan orang: satu orang bisa membukanya beberapa kali.",
      "Page visits: how often the event's pages on the website were opened with the code, without robots and staff. These are no people: one person may open them several times."
    )
    let notes = hasVisits ? [counting, visits] : [counting]
    guard forSharing else { return notes }
    let hidden = say(
      "“–”: disembunyikan, karena kurang dari 5 atau karena angka seperti itu bisa dihitung darinya.",
      "“–”: hidden, because it is under 5 or because such a number could be worked out from it.")
    return notes + [hidden]
  }

  /// For whoever is about to share several of them.
  package var sharedReportsTellTogether: String {
    say(
      "Bagikan satu laporan saja: selisih dengan laporan lain (satu acara, kode pertama dan terakhir) bisa mengungkap angka yang disembunyikan.",
      "Share only one report: the difference to another (of one event, by the first and by the last code) may tell what is hidden."
    )
  }
}
