package import Juara

extension ImportProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    var place = wording.say("baris \(line)", "line \(line)")
    if let column = column {
      place += wording.say(", kolom “\(column)”", ", column “\(column)”")
    }
    return place + ": " + reason(in: wording)
  }

  /// Without its line and column.
  package func reason(in wording: Wording) -> String {
    let value = value.map { "“\($0.prefix(40))”" } ?? ""
    return switch reason {
    case .missing: wording.say("kosong, padahal wajib diisi.", "empty, but required.")
    case .ragged(let cells, let expected):
      wording.say(
        "ada \(cells) isian, padahal kolomnya \(expected). Periksa koma dan tanda kutip.",
        "\(cells) cells under \(expected) columns. Check the commas and quotes.")
    case .notAName: wording.say("bukan nama orang.", "not a name.")
    case .phone(let problem): value + " " + problem.sentence(in: wording)
    case .notAnEmail: value + wording.say(" bukan alamat surel.", " is not an e-mail address.")
    case .date(let problem): value + " " + problem.sentence(in: wording)
    case .notACount:
      value + wording.say(" bukan bilangan bulat mulai 1.", " is not a whole number of at least 1.")
    case .notAConsent:
      value + wording.say(" bukan Ya, Tidak atau tanggal.", " is not Yes, No or a date.")
    case .notARating:
      value + wording.say(" bukan nilai 1 sampai 5.", " is not a rating from 1 to 5.")
    case .notALink:
      value
        + wording.say(
          " bukan satu alamat web. Tulis satu tautan per baris, misalnya https://www.instagram.com/p/….",
          " is not one web address. Write one link per row, such as https://www.instagram.com/p/….")
    case .notALanguage:
      value
        + wording.say(" bukan kode bahasa, misalnya id.", " is not a language code, such as id.")
    case .notAnISBN:
      value + wording.say(" bukan ISBN yang benar.", " is not a valid ISBN.")
    case .notAnActivity:
      value + wording.say(" bukan nama kegiatan.", " is not an activity.")
    case .strayByte:
      wording.say(
        "ada bita yang bukan UTF-8; ketik ulang isiannya.",
        "has a byte that is not UTF-8; retype the cell.")
    case .unknownStatus:
      value
        + wording.say(
          " bukan status pendaftaran yang dikenal. Bila kolomnya bukan status: --column status_pendaftaran=.",
          " is not a known registration status. If the column is no status: --column status=.")
    case .unknownShelf:
      value
        + wording.say(
          " tidak jelas sudah dibaca atau belum. Bila kolomnya bukan status baca: --column status_baca=.",
          " does not say whether it was read. If the column does not say that: --column shelf=.")
    case .unknownPresence:
      value
        + wording.say(
          " bukan hadir, izin, sakit atau alpa. Bila kolomnya bukan kehadiran: --column kehadiran=.",
          " is not present or absent. If the column does not say that: --column attended=.")
    case .answer(let problem): value + (value.isEmpty ? "" : " ") + problem.reason(in: wording)
    case .notASession(let known):
      value
        + wording.say(
          " bukan sesi acara ini. Sesinya: \(wording.numbers(known)).",
          " is not a session of this event. Its sessions are \(wording.numbers(known)).")
    case .tooLong(let limit):
      wording.say(
        "lebih dari \(wording.number(limit)) huruf.",
        "longer than \(wording.number(limit)) characters.")
    case .controlCharacter:
      wording.say(
        "berisi karakter kendali yang tidak terlihat. Ketik ulang isinya.",
        "has a control character that cannot be seen. Type it again.")
    case .twoReaders:
      wording.say(
        "peserta dan kelompok sama-sama diisi; pilih satu.",
        "both a participant and a group are given; choose one.")
    case .registeredInFuture(let at):
      wording.say(
        "waktu pendaftarannya, \(wording.instant(at)), belum tiba.",
        "the registration time, \(wording.instant(at)), is in the future.")
    case .registration(let refusal): refusal.sentence(in: wording)
    case .log(let refusal): refusal.sentence(in: wording)
    case .person(let problem): problem.sentence(in: wording)
    case .attendance(let refusal) where refusal == .notMinutes:
      value + " " + refusal.sentence(in: wording)
    case .attendance(let refusal): refusal.sentence(in: wording)
    case .mark(let problem): value + " " + problem.sentence(in: wording)
    case .judging(let refusal): refusal.sentence(in: wording)
    case .figures(let refusal): value + " " + refusal.sentence(in: wording)
    case .collection(let refusal): refusal.sentence(in: wording)
    case .notATopic:
      value
        + wording.say(
          " bukan topik. Pilihannya: \(wording.topics).",
          " is not a topic. Use one of \(wording.topics).")
    case .faq(let refusal): refusal.sentence(in: wording)
    case .survey(let refusal): refusal.sentence(in: wording)
    case .sameEntrantAs(let line, let number):
      wording.say(
        "\(wording.name(.participant(number: number))) sudah ada di baris \(line).",
        "\(wording.name(.participant(number: number))) is already on line \(line).")
    }
  }
}

extension DateProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notADate: wording.say("bukan tanggal.", "is not a date.")
    case .noSuchDay: wording.say("tidak ada di kalender.", "is not a real date.")
    case .notInOrder(let order):
      wording.say(
        "tidak menurut urutan \(order.rawValue). Bila berkasnya memang begitu, pakai --date-order.",
        "is not in the order \(order.rawValue). If the file is like that, use --date-order.")
    case .twoDigitYear:
      wording.say("tahunnya harus empat angka.", "needs a four-digit year.")
    case .notATime: wording.say("waktunya tidak terbaca.", "has a time that cannot be read.")
    }
  }
}

extension ImportRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .alreadyUndone(let id):
      wording.say("Impor \(id) sudah dibatalkan.", "Import \(id) has already been undone.")
    case .builtOn(let id, let uses): wording.builtOn(id, uses)
    }
  }
}

extension Wording {
  /// By cause, with whom each is about.
  fileprivate func builtOn(_ id: Identifier<Import>, _ uses: [ImportUse]) -> String {
    var causes: [String] = []
    var subjects: [String: [String]] = [:]
    for use in uses {
      let (cause, subject) = parts(of: use)
      if subjects[cause] == nil { causes.append(cause) }
      subjects[cause, default: []].append(subject)
    }
    let lines = causes.map { cause -> String in
      let about = subjects[cause]!.filter { !$0.isEmpty }
      guard !about.isEmpty else { return "\n  " + cause }
      let more = about.count - 10
      let rest = more > 0 ? say(" dan \(number(more)) lagi", " and \(number(more)) more") : ""
      return "\n  \(cause): " + about.prefix(10).joined(separator: ", ") + rest
    }
    return say(
      "Impor \(id) tidak bisa dibatalkan; sesudahnya:",
      "Import \(id) cannot be undone; since then:") + lines.joined()
      + say(
        "\nPerbaiki yang salah satu per satu, misalnya dengan juara registration cancel, juara log void atau juara participant edit.",
        "\nCorrect what is wrong one by one, such as with juara registration cancel, juara log void or juara participant edit."
      )
  }

  /// What happened, and to whom or what.
  private func parts(of use: ImportUse) -> (cause: String, subject: String) {
    switch use {
    case .registrationChanged(let id, let status):
      (
        say(
          "pendaftaran diubah (kini \(label(status)))",
          "registrations changed (now \(label(status)))"), id.label
      )
    case .registeredElsewhere(let id):
      (say("mendaftar di acara lain", "registered for another event"), id.label)
    case .hasLogEntries(let id): (say("punya catatan baca", "have log entries"), id.label)
    case .hasAttended(let id): (say("kehadiran dicatat", "attendance recorded"), id.label)
    case .hasHours(let id): (say("punya jam kerja proyek", "have hours in a project"), id.label)
    case .hasCertificate(let id): (say("punya sertifikat", "have certificates"), id.label)
    case .isJudgedOrDrawn(let id):
      (
        say(
          "sudah dinilai juri atau ada di daftar undian",
          "marked by a jury or on the list of a draw"), id.label
      )
    case .marksChanged(let id): (say("nilai juri diubah", "jury's marks changed"), id.label)
    case .hasAward(let id): (say("penghargaan ditetapkan", "awards decided"), id.label)
    case .entryDecided(let id):
      (say("catatan diputuskan petugas", "entries decided by staff"), "\(id)")
    case .wasTold(let id): (say("sudah dikirimi pesan", "were sent a message"), id.label)
    case .itemChanged(let item): (say("diubah petugas", "edited by staff"), label(item))
    case .itemUsed(let item): (say("dipakai dalam unggahan", "used in a post"), label(item))
    case .faqChanged(let code): (say("diubah atau dihapus", "changed or removed"), "“\(code)”")
    case .faqAnswered(let code):
      (say("dipakai menjawab pertanyaan", "used to answer an inquiry"), "“\(code)”")
    case .textsDecided(let count):
      (
        say(
          "\(number(count)) jawaban tertulisnya sudah ditinjau petugas",
          "staff have decided on \(number(count)) of its written answers"), ""
      )
    case .participantChanged(let id): (say("data diubah", "details changed"), id.label)
    }
  }
}
