/// A certificate issued to a participant, with a number that anyone can have verified.
package struct Certificate: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// For anyone confirmed in an event that has ended.
    case participation
    case attendance
    /// For a place, a tier, a badge or a prize.
    case award
    /// For hosts, jurors, the committee and a project's mentor.
    case appreciation
  }

  package struct Revocation: Equatable, Sendable {
    package var audit: AuditContext
    package var reason: EndReason

    package init(by audit: AuditContext, reason: EndReason) {
      self.audit = audit
      self.reason = reason
    }
  }

  package let id: Identifier<Certificate>
  package let number: CertificateNumber
  package let event: Identifier<Event>
  package let entitlement: Entitlement
  package let issued: AuditContext
  package var revocation: Revocation?

  package var isValid: Bool { revocation == nil }

  package init(
    id: Identifier<Certificate>, number: CertificateNumber, event: Identifier<Event>,
    entitlement: Entitlement, issued: AuditContext, revocation: Revocation? = nil
  ) {
    self.id = id
    self.number = number
    self.event = event
    self.entitlement = entitlement
    self.issued = issued
    self.revocation = revocation
  }
}

package struct Entitlement: Hashable, Sendable {
  /// To whom a certificate is issued.
  package enum Recipient: Hashable, Sendable {
    case participant(Identifier<Participant>)
    /// Somebody who served in a role; `key` is what two spellings of the name share.
    case named(String, key: String)
  }

  package let kind: Certificate.Kind
  package let recipient: Recipient
  /// The award as printed, such as "Juara I"; nil for other kinds.
  package let award: String?
  /// Nil unless the kind is ``Certificate/Kind/appreciation``.
  package let role: ServiceRole?

  package var participant: Identifier<Participant>? {
    if case .participant(let id) = recipient { id } else { nil }
  }

  private init(
    _ kind: Certificate.Kind, _ recipient: Recipient, award: String? = nil,
    role: ServiceRole? = nil
  ) {
    self.kind = kind
    self.recipient = recipient
    self.award = award
    self.role = role
  }

  package static func participation(_ participant: Identifier<Participant>) -> Entitlement {
    Entitlement(.participation, .participant(participant))
  }

  package static func attendance(_ participant: Identifier<Participant>) -> Entitlement {
    Entitlement(.attendance, .participant(participant))
  }

  package static func award(_ award: String, _ participant: Identifier<Participant>) -> Entitlement
  { Entitlement(.award, .participant(participant), award: award) }

  package static func appreciation(_ role: ServiceRole, _ name: PersonName) -> Entitlement {
    Entitlement(.appreciation, .named(name.text, key: name.key), role: role)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(identity) }

  package static func == (left: Entitlement, right: Entitlement) -> Bool {
    left.identity == right.identity
  }

  /// Two spellings of one name are entitled to the same.
  private var identity: [String] {
    let key =
      switch recipient {
      case .participant(let id): id.label
      case .named(_, let key): "\0" + key
      }
    return [kind.rawValue, key, award ?? "", role?.rawValue ?? ""]
  }
}

/// As what somebody served an event who is no participant.
package enum ServiceRole: String, CaseIterable, Sendable {
  case speaker, moderator, host, committee, juror
  /// Of a project.
  case mentor

  package init(_ role: Host.Role) {
    self =
      switch role {
      case .speaker: .speaker
      case .moderator: .moderator
      case .host: .host
      case .committee: .committee
      }
  }
}

package enum CertificateRefusal: Error, Equatable, Sendable {
  case notOver(EventCode, endsAt: Instant)
  case eventCancelled(EventCode)
  /// Before the day on which it starts.
  case notBegun(EventCode, startsAt: Instant)
  case alreadyRevoked(CertificateNumber, on: Instant)
  case notRevoked(CertificateNumber)
  case replaced(CertificateNumber, by: CertificateNumber)
}

extension Event {
  /// The end of the last session that is not called off, or the planned one, whichever is later.
  package func end(_ sessions: [Session]) -> Instant {
    sessions.filter { !$0.isCancelled }.map(\.plan.endsAt).reduce(plan.endsAt, max)
  }

  /// Throws before its first day: who serves is thanked on the day.
  package func checkHasBegun(at now: Instant, zone: LibraryZone) throws(CertificateRefusal) {
    if state == .cancelled { throw .eventCancelled(code) }
    if zone.day(of: now) < zone.day(of: plan.startsAt) {
      throw .notBegun(code, startsAt: plan.startsAt)
    }
  }

  package func checkHasEnded(_ sessions: [Session], at now: Instant) throws(CertificateRefusal) {
    if state == .cancelled { throw .eventCancelled(code) }
    let end = end(sessions)
    if end > now { throw .notOver(code, endsAt: end) }
  }
}

package struct CertificateIssuancePlan: Equatable, Sendable {
  public private(set) var fresh: [Entitlement] = []
  /// Valid and deserved.
  public private(set) var standing: [Certificate] = []
  /// Deserved, but revoked on purpose.
  public private(set) var revoked: [Certificate] = []
  public private(set) var unentitled: [Certificate] = []

  /// - Parameter issued: The event's certificates of the same kind, including revoked ones.
  package init(entitled: [Entitlement], issued: [Certificate]) {
    let wanted = Set(entitled)
    let known = Dictionary(grouping: issued, by: \.entitlement)
    var seen: Set<Entitlement> = []
    for entitlement in entitled where seen.insert(entitlement).inserted {
      guard let certificates = known[entitlement] else {
        fresh.append(entitlement)
        continue
      }
      if let valid = certificates.first(where: \.isValid) {
        standing.append(valid)
      } else {
        revoked.append(certificates[certificates.count - 1])
      }
    }
    unentitled = issued.filter { $0.isValid && !wanted.contains($0.entitlement) }
  }
}

package struct AttendedTime: Equatable, Sendable {
  public private(set) var sessions = 0
  public private(set) var minutes = 0

  /// A session counts in full if staff marked the person or the file has no minutes, else with the
  /// file's minutes. A session attended too briefly counts nothing.
  package init(
    _ attended: some Sequence<(session: SessionTime, attendance: Attendance)>, at now: Instant
  ) {
    for (session, attendance) in attended
    where session.presence(of: attendance, at: now) == .present {
      sessions += 1
      let measured = attendance.mark == nil ? attendance.minutes : nil
      minutes += measured ?? session.minutes
    }
  }

  package func isEnough(atLeast asked: Int?) -> Bool { sessions > 0 && minutes >= asked ?? 0 }
}

extension SessionTime {
  var minutes: Int { Int((endsAt.secondsSince1970 - startsAt.secondsSince1970) / 60) }
}
