/// What staff check somebody in by: the registration, or the code that the person shows.
package enum CheckInKey: Equatable, Sendable {
  case registration(Identifier<Registration>)
  case code(String)
}

package struct CheckIn: Equatable, Sendable {
  package let person: PersonMatch
  package let session: Int
  package let arrivedAt: Instant
  package let isNew: Bool

  package init(person: PersonMatch, session: Int, arrivedAt: Instant, isNew: Bool) {
    self.person = person
    self.session = session
    self.arrivedAt = arrivedAt
    self.isNew = isNew
  }
}

/// A random code that a person shows at the entrance. It reveals nothing about the person.
package struct CheckInCode: Hashable, Sendable, CustomStringConvertible {
  /// Unambiguous digits and capitals: six of them make 387 million codes.
  private static let alphabet = Array("23456789ACDEFGHJKMNPQRTVWXY")
  /// Capitals that no code has, and the digits they are mistaken for.
  private static let misread: [Character: Character] = ["B": "8", "S": "5", "Z": "2"]
  private static let length = 6

  /// The six characters without the hyphen.
  package let text: String

  /// Reads a typed code in any case, ignoring spaces and hyphens.
  package init?(_ typed: String) {
    let typed = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    let text = typed.map { Self.misread[$0] ?? $0 }
    guard text.count == Self.length, text.allSatisfy(Self.alphabet.contains) else { return nil }
    self.text = String(text)
  }

  private init(drawn text: String) { self.text = text }

  package static func drawn(using generator: inout some RandomNumberGenerator) -> CheckInCode {
    CheckInCode(drawn: String((0..<length).map { _ in alphabet.randomElement(using: &generator)! }))
  }

  /// The code as it is read out: `K7Q-2MX`.
  package var description: String { text.prefix(3) + "-" + text.suffix(3) }
}
