internal import Foundation
internal import Juara
internal import JuaraWording

/// Reads the words of a command's options.
extension Desk {
  func day(_ text: String, _ option: String) throws -> Day {
    guard let day = try? Day.read(text, order: .dmy) else {
      throw OptionProblem.day(option: option, value: text)
    }
    return day
  }

  func instant(_ text: String, _ option: String) throws -> Instant {
    if let instant = Instant(text) { return instant }
    if let local = LocalDateTime(text) { return library.zone.instant(of: local) }
    if let day = Day(text) { return library.zone.start(of: day) }
    throw OptionProblem.time(option: option, value: text)
  }

  /// A time at which something closes: a day alone is its end.
  func closing(_ text: String, _ option: String) throws -> Instant {
    if let day = Day(text) { return library.zone.start(of: day.adding(days: 1)) }
    return try instant(text, option)
  }

  func phone(_ text: String, _ option: String) throws -> TypedPhone {
    do throws(PhoneProblem) {
      return try TypedPhone.read(text, countryCode: library.countryCode)
    } catch {
      throw OptionProblem.phone(option: option, value: text)
    }
  }

  func email(_ text: String) throws -> EmailAddress {
    guard let email = EmailAddress(text) else { throw OptionProblem.email(value: text) }
    return email
  }

  /// A text without blanks at its ends; an empty one is refused.
  func text(_ text: String, _ option: String) throws -> String {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if trimmed.isEmpty { throw OptionProblem.empty(option: option) }
    return trimmed
  }

  /// A count that the database and every sum can hold.
  func count(_ count: Int?, _ option: String) throws -> Int? {
    guard let count, count > 1_000_000_000 else { return count }
    throw OptionProblem.number(option: option, value: String(count))
  }

  func name(_ text: String, _ option: String) throws -> PersonName {
    guard let name = PersonName(text) else { throw OptionProblem.name(option: option) }
    return name
  }

  func code(_ text: String) throws -> EventCode {
    guard let code = EventCode(text) else { throw EventRefusal.notACode(text) }
    return code
  }

  func activity(_ text: String) throws -> Activity {
    guard let activity = Activity.called(text) else { throw OptionProblem.activity(value: text) }
    return activity
  }

  func ages(_ minimum: Int?, _ maximum: Int?) throws -> AgeRange? {
    guard minimum != nil || maximum != nil else { return nil }
    guard let ages = AgeRange(minimum: minimum, maximum: maximum) else {
      throw PlanProblem.ageRange(minimum: minimum, maximum: maximum)
    }
    return ages
  }

  /// A value that an edit may also take away: `none` is nil.
  func optional<Value>(
    _ text: String, _ read: (String) throws -> Value
  ) rethrows -> Value? {
    ["none", "-", "tidak-ada"].contains(text) ? nil : try read(text)
  }

  func number(_ text: String, _ option: String) throws -> Int {
    guard let number = Int(text), number <= 1_000_000_000 else {
      throw OptionProblem.number(option: option, value: text)
    }
    return number
  }
}
