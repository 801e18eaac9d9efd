/// Files in one ZIP archive (PKWARE APPNOTE 6.3.10), stored as they are: pictures hardly shrink. The same
/// files are the same bytes.
package struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// - Parameter name: With `/` between folders.
  package mutating func add(_ bytes: [UInt8], named name: String) {
    let path = Array(name.utf8)
    let start = body.count
    var header: [UInt8] = []
    // Version 2.0; names are UTF-8; stored; midnight of 1 January 1980.
    for number in [20, 0x0800, 0, 0, 0x0021] { header += Self.little(number, 2) }
    header += Self.little(Int(CRC32.of(bytes)), 4)
    header += Self.little(bytes.count, 4) + Self.little(bytes.count, 4)
    header += Self.little(path.count, 2) + Self.little(0, 2)
    body += [0x50, 0x4B, 3, 4] + header + path + bytes
    // Made by a Unix program; a plain file that its owner may write.
    directory += [0x50, 0x4B, 1, 2] + Self.little(0x0314, 2) + header
    directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2)
    directory += Self.little(0o100644 << 16, 4) + Self.little(start, 4) + path
    count += 1
  }

  package var bytes: [UInt8] {
    body + directory + [0x50, 0x4B, 5, 6] + Self.little(0, 4) + Self.little(count, 2)
      + Self.little(count, 2) + Self.little(directory.count, 4) + Self.little(body.count, 4)
      + Self.little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

/// The checksum of ZIP and PNG (ISO 3309).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}
