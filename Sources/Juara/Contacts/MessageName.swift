/// The name of a message: one of Juara's, or a library's own.
public struct MessageName: Hashable, Sendable, CustomStringConvertible {
  /// The name as staff type it.
  public let text: String

  /// Nil unless `text` is what an event's code may be.
  public init?(_ text: String) {
    guard EventCode(text) != nil else { return nil }
    self.text = text
  }

  /// Juara's message of that name.
  public init(_ kind: MessageKind) { text = kind.rawValue }

  /// Which of Juara's messages it is; nil for a library's own.
  public var kind: MessageKind? { MessageKind(rawValue: text) }

  /// Whether it goes beyond the registration itself, so that the person must have consented to be
  /// contacted. Juara's messages are a part of taking part: whether there is a place, when and where,
  /// what is missing. What a library writes under a name of its own may be anything.
  public var needsConsent: Bool { kind == nil }

  /// How the registrations stand that it is for: of a library's own, all that stand.
  public var audience: Set<RegistrationStatus> {
    kind?.audience ?? Set(RegistrationStatus.allCases.filter(\.isActive))
  }

  /// As staff type it.
  public var description: String { text }
}
