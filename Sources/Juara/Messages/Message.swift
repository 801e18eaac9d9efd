/// The messages that Juara has a text for, and whom each is for.
public enum MessageKind: String, CaseIterable, Sendable {
  /// You have a place.
  case confirmation
  /// It is soon.
  case reminder
  /// There is no place yet.
  case waitingList = "waiting-list"
  /// A place has become free for you.
  case promoted
  /// Your guardian's consent is needed.
  case consentRequest = "consent-request"
  /// The event is called off.
  case cancelled
  /// Thank you for coming.
  case thanks

  /// How the registrations stand that it is for.
  public var audience: Set<RegistrationStatus> {
    switch self {
    case .confirmation, .reminder, .thanks: [.confirmed]
    case .waitingList: [.waitlisted]
    case .promoted: [.confirmed, .awaitingConsent]
    case .consentRequest: [.awaitingConsent]
    case .cancelled: [.confirmed, .awaitingConsent, .waitlisted]
    }
  }
}

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

extension MessageName {
  /// Throws why the message is not for this event, or not for registrations of this status.
  public func check(for event: Event, _ status: RegistrationStatus?) throws(MessageProblem) {
    if let status, !audience.contains(status) {
      throw .notForStatus(
        self, status, isFor: RegistrationStatus.allCases.filter(audience.contains))
    }
    guard let kind else { return }
    switch (kind, event.state) {
    case (.cancelled, .cancelled): return
    case (.cancelled, _): throw .eventStands(event.code)
    case (_, .cancelled): throw .eventCancelled(event.code)
    default: return
    }
  }
}

/// A library's own text of a message in one language.
public struct CustomMessage: Equatable, Sendable {
  /// The message's name.
  public var name: MessageName
  /// The language it is written in.
  public var language: Language
  /// The text, with places to be filled in.
  public var text: String

  public init(name: MessageName, language: Language, text: String) {
    self.name = name
    self.language = language
    self.text = text
  }
}

/// A message that was sent to somebody.
public struct SentMessage: Equatable, Sendable {
  /// Which message.
  public var name: MessageName
  /// When staff marked it as sent.
  public var at: Instant

  public init(_ name: MessageName, at: Instant) {
    self.name = name
    self.at = at
  }
}

/// What is wrong with a message or with whom it is for.
public enum MessageProblem: Error, Equatable, Sendable {
  /// It says nothing.
  case empty
  /// No such place is known.
  case unknownPlaceholder(String)
  /// A brace that opens or closes no place.
  case strayBrace(String)
  /// Not a name: what it may be made of is in `EventCode`.
  case notAName(String)
  /// There is no message of that name; these there are.
  case notFound(String, known: [String])
  /// The library has no text of its own to remove.
  case notOwn(MessageName)
  /// The library's own message has no text in this language.
  case noText(MessageName, Language)
  /// The message is for registrations that stand otherwise.
  case notForStatus(MessageName, RegistrationStatus, isFor: [RegistrationStatus])
  /// The message says that the event is called off, and it is not.
  case eventStands(EventCode)
  /// The event is called off, and the message says nothing of it.
  case eventCancelled(EventCode)
  /// The registration is not among those that the message is for.
  case notAmong(Identifier<Registration>, MessageName)
}
