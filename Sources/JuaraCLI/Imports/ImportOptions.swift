import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

/// Whether an import of people takes those back who were erased.
struct ReadmitOption: ParsableArguments {
  @Flag(
    help: help(
      "Terima juga baris orang yang pernah dihapus.",
      "Take rows of people who were erased earlier, too."))
  var readmit = false
}

struct ImportArguments: ParsableArguments {
  @Flag(help: help("Terapkan; tanpa ini hanya uji coba.", "Apply it; a dry run without this."))
  var apply = false
  @Flag(
    help: help(
      "Lewati baris bermasalah dan terapkan sisanya.",
      "Leave out rows with problems and apply the rest."))
  var skipBad = false

  @Option(
    name: .customLong("errors"),
    help: help(
      "Tulis baris bermasalah ke berkas ini untuk diperbaiki.",
      "Write the rows with problems to this file, to be fixed.", "file"), completion: .file())
  var errorsFile: String?

  @Option(
    name: .customLong("column"),
    help: help(
      "Petakan kolom, misalnya full_name=Nama Anak; school= berarti tanpa kolom. Boleh berulang; diingat setelah diterapkan.",
      "Map a column, such as full_name=Child; school= is for none. May be repeated; remembered once applied.",
      "field=header"))
  var columns: [String] = []

  @Option(
    help: help(
      "Pengodean berkas, misalnya windows-1252 (bawaan: dikenali sendiri).",
      "The file's encoding, such as windows-1252 (default: detected).", "name"))
  var encoding: String?
  @Option(
    help: help(
      "Urutan tanggal di berkas (bawaan: menurut jenis berkasnya, lalu dmy).",
      "The order of the file's dates (default: as its kind of file has it, then dmy).",
      "dmy|mdy|ymd"))
  var dateOrder: DateOrder?
  @Option(
    help: help(
      "Berapa baris pertama ditampilkan dalam uji coba; 0 untuk tidak sama sekali.",
      "How many of the first rows a dry run shows; 0 for none.", "n"))
  var preview = 3

  /// How the file is read, now and as remembered for its kind; nil for a kind of which nothing is
  /// remembered.
  func tableOptions(_ kind: Import.Kind?, in context: CommandContext) throws -> TableOptions {
    try context.check(preview, "--preview", in: 0...20)
    return TableOptions(
      encoding: encoding, dateOrder: dateOrder,
      columns: try columns.map { text in
        guard let (field, header) = text.keyAndValue else {
          throw OptionProblem.column(value: text)
        }
        return (field, header)
      },
      mappings: try kind.map { try context.store.headerMappings(of: $0).map(\.mapping) } ?? [],
      keepsCells: errorsFile != nil)
  }

  func importOptions(
    _ file: InputFile, _ findings: TableFindings, readmit: Bool = false
  ) -> ImportOptions {
    ImportOptions(
      fileName: file.name, apply: apply, skipBad: skipBad, readmit: readmit, mapping: findings.said)
  }
}
