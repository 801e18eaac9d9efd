/// A part of a challenge's entrants who are ranked among themselves, from 1.
///
/// Whoever fits several divisions belongs to the first of them, in the order in which staff added
/// them, so that nobody is ranked twice and an award is won once.
public struct Division: Equatable, Sendable {
  /// Whom a division takes.
  public enum Terms: Equatable, Sendable {
    /// Those of these ages on a day. Where only a class is known, it says the age.
    case ages(AgeRange, on: Day)
    /// Those in these grades, counted from the first of primary school.
    case grades(ClosedRange<Int>)
    /// The members of a group.
    case group(Identifier<Group>, name: String)
  }

  /// The grades there are, from the first of primary school to the last of senior secondary.
  public static let allGrades = 1...12

  /// The division's key.
  public let id: Identifier<Division>
  /// Its name, unique within the challenge.
  public var name: String
  /// Whom it takes.
  public var terms: Terms

  public init(id: Identifier<Division>, name: String, terms: Terms) {
    self.id = id
    self.name = name
    self.terms = terms
  }

  /// Whether the division takes a person. Whose age or grade is not known is taken by none that asks
  /// for it.
  public func includes(_ person: PersonDetails, groups: Set<Identifier<Group>>) -> Bool {
    switch terms {
    case .ages(let ages, let day): person.age(on: day).map(ages.contains) ?? false
    case .grades(let grades): person.schoolClass?.grade.map(grades.contains) ?? false
    case .group(let group, _): groups.contains(group)
    }
  }

  /// Whether there may be somebody whom both divisions take.
  public func overlaps(_ other: Division) -> Bool {
    switch (terms, other.terms) {
    case (.ages(let ages, let day), .ages(let others, let otherDay)):
      ages.births(on: day).overlaps(others.births(on: otherDay))
    case (.grades(let grades), .grades(let others)):
      grades.overlaps(others)
    case (.ages(let ages, _), .grades(let grades)), (.grades(let grades), .ages(let ages, _)):
      grades.contains { ages.contains($0 + SchoolClass.ageBeforeFirstGrade) }
    case (.group(let group, _), .group(let other, _)):
      group == other
    case (.group, _), (_, .group):
      true
    }
  }
}

extension Sequence where Element == Division {
  /// The division that a person belongs to: the first that takes the person, if any does.
  public func first(
    admitting person: PersonDetails, groups: Set<Identifier<Group>>
  ) -> Division? {
    first { $0.includes(person, groups: groups) }
  }
}

extension AgeRange {
  /// The oldest anybody is taken to be.
  private static let longestLife = 150

  /// The days of birth of those whose age lies in the range on a day.
  func births(on day: Day) -> ClosedRange<Day> {
    /// The first day of birth at which somebody is younger than an age on the day.
    func firstBirth(youngerThan age: Int) -> Day {
      // A year has at most 366 days, and somebody born on the day is 0.
      var low = day.adding(days: -366 * (age + 1))
      var high = day.adding(days: 1)
      while low < high {
        let middle = low.adding(days: high.days(since: low) / 2)
        if Age.years(bornOn: middle, on: day) < age {
          high = middle
        } else {
          low = middle.adding(days: 1)
        }
      }
      return low
    }
    let oldest = min(maximum ?? Self.longestLife, Self.longestLife)
    let youngest = min(minimum ?? 0, oldest)
    return firstBirth(youngerThan: oldest + 1)...firstBirth(youngerThan: youngest).adding(days: -1)
  }
}

/// An entrant who takes no rank by a decision of staff, and why.
public struct UnrankedEntrant: Equatable, Sendable {
  /// Who.
  public var key: EntrantKey
  /// The name as staff know it.
  public var name: String
  /// What holds of the entrant.
  public var state: EntrantState
  /// Why.
  public var reason: String

  public init(key: EntrantKey, name: String, state: EntrantState, reason: String) {
    self.key = key
    self.name = name
    self.state = state
    self.reason = reason
  }
}

/// Who competes in a challenge: one person, or a group.
public enum EntrantKey: Hashable, Sendable {
  /// One person.
  case participant(Identifier<Participant>)
  /// A group.
  case group(Identifier<Group>)

  /// On which side of the standings the entrant stands.
  public var entrantKind: Standings.EntrantKind {
    switch self {
    case .participant: .participant
    case .group: .group
    }
  }
}
