/// What scores, such as `books`, `pages` or `minutes`; its name is its unit.
public struct Activity: Hashable, Sendable, CustomStringConvertible {
  /// The name as staff type it and files head their columns with it.
  public let name: String

  /// Nil unless `name` is 1 to 30 of `a-z`, `0-9`, `_` and `-`, beginning with a letter.
  public init?(_ name: String) {
    let bytes = Array(name.utf8)
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard (1...30).contains(bytes.count), letters.contains(bytes[0]),
      bytes.allSatisfy({
        letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      })
    else { return nil }
    self.name = name
  }

  /// The name as staff type it.
  public var description: String { name }
}
