import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara library hours …`
struct OpeningHoursCommands: CommandGroup {
  static let name = "hours"
  static let about = Phrase(
    "Jam buka: tiap hari dalam seminggu, dan hari yang berbeda.",
    "Opening hours: by day of the week, and days that differ.")
  static let subcommands: Subcommands = [Set.self, List.self]

  struct Set: LibraryCommand {
    static let about = Phrase("Menentukan jam buka.", "Set opening hours.")

    @Argument(
      help: help(
        "Hari: senin, senin-kamis, sabtu,minggu, atau tanggal.",
        "Days: monday, mon-thu, sat,sun, or a date.", "days"))
    var days: String
    @Argument(
      help: help(
        "Jam: 08.00-17.00, 08.00-11.00,14.00-17.00, tutup, atau none untuk menghapus.",
        "Times: 08.00-17.00, 08.00-11.00,14.00-17.00, closed, or none to take them away.", "times"))
    var times: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let spans = ValueEdit<String>.isNone(times) ? nil : try [TimeSpan](openingHours: times)
      try context.store.setOpeningHours(try OpeningDays(days), to: spans, by: context.audit)
      try context.print(context.wording.hoursSet(days, spans))
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan jam buka.", "List the opening hours.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let hours = try context.store.openingHours()
      let wording = context.wording
      typealias Row = (key: String, label: String, spans: [TimeSpan])
      let week: [Row] = Weekday.allCases.compactMap { day in
        hours.weekly[day].map { ("\(day)", wording.label(day), $0) }
      }
      let others: [Row] = hours.exceptions.sorted { $0.key < $1.key }.map {
        ($0.key.description, wording.day($0.key), $0.value)
      }
      try context.print(
        week + others, as: list.format,
        [
          .word("day", Phrase("Hari", "Day")) { ($0.key, label: $0.label) },
          .word("hours", Phrase("Jam buka", "Hours")) {
            ($0.spans.text, label: wording.spans($0.spans))
          },
        ])
    }
  }
}
