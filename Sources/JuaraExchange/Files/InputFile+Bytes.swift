internal import Juara

extension InputFile {
  /// The whole file, which is small: a published draw of the longest list has a megabyte or two.
  ///
  /// - Throws: `FileProblem`.
  public func bytes() throws -> [UInt8] {
    let next = try chunks()
    var bytes: [UInt8] = []
    while let chunk = try next() { bytes += chunk }
    return bytes
  }
}
