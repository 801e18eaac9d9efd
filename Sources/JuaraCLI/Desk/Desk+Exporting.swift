internal import JuaraExchange
internal import JuaraWording

extension Desk {
  /// Writes a file, or the standard output where no file is named, and says how many rows it has.
  func export(
    to path: String?, _ write: (@escaping ([UInt8]) throws -> Void) throws -> Int
  ) throws {
    guard let path, path != "-" else {
      _ = try write { bytes in try output.write(String(decoding: bytes, as: UTF8.self)) }
      return
    }
    let file = try OutputFile(path: path)
    let rows = try write { bytes in try file.write(bytes) }
    try file.close()
    note(say.exported(rows, to: path))
  }
}
