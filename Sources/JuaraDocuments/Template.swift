package import JuaraWording

/// A page with places to be filled in: `{{name}}`. It never computes: what it needs is given to it.
///
/// A placeholder that nobody fills is told when the template is read, with its line, and so is one
/// that is never closed; what is left out would else be seen only on paper.
package struct Template: Sendable {
  enum Piece: Equatable, Sendable {
    case markup(String)
    case placeholder(String)
  }

  let pieces: [Piece]

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - source: its text.
  ///   - names: what may be filled in.
  ///   - firstLine: the line of a file on which it begins.
  /// - Throws: `TemplateProblem`.
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

  /// The names that it has a place for.
  package var names: Set<String> {
    Set(
      pieces.compactMap { piece in
        if case .placeholder(let name) = piece { name } else { nil }
      })
  }

  /// The page with its places filled in; what is not given is left empty.
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
