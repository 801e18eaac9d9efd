package import JuaraWording

/// A page with placeholders such as `{{name}}`; it never computes. An unknown or unclosed one is an
/// error, with its line, when the template is read; otherwise it would be noticed only on paper.
package struct Template: Sendable {
  enum Piece: Equatable, Sendable {
    case markup(String)
    case placeholder(String)
  }

  let pieces: [Piece]
  /// - Parameter firstLine: The line of a file on which it begins.
  package init(_ source: String, names: [String], firstLine: Int = 1) throws(TemplateProblem) {
    var pieces: [Piece] = []
    var rest = source[...]
    var line = firstLine
    while let opening = rest.firstRange(of: "{{") {
      pieces.append(.markup(String(rest[..<opening.lowerBound])))
      line += Self.lines(in: rest[..<opening.lowerBound])
      let inside = rest[opening.upperBound...]
      guard let closing = inside.firstRange(of: "}}") else { throw .unclosed(line: line) }
      let word = inside[..<closing.lowerBound]
      let name = String(word.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
      guard names.contains(name), word.filter({ !$0.isWhitespace }) == name else {
        throw .unknown(String(word.prefix(40)), line: line, known: names)
      }
      pieces.append(.placeholder(name))
      line += Self.lines(in: word)
      rest = inside[closing.upperBound...]
    }
    self.pieces = pieces + [.markup(String(rest))]
  }

  package var names: Set<String> {
    Set(pieces.compactMap { piece in if case .placeholder(let name) = piece { name } else { nil } })
  }

  /// Placeholders without a value are left empty.
  package func filled(_ values: [String: Markup]) -> String {
    pieces.map { piece in
      switch piece {
      case .markup(let source): source
      case .placeholder(let name): values[name]?.source ?? ""
      }
    }.joined()
  }

  static func lines(in text: some StringProtocol) -> Int { text.utf8.count { $0 == 0x0A } }
}

/// A piece of XML or HTML. What people wrote can get into it only escaped.
package struct Markup: Hashable, Sendable {
  package let source: String

  /// A text that people wrote, for element content and double-quoted attributes. What XML 1.0
  /// cannot write, such as most control characters, becomes U+FFFD.
  package init(_ text: String) {
    guard text.utf8.contains(where: Self.mayNeedEscape) else {
      source = text
      return
    }
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

  /// Of most texts no byte is one of these, and nothing is to be done.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xEF: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Markup made by this program, not escaped again.
  package init(source: String) { self.source = source }
}
