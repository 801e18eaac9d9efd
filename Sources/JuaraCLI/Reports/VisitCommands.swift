import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara visit …`
struct VisitCommands: CommandGroup {
  static let about = Phrase(
    "Pengunjung gedung perpustakaan: satu jumlah per hari.",
    "Visitors of the building: one number a day.")
  static let subcommands: Subcommands = [Add.self, Edit.self, List.self]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Mencatat jumlah pengunjung suatu hari.", "Record the number of visitors of a day.")

    @Argument(help: .visitDay) var day: Written<Day>
    @Argument(help: help("Jumlah pengunjung.", "How many came.", "n")) var visitors: Written<Int>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let count = VisitCount(
        day: try day.value(context.wording(.dayTitle), in: context),
        visitors: try visitors.value(context.wording(.visitorsTitle), in: context))
      try context.store.addVisitCount(count, by: context.audit)
      try context.print(context.wording.visitsSaved(count))
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah atau menghapus jumlah suatu hari.", "Change or remove the number of a day.")

    @Argument(help: .visitDay) var day: Written<Day>
    @Argument(
      help: help(
        "Jumlah yang benar; tidak-ada menghapusnya.", "The right number; none takes it away.",
        "n|none"))
    var visitors: ValueEdit<Int>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let visitors = try visitors.value(context.wording(.visitorsTitle), in: context)
      let before = try context.store.editVisitCount(
        on: try day.value(context.wording(.dayTitle), in: context), to: visitors,
        by: context.audit)
      try context.print(context.wording.visitsChanged(from: before, to: visitors))
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan jumlah pengunjung per hari.", "List the visitors by day.")

    @Option(help: help("Mulai tanggal ini.", "From this day on.", "day")) var from: Written<Day>?
    @Option(help: help("Sampai tanggal ini.", "Up to this day.", "day")) var to: Written<Day>?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let first = try from?.value("--from", in: context) ?? Day(year: 1, month: 1, day: 1)!
      let last = try to?.value("--to", in: context) ?? max(context.today, first)
      guard let days = DayRange(first, last) else { throw StandingsRefusal.momentsNotInOrder }
      let wording = context.wording
      try context.print(
        try context.store.visitCounts(in: days), as: list.format,
        [
          .day("day", .dayTitle) { $0.day },
          list.isTable
            ? .text("weekday", Phrase("Hari", "Weekday")) { wording.label($0.day.weekday) } : nil,
          .decimal("visitors", .visitorsTitle) {
            (String($0.visitors), label: wording.number($0.visitors))
          },
        ])
    }
  }
}

extension ArgumentHelp {
  fileprivate static var visitDay: ArgumentHelp {
    help("Tanggalnya: 2026-12-05.", "The day: 2026-12-05.", "day")
  }
}

extension Phrase {
  fileprivate static let dayTitle = Phrase("Tanggal", "Day")
  fileprivate static let visitorsTitle = Phrase("Pengunjung", "Visitors")
}
