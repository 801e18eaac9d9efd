import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct LatestOption: ParsableArguments {
  @Flag(
    help: help(
      "Dari dua baris satu orang, pakai yang terbaru (bawaan: yang pertama).",
      "Of two rows of one person, use the newer (default: the first)."))
  var latest = false
}

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
      "Petakan kolom, misalnya nama=Nama Anak atau nama=#2 untuk kolom ke-2; sekolah= berarti tanpa kolom. Boleh berulang; diingat setelah diterapkan.",
      "Map a column, such as full_name=Child, or full_name=#2 for the second; school= is for none. May be repeated; remembered once applied.",
      "field=header"))
  var columns: [String] = []
  @Flag(
    help: help(
      "Impor juga bila berkasnya tampak seperti jenis lain.",
      "Import a file that looks like another kind, too."))
  var anyway = false

  @Option(
    help: help(
      "Pengodean berkas, misalnya windows-1252 (bawaan: dikenali sendiri).",
      "The file's encoding, such as windows-1252 (default: detected).", "name"))
  var encoding: String?
  @Option(
    name: .customLong("date-order"),
    help: help(
      "Urutan tanggal di berkas, atau di satu kolom: tanggal_lahir=dmy (bawaan: menurut isinya).",
      "The order of the file's dates, or of one column's: birth_date=dmy (default: as they show it).",
      "dmy|mdy|ymd"))
  var dateOrders: [String] = []
  @Option(
    help: help(
      "Berapa baris pertama ditampilkan dalam uji coba; 0 untuk tidak sama sekali.",
      "How many of the first rows a dry run shows; 0 for none.", "n"))
  var preview = 3

  /// How the file is read, now and as remembered for its kind; of nil nothing is remembered.
  func tableOptions(_ kind: Import.Kind?, in context: CommandContext) throws -> TableOptions {
    try context.check(preview, "--preview", in: 0...20)
    var orderOfAll: DateOrder?
    var orders: [(field: String, order: DateOrder)] = []
    for text in dateOrders {
      let (field, word) = text.keyAndValue ?? ("", text)
      guard let order = DateOrder(rawValue: word.lowercased()) else {
        throw OptionProblem.dateOrder(value: text)
      }
      if field.isEmpty { orderOfAll = order } else { orders.append((field, order)) }
    }
    return TableOptions(
      encoding: encoding, dateOrder: orderOfAll, dateOrders: orders,
      columns: try columns.map { text in
        guard let (field, header) = text.keyAndValue else {
          throw OptionProblem.column(value: text)
        }
        return (field, header)
      },
      mappings: try kind.map { try context.store.headerMappings(of: $0).map(\.mapping) } ?? [],
      keepsCells: errorsFile != nil, anyway: anyway,
      today: context.library.zone.day(of: context.audit.at))
  }

  func importOptions(
    _ file: InputFile, _ findings: TableFindings, takesLatest: Bool = false, readmit: Bool = false
  ) -> ImportOptions {
    ImportOptions(
      fileName: file.name, apply: apply, skipBad: skipBad, takesLatest: takesLatest,
      readmit: readmit, mapping: findings.said)
  }
}
