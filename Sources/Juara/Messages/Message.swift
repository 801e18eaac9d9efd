package enum MessageKind: String, CaseIterable, Sendable {
  case confirmation
  case reminder
  case waitingList = "waiting-list"
  case promoted
  case consentRequest = "consent-request"
  case cancelled
  /// Of a session that is called off while the event goes on.
  case sessionCancelled = "session-cancelled"
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
    case .cancelled, .sessionCancelled: [.confirmed, .awaitingConsent, .waitlisted]
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

  /// That a seat was lost for want of a consent: said by staff themselves, so that it has no text.
  package static let consentExpired = MessageName("consent-expired")!

  /// Nil for a custom message.
  package var kind: MessageKind? { MessageKind(rawValue: text) }

  /// The registration statuses it is meant for; all active ones for a custom message.
  package var audience: Set<RegistrationStatus> {
    kind?.audience ?? Set(RegistrationStatus.allCases.filter(\.isActive))
  }

  package var description: String { text }

  /// - Parameter session: The one it tells of; nil for the event as a whole.
  package func check(
    for event: Event, session: SessionTime? = nil, _ status: RegistrationStatus?
  ) throws(MessageProblem) {
    if let status, !audience.contains(status) {
      throw .notForStatus(
        self, status, isFor: RegistrationStatus.allCases.filter(audience.contains))
    }
    guard let kind else { return }
    if (kind == .cancelled) != (event.state == .cancelled) {
      throw kind == .cancelled ? .eventStands(event.code) : .eventCancelled(event.code)
    }
    let isCancelled = session?.isCancelled ?? false
    if kind == .sessionCancelled {
      guard let session else { throw .needsSession(self) }
      if !isCancelled { throw .sessionStands(session.number, event.code) }
    } else if isCancelled, kind != .cancelled, let session {
      throw .sessionCancelled(session.number, event.code)
    }
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
  /// It tells of one session, and none is named.
  case needsSession(MessageName)
  case sessionStands(Int, EventCode)
  case sessionCancelled(Int, EventCode)
  /// Only in a challenge is something won.
  case noAwards(EventCode)
  /// A placeholder that has no value for anybody in the event.
  case noValue(MessagePlaceholder, EventCode)
  case notAmong(PersonMatch, MessageName)
}
