/// The registration of one participant, or a party, for one event.
public struct Registration: Equatable, Sendable {
  package let id: Identifier<Registration>
  package let event: Identifier<Event>
  package let participant: Identifier<Participant>
  /// The entrant number within the event, from 1, as in "Peserta 017".
  package let number: Int
  package var status: RegistrationStatus
  package var party: Int
  /// Orders the waiting list.
  package var registeredAt: Instant
  package var consentDeadline: Instant?
  package var cancelReason: EndReason?
  /// The first code that is known to have led to it, and the last.
  package var firstReferral: ReferralCode?
  package var lastReferral: ReferralCode?

  package init(
    id: Identifier<Registration>, event: Identifier<Event>, participant: Identifier<Participant>,
    number: Int, status: RegistrationStatus, party: Int, registeredAt: Instant,
    consentDeadline: Instant?, cancelReason: EndReason?, firstReferral: ReferralCode? = nil,
    lastReferral: ReferralCode? = nil
  ) {
    self.id = id
    self.event = event
    self.participant = participant
    self.number = number
    self.status = status
    self.party = party
    self.registeredAt = registeredAt
    self.consentDeadline = consentDeadline
    self.cancelReason = cancelReason
    self.firstReferral = firstReferral
    self.lastReferral = lastReferral
  }
}

package enum RegistrationStatus: String, CaseIterable, Sendable {
  /// Holds a seat until the guardian consents or the deadline passes.
  case awaitingConsent = "awaiting_consent"
  case confirmed
  case waitlisted
  case cancelled
  case declined

  package var holdsSeats: Bool { self == .awaitingConsent || self == .confirmed }
  /// Active registrations keep the person from registering again.
  package var isActive: Bool { holdsSeats || self == .waitlisted }
}

package struct RegistrationDraft: Equatable, Sendable {
  package var person: PersonDetails
  /// The number of seats; nil if not given, which means one.
  package var party: Int?
  /// Nil for now.
  package var registeredAt: Instant?
  package var guardianConsent: GuardianConsent?
  /// The consent to publish the name.
  package var publishName: GuardianConsent?
  package var entrantNumber: Int?
  package var status: RegistrationStatus?
  package var sessions: [Int]
  package var answers: [Answer]
  /// Where a referral's code may stand; what is none is kept with the unmapped cells.
  package var referral: UnmappedCell?
  /// Cells of columns that are neither fields nor questions.
  package var unmapped: [UnmappedCell]

  /// A guardian's answer to the child's taking part, as a form states it.
  package enum GuardianConsent: Equatable, Sendable {
    /// Given on the day of registering.
    case yes
    case no
    case on(Day)
  }

  package struct UnmappedCell: Equatable, Sendable {
    package var header: String
    package var text: String

    package init(header: String, text: String) {
      self.header = header
      self.text = text
    }
  }

  package init(
    person: PersonDetails, party: Int? = nil, registeredAt: Instant? = nil,
    guardianConsent: GuardianConsent? = nil, publishName: GuardianConsent? = nil,
    entrantNumber: Int? = nil, status: RegistrationStatus? = nil,
    sessions: [Int] = [], answers: [Answer] = [], referral: UnmappedCell? = nil,
    unmapped: [UnmappedCell] = []
  ) {
    self.person = person
    self.party = party
    self.registeredAt = registeredAt
    self.guardianConsent = guardianConsent
    self.publishName = publishName
    self.entrantNumber = entrantNumber
    self.status = status
    self.sessions = sessions
    self.answers = answers
    self.referral = referral
    self.unmapped = unmapped
  }
}

package struct RegistrationOutcome: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case registered
    /// Already registered; new details were saved.
    case updated([AuditEntry.Change])
    case alreadyRegistered
    /// The row says cancelled or declined, so nobody is registered.
    case notActive(RegistrationStatus)
    /// The row is of somebody who was erased.
    case erasedEarlier
  }

  package var kind: Kind
  package var registration: Registration?
  /// People of other names with the same telephone or e-mail.
  package var sharesContactWith: [Identifier<Participant>]

  package init(
    kind: Kind, registration: Registration?, sharesContactWith: [Identifier<Participant>] = []
  ) {
    self.kind = kind
    self.registration = registration
    self.sharesContactWith = sharesContactWith
  }
}

/// Where something was published that must be taken down.
package enum Publication: Equatable, Sendable {
  /// On a challenge's boards, or among an event's photos.
  case event(EventCode)
  /// Identified by its log entry.
  case review(Identifier<LogEntry>)
  case draw(EventCode)
  /// With the addresses where it was published, or the channels without addresses.
  case post(number: Int64, places: [String])
  /// One that the library keeps, by its number.
  case photo(Int64)
}
