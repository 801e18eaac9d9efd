import Juara
import JuaraExchange
import JuaraWording

extension InputFile {
  /// Opens what an argument names: a path, or `-` for the standard input.
  static func named(_ argument: String) throws -> InputFile {
    argument == "-" ? try InputFile(pipe: 0) : try InputFile(path: argument)
  }
}

extension CommandContext {
  /// Opens the file to write, so that one which cannot be written is found before anything is done
  /// that stays; nil for the standard output.
  func outputFile(_ path: String?) throws -> OutputFile? {
    guard let path, path != "-" else { return nil }
    return try OutputFile(path: path)
  }

  /// Writes a text to a file, or to the standard output where no file is named.
  func write(_ text: String, to path: String?) throws {
    try write(text, to: try outputFile(path), reporting: wording.fileWritten)
  }

  /// Writes a text to an open file, or to the standard output.
  func write(_ text: String, to file: OutputFile?, reporting sentence: (String) -> String) throws {
    guard let file else { return try write(text) }
    try file.write(Array(text.utf8))
    try file.close()
    note(sentence(file.path))
  }

  /// Writes rows to a file, or to the standard output where no file is named, and reports how many
  /// there are.
  func export(
    to path: String?, _ write: (@escaping ([UInt8]) throws -> Void) throws -> Int
  ) throws {
    try export(to: path, reporting: wording.rowsWritten, write)
  }

  /// Writes a calendar to a file, or to the standard output, and reports how many entries it has.
  func export(_ items: [CalendarItem], named name: String, to path: String?) throws {
    try export(to: path, reporting: wording.calendarWritten) { sink in
      let file = try CalendarFile(name: name, zone: library.zone, sink: sink)
      for item in items { try file.write(wording.calendarEntry(item, zone: library.zone)) }
      try file.finish()
      return items.count
    }
  }

  private func export(
    to path: String?, reporting sentence: (Int, String) -> String,
    _ write: (@escaping ([UInt8]) throws -> Void) throws -> Int
  ) throws {
    guard let file = try outputFile(path) else {
      _ = try write { bytes in try self.write(String(decoding: bytes, as: UTF8.self)) }
      return
    }
    let count = try write { bytes in try file.write(bytes) }
    try file.close()
    note(sentence(count, file.path))
  }
}
