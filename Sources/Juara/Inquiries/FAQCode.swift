/// The short name of an entry in commands and files.
package struct FAQCode: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil unless `text` is 1 to 60 of `a-z`, `0-9` and `-`, with a letter or digit at both ends.
  package init?(_ text: String) {
    guard 1...60 ~= text.utf8.count, text.isIdentifier(with: "-"), !text.hasPrefix("-"),
      !text.hasSuffix("-")
    else { return nil }
    self.text = text
  }

  package var description: String { text }
}

package enum FAQRefusal: Error, Equatable, Sendable {
  case notACode(String)
  case exists(FAQCode)
  case unknown(String, nearest: [String])
  /// A new entry, or a new language of one.
  case incomplete(FAQCode)
  case empty
  case tooLong(limit: Int)
  /// The answer has `{word}` that stands for nothing.
  case unknownPlaceholder(String)
  case strayBrace(String)
  case notAWord(String)
  case unknownWord(String)
  /// The last language of an entry can only go with the entry.
  case lastLanguage(FAQCode)
  case unknownPhrasing(FAQCode)
}
