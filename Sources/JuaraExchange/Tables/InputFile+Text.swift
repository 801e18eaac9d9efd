internal import Juara
internal import JuaraCSV

extension InputFile {
  /// The whole of a text, in whatever encoding it is.
  ///
  /// - Throws: `FileProblem`.
  public func text() throws -> String {
    let (encoding, _) = try TableSource.encoding(of: self, named: nil)
    let chunks = encoding.decoding(try chunks())
    var bytes: [UInt8] = []
    try TableReader.translating {
      while let chunk = try chunks() { bytes += chunk }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
