package struct Erasure: Equatable, Sendable {
  package var participant: Identifier<Participant>
  package var cancelled: [RegistrationReference] = []
  package var promoted: [PersonMatch] = []
  /// The posts that showed the person, to be taken down where they were published.
  package var published: [Publication] = []
  /// Photos that showed the person, and are gone.
  package var photosRemoved = 0
  /// From how many other texts the name was taken.
  package var textsChanged = 0
  /// Where the name still stands; perhaps another's.
  package var mentions: [Mention] = []

  package init(_ participant: Identifier<Participant>) { self.participant = participant }

  /// Whether something is left for staff to take down or look at.
  package var needsStaff: Bool { !published.isEmpty || !mentions.isEmpty }
}

extension Erasure {
  /// Something that names a person and is about somebody or something else.
  package enum Mention: Hashable, Sendable {
    case library
    case event(EventCode)
    case host(EventCode)
    case juror(EventCode)
    /// Its divisions, awards, achievements and lists.
    case challenge(EventCode)
    /// A quotation, a tip, a reading list, a staff review or a post, by its number.
    case text(AuditEntry.Subject, Int64)
    case survey(EventCode)
    case group(Identifier<Group>)
    case referral(code: String)
    /// A reader's own, by its log entry.
    case review(Identifier<LogEntry>)
    case work(EventCode)
    /// Another participant's record.
    case person(Identifier<Participant>)

    /// Whether it is somebody's name, and not a text.
    package var isOfPerson: Bool {
      switch self {
      case .host, .juror, .group, .referral, .person: true
      default: false
      }
    }
  }
}

/// A person kept longer than the library's retention.
package struct ExpiredPerson: Equatable, Sendable {
  package var participant: Participant
  /// The day of the last event, log entry or consent; without any, of being recorded.
  package var lastSeen: Day

  package init(_ participant: Participant, lastSeen: Day) {
    self.participant = participant
    self.lastSeen = lastSeen
  }
}

extension Activity {
  /// Activities whose title is the entrant's own words and not a book's.
  package static let selfAuthored = ["reviews", "posts", "tasks"]
}

extension AuditEntry.Change {
  /// Fields whose values say nothing about a person.
  private static let plainFields: Set<String> = [
    "status", "party", "consentDeadline", "purpose", "withdrawnOn", "participantId", "mergedInto",
    "mergedFrom", "distinctFrom", "state", "marksFrom", "cancelCause", "voidCause", "revokeCause",
  ]

  /// Only that the field changed, unless its values are known to be harmless.
  package var redacted: AuditEntry.Change {
    Self.plainFields.contains(field) ? self : AuditEntry.Change(field, from: nil, to: nil)
  }
}

package struct RegistrationReference: Equatable, Sendable {
  package var event: EventCode
  package var entrantNumber: Int

  package init(event: EventCode, entrantNumber: Int) {
    self.event = event
    self.entrantNumber = entrantNumber
  }
}
