/// An answer with placeholders for what the library knows at the moment: `Buka: {jam-buka}`.
package struct AnswerTemplate: Equatable, Sendable {
  package enum Fact: String, CaseIterable, Sendable {
    case library, contact, majority, hours, events, seats, deadlines, challenges, results

    /// The placeholder's names; both work in every answer.
    package var words: (indonesian: String, english: String) {
      switch self {
      case .library: ("perpustakaan", "library")
      case .contact: ("kontak", "contact")
      case .majority: ("umur-dewasa", "majority")
      case .hours: ("jam-buka", "hours")
      case .events: ("acara", "events")
      case .seats: ("kursi", "seats")
      case .deadlines: ("batas", "deadlines")
      case .challenges: ("tantangan", "challenges")
      case .results: ("hasil", "results")
      }
    }

    /// Whether it changes by itself, so that an answer with it holds only for a moment.
    package var isLive: Bool { ![.library, .contact, .majority].contains(self) }

    fileprivate init?(_ word: Substring) {
      let word = word.lowercased()
      let fact = Self.allCases.first { $0.words.indonesian == word || $0.words.english == word }
      guard let fact else { return nil }
      self = fact
    }
  }

  package enum Piece: Equatable, Sendable {
    case text(String)
    case fact(Fact)
  }

  package let pieces: [Piece]

  package init(_ text: String) throws(FAQRefusal) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
        throw .strayBrace(String(rest[brace...].prefix(20)))
      }
      let word = rest[rest.index(after: brace)..<end]
      guard let fact = Fact(word) else { throw .unknownPlaceholder(String(word.prefix(40))) }
      if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
      pieces.append(.fact(fact))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  package var facts: [Fact] {
    pieces.compactMap { piece in if case .fact(let fact) = piece { fact } else { nil } }
  }

  package func filled(_ value: (Fact) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .fact(let fact): value(fact)
      }
    }.joined()
  }

  /// What an answer says besides its placeholders.
  static func words(of answer: String) -> String {
    guard let template = try? AnswerTemplate(answer) else { return answer }
    return template.filled { _ in " " }
  }
}
