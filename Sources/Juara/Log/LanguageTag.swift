/// The language a work is written in, as ISO 639 spells it: `id`, `en`, `bjn`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// Two or three small letters.
  public let description: String

  /// Nil unless `text` is two or three letters; capitals are read as small ones.
  public init?(_ text: String) {
    let tag = text.lowercased()
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard (2...3).contains(tag.utf8.count), tag.utf8.allSatisfy({ letters.contains($0) })
    else { return nil }
    description = tag
  }
}
