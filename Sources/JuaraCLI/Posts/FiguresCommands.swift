import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct FiguresCommands: CommandGroup {
  static let about = Phrase(
    "Angka dari Instagram, Facebook dan X: jangkauan, suka, komentar.",
    "Figures from Instagram, Facebook and X: reach, likes, comments.")
  static let subcommands: Subcommands = [Import.self]

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor ekspor Meta Business Suite atau X; tanpa --apply hanya uji coba.",
      "Import an export of Meta Business Suite or X; a dry run without --apply.")

    @Argument(help: .inputFile, completion: .file()) var file: String
    @Option(
      help: help(
        "Hari berkas itu diunduh (bawaan: hari ini).",
        "The day the file was downloaded (default: today).", "day"))
    var takenOn: Written<Day>?
    @OptionGroup var options: ImportArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let day = try takenOn?.value("--taken-on", in: context) ?? context.today
      let input = try InputFile.named(file)
      try Interruption.handled {
        let table = try FiguresFile(
          input, zone: context.library.zone, try options.tableOptions(nil, in: context))
        context.note(context.wording.recognised(as: table.platform))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importFigures(
            takenOn: day, options.importOptions(input, table.findings), by: context.audit,
            rows: next, report: report)
        }
      }
    }
  }
}
