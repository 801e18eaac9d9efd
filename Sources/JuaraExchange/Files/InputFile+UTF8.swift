extension InputFile {
  /// The whole of a file that must be UTF-8, without a byte-order mark; nil if it is not.
  public func utf8() throws -> String? {
    var bytes: [UInt8] = []
    let next = try chunks()
    while let chunk = try next() { bytes += chunk }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return String(validating: bytes, as: UTF8.self)
  }
}
