package enum MessageKind: String, CaseIterable, Sendable {
  case confirmation
  case reminder
  case waitingList = "waiting-list"
  case promoted
  case consentRequest = "consent-request"
  case cancelled
  case thanks
  case winners

  /// Whether it may tell what became of somebody: who came, and what was scored.
  package var tellsResults: Bool { self == .thanks || self == .winners }

  package var audience: Set<RegistrationStatus> {
    switch self {
    case .confirmation, .reminder, .thanks, .winners: [.confirmed]
    case .waitingList: [.waitlisted]
    case .promoted: [.confirmed, .awaitingConsent]
    case .consentRequest: [.awaitingConsent]
    case .cancelled: [.confirmed, .awaitingConsent, .waitlisted]
    }
  }
}

/// The name of one of Juara's messages or of a custom one.
package struct MessageName: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil unless `text` is a valid ``EventCode``.
  package init?(_ text: String) {
    guard EventCode(text) != nil else { return nil }
    self.text = text
  }

  package init(_ kind: MessageKind) { text = kind.rawValue }

  /// Nil for a custom message.
  package var kind: MessageKind? { MessageKind(rawValue: text) }

  /// The registration statuses it is meant for; all active ones for a custom message.
  package var audience: Set<RegistrationStatus> {
    kind?.audience ?? Set(RegistrationStatus.allCases.filter(\.isActive))
  }

  package var description: String { text }

  package func check(for event: Event, _ status: RegistrationStatus?) throws(MessageProblem) {
    if let status, !audience.contains(status) {
      throw .notForStatus(
        self, status, isFor: RegistrationStatus.allCases.filter(audience.contains))
    }
    guard let kind, (kind == .cancelled) != (event.state == .cancelled) else { return }
    throw kind == .cancelled ? .eventStands(event.code) : .eventCancelled(event.code)
  }
}

/// A library's own text for a message in one language.
package struct CustomMessage: Equatable, Sendable {
  package var name: MessageName
  package var language: Language
  package var text: String

  package init(name: MessageName, language: Language, text: String) {
    self.name = name
    self.language = language
    self.text = text
  }
}

package struct SentMessage: Equatable, Sendable {
  package var name: MessageName
  package var at: Instant

  package init(_ name: MessageName, at: Instant) {
    self.name = name
    self.at = at
  }
}

package enum MessageProblem: Error, Equatable, Sendable {
  case empty
  case unknownPlaceholder(String)
  case strayBrace(String)
  case notAName(String)
  case notFound(String, known: [String])
  case notOwn(MessageName)
  case noText(MessageName, Language)
  case notForStatus(MessageName, RegistrationStatus, isFor: [RegistrationStatus])
  /// A cancellation message for an event that is not cancelled.
  case eventStands(EventCode)
  case eventCancelled(EventCode)
  /// Only in a challenge is something won.
  case noAwards(EventCode)
  /// A placeholder that has no value for anybody in the event.
  case noValue(MessagePlaceholder, EventCode)
  case notAmong(PersonMatch, MessageName)
}
