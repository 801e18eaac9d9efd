import Foundation
import Juara
import JuaraWording

/// A column of a list: its key for programs, its title for people, and its cell in each row.
struct ListColumn<Row> {
  let key: String
  let title: Phrase
  var isNumber = false
  var canShrink = false
  /// Whether it may be left out where the terminal is narrow.
  var canHide = false
  let cell: (Row) -> ListCell
}

enum ListCell {
  /// A text, the same for everyone.
  case text(String?)
  /// A number as JSON writes it, and as people do.
  case number(String?, label: String?)
  /// A word that programs know by a key and people by a label.
  case word(String?, label: String?)
  case instant(Instant?)
  /// When something ends: people see midnight as the day before.
  case end(Instant?)
  case points(Points?)
  /// Yes or no; people see a no only where it is asked for.
  case flag(Bool, showsNo: Bool = false)
  /// Texts by names that the library does not choose.
  case fields([(name: String, text: String)])

  /// As people read it; nil where there is nothing to say.
  func label(in wording: Wording) -> String? {
    switch self {
    case .text(let label), .number(_, let label), .word(_, let label): label
    case .instant(let instant): instant.map(wording.shortInstant)
    case .end(let instant): instant.map(wording.shortEnd)
    case .points(let points): points.map(wording.points)
    case .flag(let flag, let showsNo): flag || showsNo ? wording.answer(.yes(flag)) : nil
    case .fields: plain
    }
  }

  /// As a CSV file keeps it; nil where there is nothing.
  var plain: String? {
    switch self {
    case .text(let text), .number(let text, _), .word(let text, _): text
    case .instant(let instant), .end(let instant): instant?.iso8601
    case .points(let points): points?.text()
    case .flag(let flag, _): flag ? "yes" : "no"
    case .fields(let fields): fields.map { "\($0.name): \($0.text)" }.joined(separator: "; ")
    }
  }

  /// `null` where there is nothing.
  func json() throws -> String {
    switch self {
    case .number, .points: plain ?? "null"
    case .flag(let flag, _): String(flag)
    case .text, .word, .instant, .end: try JSON.string(plain.flatMap { $0.isEmpty ? nil : $0 })
    case .fields(let fields): try JSON.object(fields.map { ($0.name, try JSON.string($0.text)) })
    }
  }
}

extension ListColumn {
  static func text(
    _ key: String, _ title: Phrase, canShrink: Bool = false, canHide: Bool = false,
    _ text: @escaping (Row) -> String?
  ) -> ListColumn {
    ListColumn(key: key, title: title, canShrink: canShrink, canHide: canHide) { .text(text($0)) }
  }

  static func number(
    _ key: String, _ title: Phrase, canHide: Bool = false, _ number: @escaping (Row) -> Int?
  ) -> ListColumn {
    ListColumn(key: key, title: title, isNumber: true, canHide: canHide) {
      let text = number($0).map(String.init)
      return .number(text, label: text)
    }
  }

  static func id<Subject>(
    _ key: String, _ title: Phrase, canHide: Bool = false,
    _ id: @escaping (Row) -> Identifier<Subject>?
  ) -> ListColumn {
    number(key, title, canHide: canHide) { id($0).map { Int($0.rawValue) } }
  }

  /// A person's ID, the same for programs and people: `ID29`.
  static func person(
    _ key: String = "participant_id", _ title: Phrase = .participantIDTitle,
    canHide: Bool = false, _ id: @escaping (Row) -> Identifier<Participant>?
  ) -> ListColumn {
    text(key, title, canHide: canHide) { id($0)?.label }
  }

  /// A rank; people see that somebody has none.
  static func rank(_ key: String, _ title: Phrase, _ rank: @escaping (Row) -> Int?) -> ListColumn {
    decimal(key, title) {
      let text = rank($0).map(String.init)
      return (text, text ?? "–")
    }
  }

  static func decimal(
    _ key: String, _ title: Phrase, canShrink: Bool = false, canHide: Bool = false,
    _ number: @escaping (Row) -> (String?, label: String?)
  ) -> ListColumn {
    ListColumn(key: key, title: title, isNumber: true, canShrink: canShrink, canHide: canHide) {
      let (text, label) = number($0)
      return .number(text, label: label)
    }
  }

  static func points(
    _ key: String, _ title: Phrase, canHide: Bool = false, _ points: @escaping (Row) -> Points?
  ) -> ListColumn {
    ListColumn(key: key, title: title, isNumber: true, canHide: canHide) { .points(points($0)) }
  }

  static func word(
    _ key: String, _ title: Phrase, canShrink: Bool = false, canHide: Bool = false,
    _ word: @escaping (Row) -> (String?, label: String?)
  ) -> ListColumn {
    ListColumn(key: key, title: title, canShrink: canShrink, canHide: canHide) {
      let (text, label) = word($0)
      return .word(text, label: label)
    }
  }

  static func word<Value: RawRepresentable<String>>(
    _ key: String, _ title: Phrase, canHide: Bool = false, _ value: @escaping (Row) -> Value?,
    _ label: @escaping (Value) -> String
  ) -> ListColumn {
    word(key, title, canHide: canHide) {
      let value = value($0)
      return (value?.rawValue, value.map(label))
    }
  }

  static func instant(
    _ key: String, _ title: Phrase, canHide: Bool = false, _ instant: @escaping (Row) -> Instant?
  ) -> ListColumn {
    ListColumn(key: key, title: title, canHide: canHide) { .instant(instant($0)) }
  }

  static func end(
    _ key: String, _ title: Phrase, canHide: Bool = false, _ end: @escaping (Row) -> Instant?
  ) -> ListColumn {
    ListColumn(key: key, title: title, canHide: canHide) { .end(end($0)) }
  }

  static func day(
    _ key: String, _ title: Phrase, canHide: Bool = false, _ day: @escaping (Row) -> Day?
  ) -> ListColumn {
    text(key, title, canHide: canHide) { day($0)?.description }
  }

  /// Yes or no, of which people see the yes.
  static func flag(_ key: String, _ title: Phrase, _ flag: @escaping (Row) -> Bool) -> ListColumn {
    ListColumn(key: key, title: title) { .flag(flag($0)) }
  }
}

/// Writes JSON, with the members of an object in the order given.
enum JSON {
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return encoder
  }()

  static func string(_ text: String?) throws -> String {
    try text.map { String(decoding: try encoder.encode($0), as: UTF8.self) } ?? "null"
  }

  static func object(_ members: [(name: String, json: String)]) throws -> String {
    let members = try members.map { try string($0.name) + ": " + $0.json }
    return "{" + members.joined(separator: ", ") + "}"
  }
}
