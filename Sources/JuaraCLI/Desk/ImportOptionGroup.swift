internal import ArgumentParser
internal import Juara
internal import JuaraExchange
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

  /// What was said about the file.
  func tableOptions() throws -> TableOptions {
    TableOptions(
      encoding: encoding, dateOrder: dateOrder,
      columns: try columns.map { text in
        guard let equals = text.firstIndex(of: "="), equals > text.startIndex,
          text.index(after: equals) < text.endIndex
        else { throw OptionProblem.column(value: text) }
        return (String(text[..<equals]), String(text[text.index(after: equals)...]))
      })
  }

  /// What was said about the import.
  func importOptions(_ file: InputFile) -> ImportOptions {
    ImportOptions(fileName: file.name, apply: apply, skipBad: skipBad)
  }
}

extension InputFile {
  /// Opens what an argument names: a path, or `-` for the standard input.
  static func named(_ argument: String) throws -> InputFile {
    argument == "-" ? try InputFile(pipe: 0) : try InputFile(path: argument)
  }
}
