import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

extension ReportCommands {
  struct Consistency: ReadingCommand {
    static let about = Phrase(
      "Membandingkan unggahan tiap pekan dan saluran dengan jadwal, dan yang harus terbit.",
      "Compare the posts of each week and channel with the plan, and tell what is due.")

    @Option(help: help("Berapa pekan ke belakang.", "How many weeks back.", "n")) var weeks = 8
    @OptionGroup var format: ReportOptions

    var common: CommonOptions { format.common }

    func run(in context: CommandContext) throws {
      try context.check(weeks, "--weeks", in: 1...260)
      let wording = context.wording
      let first = context.today.monday.adding(days: -7 * (weeks - 1))
      guard let days = DayRange(first, context.today.adding(days: 7)),
        let told = DayRange(first, context.today)
      else { return }
      let report = PostConsistency(
        try context.store.postCalendar(days, at: context.audit.at), zone: context.library.zone,
        at: context.audit.at)
      try context.print(
        report.weeks,
        [
          .day("week", Phrase("Pekan mulai", "Week of")) { $0.monday },
          .word("channel", .channelTitle, { $0.channel }, wording.label),
          .number("planned", Phrase("Jadwal", "Planned")) { $0.planned },
          .number("published", Phrase("Terbit", "Published")) { $0.published },
          .number("missing", .missingTitle) { $0.missing },
        ], as: format, wording.consistencyHeading(told), wording.consistencyNotes(report))
    }
  }
}
