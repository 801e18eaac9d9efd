import ArgumentParser
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

struct AttendanceCommands: CommandGroup {
  static let about = Phrase(
    "Kehadiran: siapa hadir di sesi mana, dan berapa lama.",
    "Attendance: who was in which session, and for how long.")
  static let subcommands: Subcommands = [
    Mark.self, Unmark.self, List.self, Import.self, Sheet.self, Enter.self,
  ]

  struct Mark: LibraryCommand {
    static let about = Phrase("Mencatat kedatangan satu orang.", "Check one person in.")

    @Argument(help: .code) var event: String
    @Argument(help: .entrant) var who: Written<PersonReference>?
    @Option(
      help: help("Kode presensi, misalnya K7Q-2MX.", "The check-in code, such as K7Q-2MX.", "code"))
    var code: String?
    @Option(help: .session) var session: Int?
    @Option(
      help: help(
        "Kapan datangnya, waktu setempat (bawaan: sekarang).",
        "When the person came, in local time (default: now).", "time"))
    var at: Written<Instant>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let key: CheckInKey =
        switch (who, code) {
        case (let who?, nil):
          .registration(
            try context.store.registration(of: who.value(in: context), in: event)
              .listed.registration.id)
        case (nil, let code?): .code(code)
        default: throw OptionProblem.oneOf([context.wording(Phrase("SIAPA", "WHO")), "--code"])
        }
      let checkIn = try context.store.checkIn(
        key, to: event, session: session, at: try at?.value("--at", in: context),
        by: context.audit)
      try context.print(context.wording.checkedIn(checkIn))
    }
  }

  struct Unmark: LibraryCommand {
    static let about = Phrase(
      "Menghapus catatan kehadiran yang keliru.", "Remove a mistaken check-in.")

    @OptionGroup var entrant: EntrantArguments
    @Option(help: .session) var session: Int?
    @Option(help: .reason) var reason: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (listed, event) = try entrant.registration(in: context)
      let checkIn = try context.store.undoCheckIn(
        of: listed.registration.id, to: event.code.text, session: session, reason: reason,
        by: context.audit)
      try context.print(context.wording.checkInRemoved(checkIn))
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan siapa hadir, terlalu sebentar, atau tidak datang.",
      "List who was there, stayed too short, or did not come.")

    @Argument(help: .code) var event: String
    @Option(help: help("Hanya sesi ini.", "Only this session.", "n")) var session: Int?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let sheet = try context.store.attendance(of: event, session: session)
      let now = context.audit.at
      let wording = context.wording
      let rows = sheet.rows.flatMap { row in
        sheet.sessions.compactMap { session in
          row.attendances[session.id].map { (row: row, session: session, attendance: $0) }
        }
      }
      try context.print(
        rows, as: list.format,
        [
          .number("entrant_number", .numberTitle) { $0.row.registration.number },
          .person(canHide: true) { $0.row.participant.id },
          .text("full_name", .nameTitle, canShrink: true) { $0.row.participant.details.name.text },
          .number("session", .sessionTitle) { $0.session.number },
          .word(
            "presence", .attendanceTitle, { $0.session.presence(of: $0.attendance, at: now) },
            wording.label),
          .number("minutes", Phrase("Menit", "Minutes")) { $0.attendance.minutes },
          .instant("arrived_at", Phrase("Datang", "Came"), canHide: true) {
            $0.attendance.arrivedAt
          },
          .word("known_from", Phrase("Diketahui dari", "Known from"), canHide: true) {
            let sources = $0.attendance.sources
            return (
              sources.map(\.rawValue).joined(separator: " "),
              sources.map { wording.label($0) }.joined(separator: ", ")
            )
          },
        ])
      if list.isTable, !sheet.rows.isEmpty {
        for session in sheet.sessions {
          try context.print(wording.attendance(sheet.count(in: session, at: now), in: session))
        }
      }
    }
  }

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor kehadiran dari laporan Zoom atau CSV; tanpa --apply hanya uji coba.",
      "Import attendance from a Zoom report or CSV; a dry run without --apply.")

    @Argument(help: .code) var event: String
    @Argument(help: .inputFile, completion: .file()) var file: String
    @Option(
      help: help(
        "Nomor sesi (bawaan: menurut tanggal di berkas).",
        "The session's number (default: by the file's dates).", "n"))
    var session: Int?
    @Option(
      help: help(
        "Hadir bila tinggal paling sedikit sekian menit; yang lain tetap dicatat.",
        "Present are those who stayed this many minutes; the others are kept too.", "minutes"))
    var atLeast: Int?
    @OptionGroup var options: ImportArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let sessions = try context.store.sessions(of: event)
      // Times without a day are those of the session, where it is known which.
      let meant = sessions.filter { session == nil || $0.number == session }
      let day = meant.count == 1 ? context.library.zone.day(of: meant[0].plan.startsAt) : nil
      let input = try InputFile.named(file)
      try Interruption.handled {
        let table = try AttendanceFile(
          input, library: context.library, day: day,
          try options.tableOptions(.attendance, in: context))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importAttendance(
            into: event, session: session, atLeast: atLeast,
            options.importOptions(input, table.findings),
            by: context.audit, rows: next, report: report)
        }
      }
    }
  }
}

extension AttendanceCommands {
  struct Sheet: ReadingCommand {
    static let about = Phrase(
      "Mencetak daftar pintu: siapa diharapkan, dengan baris kosong bagi yang belum terdaftar.",
      "Print the list for the door: who is expected, with blank lines for the unregistered.")

    @Argument(help: .code) var event: String
    @Option(help: .session) var session: Int?
    @Option(
      help: help(
        "Berapa baris kosong.", "How many blank lines.", "n")) var blank = 10
    @Option(
      help: help(
        "Tulis ke berkas HTML ini; buka dan cetak di peramban.",
        "Write it to this HTML file; open and print it in a browser.", "file"),
      completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.check(blank, "--blank", in: 0...200)
      let known = try context.store.event(event)
      let sessions = try context.store.sessionTimes(of: event)
      let chosen = try sessions.resolve(
        session, at: context.audit.at, zone: context.library.zone)
      let sheet = try context.store.attendance(of: event, session: chosen.number)
      let rows = sheet.rows.filter { $0.registration.status == .confirmed }.map { row in
        let details = row.participant.details
        return DoorList.Row(
          number: row.registration.number, name: details.name.text,
          detail: [details.schoolClass?.text, details.school].compactMap { $0 }
            .joined(separator: ", "))
      }
      let list = DoorList(
        of: known, chosen, isOneOfSeveral: sessions.count > 1, rows, blanks: blank)
      try context.write(try list.html(in: context.wording), to: output)
    }
  }

  struct Enter: LibraryCommand {
    static let about = Phrase(
      "Mencatat daftar pintu yang diisi di kertas, satu orang per baris.",
      "Enter a door list that was filled in on paper, one person per line.")

    @Argument(help: .code) var event: String
    @Option(help: .session) var session: Int?
    @Option(
      help: help(
        "Kapan mereka datang, waktu setempat (bawaan: sekarang, atau mulainya sesi bila sudah lewat).",
        "When they came, in local time (default: now, or the session's start once it is over).",
        "time"))
    var at: Written<Instant>?
    @Option(
      help: help(
        "Mengapa yang belum terdaftar boleh mendaftar walau aturannya menolak.",
        "Why the unregistered may register although the rules refuse it.", "reason"))
    var override: String?
    @Option(
      name: .customLong("errors"),
      help: help(
        "Tulis baris yang belum tercatat ke berkas ini.",
        "Write the lines that were not recorded to this file.", "file"), completion: .file())
    var errorsFile: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      // What was acknowledged may be thrown away: the list on paper.
      try context.store.syncEachCommit()
      let known = try context.store.event(event)
      if known.state == .cancelled { throw AttendanceRefusal.eventCancelled }
      let sessions = try context.store.sessionTimes(of: event)
      let chosen = try sessions.resolve(
        session, at: context.audit.at, zone: context.library.zone)
      var entering = try ArrivalSession(
        known, chosen, at: try at?.value("--at", in: context), override: override,
        staff: common.staff, in: context)
      try entering.run(keeping: try context.outputFile(errorsFile))
    }
  }
}

extension CommandContext {
  func print(_ report: AttendanceReport) throws {
    if !report.unmatched.isEmpty {
      try print(wording.unmatched(report.unmatched.count))
      for person in report.unmatched { try print("  " + wording.unmatched(person).printable) }
    }
    for session in report.sessions {
      try print(wording.attendance(session.count, in: session.session))
      if let unchecked = wording.unchecked(session.count, in: session.session) { warn(unchecked) }
    }
  }
}

extension ArgumentHelp {
  fileprivate static var session: ArgumentHelp {
    help(
      "Nomor sesi, bila acaranya punya beberapa.", "The session's number, where there are several.",
      "n")
  }
}
