/// Who is meant, as staff type it or a cell says it.
package enum PersonReference: Hashable, Sendable {
  /// The number that stands on an event's board, sheets and forms.
  case entrantNumber(Int)
  case id(Identifier<Participant>)
  /// The person's own telephone, or the guardian's.
  case phone(PhoneNumber)
  case name(PersonName, phone: PhoneNumber? = nil)
  case memberNumber(String)

  /// Reads `17` or, as a board prints it, `017`; `ID29`; `0812-3456-7890`; `BJB-0017`;
  /// `Siti Aminah`, also with a telephone behind it.
  package init(_ typed: String, countryCode: String) throws(PersonReferenceProblem) {
    let text = TextNormalization.trimmed(typed)
    if let number = Self.entrantNumber(text) {
      self = .entrantNumber(number)
    } else if let id = Self.identifier(text) {
      self = .id(id)
    } else if let named = Self.nameWithPhone(text, countryCode: countryCode) {
      self = named
    } else if !text.contains(where: \.isLetter) {
      self = try Self.digits(text, countryCode: countryCode)
    } else if PhoneNumber.isDestroyed(text, countryCode: countryCode) {
      throw .unreadable(text, .destroyedBySpreadsheet)
    } else if text.contains(where: \.isASCIIDigit), !text.contains(where: \.isWhitespace) {
      self = .memberNumber(text)
    } else {
      guard let name = PersonName(text) else { throw .unreadable(text, nil) }
      self = .name(name)
    }
  }

  /// One to six digits, of which a 0 stands first only where a board fills the number up to three.
  private static func entrantNumber(_ text: String) -> Int? {
    guard 1...6 ~= text.utf8.count, text.allSatisfy(\.isASCIIDigit),
      text.first != "0" || text.utf8.count <= 3, let number = Int(text), number > 0
    else { return nil }
    return number
  }

  private static func identifier(_ text: String) -> Identifier<Participant>? {
    guard text.prefix(2).lowercased() == "id" else { return nil }
    let digits = text.dropFirst(2).drop(while: \.isWhitespace)
    guard 1...12 ~= digits.utf8.count, digits.allSatisfy(\.isASCIIDigit),
      let number = Int64(digits), number > 0
    else { return nil }
    return Identifier(number)
  }

  private static func nameWithPhone(_ text: String, countryCode: String) -> PersonReference? {
    let marks: Set<Character> = [",", ";", ":", "/", "("]
    for (blank, digit) in zip(text.indices, text.indices.dropFirst())
    where (text[blank].isWhitespace || marks.contains(text[blank]))
      && (text[digit].isASCIIDigit || text[digit] == "+")
    {
      let rest = text[digit...].filter { $0 != ")" }
      let before = text[..<blank].filter { !marks.contains($0) }
      if before.contains(where: \.isLetter), let name = PersonName(before),
        let phone = try? PhoneNumber.read(rest, countryCode: countryCode)
      {
        return .name(name, phone: phone)
      }
    }
    return nil
  }

  /// A telephone; a member number where the digits are none.
  private static func digits(
    _ text: String, countryCode: String
  ) throws(PersonReferenceProblem) -> PersonReference {
    do throws(PhoneProblem) {
      return .phone(try PhoneNumber.read(text, countryCode: countryCode))
    } catch {
      let isCode = text.allSatisfy { $0.isASCIIDigit || $0 == "-" || $0 == "." || $0 == "/" }
      guard isCode, error != .destroyedBySpreadsheet, Int(text) != 0,
        text.contains(where: \.isASCIIDigit)
      else { throw .unreadable(text, text.isEmpty ? nil : error) }
      return .memberNumber(text)
    }
  }
}

extension PersonReference: CustomStringConvertible {
  package var description: String {
    switch self {
    case .entrantNumber(let number): String(number)
    case .id(let id): id.label
    case .phone(let phone): phone.e164
    case .name(let name, nil): name.text
    case .name(let name, let phone?): "\(name.text) \(phone.e164)"
    case .memberNumber(let number): number
    }
  }
}

/// Which entrant of a challenge is meant.
package enum EntrantReference: Hashable, Sendable, CustomStringConvertible {
  case participant(PersonReference)
  case group(PersonName, kind: Group.Kind? = nil)

  package var description: String {
    switch self {
    case .participant(let reference): reference.description
    case .group(let name, _): name.text
    }
  }
}

extension Identifier<Participant> {
  /// The person's number wherever staff see or type it: `ID29`.
  package var label: String { "ID\(rawValue)" }
}

/// A person with what tells namesakes apart.
public struct PersonMatch: Hashable, Sendable {
  public let id: Identifier<Participant>
  public let name: String
  /// In the event that was asked about.
  public let entrantNumber: Int?
  public let school: String?
  public let schoolClass: String?

  public init(
    id: Identifier<Participant>, name: String, entrantNumber: Int? = nil, school: String? = nil,
    schoolClass: String? = nil
  ) {
    self.id = id
    self.name = name
    self.entrantNumber = entrantNumber
    self.school = school
    self.schoolClass = schoolClass
  }

  package init(_ participant: Participant, entrantNumber: Int? = nil) {
    let details = participant.details
    self.init(
      id: participant.id, name: details.name.text, entrantNumber: entrantNumber,
      school: details.school, schoolClass: details.schoolClass?.text)
  }
}

/// An entrant of a challenge as staff know it.
package enum NamedEntrant: Hashable, Sendable {
  case participant(PersonMatch)
  case group(Identifier<Group>, name: String)

  package var name: String {
    switch self {
    case .participant(let person): person.name
    case .group(_, let name): name
    }
  }

  package var person: PersonMatch? {
    if case .participant(let person) = self { person } else { nil }
  }
}

package enum PersonReferenceProblem: Error, Equatable, Sendable {
  /// Not a number, an ID, a telephone or a name; why not, where it looks like a telephone.
  case unreadable(String, PhoneProblem?)
  case unknown(String, nearest: [PersonMatch])
  case ambiguous([PersonMatch])
  /// Known to the library, and not registered in the event.
  case notInEvent(PersonMatch)
  /// A plain number where no event is named in which it could be an entrant's.
  case numberWithoutEvent(Int)
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
