import Foundation
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
  /// A file that cannot be written is found before anything stays; nil is the standard output.
  func outputFile(_ path: String?) throws -> OutputFile? {
    guard let path, path != "-" else { return nil }
    return try OutputFile(path: path)
  }

  func write(_ text: String, to path: String?) throws {
    if text.hasPrefix("<!") { try requireFile(path) }
    try write(text, to: try outputFile(path), reporting: wording.fileWritten)
  }

  /// A page is of no use in a terminal.
  func requireFile(_ path: String?) throws {
    if path == nil, output.isTerminal { throw OptionProblem.pageNeedsFile }
  }

  func write(_ text: String, to file: OutputFile?, reporting sentence: (String) -> String) throws {
    guard let file else { return try write(text) }
    try file.write(Array(text.utf8))
    try file.close()
    note(sentence(file.path))
  }

  /// What is for everybody is written for its owner alone, as all files are: what a web server needs,
  /// unless others may read the file already.
  func howToPublish(_ path: String) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes?[.posixPermissions] as? Int, mode & 0o004 == 0 else { return "" }
    return " " + wording.forOwnerAlone(path)
  }

  /// To the standard output where no file is named; reports how many rows there are.
  func export(
    to path: String?, _ write: (@escaping ([UInt8]) throws -> Void) throws -> Int
  ) throws {
    try export(to: path, reporting: wording.rowsWritten, write)
  }

  func export(_ items: [CalendarItem], named name: String, to path: String?) throws {
    try export(
      items.map { wording.calendarEntry($0, zone: library.zone) }, named: name, to: path)
  }

  func export(_ entries: [CalendarEntry], named name: String, to path: String?) throws {
    try export(to: path, reporting: wording.calendarWritten) { sink in
      let file = try CalendarFile(name: name, zone: library.zone, sink: sink)
      for entry in entries { try file.write(entry) }
      try file.finish()
      return entries.count
    }
  }

  func export(
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
