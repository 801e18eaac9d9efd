/// Whom staff check in: by the registration's number or by the code said at the door.
public enum CheckInKey: Equatable, Sendable {
  case registration(Identifier<Registration>)
  case code(String)
}

/// What came of checking somebody in.
public struct CheckIn: Equatable, Sendable {
  /// Whose registration it is.
  public let registration: Identifier<Registration>
  /// The session's number.
  public let session: Int
  /// When the person came: now, or when first checked in.
  public let arrivedAt: Instant
  /// Whether it was recorded just now; else the person had been checked in already.
  public let isNew: Bool

  public init(
    registration: Identifier<Registration>, session: Int, arrivedAt: Instant, isNew: Bool
  ) {
    self.registration = registration
    self.session = session
    self.arrivedAt = arrivedAt
    self.isNew = isNew
  }
}

/// What somebody says at the door instead of a name. It is drawn by lot: no number leads to it, and it
/// says nothing of the person.
public struct CheckInCode: Hashable, Sendable, CustomStringConvertible {
  /// Digits and capitals that nobody takes for one another. Of six there are 387 million.
  private static let alphabet = Array("23456789ACDEFGHJKMNPQRTVWXY")
  /// Capitals that are in no code, and the digits they are taken for.
  private static let misread: [Character: Character] = ["B": "8", "S": "5", "Z": "2"]
  private static let length = 6

  /// The code as the file keeps it: six characters.
  public let text: String

  /// Reads a typed code: in any case, with or without blanks and hyphens. Nil for any other text.
  public init?(_ typed: String) {
    let typed = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    let text = typed.map { Self.misread[$0] ?? $0 }
    guard text.count == Self.length, text.allSatisfy(Self.alphabet.contains) else { return nil }
    self.text = String(text)
  }

  private init(drawn text: String) { self.text = text }

  /// Draws a code.
  public static func drawn(using generator: inout some RandomNumberGenerator) -> CheckInCode {
    CheckInCode(
      drawn: String((0..<length).map { _ in alphabet.randomElement(using: &generator)! }))
  }

  /// The code as people read it out: `K7Q-2MX`.
  public var description: String { text.prefix(3) + "-" + text.suffix(3) }
}
