import ArgumentParser
import Foundation
import Juara
import JuaraWording

/// Read from an option's text by the library's zone and country code; a problem names the option.
protocol OptionValue {
  associatedtype Value = Self

  static func read(_ text: String, _ option: String, in context: CommandContext) throws -> Value

  /// A default value, as help shows it.
  static func shown(_ text: String) -> String
}

extension OptionValue {
  static func shown(_ text: String) -> String { text }
}

/// The text of an option, as typed, until the library is open and it can be read.
struct Written<Kind: OptionValue>: ExpressibleByArgument, ExpressibleByStringLiteral {
  private let text: String
  var defaultValueDescription: String { Kind.shown(text) }

  init(argument: String) { text = argument }

  init(stringLiteral value: String) { text = value }

  func value(_ option: String = "", in context: CommandContext) throws -> Kind.Value {
    try Kind.read(text, option, in: context)
  }
}

/// What an edit makes of a value: another one, or none.
struct ValueEdit<Kind: OptionValue>: ExpressibleByArgument {
  /// Nil takes the value away.
  private let written: Written<Kind>?

  init(argument: String) {
    written = Self.isNone(argument) ? nil : Written(argument: argument)
  }

  static func isNone(_ text: String) -> Bool {
    ["none", "-", "tidak-ada", "tidak ada"].contains(text.lowercased())
  }

  func value(_ option: String = "", in context: CommandContext) throws -> Kind.Value? {
    try written?.value(option, in: context)
  }

  func apply(
    _ option: String = "", to value: inout Kind.Value?, in context: CommandContext
  ) throws {
    value = try self.value(option, in: context)
  }
}

extension CommandContext {
  func requireChange(_ options: Any?...) throws {
    if options.allSatisfy({ $0 == nil }) { throw OptionProblem.nothingToChange }
  }

  /// A count that the database and every sum can hold.
  func count(_ count: Int?, _ option: String) throws -> Int? {
    try check(count, option, in: Int.min...1_000_000_000)
    return count
  }

  func check(_ number: Int?, _ option: String, in range: ClosedRange<Int>) throws {
    guard let number, !range.contains(number) else { return }
    throw OptionProblem.number(option: option, value: String(number))
  }

  func ages(_ minimum: Int?, _ maximum: Int?) throws -> AgeRange? {
    guard minimum != nil || maximum != nil else { return nil }
    guard let ages = AgeRange(minimum: minimum, maximum: maximum) else {
      throw PlanProblem.ageRange(minimum: minimum, maximum: maximum)
    }
    return ages
  }
}

extension String {
  /// What stands before the first equals sign, and what behind it; nil without a key.
  var keyAndValue: (key: String, value: String)? {
    guard let equals = firstIndex(of: "="), equals > startIndex else { return nil }
    return (String(self[..<equals]), String(self[index(after: equals)...]))
  }
}

extension Activity: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> Activity {
    guard let activity = called(text) else { throw OptionProblem.activity(value: text) }
    return activity
  }

  static func shown(_ text: String) -> String {
    called(text).map(Wording(HelpLanguage.current).label) ?? text
  }
}

extension Colour: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> Colour {
    guard let colour = Colour(text) else { throw AppearanceProblem.notAColour(text) }
    return colour
  }
}

extension Day: OptionValue {
  static func read(_ text: String, _ option: String, in _: CommandContext) throws -> Day {
    let day: Day
    do { day = try Day.read(text, order: .dmy) } catch {
      throw error == .noSuchDay
        ? OptionProblem.noSuchDay(option: option, value: text)
        : OptionProblem.day(option: option, value: text)
    }
    return day
  }
}

extension EmailAddress: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> EmailAddress {
    guard let email = EmailAddress(text) else { throw OptionProblem.email(value: text) }
    return email
  }
}

extension EventCode: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> EventCode {
    guard let code = EventCode(text) else { throw EventRefusal.notACode(text) }
    return code
  }
}

extension Instant: OptionValue {
  static func read(_ text: String, _ option: String, in context: CommandContext) throws -> Instant {
    guard let instant = Instant(written: text, in: context.library.zone) else {
      throw OptionProblem.time(option: option, value: text)
    }
    return instant
  }
}

/// When people are to be there: a day alone does not say it.
enum MeetingTime: OptionValue {
  static func read(_ text: String, _ option: String, in context: CommandContext) throws -> Instant {
    if Day(writtenAlone: text) != nil { throw OptionProblem.noHour(option: option, value: text) }
    return try Instant.read(text, option, in: context)
  }
}

/// A time at which something closes: a day alone is its end.
enum ClosingTime: OptionValue {
  static func read(_ text: String, _ option: String, in context: CommandContext) throws -> Instant {
    if let day = Day(writtenAlone: text) {
      return context.library.zone.start(of: day.adding(days: 1))
    }
    return try Instant.read(text, option, in: context)
  }
}

extension ISBN: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> ISBN {
    guard let isbn = ISBN(text) else { throw OptionProblem.isbn(value: text) }
    return isbn
  }
}

extension Int: OptionValue {
  static func read(_ text: String, _ option: String, in _: CommandContext) throws -> Int {
    guard let number = Int(text), number <= 1_000_000_000 else {
      throw OptionProblem.number(option: option, value: text)
    }
    return number
  }
}

extension LanguageTag: OptionValue {
  static func read(_ text: String, _ option: String, in _: CommandContext) throws -> LanguageTag {
    guard let tag = LanguageTag(text) else {
      throw OptionProblem.languageTag(option: option, value: text)
    }
    return tag
  }
}

extension MessageName: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> MessageName {
    guard let name = MessageName.called(text) else { throw MessageProblem.notAName(text) }
    return name
  }
}

extension PersonName: OptionValue {
  static func read(_ text: String, _ option: String, in _: CommandContext) throws -> PersonName {
    guard let name = PersonName(text) else { throw OptionProblem.name(option: option) }
    return name
  }
}

extension PersonReference: OptionValue {
  static func read(_ text: String, _: String, in context: CommandContext) throws -> PersonReference
  { try PersonReference(text, countryCode: context.library.countryCode) }
}

extension RankingKey: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> RankingKey {
    guard let key = RankingKey.called(text) else { throw OptionProblem.ranking(value: text) }
    return key
  }
}

/// A text without blanks at its ends; an empty one is refused.
extension String: OptionValue {
  static func read(_ text: String, _ option: String, in _: CommandContext) throws -> String {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if trimmed.isEmpty { throw OptionProblem.empty(option: option) }
    return trimmed
  }
}

/// An event's description, in paragraphs.
enum DescriptionText: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> String {
    try EventDescription.read(text)
  }
}

/// A link, which the domain checks.
enum LinkText: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) -> String { text }
}

extension TypedPhone: OptionValue {
  static func read(
    _ text: String, _ option: String, in context: CommandContext
  ) throws -> TypedPhone {
    do throws(PhoneProblem) {
      return try read(text, countryCode: context.library.countryCode)
    } catch {
      throw OptionProblem.phone(option: option, value: text)
    }
  }
}

extension Written<String> {
  /// A number of an activity's units, which may be named: `2`, `2 buku`, `1,5 jam`.
  func quantity(of activity: Activity, in context: CommandContext) throws -> Int {
    let text = try value("--quantity", in: context)
    // What is whole but cannot be read is for the domain to refuse.
    guard let quantity = Int(text) ?? WrittenAmount(text)?.quantity(of: activity) else {
      throw OptionProblem.quantity(value: text, activity)
    }
    return quantity
  }
}
