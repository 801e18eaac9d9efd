/// Entrants of a challenge ranked among themselves. One who fits several divisions belongs to the
/// first of them, so that nobody is ranked or awarded twice.
public struct Division: Equatable, Codable, Sendable {
  public enum Terms: Equatable, Codable, Sendable {
    /// By age on a day. If only the class is known, the typical age counts.
    case ages(AgeRange, on: Day)
    /// By grade, counted from the first year of primary school.
    case grades(ClosedRange<Int>)
    case group(Identifier<Group>, name: String)
  }

  /// Why somebody belongs to no division.
  public enum Misfit: Equatable, Sendable {
    case ageUnknown
    case gradeUnknown
    /// Known to be no pupil.
    case notAtSchool
    case outsideAll
  }

  public static let allGrades = 1...12

  public let id: Identifier<Division>
  /// Unique in the challenge.
  public var name: String
  public var terms: Terms

  public init(id: Identifier<Division>, name: String, terms: Terms) {
    self.id = id
    self.name = name
    self.terms = terms
  }

  /// Whether a person belongs to it. An unknown age or grade fits no range.
  public func includes(_ person: PersonDetails, groups: Set<Identifier<Group>>) -> Bool {
    switch terms {
    case .ages(let ages, let day): person.age(on: day).map(ages.contains) ?? false
    case .grades(let grades): person.schoolClass?.grade.map(grades.contains) ?? false
    case .group(let group, _): groups.contains(group)
    }
  }

  public func overlaps(_ other: Division) -> Bool {
    switch (terms, other.terms) {
    case (.ages(let ages, let day), .ages(let others, let otherDay)):
      ages.births(on: day).overlaps(others.births(on: otherDay))
    case (.grades(let grades), .grades(let others)): grades.overlaps(others)
    case (.ages(let ages, _), .grades(let grades)), (.grades(let grades), .ages(let ages, _)):
      grades.contains { ages.contains($0 + SchoolClass.ageBeforeFirstGrade) }
    case (.group(let group, _), .group(let other, _)): group == other
    case (.group, _), (_, .group): true
    }
  }
}

extension Sequence where Element == Division {
  /// Why none of them includes a person.
  public func misfit(of person: PersonDetails) -> Division.Misfit {
    for division in self {
      switch division.terms {
      case .ages(_, let day) where person.age(on: day) == nil: return .ageUnknown
      case .grades where person.schoolClass?.isOfAdults == true: return .notAtSchool
      case .grades where person.schoolClass?.grade == nil: return .gradeUnknown
      case .ages, .grades, .group: continue
      }
    }
    return .outsideAll
  }

  public func first(admitting person: PersonDetails, groups: Set<Identifier<Group>>) -> Division? {
    first { $0.includes(person, groups: groups) }
  }
}

extension AgeRange {
  private static let longestLife = 150

  func births(on day: Day) -> ClosedRange<Day> {
    /// The first birth date of people younger than `age`.
    func firstBirth(youngerThan age: Int) -> Day {
      // A year has at most 366 days, and someone born on the day is 0.
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
