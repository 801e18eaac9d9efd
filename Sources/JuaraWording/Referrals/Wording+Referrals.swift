package import Juara

extension Phrase {
  package static let agreementTitle = Phrase("Kesepakatan", "Agreement")
  package static let contactTitle = Phrase("Kontak", "Contact")
  package static let pageVisitsTitle = Phrase("Kunjungan halaman", "Page visits")
  /// How page visits are to be read.
  package static let pageVisitsNote = Phrase(
    "Kunjungan halaman: berapa kali halaman acara di situs dibuka lewat kode itu, tidak termasuk robot dan petugas. Yang dihitung halaman, bukan orang: satu orang bisa membukanya beberapa kali.",
    "Page visits: how often the event's pages on the website were opened through the code, not counting robots and staff. They count page views, not people: one person may open a page several times."
  )
  package static let anyEvent = Phrase("semua acara", "any event")
}

extension Wording {
  package func label(_ kind: Referral.Kind) -> String {
    switch kind {
    case .post: say("unggahan", "post")
    case .poster: say("poster", "poster")
    case .partner: say("mitra", "partner")
    case .influencer: say("influencer", "influencer")
    case .school: say("sekolah", "school")
    case .visit: say("kunjungan", "visit")
    case .sharing: say("dibagikan pengunjung", "shared by visitors")
    }
  }

  /// `bcdfgh`, or the first and the last where they differ.
  package func referralCodes(of registration: Registration) -> String? {
    guard let first = registration.firstReferral, let last = registration.lastReferral else {
      return nil
    }
    return first == last
      ? first.text
      : say("\(first) (pertama), \(last) (terakhir)", "\(first) (first), \(last) (last)")
  }

  /// `1 Desember 2026 – 31 Desember 2026`; nil where no day is said.
  package func agreement(_ terms: ReferralTerms) -> String? {
    switch (terms.agreedFrom, terms.agreedUntil) {
    case (nil, nil): nil
    case (let from?, nil): say("sejak \(day(from))", "from \(day(from))")
    case (nil, let until?): say("sampai \(day(until))", "until \(day(until))")
    case (let from?, let until?): days(from: from, to: until)
    }
  }

  package func referralAdded(_ referral: Referral) -> String {
    say(
      "Kode referal \(referral.code) untuk \(label(referral.kind)) “\(referral.terms.name.text)”.",
      "The referral code \(referral.code) stands for the \(label(referral.kind)) “\(referral.terms.name.text)”."
    )
  }

  package func referralEdited(_ referral: Referral) -> String {
    say(
      "Referal \(referral.code) (“\(referral.terms.name.text)”) diubah.",
      "Changed the referral \(referral.code) (“\(referral.terms.name.text)”).")
  }

  package func referralRemoved(_ referral: Referral) -> String {
    say(
      "Referal \(referral.code) (“\(referral.terms.name.text)”) dihapus.",
      "Removed the referral \(referral.code) (“\(referral.terms.name.text)”).")
  }
}

extension ReferralRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .noPartner(let kind):
      wording.say(
        "Kontak dan kesepakatan hanya untuk mitra, influencer, sekolah dan kunjungan, bukan \(wording.label(kind)).",
        "Only a partner, an influencer, a school or a visit has a contact and an agreement, and no \(wording.label(kind)) has."
      )
    case .endsBeforeStart(let from, let until):
      wording.say(
        "Kesepakatannya berakhir \(wording.day(until)), sebelum mulai \(wording.day(from)).",
        "The agreement ends on \(wording.day(until)), before it begins on \(wording.day(from)).")
    case .nameTaken(let name, let code):
      wording.say(
        "“\(name)” sudah punya kode \(code). Lihat juara referral show \(code).",
        "“\(name)” has the code \(code) already. See juara referral show \(code).")
    case .inUse(let code, let registrations):
      wording.say(
        "Kode \(code) dibawa \(wording.number(registrations)) pendaftaran, jadi tidak dihapus.",
        "The code \(code) led to \(wording.number(registrations)) \(registrations == 1 ? "registration" : "registrations"), so it is not removed."
      )
    case .inPost(let code):
      wording.say(
        "Kode \(code) ada di teks sebuah unggahan, jadi tidak dihapus.",
        "The code \(code) stands in the text of a post, so it is not removed.")
    case .madeByPublishing:
      wording.say(
        "Kode untuk dibagikan pengunjung dibuat sendiri saat acara diterbitkan dengan juara event publish. Lihat juara referral list.",
        "A code that visitors share an event by is made by itself when the event is published with juara event publish. See juara referral list."
      )
    case .inShareLinks(let code, let event):
      wording.say(
        "Kode \(code) ada di tautan yang dibagikan pengunjung acara “\(event)”, jadi tidak dihapus.",
        "The code \(code) stands in the links by which visitors share “\(event)”, so it is not removed."
      )
    case .needsEvent(let code):
      wording.say(
        "Kode \(code) berlaku untuk semua acara. Sebut acaranya dengan --event, supaya ada formulirnya.",
        "The code \(code) stands for any event. Name one with --event, so that there is a form.")
    case .otherEvent(let code, let event):
      wording.say(
        "Kode \(code) hanya untuk acara “\(event)”.",
        "The code \(code) stands for the event “\(event)” alone.")
    case .noForm(let event):
      wording.say(
        "Tautan formulir “\(event)” belum diketahui. Berikan dengan juara event edit \(event) --form-url, dengan KODE di tempat kode referal. Bila pendaftaran di situs perpustakaan, sebut alamat situsnya dengan --base-url.",
        "The link of the form of “\(event)” is not known. Give it with juara event edit \(event) --form-url, with KODE where the code belongs. Where people register on the library's website, give its address with --base-url."
      )
    case .noPlaceForCode(let event):
      wording.say(
        "Tautan formulir “\(event)” tidak memuat KODE, jadi kode referal tidak bisa ikut. Di Google Formulir: Dapatkan link yang sudah diisi sebelumnya, isi KODE, lalu juara event edit \(event) --form-url.",
        "The link of the form of “\(event)” has no KODE, so a code cannot go with it. In Google Forms: Get pre-filled link, type KODE, then juara event edit \(event) --form-url."
      )
    }
  }
}

package enum QRCodeProblem: Error, Equatable, Sendable {
  /// The file's name ends neither in `.svg` nor in `.png`.
  case notAPicture(String)
  case noProgram
  /// With the program's own words.
  case failed(detail: String)
}

extension QRCodeProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notAPicture(let path):
      wording.say(
        "Nama “\(path)” tidak berakhiran .svg atau .png.",
        "The name “\(path)” ends neither in .svg nor in .png.")
    case .noProgram:
      wording.say(
        "Untuk kode QR, pasang dulu program qrencode (paket Debian dan Ubuntu: qrencode). Tautannya sendiri: juara referral link.",
        "For QR codes, install the program qrencode (package qrencode of Debian and Ubuntu). The link itself: juara referral link."
      )
    case .failed(let detail):
      wording.say(
        "qrencode tidak berhasil membuat kode QR: \(detail).",
        "qrencode could not make the QR code: \(detail).")
    }
  }
}
