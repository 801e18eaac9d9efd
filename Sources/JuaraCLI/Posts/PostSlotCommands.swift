import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

extension PostCommands {
  /// `juara post slot …`
  struct Slot: CommandGroup {
    static let name = "slot"
    static let about = Phrase(
      "Jadwal mingguan: kapan perpustakaan ingin mengunggah apa.",
      "The weekly plan: when the library means to post what.")
    static let subcommands: Subcommands = [Add.self, List.self, Remove.self]

    struct Add: LibraryCommand {
      static let about = Phrase("Menambah jadwal.", "Add a slot.")

      @Option(help: help("Hari: senin, atau monday.", "The day: monday, or senin.", "weekday"))
      var weekday: Written<Weekday>
      @Option(help: help("Jam setempat: 16:00.", "The local time: 16:00.", "hh:mm"))
      var at: Written<TimeOfDay>
      @Option(help: help("Salurannya, boleh berulang.", "The channel; may be repeated.", "channel"))
      var channel: [Channel]
      @Option(help: help("Unggahan tentang apa.", "What the posts are of.", "occasion"))
      var occasion: Post.Occasion
      @OptionGroup var common: CommonOptions

      func run(in context: CommandContext) throws {
        let minute = try at.value("--at", in: context)
        let day = try weekday.value("--weekday", in: context)
        for channel in channel {
          let slot = try context.store.addSlot(
            day, minute: minute, on: channel, of: occasion, by: context.audit)
          try context.print(context.wording.slotAdded(slot))
        }
      }
    }

    struct List: ListCommand {
      static let about = Phrase("Menampilkan jadwal mingguan.", "List the slots of the week.")

      @OptionGroup var list: ListOptions

      func run(in context: CommandContext) throws {
        let wording = context.wording
        try context.print(
          try context.store.slots(), as: list.format,
          [
            .id("slot_id", .numberTitle) { $0.id },
            .word("weekday", Phrase("Hari", "Day")) {
              (String($0.weekday.rawValue), wording.label($0.weekday))
            },
            .text("time", Phrase("Jam", "Time")) { wording.timeOfDay($0.minute) },
            .word("channel", .channelTitle, { $0.channel }, wording.label),
            .word("occasion", .occasionTitle, { $0.occasion }, wording.label),
          ])
      }
    }

    struct Remove: LibraryCommand {
      static let about = Phrase(
        "Menghapus jadwal; pekan yang lalu tetap dihitung.",
        "Remove a slot; the weeks before still count.")

      @Argument(help: help("Nomor jadwal.", "The slot's number.")) var id: Identifier<PostSlot>
      @OptionGroup var common: CommonOptions

      func run(in context: CommandContext) throws {
        let slot = try context.store.removeSlot(id, by: context.audit)
        try context.print(context.wording.slotRemoved(slot))
      }
    }
  }

  struct Calendar: ReadingCommand {
    static let about = Phrase(
      "Menampilkan kalender unggahan: terjadwal, draf, disetujui, terbit, terlewat.",
      "Show the calendar of posts: planned, drafted, approved, published, missing.")

    @Option(
      help: help(
        "Bulan: 2026-11 (bawaan: bulan ini).", "The month: 2026-11 (default: this one).",
        "month"))
    var month: Written<MonthText>?
    @Option(
      help: help(
        "Bentuk: table, csv, json, html, ics.", "The form: table, csv, json, html, ics.",
        "table|csv|json|html|ics"))
    var format = CalendarFormat.table
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let days = try month?.value("--month", in: context) ?? DayRange(month: context.today)
      let calendar = try context.store.postCalendar(days, at: context.audit.at)
      let (wording, zone) = (context.wording, context.library.zone)
      if format == .ics {
        let entries = calendar.entries.map {
          wording.calendarEntry($0, zone: zone, at: context.audit.at)
        }
        return try context.export(entries, named: context.library.name, to: output)
      }
      var report = ReportOptions()
      report.format = format.report
      report.output = output
      try context.print(
        calendar.entries, context.calendarColumns(), as: report,
        wording.postCalendarHeading(days), [])
    }
  }

  struct Plan: LibraryCommand {
    static let about = Phrase(
      "Mengisi jadwal yang kosong dengan draf; yang tidak bisa diisi dijelaskan.",
      "Fill empty slots with drafts; what cannot be filled is explained.")

    @Option(help: help("Untuk berapa pekan.", "For how many weeks.", "n")) var weeks = 1
    @Option(help: .postLanguage) var postLanguage: Language?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.check(weeks, "--weeks", in: 1...12)
      let language = postLanguage ?? context.library.language
      let plan = try context.store.planPosts(
        weeks: weeks, in: language, by: context.audit,
        composing: context.composer(language, for: PostForm.allCases))
      for post in plan.drafted { try context.print(context.wording.postPlanned(post)) }
      for gap in plan.gaps {
        let reason = context.wording.sentence(gap.reason) ?? "\(gap.reason)"
        context.warn(context.wording.slotLeftEmpty(gap.due, gap.channels, gap.occasion, reason))
      }
      try context.print(context.wording.planned(plan.drafted.count, gaps: plan.gaps.count))
    }
  }
}

enum CalendarFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, html, ics

  /// Of what is no calendar file.
  var report: ReportFormat { ReportFormat(rawValue: rawValue) ?? .table }
}

extension CommandContext {
  func calendarColumns() -> [ListColumn<PostCalendar.Entry>] {
    [
      .instant("due_at", .dueTitle) { $0.due },
      .word("channel", .channelTitle, { $0.channel }, wording.label),
      .word("occasion", .occasionTitle, { $0.occasion }, wording.label),
      .word("status", .stateTitle, { $0.status }, wording.label),
      .id("post_id", .numberTitle) { $0.post?.id },
      .text("title", .titleTitle, canShrink: true) { $0.post?.title },
    ]
  }
}

/// Minutes since midnight.
enum TimeOfDay: OptionValue {
  static func read(_ text: String, _ option: String, in _: CommandContext) throws -> Int {
    let parts = text.split(whereSeparator: { ":.".contains($0) }).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], 0...23 ~= hour,
      0...59 ~= minute
    else { throw PostRefusal.notATime(option, text) }
    return hour * 60 + minute
  }
}

extension Weekday: OptionValue {
  static func read(_ text: String, _ option: String, in _: CommandContext) throws -> Weekday {
    guard let day = Weekday(text) else { throw PostRefusal.notAWeekday(option, text) }
    return day
  }
}

extension Phrase {
  static let channelTitle = Phrase("Saluran", "Channel")
}
