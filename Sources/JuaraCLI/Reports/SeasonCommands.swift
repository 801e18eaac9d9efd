import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

extension ReportCommands {
  struct Season: ReadingCommand {
    static let about = Phrase(
      "Laporan suatu masa: acara, sesi, kehadiran, orang, lomba, unggahan, pengunjung.",
      "Report on some months: events, sessions, attendances, people, contests, posts, visitors.")

    @Option(help: help("Tanggal pertama.", "The first day.", "day")) var from: Written<Day>
    @Option(
      help: help("Tanggal terakhir (bawaan: hari ini).", "The last day (default: today).", "day"))
    var to: Written<Day>?
    @Flag(help: .reportRows) var rows = false
    @OptionGroup var format: ReportOptions

    var common: CommonOptions { format.common }

    func run(in context: CommandContext) throws {
      let last = try to?.value("--to", in: context) ?? context.today
      guard let days = DayRange(try from.value("--from", in: context), last) else {
        throw StandingsRefusal.momentsNotInOrder
      }
      let report = try context.store.season(days, at: context.audit.at)
      let wording = context.wording
      try context.print(
        report.sections, rows: rows, as: format, wording.seasonHeading(days),
        wording.seasonNotes(hasVisits: !report.facts.pageVisits.isEmpty)
          + report.remarks.map(wording.sentence))
    }
  }

  struct Iplm: ReadingCommand {
    static let about = Phrase(
      "Tiga data untuk IPLM yang ada di Juara: orang, kegiatan, kerja sama.",
      "The three figures for IPLM that Juara has: people, activities, cooperations.")

    @Argument(help: help("Tahunnya.", "The year.", "year")) var year: Int
    @Option(
      help: help(
        "Acara yang bukan kegiatan literasi; boleh berulang.",
        "An event that is no literacy activity; may be repeated.", "event"))
    var without: [String] = []
    @Flag(help: .reportRows) var rows = false
    @OptionGroup var format: ReportOptions

    var common: CommonOptions { format.common }

    func run(in context: CommandContext) throws {
      // Of years to come nothing is known, and of those before computers nothing is kept.
      let (word, latest) = (context.wording(Phrase("TAHUN", "YEAR")), context.today.year)
      guard 1990...latest ~= year else {
        throw OptionProblem.year(option: word, value: year, latest: latest)
      }
      let report = try context.store.literacyReport(
        year, without: without, at: context.audit.at)
      let wording = context.wording
      guard let report else {
        throw OptionProblem.year(option: word, value: year, latest: latest)
      }
      try context.print(
        report.sections, rows: rows, as: format, wording.literacyHeading(year),
        wording.literacyNotes + report.remarks.map(wording.sentence))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var reportRows: ArgumentHelp {
    help("Tampilkan baris di balik setiap angka.", "List the rows behind each number.")
  }
}
