package import Juara

extension Wording {
  /// Where a row's problem stands and what it is.
  package func sentence(_ problem: ImportProblem) -> String {
    var place = say("baris \(problem.line)", "line \(problem.line)")
    if let column = problem.column { place += say(", kolom “\(column)”", ", column “\(column)”") }
    return place + ": " + reason(problem)
  }

  /// What is wrong with a row, without its line.
  package func reason(_ problem: ImportProblem) -> String {
    let value = problem.value.map { "“\($0.prefix(40))”" } ?? ""
    return switch problem.reason {
    case .missing: say("kosong, padahal wajib diisi.", "empty, but it must be filled in.")
    case .ragged(let cells, let expected):
      say(
        "ada \(cells) isian, padahal kolomnya \(expected). Periksa koma dan tanda kutip.",
        "\(cells) cells under \(expected) columns. Check the commas and quotes.")
    case .notAName: say("bukan nama orang.", "not a name.")
    case .phone(let problem): value + " " + reason(problem)
    case .notAnEmail: value + say(" bukan alamat surel.", " is no e-mail address.")
    case .date(let problem): value + " " + reason(problem)
    case .notACount: value + say(" bukan bilangan bulat mulai 1.", " is no whole number from 1 up.")
    case .notAConsent:
      value + say(" bukan Ya, Tidak atau tanggal.", " is neither Yes, No nor a day.")
    case .notARating: value + say(" bukan nilai 1 sampai 5.", " is no rating from 1 to 5.")
    case .notALanguage:
      value + say(" bukan kode bahasa, misalnya id.", " is no language's code, such as id.")
    case .notAnISBN:
      value + say(" bukan ISBN yang benar.", " is no valid ISBN.")
    case .notAnActivity:
      value + say(" bukan nama kegiatan.", " is no activity's name.")
    case .answer(let problem): value + (value.isEmpty ? "" : " ") + reason(problem)
    case .notASession(let known):
      value
        + say(
          " bukan sesi acara ini. Sesinya: \(numbers(known)).",
          " is no session of this event. Its sessions are \(numbers(known)).")
    case .tooLong(let limit):
      say("lebih dari \(number(limit)) huruf.", "longer than \(number(limit)) characters.")
    case .twoReaders:
      say(
        "peserta dan kelompok sama-sama diisi; pilih satu.",
        "both a participant and a group are given; keep one.")
    case .registeredInFuture(let at):
      say(
        "waktu pendaftarannya, \(instant(at)), belum tiba.",
        "it says it was registered on \(instant(at)), which is still to come.")
    case .registration(let refusal): sentence(refusal)
    case .log(let refusal): sentence(refusal)
    case .attendance(.notMinutes): value + " " + sentence(AttendanceRefusal.notMinutes)
    case .attendance(let refusal): sentence(refusal)
    case .mark(let problem): value + " " + reason(problem)
    case .judging(let refusal): sentence(refusal)
    case .sameEntrantAs(let line, let number):
      say(
        "\(name(.participant(number: number))) sudah ada di baris \(line).",
        "\(name(.participant(number: number))) is on line \(line) already.")
    }
  }

  private func reason(_ problem: PhoneProblem) -> String {
    switch problem {
    case .notAPhone: say("bukan nomor telepon.", "is no telephone number.")
    case .destroyedBySpreadsheet:
      say(
        "rusak oleh lembar kerja: angkanya hilang. Minta nomor aslinya.",
        "was destroyed by a spreadsheet: its digits are lost. Ask for the number.")
    case .severalNumbers:
      say("berisi lebih dari satu nomor. Sisakan satu.", "holds more than one number. Keep one.")
    case .uncertainPrefix:
      say(
        "awalannya tidak pasti. Tulis dengan 0… atau +62….",
        "begins in a way that is not certain. Write it with 0… or +….")
    case .tooShort:
      say("terlalu pendek untuk nomor telepon.", "is too short for a telephone number.")
    case .tooLong:
      say("terlalu panjang untuk nomor telepon.", "is too long for a telephone number.")
    }
  }

  private func reason(_ problem: DateProblem) -> String {
    switch problem {
    case .notADate: say("bukan tanggal.", "is no date.")
    case .noSuchDay: say("tidak ada di kalender.", "is not in the calendar.")
    case .notInOrder(let order):
      say(
        "tidak menurut urutan \(order.rawValue). Bila berkasnya memang begitu, pakai --date-order.",
        "is not in the order \(order.rawValue). If the file is like that, use --date-order.")
    case .twoDigitYear:
      say("tahunnya harus empat angka.", "needs a year of four digits.")
    case .notATime: say("waktunya tidak terbaca.", "has a time that is not understood.")
    }
  }

  /// What staff should know of a row that is applied all the same.
  package func sentence(_ notice: ImportNotice) -> String {
    say("baris \(notice.line): ", "line \(notice.line): ") + about(notice.kind)
  }

  private func others(_ ids: [Identifier<Participant>], _ lines: [Int]) -> String {
    [
      ids.isEmpty ? nil : say("peserta nomor \(numbers(ids))", "participant \(numbers(ids))"),
      lines.isEmpty ? nil : say("baris ", "line ") + lines.map(String.init).joined(separator: ", "),
    ].compactMap { $0 }.joined(separator: say(" dan ", " and "))
  }

  private func about(_ kind: ImportNotice.Kind) -> String {
    switch kind {
    case .samePersonAs(let line, let fields) where fields.isEmpty:
      say(
        "orang yang sama dengan baris \(line); baris ini tidak dipakai.",
        "the same person as on line \(line); this row was not used.")
    case .samePersonAs(let line, let fields):
      say(
        "orang yang sama dengan baris \(line), tetapi berbeda di \(fields.map { field($0) }.joined(separator: ", ")); baris ini tidak dipakai.",
        "the same person as on line \(line), but different in \(fields.map { field($0) }.joined(separator: ", ")); this row was not used."
      )
    case .repeatedOn(let line):
      say(
        "orang yang sama ada lagi di baris \(line), yang tidak dipakai.",
        "the same person stands again on line \(line), which was not used.")
    case .sharesContact(let ids, let lines):
      say("memakai telepon atau surel yang sama dengan ", "shares a phone or e-mail with ")
        + others(ids, lines) + "."
    case .namesake(let ids, let lines):
      say("namanya sama dengan ", "has the same name as ") + others(ids, lines)
        + say(
          " dan tidak ada data lain, jadi dicatat sebagai orang lain. Bila orangnya sama, gabungkan dengan juara participant merge.",
          " and nothing else is said, so it was taken for somebody else. If it is the same person, use juara participant merge."
        )
    case .updated(let id, let changes):
      say("peserta nomor \(id): ", "participant \(id): ") + self.changes(changes, of: .participant)
    case .notActive(let status):
      say(
        "pendaftaran ini \(label(status)), jadi tidak didaftarkan lagi.",
        "this registration is \(label(status)), so nobody is registered by it.")
    case .repeatedWithoutDate:
      say(
        "tanpa tanggal dan sudah pernah diimpor, jadi dianggap catatan yang sama, begitu pula baris lain yang seperti itu. Bila dibaca lagi, isi tanggal bacanya.",
        "has no date and was imported before, so it is taken for the same entry, and so are others like it. If it was read again, give the day it was read."
      )
    case .sameEntryAs(let line):
      say(
        "sama dengan baris \(line), dan ikut dihitung. Bila tercatat dua kali: juara log void.",
        "the same as line \(line), and counts as well. If it was recorded twice: juara log void.")
    case .moreEqualRows(let count):
      say(
        "inilah yang terakhir dari \(number(count)) baris lagi yang sama dengan baris sebelumnya dan ikut dihitung.",
        "the last of \(number(count)) \(count == 1 ? "row" : "rows") more that \(count == 1 ? "is" : "are") the same as an earlier one and \(count == 1 ? "counts" : "count") as well."
      )
    case .marksChanged(let entrant, let changes):
      "\(name(.participant(number: entrant))): \(changed(changes))."
    case .groupIgnored(let column):
      say(
        "peserta dan “\(column)” sama-sama diisi; yang dicatat pesertanya. Begitu juga di baris-baris berikutnya.",
        "both a participant and “\(column)” are given; the entry is the participant's. So it is in the rows below."
      )
    case .aboveWarning(let quantity, let warnAbove):
      say(
        "\(number(quantity)) di atas batas wajar \(number(warnAbove)); ditandai untuk diperiksa.",
        "\(number(quantity)) is above the warning of \(number(warnAbove)); flagged for staff.")
    }
  }

  /// What the rows of an import came to.
  package func summary(_ tally: ImportTally) -> String {
    let counts = say(
      "\(number(tally.created)) baru, \(number(tally.updated)) diperbarui, \(number(tally.unchanged)) tidak berubah, \(number(tally.refused)) ditolak",
      "\(number(tally.created)) new, \(number(tally.updated)) updated, \(number(tally.unchanged)) unchanged, \(number(tally.refused)) refused"
    )
    let unmatched = say(
      ", \(number(tally.unmatched)) tidak ditemukan orangnya",
      ", \(number(tally.unmatched)) fit nobody registered")
    return "\(rows(tally.rows)): \(counts)\(tally.unmatched > 0 ? unmatched : "")."
  }

  /// How the new registrations stand.
  package func summary(_ statuses: [RegistrationStatus: Int]) -> String? {
    let counts = RegistrationStatus.allCases.compactMap { status in
      statuses[status].map { "\(number($0)) \(label(status))" }
    }
    guard !counts.isEmpty else { return nil }
    return say("Yang baru: ", "Of the new: ") + counts.joined(separator: ", ") + "."
  }

  /// How an import ended, and what to do next.
  ///
  /// - Parameter undo: the command that takes it back.
  package func sentence(_ ending: ImportReport.Ending, undo: String?) -> String {
    switch ending {
    case .applied:
      say("Sudah diterapkan.", "Applied.")
        + (undo.map { say(" Bisa ditarik kembali dengan \($0).", " Undo it with \($0).") } ?? "")
    case .nothingToDo:
      say("Tidak ada yang perlu diubah.", "There was nothing to change.")
    case .tried:
      say(
        "Ini uji coba: belum ada yang diubah. Tambahkan --apply untuk menerapkan.",
        "This was a dry run: nothing was changed. Add --apply to apply it.")
    case .refused:
      say(
        "Ada baris bermasalah, jadi tidak ada yang diterapkan. Perbaiki barisnya, atau lewati dengan --skip-bad.",
        "Some rows have problems, so nothing is applied. Mend them, or leave them out with --skip-bad."
      )
    }
  }
}

/// What a file turned out to be.
extension Wording {
  /// Its bytes are no UTF-8 from a line on.
  package func notUTF8(line: Int) -> String {
    say(
      "Baris \(line) bukan UTF-8, jadi berkas dibaca sebagai Windows-1252. Bila hurufnya keliru, pakai --encoding.",
      "Line \(line) is not UTF-8, so the file is read as Windows-1252. If letters come out wrong, use --encoding."
    )
  }

  /// Its header is not its first row.
  package func skippedBeforeHeader(_ count: Int, headerLine: Int) -> String {
    say(
      "Judul kolom ada di baris \(headerLine); \(rows(count)) di atasnya dilewati.",
      "The header is on line \(headerLine); \(rows(count)) above it were left out.")
  }

  /// It has columns that no field knows.
  ///
  /// - Parameter areKept: whether they are kept with each row, or left out.
  package func unknownColumns(_ headers: [String], areKept: Bool) -> String {
    let list = headers.map { "“\($0)”" }.joined(separator: ", ")
    return areKept
      ? say(
        "Kolom yang disimpan apa adanya bersama pendaftaran: \(list).",
        "Columns kept as they are with each registration: \(list).")
      : say("Kolom yang tidak dipakai: \(list).", "Columns that are not used: \(list).")
  }
}
