/// What may stand in braces in a text of the library's own.
package protocol TemplatePlaceholder: CaseIterable, Hashable, Sendable {
  /// The names of the placeholder; both work in every text.
  var words: (indonesian: String, english: String) { get }
}

/// A text with placeholders: `Halo {nama}`.
package struct TextTemplate<Word: TemplatePlaceholder>: Equatable, Sendable {
  package typealias Placeholder = Word

  private enum Piece: Equatable, Sendable {
    case text(String)
    case place(Word)
  }

  package let text: String
  private let lines: [[Piece]]

  package init(_ text: String) throws(MessageProblem) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    self.text = text
    var lines: [[Piece]] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines.append(try Self.pieces(of: line))
    }
    self.lines = lines
  }

  private static func pieces(of line: Substring) throws(MessageProblem) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
        throw .strayBrace(String(rest[brace...].prefix(20)))
      }
      let word = rest[rest.index(after: brace)..<end]
      guard let placeholder = placeholder(word) else {
        throw .unknownPlaceholder(String(word.prefix(40)))
      }
      if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
      pieces.append(.place(placeholder))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  private static func placeholder(_ word: Substring) -> Word? {
    let word = word.lowercased().filter { !$0.isWhitespace }
    return Word.allCases.first { $0.words.indonesian == word || $0.words.english == word }
  }

  package var placeholders: Set<Word> { Set(lines.joined().compactMap(Self.placeholder(of:))) }

  private static func placeholder(of piece: Piece) -> Word? {
    if case .place(let placeholder) = piece { placeholder } else { nil }
  }

  /// Fills in the placeholders. A line with a placeholder that has no value is left out.
  package func filled(_ values: [Word: String]) -> String {
    filledLines(values).map(\.text).joined(separator: "\n")
  }

  /// The same line by line, each with what it says.
  package func filledLines(_ values: [Word: String]) -> [(text: String, placeholders: Set<Word>)] {
    lines.compactMap { pieces in
      var line = ""
      for piece in pieces {
        switch piece {
        case .text(let text): line += text
        case .place(let placeholder):
          guard let value = values[placeholder] else { return nil }
          line += value
        }
      }
      return (line, Set(pieces.compactMap(Self.placeholder(of:))))
    }
  }
}

package typealias MessageTemplate = TextTemplate<MessagePlaceholder>

package enum MessagePlaceholder: String, TemplatePlaceholder {
  case name, guardian, event, session, when, place, link, library, number, code, deadline
  case position, attendance, award

  package var words: (indonesian: String, english: String) {
    switch self {
    case .name: ("nama", "name")
    case .guardian: ("wali", "guardian")
    case .event: ("acara", "event")
    case .session: ("sesi", "session")
    case .when: ("waktu", "when")
    case .place: ("tempat", "place")
    case .link: ("tautan", "link")
    case .library: ("perpustakaan", "library")
    case .number: ("nomor", "number")
    case .code: ("kode", "code")
    case .deadline: ("batas", "deadline")
    case .position: ("urutan", "position")
    case .attendance: ("kehadiran", "attendance")
    case .award: ("penghargaan", "award")
    }
  }
}

extension TextTemplate<MessagePlaceholder> {
  /// Throws where a placeholder has no value for anybody: most contests meet in no sessions, and nothing
  /// is won elsewhere.
  package func check(
    in event: EventCode, meets: Bool, hasLink: Bool = false, isContest: Bool
  ) throws(MessageProblem) {
    let empty: [Placeholder] =
      (meets ? [] : [.code, .session, .attendance]) + (meets || hasLink ? [] : [.link])
      + (isContest ? [] : [.award])
    if let found = empty.first(where: placeholders.contains) { throw .noValue(found, event) }
  }
}

package struct MessageFacts: Equatable, Sendable {
  package var library: String
  package var event: Event
  package var registration: Registration
  package var person: PersonDetails
  /// The start of the session in question, else of the next session, else of the event.
  package var startsAt: Instant
  /// The end of the same; nil if only the start is to be told.
  package var endsAt: Instant?
  package var sessionTitle: String?
  package var place: String?
  package var link: String?
  package var code: CheckInCode?
  package var position: Int?
  package var attendance: AttendanceCount?
  package var award: String?

  package init(
    library: String, event: Event, registration: Registration, person: PersonDetails,
    startsAt: Instant, endsAt: Instant? = nil, sessionTitle: String? = nil, place: String? = nil,
    link: String? = nil,
    code: CheckInCode? = nil, position: Int? = nil, attendance: AttendanceCount? = nil,
    award: String? = nil
  ) {
    self.library = library
    self.event = event
    self.registration = registration
    self.person = person
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.sessionTitle = sessionTitle
    self.place = place
    self.link = link
    self.code = code
    self.position = position
    self.attendance = attendance
    self.award = award
  }
}
