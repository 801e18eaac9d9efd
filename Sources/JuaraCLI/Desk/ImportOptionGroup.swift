internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// What every import understands.
struct ImportOptionGroup: ParsableArguments {
  @Flag(help: help(.apply)) var apply = false
  @Flag(help: help(.skipBad)) var skipBad = false

  @Option(name: .customLong("errors"), help: help(.errorsFile, "file"), completion: .file())
  var errorsFile: String?

  @Option(name: .customLong("column"), help: help(.column, "field=header"))
  var columns: [String] = []

  @Option(help: help(.encoding, "name")) var encoding: String?
  @Option(help: help(.dateOrder, "dmy|mdy|ymd")) var dateOrder: DateOrder?
  @Option(help: help(.preview, "n")) var preview = 3

  /// What was said about the file, now and for earlier ones of its kind; nil for a kind of which nothing
  /// is remembered.
  func tableOptions(_ kind: Import.Kind?, at desk: Desk) throws -> TableOptions {
    guard 0...20 ~= preview else {
      throw OptionProblem.number(option: "--preview", value: String(preview))
    }
    return TableOptions(
      encoding: encoding, dateOrder: dateOrder,
      columns: try columns.map { text in
        guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
          throw OptionProblem.column(value: text)
        }
        return (String(text[..<equals]), String(text[text.index(after: equals)...]))
      },
      mappings: try kind.map { try desk.store.headerMappings(of: $0).map(\.mapping) } ?? [],
      keepsCells: errorsFile != nil)
  }

  /// What was said about the import.
  func importOptions(_ file: InputFile, _ findings: TableFindings) -> ImportOptions {
    ImportOptions(
      fileName: file.name, apply: apply, skipBad: skipBad, mapping: findings.said)
  }
}

extension InputFile {
  /// Opens what an argument names: a path, or `-` for the standard input.
  static func named(_ argument: String) throws -> InputFile {
    argument == "-" ? try InputFile(pipe: 0) : try InputFile(path: argument)
  }
}
