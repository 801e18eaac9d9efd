/// A piece of XML or HTML. What people wrote gets into it only escaped.
package struct Markup: Hashable, Sendable {
  /// The piece as it stands in a file.
  package let source: String

  /// A text that people wrote, for element content and for attributes in double quotes.
  ///
  /// What XML 1.0 knows no way to write, such as most control characters, becomes U+FFFD.
  package init(_ text: String) {
    var source = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": source += "&amp;"
      case "<": source += "&lt;"
      case ">": source += "&gt;"
      case "\"": source += "&quot;"
      case "'": source += "&#39;"
      case "\t", "\n", "\r": source.unicodeScalars.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": source += "\u{FFFD}"
      default: source.unicodeScalars.append(scalar)
      }
    }
    self.source = source
  }

  /// What this program made, and is markup already.
  package init(source: String) { self.source = source }
}
