internal import JuaraExchange
internal import JuaraWording

extension Desk {
  /// Writes a text to a file, or to the standard output where no file is named.
  func write(_ text: String, to path: String?) throws {
    guard let path, path != "-" else { return try output.write(text) }
    let file = try OutputFile(path: path)
    try file.write(Array(text.utf8))
    try file.close()
    note(say.written(to: path))
  }
}
