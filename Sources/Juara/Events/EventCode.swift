/// The short name by which staff, files and addresses name an event: `a-z`, `0-9` and `-`.
public struct EventCode: Hashable, Sendable, CustomStringConvertible {
  /// The code as it is written everywhere.
  public let text: String

  /// Nil unless `text` is 1 to 60 of `a-z`, `0-9` and `-`, with a letter or digit at both ends.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func isWord(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard (1...60).contains(bytes.count), isWord(bytes[0]), isWord(bytes[bytes.count - 1]),
      bytes.allSatisfy({ isWord($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    self.text = text
  }

  /// The code as it is written everywhere.
  public var description: String { text }
}
