package import Juara

extension Phrase {
  package static let certificatesAlreadyIssued = Phrase(
    "Sertifikatnya sudah terbit. Jalankan lagi perintah yang sama untuk menuliskannya, dengan nomor yang sama.",
    "The certificates have been issued. Run the same command again to write them, with the same numbers."
  )
}

extension Wording {
  package func label(_ kind: Certificate.Kind) -> String {
    switch kind {
    case .participation: say("keikutsertaan", "participation")
    case .attendance: say("kehadiran", "attendance")
    case .award: say("penghargaan", "award")
    case .appreciation: say("terima kasih", "appreciation")
    }
  }

  package func label(_ role: ServiceRole) -> String {
    switch role {
    case .speaker: say("Narasumber", "Speaker")
    case .moderator: say("Moderator", "Moderator")
    case .host: say("Pembawa Acara", "Host")
    case .committee: say("Panitia", "Member of the Committee")
    case .juror: say("Juri", "Juror")
    case .mentor: say("Pembimbing", "Mentor")
    }
  }

  /// What was awarded, or the role somebody served in.
  package func award(_ entitlement: Entitlement) -> String? {
    entitlement.award ?? entitlement.role.map(label)
  }

  package func validity(_ certificate: Certificate) -> String {
    guard let revocation = certificate.revocation else { return say("berlaku", "valid") }
    return say("dicabut \(instant(revocation.audit.at))", "revoked \(instant(revocation.audit.at))")
  }

  package func certificatesIssued(
    _ kind: Certificate.Kind, in code: String, count: Int, new: Int
  ) -> String {
    guard count > 0 else {
      return say(
        "Tidak ada yang berhak atas sertifikat \(label(kind)) “\(code)”.",
        "Nobody is entitled to a certificate of \(label(kind)) for “\(code)”.")
    }
    return say(
      "Sertifikat \(label(kind)) “\(code)”: \(number(count)), \(number(new)) di antaranya baru.",
      "Certificates of \(label(kind)) for “\(code)”: \(number(count)), \(number(new)) of them new.")
  }

  package func revokedSkipped(_ count: Int, in code: String) -> String {
    say(
      "\(number(count)) orang dilewati karena sertifikatnya dicabut. Lihat juara certificate list \(code).",
      "\(number(count)) left out because their certificates are revoked. See juara certificate list \(code)."
    )
  }

  package func noLongerEntitled(_ numbers: [CertificateNumber]) -> String {
    let list =
      numbers.prefix(20).map(\.text).joined(separator: ", ") + (numbers.count > 20 ? ", …" : "")
    return say(
      "Pernah terbit, tetapi kini tidak berhak: \(list). Bila perlu, cabut dengan juara certificate revoke.",
      "Issued earlier, but no longer entitled: \(list). Revoke with juara certificate revoke if necessary."
    )
  }

  package func certificatesWritten(_ count: Int, formats: [String], to folder: String) -> String {
    let list = formats.joined(separator: ", ")
    return say(
      "Ditulis ke folder “\(folder)”: \(list), \(number(count)) sertifikat.",
      "Wrote to the folder “\(folder)”: \(list), \(number(count)) \(count == 1 ? "certificate" : "certificates")."
    )
  }

  package func certificateRevoked(_ number: CertificateNumber) -> String {
    say("Sertifikat \(number) dicabut.", "Revoked certificate \(number).")
  }

  package func certificateRestored(_ number: CertificateNumber) -> String {
    say("Sertifikat \(number) berlaku lagi.", "Certificate \(number) is valid again.")
  }

  package func withoutCertificate(_ titles: [String]) -> String {
    let list = titles.joined(separator: ", ")
    return say(
      "Belum ada pemenangnya, jadi belum dibuatkan piagam: \(list).",
      "Nobody has won yet, so no certificate was issued for: \(list).")
  }
}

extension Wording {
  package func heading(_ kind: Certificate.Kind) -> String {
    switch kind {
    case .participation: say("Sertifikat Keikutsertaan", "Certificate of Participation")
    case .attendance: say("Sertifikat Kehadiran", "Certificate of Attendance")
    case .award: say("Piagam Penghargaan", "Certificate of Award")
    case .appreciation: say("Sertifikat Penghargaan", "Certificate of Appreciation")
    }
  }

  package var certificateIntroduction: String { say("diberikan kepada", "presented to") }

  /// As it is printed, with the division that it was won in: `Juara Harapan I Tingkat SD`.
  /// - Parameter divisions: Those of the challenge.
  package func award(_ entitlement: Entitlement, divisions: [String]) -> String {
    guard let award = entitlement.award else { return self.award(entitlement) ?? "" }
    guard language == .indonesian else { return award }
    let division = divisions.first { award.hasSuffix(" (\($0))") }
    let name = division.map { String(award.dropLast($0.count + 3)) } ?? award
    let isPlace = name.hasPrefix("Harapan ") || name == "Favorit"
    let kinds = ["tingkat", "kategori", "kelas", "kelompok", "jenjang", "golongan"]
    let level = division.map { division in
      kinds.contains { division.lowercased().hasPrefix($0) }
        ? " \(division)" : " Tingkat \(division)"
    }
    return (isPlace ? "Juara \(name)" : name) + (level ?? "")
  }

  package func employeeNumber(_ number: String) -> String {
    say("NIP \(number)", "Employee number \(number)")
  }

  package func statement(_ kind: Certificate.Kind, award: String) -> String {
    switch kind {
    case .participation: say("yang telah ikut serta dalam", "who took part in")
    case .attendance: say("yang telah hadir pada", "who attended")
    case .award, .appreciation: say("sebagai \(award) pada", "as \(award) in")
    }
  }

  package func verification(_ number: CertificateNumber, library: String) -> String {
    say(
      "Nomor \(number) · keasliannya dapat diperiksa di \(library)",
      "Number \(number) · can be verified with \(library)")
  }
}

extension CertificateNumberProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .length(let count, let expected):
      wording.say(
        "Nomor sertifikat terdiri dari \(expected) huruf dan angka, misalnya 2026-7K4M-9QXN; ini \(count).",
        "A certificate number has \(expected) letters and digits, such as 2026-7K4M-9QXN; this one has \(count)."
      )
    case .character(let character):
      wording.say(
        "“\(character)” tidak pernah ada di nomor sertifikat. Periksa lagi penulisannya.",
        "“\(character)” never occurs in a certificate number. Check the spelling.")
    case .mistyped(let number):
      wording.say(
        "\(number) salah tulis: huruf terakhirnya tidak cocok dengan yang lain. Periksa satu per satu.",
        "\(number) is mistyped: its last character does not match the others. Check them one by one."
      )
    }
  }
}

extension CertificateRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notOver(let code, let end):
      wording.say(
        "“\(code)” baru selesai \(wording.end(end)). Sertifikat terbit sesudahnya.",
        "“\(code)” does not end until \(wording.end(end)). Certificates can be issued after that."
      )
    case .notBegun(let code, let startsAt):
      wording.say(
        "“\(code)” baru mulai \(wording.instant(startsAt)). Sertifikat untuk pengisi, juri, dan panitia terbit mulai hari itu.",
        "“\(code)” does not start until \(wording.instant(startsAt)). Certificates for hosts, jurors and the committee can be issued from that day on."
      )
    case .eventCancelled(let code):
      wording.say(
        "Acara “\(code)” dibatalkan, jadi tidak ada sertifikatnya.",
        "The event “\(code)” was cancelled, so it has no certificates.")
    case .alreadyRevoked(let number, let at):
      wording.say(
        "Sertifikat \(number) sudah dicabut \(wording.instant(at)).",
        "Certificate \(number) was already revoked on \(wording.instant(at)).")
    case .notRevoked(let number):
      wording.say("Sertifikat \(number) tidak dicabut.", "Certificate \(number) is not revoked.")
    case .replaced(let number, let other):
      wording.say(
        "Sertifikat \(number) sudah digantikan oleh \(other).",
        "Certificate \(number) has been replaced by \(other).")
    }
  }
}
