import GRDB

/// A hash of what an imported row or a migration says, the same in every process (FNV-1a, 64 bits:
/// http://www.isthe.com/chongo/tech/comp/fnv/). Of rows it is keyed with the library's own secret.
struct Fingerprint {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init(keyedBy key: Int64? = nil) {
    if let key { add(key) }
  }

  /// The secret of a library.
  static func key(_ db: Database) throws -> Int64 {
    let secret: String = try db.value("SELECT substr(secret, 1, 16) FROM library")
    return Int64(bitPattern: UInt64(secret, radix: 16) ?? 0)
  }

  var value: Int64 { Int64(bitPattern: hash) }

  mutating func add(_ number: Int64?) {
    guard let number else { return add(byte: 0) }
    add(byte: 1)
    for shift in stride(from: 0, to: 64, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func add(_ text: String?) {
    guard let text else { return add(byte: 0xfe) }
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0xff)
  }

  private mutating func add(byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
