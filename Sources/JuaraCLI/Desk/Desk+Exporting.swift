internal import Juara
internal import JuaraExchange
internal import JuaraWording

extension Desk {
  /// Writes a file, or the standard output where no file is named, and says how many rows it has.
  func export(
    to path: String?, _ write: (@escaping ([UInt8]) throws -> Void) throws -> Int
  ) throws {
    try export(to: path, saying: say.rowsWritten, write)
  }

  /// Writes a calendar as a file, or to the standard output, and says how many entries it has.
  func export(_ items: [CalendarItem], named name: String, to path: String?) throws {
    try export(to: path, saying: say.calendarWritten) { sink in
      let file = try CalendarFile(name: name, zone: library.zone, sink: sink)
      for item in items { try file.write(say.calendarEntry(item, zone: library.zone)) }
      try file.finish()
      return items.count
    }
  }

  private func export(
    to path: String?, saying sentence: (Int, String) -> String,
    _ write: (@escaping ([UInt8]) throws -> Void) throws -> Int
  ) throws {
    guard let path, path != "-" else {
      _ = try write { bytes in try output.write(String(decoding: bytes, as: UTF8.self)) }
      return
    }
    let file = try OutputFile(path: path)
    let count = try write { bytes in try file.write(bytes) }
    try file.close()
    note(sentence(count, path))
  }
}
