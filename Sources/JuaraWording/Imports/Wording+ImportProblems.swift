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
  fileprivate func builtOn(_ id: Identifier<Import>, _ uses: [ImportUse]) -> String {
    let shown = uses.prefix(20).map { "\n  " + sentence($0) }.joined()
    let more = uses.count - 20
    let rest =
      more > 0 ? say("\n  … dan \(number(more)) lagi", "\n  … and \(number(more)) more") : ""
    return say(
      "Impor \(id) tidak bisa dibatalkan; sesudahnya:",
      "Import \(id) cannot be undone; since then:") + shown + rest
  }

  private func sentence(_ use: ImportUse) -> String {
    switch use {
    case .registrationChanged(let id, let status):
      say(
        "pendaftaran \(id.label) diubah (kini \(label(status)))",
        "the registration of \(id.label) was changed (now \(label(status)))")
    case .registeredElsewhere(let id):
      say("\(id.label) mendaftar di acara lain", "\(id.label) registered for another event")
    case .hasLogEntries(let id):
      say("\(id.label) punya catatan baca", "\(id.label) has log entries")
    case .hasAttended(let id):
      say(
        "kehadiran \(id.label) dicatat", "the attendance of \(id.label) was recorded")
    case .hasHours(let id):
      say("\(id.label) punya jam kerja proyek", "\(id.label) has hours in a project")
    case .hasCertificate(let id):
      say("\(id.label) punya sertifikat", "\(id.label) has a certificate")
    case .isJudgedOrDrawn(let id):
      say(
        "\(id.label) sudah dinilai juri atau ada di daftar undian",
        "\(id.label) was marked by a jury or is on the list of a draw")
    case .marksChanged(let id):
      say(
        "nilai juri untuk \(id.label) diubah",
        "the jury's marks for \(id.label) were changed")
    case .hasAward(let id):
      say("penghargaan untuk \(id.label) ditetapkan", "an award was decided for \(id.label)")
    case .entryDecided(let id):
      say("catatan \(id) diputuskan petugas", "staff decided on entry \(id)")
    case .wasTold(let id):
      say("pesan dikirim kepada \(id.label)", "a message was sent to \(id.label)")
    case .itemChanged(let item):
      say("\(label(item)) diubah petugas", "staff edited \(label(item))")
    case .itemUsed(let item):
      say("\(label(item)) dipakai dalam unggahan", "\(label(item)) was used in a post")
    case .faqChanged(let code):
      say("“\(code)” diubah atau dihapus", "“\(code)” was changed or removed")
    case .textsDecided(let count):
      say(
        "\(number(count)) jawaban tertulisnya sudah ditinjau petugas",
        "staff have decided on \(number(count)) of its written answers")
    case .faqAnswered(let code):
      say("“\(code)” dipakai menjawab pertanyaan", "“\(code)” has answered an inquiry")
    case .participantChanged(let id):
      say("data \(id.label) diubah", "\(id.label) was changed")
    }
  }
}
