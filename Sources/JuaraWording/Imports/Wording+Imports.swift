package import Juara

extension Phrase {
  package static let importIDTitle = Phrase("Impor", "Import")
  package static let fileTitle = Phrase("Berkas", "File")
  package static let importedAtTitle = Phrase("Diimpor", "Imported")
  package static let createdTitle = Phrase("Baru", "New")
  package static let updatedTitle = Phrase("Diperbarui", "Updated")
  package static let unchangedTitle = Phrase("Tetap", "Unchanged")
  package static let refusedTitle = Phrase("Ditolak", "Rejected")
  package static let undoneTitle = Phrase("Dibatalkan", "Undone")

  package static let previewHeading = Phrase(
    "Baris pertama akan dibaca seperti ini:", "How the first rows will be read:")

  package static let ageUnknownInFile = Phrase(
    "Tidak ada kolom tanggal lahir atau kelas: anak di bawah umur tidak bisa dikenali, jadi izin wali tidak diminta.",
    "There is no birth date or class column: minors cannot be recognised, so no guardian's consent is requested."
  )

  package static let mappingSaved = Phrase(
    "Pemetaan kolom ini diingat untuk berkas dengan judul kolom yang sama (juara mapping list).",
    "This column mapping is remembered for files with the same headers (juara mapping list).")
}

extension Wording {
  package func label(_ kind: Import.Kind) -> String {
    switch kind {
    case .registrations: say("pendaftaran", "registrations")
    case .log: say("catatan baca", "log")
    case .participants: say("peserta", "participants")
    case .attendance: say("kehadiran", "attendance")
    case .marks: say("nilai juri", "marks")
    case .quotations: say("kutipan", "quotations")
    case .figures: say("angka media sosial", "figures")
    case .tips: say("kiat", "tips")
    case .readingLists: say("daftar bacaan", "reading lists")
    case .faq: say("tanya jawab", "an FAQ")
    case .surveys: say("survei", "a survey")
    }
  }

  package func summary(_ tally: ImportTally) -> String {
    let counts = say(
      "\(number(tally.created)) baru, \(number(tally.updated)) diperbarui, \(number(tally.unchanged)) tidak berubah, \(number(tally.refused)) ditolak",
      "\(number(tally.created)) new, \(number(tally.updated)) updated, \(number(tally.unchanged)) unchanged, \(number(tally.refused)) rejected"
    )
    let unmatched = say(
      ", \(number(tally.unmatched)) tidak ditemukan orangnya",
      ", \(number(tally.unmatched)) matched no registration")
    return "\(rows(tally.rows)): \(counts)\(tally.unmatched > 0 ? unmatched : "")."
  }
  /// - Parameter undo: the command that undoes the import.
  package func sentence(_ ending: ImportReport.Ending, undo: String?) -> String {
    switch ending {
    case .applied:
      say("Sudah diterapkan.", "Applied.")
        + (undo.map { say(" Bisa dibatalkan dengan \($0).", " Undo it with \($0).") } ?? "")
    case .nothingToDo: say("Tidak ada yang perlu diubah.", "Nothing needs to be changed.")
    case .tried:
      say(
        "Ini uji coba: belum ada yang diubah. Tambahkan --apply untuk menerapkan.",
        "This was a dry run: nothing was changed. Add --apply to apply it.")
    case .refused:
      say(
        "Ada baris bermasalah, jadi tidak ada yang diterapkan. Perbaiki barisnya, atau lewati dengan --skip-bad.",
        "Some rows have problems, so nothing was applied. Fix them, or leave them out with --skip-bad."
      )
    }
  }

  package func importUndone(_ id: Identifier<Import>) -> String {
    say("Impor \(id) dibatalkan.", "Import \(id) was undone.")
  }

  package func rejectedRowsWritten(_ path: String) -> String {
    say(
      "Baris yang perlu diperbaiki ada di “\(path)”. Perbaiki, lalu impor berkas itu.",
      "The rejected rows are in “\(path)”. Fix them and import that file.")
  }

  package func staleRejectedRowsRemoved(_ path: String) -> String {
    say(
      "Tidak ada yang perlu diperbaiki; “\(path)” dari impor sebelumnya dihapus.",
      "No rows were rejected; “\(path)” from an earlier import was removed.")
  }

  package func sentence(_ notice: ImportNotice) -> String {
    say("baris \(notice.line): ", "line \(notice.line): ") + about(notice.kind)
  }

  private func about(_ kind: ImportNotice.Kind) -> String {
    switch kind {
    case .samePersonAs(let line, let fields) where fields.isEmpty:
      say(
        "orang yang sama dengan baris \(line); baris ini tidak dipakai.",
        "the same person as on line \(line); this row was not used.")
    case .samePersonAs(let line, let fields):
      say(
        "orang yang sama dengan baris \(line), tetapi berbeda di \(fields.map { field($0) }.joined(separator: ", ")); baris ini tidak dipakai. Untuk memakai yang terbaru: --latest.",
        "the same person as on line \(line), but different in \(fields.map { field($0) }.joined(separator: ", ")); this row was not used. To use the newer one: --latest."
      )
    case .newerThan(let line):
      say(
        "orang yang sama dengan baris \(line); baris ini lebih baru dan dipakai.",
        "the same person as on line \(line); this row is newer and was used.")
    case .unnamedColumn(let number):
      say(
        "kolom ke-\(number) berisi tetapi tidak berjudul, jadi tidak dibaca. Petakan dengan --column ISIAN=#\(number), atau beri judul.",
        "column \(number) has something in it but no header, so it is not read. Map it with --column FIELD=#\(number), or give it a header."
      )
    case .unclearClass(let text):
      say(
        "kelas “\(text)” tidak dimengerti, jadi orangnya dianggap di bawah umur. Isi tanggal lahirnya, atau tulis kelas seperti 7A.",
        "the class “\(text)” is not understood, so the person counts as a minor. Give the birth date, or a class like 7A."
      )
    case .ageUnknown:
      say(
        "kelas dan tanggal lahirnya kosong: siapa yang umurnya belum tercatat dianggap dewasa. Untuk anak, isi salah satunya.",
        "neither class nor birth date: anyone whose age is unknown counts as an adult. For a child, fill in one of them."
      )
    case .sharesContact(let ids, let lines):
      say("memakai telepon atau surel yang sama dengan ", "shares a phone or e-mail with ")
        + others(ids, lines) + "."
    case .namesake(let ids, let lines):
      say("namanya sama dengan ", "has the same name as ") + others(ids, lines)
        + say(
          " dan tidak ada data lain, jadi dicatat sebagai orang lain. Bila orangnya sama, gabungkan dengan juara participant merge.",
          " and no other data, so it was recorded as a different person. If it is the same person, use juara participant merge."
        )
    case .updated(let id, let changes):
      "\(id.label): " + self.changes(changes, of: .participant)
    case .notActive(let status):
      say(
        "pendaftaran ini \(label(status)), jadi tidak didaftarkan lagi.",
        "this registration is \(label(status)), so it was not registered again.")
    case .guardianRefused:
      say(
        "walinya tidak mengizinkan, jadi pendaftarannya ditolak.",
        "the guardian refused consent, so the registration was declined.")
    case .guardianRefusedAfterConsent(let id):
      say(
        "walinya menjawab tidak, padahal izin \(id.label) masih tercatat. Bila izin itu ditarik: juara consent withdraw.",
        "the guardian answered no, but a consent for \(id.label) is on record. If it was withdrawn: juara consent withdraw."
      )
    case .erasedEarlier:
      say(
        "orang ini pernah dihapus dari perpustakaan, jadi barisnya tidak dipakai. Bila ia memang mendaftar lagi, pakai --readmit.",
        "this person was erased earlier, so the row was not used. If the person did register again, use --readmit."
      )
    case .repeatedWithoutDate:
      say(
        "tanpa tanggal dan sudah pernah diimpor, jadi dianggap catatan yang sama, begitu pula baris lain yang seperti itu. Bila dibaca lagi, isi tanggal bacanya.",
        "has no date and was imported before, so it counts as the same entry, as do other rows like it. If it was read again, give the date it was read."
      )
    case .sameEntryAs(let line):
      say(
        "sama dengan baris \(line), dan ikut dihitung. Bila tercatat dua kali: juara log void.",
        "the same as line \(line), and also counts. If it was recorded twice: juara log void.")
    case .sharedLink(let other):
      say(
        "tautannya sama dengan catatan \(other) dari peserta lain; ditandai untuk diperiksa (juara log flagged).",
        "the same link as entry \(other) of another entrant; flagged for staff (juara log flagged)."
      )
    case .moreEqualRows(let count):
      say(
        "yang terakhir dari \(number(count)) baris lagi yang sama dengan baris sebelumnya dan ikut dihitung.",
        "the last of \(number(count)) more \(count == 1 ? "row" : "rows") that \(count == 1 ? "is" : "are") the same as an earlier one and also \(count == 1 ? "counts" : "count")."
      )
    case .knownByName(let rows):
      say(
        "yang terakhir dari \(number(rows)) baris yang pembacanya dikenali dari namanya saja; hanya satu peserta bernama begitu.",
        "the last of \(number(rows)) \(rows == 1 ? "row" : "rows") whose reader is known by name alone; only one entrant has that name."
      )
    case .itemUpdated(let item, let changes):
      "\(label(item)): \(self.changes(changes, of: item.subject))."
    case .unknownPost(let address, let text): unknownPost(address: address, text: text)
    case .answeredBefore:
      say(
        "kode ini sudah menjawab; baris ini tidak dipakai.",
        "this code has answered before; this row was not used.")
    case .samePostAs(let line):
      say(
        "unggahan yang sama dengan baris \(line); baris ini tidak dipakai.",
        "the same post as on line \(line); this row was not used.")
    case .notAReferral(let column, let text):
      say(
        "“\(text.prefix(40))” di kolom “\(column)” bukan kode referal yang dikenal; disimpan apa adanya bersama pendaftaran.",
        "“\(text.prefix(40))” in the column “\(column)” is not a known referral code; it is kept as it is with the registration."
      )
    case .marksChanged(let entrant, let changes):
      "\(name(.participant(number: entrant))): \(changed(changes))."
    case .groupIgnored(let column):
      say(
        "peserta dan “\(column)” sama-sama diisi; yang dicatat pesertanya. Begitu juga di baris-baris berikutnya.",
        "both a participant and “\(column)” are given; the entry was recorded for the participant. The same applies to the rows below."
      )
    case .aboveWarning(let quantity, let warnAbove):
      say(
        "\(number(quantity)) di atas batas wajar \(number(warnAbove)); ditandai untuk diperiksa.",
        "\(number(quantity)) is above the warning limit of \(number(warnAbove)); flagged for staff."
      )
    }
  }

  private func others(_ ids: [Identifier<Participant>], _ lines: [Int]) -> String {
    [
      ids.isEmpty ? nil : labels(ids),
      lines.isEmpty ? nil : say("baris ", "line ") + lines.map(String.init).joined(separator: ", "),
    ].compactMap { $0 }.joined(separator: say(" dan ", " and "))
  }

  package func notUTF8(line: Int) -> String {
    say(
      "Baris \(line) bukan UTF-8, jadi berkas dibaca sebagai Windows-1252. Bila hurufnya keliru, pakai --encoding.",
      "Line \(line) is not UTF-8, so the file is read as Windows-1252. If letters are wrong, use --encoding."
    )
  }

  package func skippedBeforeHeader(_ count: Int, headerLine: Int) -> String {
    say(
      "Judul kolom ada di baris \(headerLine); \(rows(count)) di atasnya dilewati.",
      "The header is on line \(headerLine); \(rows(count)) above it were skipped.")
  }
  /// - Parameter areKept: whether they are stored with each row.
  package func unknownColumns(_ headers: [String], areKept: Bool) -> String {
    let list = headers.map { "“\($0)”" }.joined(separator: ", ")
    return areKept
      ? say(
        "Kolom yang disimpan apa adanya bersama pendaftaran: \(list).",
        "Columns kept as they are with each registration: \(list).")
      : say("Kolom yang tidak dipakai: \(list).", "Unused columns: \(list).")
  }

  package func label(_ profile: FileProfile) -> String {
    switch profile {
    case .standard: say("ekspor Juara (standard)", "a Juara export (standard)")
    case .excelIndonesian: say("ekspor Juara (excel-id)", "a Juara export (excel-id)")
    case .googleForms: say("jawaban Google Formulir", "Google Forms answers")
    case .zoomRegistrations: say("laporan pendaftaran Zoom", "a Zoom registration report")
    case .eventbrite: say("daftar peserta Eventbrite", "an Eventbrite attendee list")
    case .slims: say("data anggota SLiMS", "SLiMS members")
    case .goodreads: say("daftar buku Goodreads", "a Goodreads book list")
    case .storyGraph: say("daftar buku StoryGraph", "a StoryGraph book list")
    case .libraryThing: say("daftar buku LibraryThing", "a LibraryThing book list")
    case .openreads: say("daftar buku Openreads", "an Openreads book list")
    case .luma: say("daftar tamu Luma", "a Luma guest list")
    case .zoomReport: say("laporan kehadiran Zoom", "a Zoom attendance report")
    case .teams, .teamsActions: say("laporan kehadiran Teams", "a Teams attendance report")
    case .googleMeet: say("laporan kehadiran Google Meet", "a Google Meet attendance report")
    }
  }

  package func recognised(as profile: FileProfile) -> String {
    say("Dikenali sebagai: \(label(profile)).", "Recognised as: \(label(profile)).")
  }

  package func usingSavedMapping(_ mapping: HeaderMapping) -> String {
    say(
      "Pemetaan kolom yang diingat dipakai lagi: \(columns(mapping)).",
      "Using the column mapping remembered from an earlier file: \(columns(mapping)).")
  }

  package func columns(_ mapping: HeaderMapping) -> String {
    mapping.columns.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { field, header in
        header.isEmpty
          ? "\(name(field))=" : "\(name(field))=\(header.replacing("\n", with: " "))"
      }
      .joined(separator: ", ")
  }

  package func mappingForgotten(_ id: Identifier<HeaderMapping>) -> String {
    say("Pemetaan \(id) dihapus.", "Removed mapping \(id).")
  }

  package func lineTitle(_ line: Int) -> String { say("Baris \(line)", "Line \(line)") }

  /// A problem that more rows have than have been told one by one. Only where it is the same for all does it
  /// say which: else the sentence about the first row would be untrue of the others.
  package func repeatedProblem(_ problem: ImportProblem, more: Int, lines: [Int]) -> String {
    let column = problem.column.map { say(", kolom “\($0)”", ", column “\($0)”") } ?? ""
    let reason = problem.reason.isShared ? ": " + problem.reason(in: self) : "."
    return repeated("\(problem.line)\(column)", more: more, lines: lines) + reason
  }

  /// A notice that more rows have than have been told one by one.
  package func repeatedNotice(_ notice: ImportNotice, more: Int, lines: [Int]) -> String {
    repeated("\(notice.line)", more: more, lines: lines) + "."
  }

  private func repeated(_ place: String, more: Int, lines: [Int]) -> String {
    say(
      "\(rows(more)) lagi seperti baris \(place) (baris \(list(lines, of: more)))",
      "\(number(more)) more \(more == 1 ? "row" : "rows") like line \(place) (\(more == 1 ? "line" : "lines") \(list(lines, of: more)))"
    )
  }

  private func list(_ lines: [Int], of count: Int) -> String {
    lines.map(String.init).joined(separator: ", ") + (count > lines.count ? ", …" : "")
  }

  /// The order in which the dates of columns are read.
  ///
  /// - Parameter other: what to say of them where nothing in them shows it and it may be wrong.
  package func dateOrder(_ order: DateOrder, of headers: [String], other: String?) -> String {
    let name =
      switch order {
      case .dmy: say("hari dulu", "day first")
      case .mdy: say("bulan dulu", "month first")
      case .ymd: say("tahun dulu", "year first")
      }
    let list = headers.map { "“\($0)”" }.joined(separator: ", ")
    let doubt = other.map {
      say(
        "; isinya tidak menunjukkan urutannya. Bila keliru: --date-order \($0)",
        "; nothing in them shows the order. If that is wrong: --date-order \($0)")
    }
    return say("Tanggal di \(list) dibaca \(name)", "Dates in \(list) are read \(name)")
      + (doubt ?? "") + "."
  }

  package var noHeaderInFile: String {
    say(
      "Berkas ini dibaca tanpa judul kolom; baris 1 sudah data.",
      "This file is read as one without a header; line 1 is a row.")
  }

  /// People whom another program only invited, or who wait there to be approved.
  package func rowsNotRegistered(_ count: Int) -> String {
    say(
      "\(rows(count)) dilewati: baru diundang atau menunggu persetujuan, jadi belum mendaftar.",
      "Skipped \(rows(count)): only invited or awaiting approval, and so not registered.")
  }

  /// Rows that are no data.
  package func rowsOfNobody(_ count: Int, lines: [Int]) -> String {
    say(
      "\(rows(count)) bukan data dan dilewati: judul berulang, nomor kolom, total atau tanda tangan (baris \(list(lines, of: count))).",
      "Skipped \(rows(count)) that are no data: a repeated header, column numbers, a total or a signature (\(count == 1 ? "line" : "lines") \(list(lines, of: count)))."
    )
  }

  /// Rows of a book list that the challenge does not count.
  package func rowsSkipped(_ count: Int) -> String {
    say(
      "\(rows(count)) dilewati: belum selesai dibaca, tanpa tanggal baca, atau di luar masa tantangan.",
      "Skipped \(rows(count)): not finished, without a reading date, or outside the challenge's dates."
    )
  }
}
