internal import JuaraExchange
internal import JuaraWording

extension Desk {
  /// Writes a text to a file, or to the standard output where no file is named.
  func write(_ text: String, to path: String?) throws {
    try write(text, to: try outputFile(path), saying: say.fileWritten)
  }

  /// Begins the file of a path, so that one which cannot be written is found before anything is done
  /// that stays; nil for the standard output.
  func outputFile(_ path: String?) throws -> OutputFile? {
    guard let path, path != "-" else { return nil }
    return try OutputFile(path: path)
  }

  /// Writes a text to a file that was begun, or to the standard output.
  func write(_ text: String, to file: OutputFile?, saying sentence: (String) -> String) throws {
    guard let file else { return try output.write(text) }
    try file.write(Array(text.utf8))
    try file.close()
    note(sentence(file.path))
  }
}
