package import Juara

/// For a guardian or somebody of age. It says nothing of a person or an event, so that everybody
/// who signs one version has signed the same words. It follows Indonesia's UU 27/2022: consent is
/// written or recorded and asked for in plain language, each purpose apart (article 22), can be
/// shown (24), for a child is the guardian's (25), and is heeded within 3 × 24 hours when withdrawn
/// (40).
package struct ConsentText: Sendable {
  private let language: Language
  private let isForGuardian: Bool

  package init(in language: Language, isForGuardian: Bool) {
    self.language = language
    self.isForGuardian = isForGuardian
  }

  /// Which text it is, such as `id-2026-11-29-1b2f`: its language, its day, and four digits that
  /// follow from its words. What is signed is kept with it.
  package static func version(in language: Language) -> String {
    // FNV-1a, folded to 16 bits: so that no changed word keeps its version by mistake.
    var hash: UInt32 = 2_166_136_261
    for byte in words(in: language).joined(separator: "\n").utf8 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    let digits = String((hash >> 16) ^ (hash & 0xFFFF), radix: 16)
    let padded = String(repeating: "0", count: 4 - digits.count) + digits
    return "\(language.rawValue)-\(day)-\(padded)"
  }

  /// The day from which the text has its present words.
  private static let day = "2026-11-29"

  private static func words(in language: Language) -> [String] {
    [true, false].flatMap { isForGuardian in
      let text = ConsentText(in: language, isForGuardian: isForGuardian)
      return [
        text.heading, text.introduction, text.instruction, text.withdrawal, text.rights,
        text.neverAsked, text.law,
      ] + Consent.Purpose.allCases.map { text.agreement(to: $0) }
    }
  }

  private func say(_ guardian: Phrase, _ participant: Phrase) -> String {
    (isForGuardian ? guardian : participant).text(in: language)
  }

  package var heading: String {
    say(
      Phrase("Persetujuan Orang Tua atau Wali", "Consent of a Parent or Guardian"),
      Phrase("Persetujuan Peserta", "Consent of a Participant"))
  }

  package var introduction: String {
    say(
      Phrase(
        "Yang terhormat Bapak/Ibu, anak yang disebut di bawah ini mendaftar untuk kegiatan perpustakaan. Karena belum dewasa, ia baru dapat ikut serta bila orang tua atau walinya setuju.",
        "Dear parent or guardian, the child named below has registered for an event of the library. As a minor, the child can take part once a parent or guardian agrees."
      ),
      Phrase(
        "Anda mendaftar untuk kegiatan perpustakaan. Mohon nyatakan apa saja yang Anda setujui.",
        "You have registered for an event of the library. Please say what you agree to."))
  }

  package var instruction: String {
    let phrase = Phrase(
      "Mohon beri tanda pada setiap baris. Setiap izin berdiri sendiri: yang satu boleh disetujui dan yang lain tidak.",
      "Please tick one box in each row. Each consent stands alone: you may agree to one and not to another."
    )
    return say(phrase, phrase)
  }

  /// Above the boxes of the website, where a box that is not ticked is a no.
  package func consentIntroduction(in wording: Wording) -> String {
    wording.say(
      "Centang yang disetujui. Setiap izin berdiri sendiri dan dapat dicabut kapan saja.",
      "Tick what you agree to. Each consent stands alone and can be withdrawn at any time.")
  }

  package func agreement(to purpose: Consent.Purpose) -> String {
    switch purpose {
    case .takePart:
      say(
        Phrase(
          "Anak saya ikut serta dalam kegiatan ini, dan perpustakaan menyimpan data pendaftarannya (nama, tanggal lahir atau kelas, sekolah, kontak anak dan wali) hanya untuk mengurus kegiatan ini. Tanpa izin ini anak tidak dapat ikut serta.",
          "My child takes part in this event, and the library keeps what was given at registration (name, birth date or class, school, contact of child and guardian) only to run this event. Without this the child cannot take part."
        ),
        Phrase(
          "Saya ikut serta dalam kegiatan ini, dan perpustakaan menyimpan data pendaftaran saya (nama, tanggal lahir, sekolah, kontak) hanya untuk mengurus kegiatan ini.",
          "I take part in this event, and the library keeps what I gave at registration (name, birth date, school, contact) only to run this event."
        ))
    case .publishName:
      say(
        Phrase(
          "Nama anak saya ditampilkan di perpustakaan dan di situsnya, misalnya di papan peringkat atau daftar pemenang. Tanpa izin ini ia tampil dengan nomor saja.",
          "My child's name is shown in the library and on its website, such as on a leaderboard or among the winners. Without this the child appears by a number."
        ),
        Phrase(
          "Nama saya ditampilkan di perpustakaan dan di situsnya, misalnya di papan peringkat atau daftar pemenang.",
          "My name is shown in the library and on its website, such as on a leaderboard or among the winners."
        ))
    case .postName:
      say(
        Phrase(
          "Nama anak saya disebut di media sosial perpustakaan, misalnya sebagai pemenang.",
          "My child's name is posted on the library's social media, such as that of a winner."),
        Phrase(
          "Nama saya disebut di media sosial perpustakaan, misalnya sebagai pemenang.",
          "My name is posted on the library's social media, such as that of a winner."))
    case .publishReview:
      say(
        Phrase(
          "Resensi yang ditulis anak saya ditampilkan untuk umum, setelah dibaca petugas.",
          "Reviews that my child writes are shown in public, once staff have read them."),
        Phrase(
          "Resensi yang saya tulis ditampilkan untuk umum, setelah dibaca petugas.",
          "Reviews that I write are shown in public, once staff have read them."))
    case .publishPhoto:
      say(
        Phrase(
          "Foto dan video anak saya dari kegiatan ini ditampilkan untuk umum, misalnya di situs atau media sosial perpustakaan.",
          "Photos and videos of my child from this event are shown in public, such as on the library's site or social media."
        ),
        Phrase(
          "Foto dan video saya dari kegiatan ini ditampilkan untuk umum, misalnya di situs atau media sosial perpustakaan.",
          "Photos and videos of me from this event are shown in public, such as on the library's site or social media."
        ))
    case .contact:
      say(
        Phrase(
          "Perpustakaan menghubungi kami tentang kegiatan lain. Pesan tentang kegiatan ini sendiri tidak memerlukan izin ini.",
          "The library contacts us about other events. Messages about this event itself do not need this."
        ),
        Phrase(
          "Perpustakaan menghubungi saya tentang kegiatan lain. Pesan tentang kegiatan ini sendiri tidak memerlukan izin ini.",
          "The library contacts me about other events. Messages about this event itself do not need this."
        ))
    }
  }

  package var withdrawal: String {
    say(
      Phrase(
        "Setiap izin dapat ditarik kembali kapan saja, tanpa alasan, di meja layanan atau lewat kontak perpustakaan; cukup sebutkan nomor peserta di atas. Paling lambat 3 × 24 jam kemudian perpustakaan berhenti memakai data untuk hal itu dan menurunkan yang sudah ditampilkan. Bila izin ikut serta ditarik sebelum kegiatan, anak tidak dapat ikut serta.",
        "Each consent can be withdrawn at any time, without a reason, at the desk or by the library's contact; the participant number above is enough. Within 3 × 24 hours the library stops using the data for it and takes down what was shown. If the consent to take part is withdrawn before the event, the child cannot take part."
      ),
      Phrase(
        "Setiap izin dapat ditarik kembali kapan saja, tanpa alasan, di meja layanan atau lewat kontak perpustakaan; cukup sebutkan nomor peserta di atas. Paling lambat 3 × 24 jam kemudian perpustakaan berhenti memakai data untuk hal itu dan menurunkan yang sudah ditampilkan.",
        "Each consent can be withdrawn at any time, without a reason, at the desk or by the library's contact; the participant number above is enough. Within 3 × 24 hours the library stops using the data for it and takes down what was shown."
      ))
  }

  package var rights: String {
    say(
      Phrase(
        "Bapak/Ibu berhak melihat data anak, meminta salinannya, memperbaikinya, dan meminta agar dihapus.",
        "You have the right to see the data kept about the child, to receive a copy, to have it corrected, and to have it erased."
      ),
      Phrase(
        "Anda berhak melihat data Anda, meminta salinannya, memperbaikinya, dan meminta agar dihapus.",
        "You have the right to see the data kept about you, to receive a copy, to have it corrected, and to have it erased."
      ))
  }

  /// What nobody need give.
  package var neverAsked: String {
    let phrase = Phrase(
      "Perpustakaan tidak meminta nomor KTP, NIK, NISN, atau salinan kartu apa pun. Mohon jangan menuliskan atau melampirkannya.",
      "The library never asks for identity card or student numbers, or for copies of any card. Please do not send them."
    )
    return say(phrase, phrase)
  }

  package var law: String {
    let phrase = Phrase(
      "Dasar: Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, terutama pasal 22, 24, 25 dan 40.",
      "Indonesia's Law No. 27 of 2022 on Personal Data Protection, in particular articles 22, 24, 25 and 40."
    )
    return say(phrase, phrase)
  }
}

/// What else is on a consent form, beside the text that is agreed to.
extension Wording {
  package var agreementsTitle: String { say("Yang disetujui", "What you agree to") }
  package var withdrawalTitle: String { say("Menarik kembali izin", "Withdrawing consent") }
  package var agreed: String { say("setuju", "I agree") }
  package var notAgreed: String { say("tidak setuju", "I do not agree") }
  package var formParticipant: String { say("Nama peserta", "Participant") }

  package var formNumber: String { say("Nomor peserta", "Entrant number") }

  package var formEvent: String { say("Kegiatan", "Event") }
  package var formWhen: String { say("Waktu", "When") }
  package var formPlace: String { say("Tempat", "Where") }
  package var online: String { say("daring", "online") }
  package var formDeadline: String { say("Mohon dikembalikan sebelum", "Please return before") }

  package func formSigner(isGuardian: Bool) -> String {
    isGuardian
      ? say("Nama orang tua atau wali", "Name of the parent or guardian") : say("Nama", "Name")
  }

  package var formRelation: String { say("Hubungan dengan anak", "Relationship to the child") }
  package var formDay: String { say("Tanggal", "Date") }
  package var formSignature: String { say("Tanda tangan", "Signature") }

  package func formForStaff(_ entrant: Int, in code: EventCode) -> String {
    say(
      "Untuk petugas: catat setiap izin dengan juara consent record \(entrant) --event \(code), lalu simpan lembar ini sebagai bukti.",
      "For staff: record each consent with juara consent record \(entrant) --event \(code), and keep this sheet as evidence."
    )
  }

  package func formVersion(_ version: String) -> String {
    say("Versi teks: \(version)", "Text version: \(version)")
  }

  package func nobodyAwaitsConsent(in code: String) -> String {
    say("Di “\(code)” tidak ada yang menunggu izin.", "Nobody in “\(code)” is awaiting consent.")
  }

  package func consentFormCount(_ count: Int) -> String {
    say("\(number(count)) formulir.", count == 1 ? "1 form." : "\(number(count)) forms.")
  }
}
