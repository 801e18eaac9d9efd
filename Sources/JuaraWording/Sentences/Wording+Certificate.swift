package import Juara

extension Wording {
  /// What a certificate certifies, as a column of a list names it.
  package func label(_ kind: Certificate.Kind) -> String {
    switch kind {
    case .participation: say("keikutsertaan", "participation")
    case .attendance: say("kehadiran", "attendance")
    case .award: say("penghargaan", "award")
    }
  }

  /// Whether a certificate is valid.
  package func validity(_ certificate: Certificate) -> String {
    guard let revocation = certificate.revocation else { return say("berlaku", "valid") }
    return say(
      "dicabut \(instant(revocation.audit.at))", "revoked \(instant(revocation.audit.at))")
  }

  /// Why what was typed is no certificate's number.
  package func sentence(_ problem: CertificateNumberProblem) -> String {
    switch problem {
    case .length(let count, let expected):
      say(
        "Nomor sertifikat terdiri dari \(expected) huruf dan angka, misalnya 2026-7K4M-9QXN; ini \(count).",
        "A certificate's number has \(expected) letters and digits, such as 2026-7K4M-9QXN; this has \(count)."
      )
    case .character(let character):
      say(
        "“\(character)” tidak pernah ada di nomor sertifikat. Periksa lagi penulisannya.",
        "“\(character)” is in no certificate's number. Check how it is written.")
    case .mistyped(let number):
      say(
        "\(number) salah tulis: huruf terakhirnya tidak cocok dengan yang lain. Periksa satu per satu.",
        "\(number) is mistyped: its last character does not fit the others. Check them one by one.")
    }
  }

  /// Why a certificate cannot be issued, revoked or restored.
  package func sentence(_ refusal: CertificateRefusal) -> String {
    switch refusal {
    case .notOver(let code, let end):
      say(
        "“\(code)” baru selesai \(instant(end)). Sertifikat terbit sesudahnya.",
        "“\(code)” ends only on \(instant(end)). Certificates are issued after that.")
    case .eventCancelled(let code):
      say(
        "Acara “\(code)” dibatalkan, jadi tidak ada sertifikatnya.",
        "The event “\(code)” was cancelled, so there are no certificates of it.")
    case .alreadyRevoked(let number, let at):
      say(
        "Sertifikat \(number) sudah dicabut \(instant(at)).",
        "The certificate \(number) was revoked already, on \(instant(at)).")
    case .notRevoked(let number):
      say("Sertifikat \(number) tidak dicabut.", "The certificate \(number) is not revoked.")
    case .replaced(let number, let other):
      say(
        "Sertifikat \(number) sudah digantikan oleh \(other).",
        "The certificate \(number) has been replaced by \(other).")
    }
  }

  /// Certificates were issued.
  package func certificatesIssued(
    _ kind: Certificate.Kind, in code: String, count: Int, new: Int
  ) -> String {
    guard count > 0 else {
      return say(
        "Tidak ada yang berhak atas sertifikat \(label(kind)) “\(code)”.",
        "Nobody is entitled to a certificate of \(label(kind)) of “\(code)”.")
    }
    return say(
      "Sertifikat \(label(kind)) “\(code)”: \(number(count)), \(number(new)) di antaranya baru.",
      "Certificates of \(label(kind)) of “\(code)”: \(number(count)), of which \(number(new)) new.")
  }

  /// Some were left out because theirs is revoked.
  package func revokedLeftOut(_ count: Int, in code: String) -> String {
    say(
      "\(number(count)) orang dilewati karena sertifikatnya dicabut. Lihat juara certificate list \(code).",
      "\(number(count)) left out, as their certificates are revoked. See juara certificate list \(code)."
    )
  }

  /// Some have a certificate and would get none now.
  package func unentitled(_ numbers: [CertificateNumber]) -> String {
    let list =
      numbers.prefix(20).map(\.text).joined(separator: ", ") + (numbers.count > 20 ? ", …" : "")
    return say(
      "Pernah terbit, tetapi kini tidak berhak: \(list). Bila perlu, cabut dengan juara certificate revoke.",
      "Issued before, but not entitled now: \(list). Revoke them with juara certificate revoke, if need be."
    )
  }

  /// Files were written into a folder: how many of which format, for one person each and for all.
  package func certificatesWritten(_ count: Int, formats: [String], to folder: String) -> String {
    let list = formats.joined(separator: ", ")
    return say(
      "Ditulis ke folder “\(folder)”: \(list), \(number(count)) sertifikat.",
      "Written to the folder “\(folder)”: \(list), \(number(count)) \(count == 1 ? "certificate" : "certificates")."
    )
  }

  /// A certificate was revoked.
  package func certificateRevoked(_ number: CertificateNumber) -> String {
    say("Sertifikat \(number) dicabut.", "Revoked the certificate \(number).")
  }

  /// A certificate is valid again.
  package func certificateRestored(_ number: CertificateNumber) -> String {
    say("Sertifikat \(number) berlaku lagi.", "The certificate \(number) is valid again.")
  }

  /// A file was written.
  package func written(to path: String) -> String {
    say("Ditulis ke “\(path)”.", "Wrote “\(path)”.")
  }
}

/// What is printed on a certificate.
extension Wording {
  /// Its heading.
  package func heading(_ kind: Certificate.Kind) -> String {
    switch kind {
    case .participation: say("Sertifikat Keikutsertaan", "Certificate of Participation")
    case .attendance: say("Sertifikat Kehadiran", "Certificate of Attendance")
    case .award: say("Piagam Penghargaan", "Certificate of Award")
    }
  }

  /// What stands above the name.
  package var certificateIntroduction: String { say("diberikan kepada", "presented to") }

  /// What stands between the name and the event.
  package func statement(_ entitlement: Entitlement) -> String {
    switch entitlement.kind {
    case .participation: say("yang telah ikut serta dalam", "who took part in")
    case .attendance: say("yang telah hadir dalam", "who attended")
    case .award:
      say("sebagai \(entitlement.award ?? "") dalam", "as \(entitlement.award ?? "") in")
    }
  }

  /// By which number, and with whom, it can be checked.
  package func verification(_ number: CertificateNumber, library: String) -> String {
    say(
      "Nomor \(number) · keasliannya dapat diperiksa di \(library)",
      "Number \(number) · can be checked with \(library)")
  }

  /// The days from the first to the last: `5 Desember 2026`, `5–12 Desember 2026`.
  package func days(from first: Day, to last: Day) -> String {
    if first == last { return day(first) }
    if first.year == last.year, first.month == last.month { return "\(first.day)–\(day(last))" }
    return "\(day(first)) – \(day(last))"
  }
}
