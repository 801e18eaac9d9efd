/// What the library certified to a participant, under a number that anybody can have checked.
public struct Certificate: Equatable, Sendable {
  /// What is certified.
  public enum Kind: String, CaseIterable, Sendable {
    /// That somebody took part: was confirmed in an event that has taken place.
    case participation
    /// That somebody was present.
    case attendance
    /// A place, a tier, a badge or a prize.
    case award
  }

  /// That a certificate is no longer valid.
  public struct Revocation: Equatable, Sendable {
    /// Who revoked it, and when.
    public var audit: AuditContext
    /// Why.
    public var reason: EndReason

    /// Revoked by somebody for a reason.
    public init(by audit: AuditContext, reason: EndReason) {
      self.audit = audit
      self.reason = reason
    }
  }

  /// The certificate's key.
  public let id: Identifier<Certificate>
  /// The number printed on it.
  public let number: CertificateNumber
  /// The event or challenge.
  public let event: Identifier<Event>
  /// What is certified to whom.
  public let entitlement: Entitlement
  /// Who issued it, and when.
  public let issued: AuditContext
  /// How it ceased to be valid; nil while it is.
  public var revocation: Revocation?

  /// Whether it is valid.
  public var isValid: Bool { revocation == nil }

  /// A certificate as the file keeps one.
  public init(
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

/// That somebody is to have a certificate, and of what.
public struct Entitlement: Hashable, Sendable {
  /// What is certified.
  public let kind: Certificate.Kind
  /// To whom.
  public let participant: Identifier<Participant>
  /// What was awarded, as it is to be printed, such as "Juara I"; nil unless it is an award.
  public let award: String?

  private init(_ kind: Certificate.Kind, _ participant: Identifier<Participant>, _ award: String?) {
    self.kind = kind
    self.participant = participant
    self.award = award
  }

  /// To have taken part.
  public static func participation(_ participant: Identifier<Participant>) -> Entitlement {
    Entitlement(.participation, participant, nil)
  }

  /// To have been present.
  public static func attendance(_ participant: Identifier<Participant>) -> Entitlement {
    Entitlement(.attendance, participant, nil)
  }

  /// To have been awarded something.
  public static func award(_ award: String, _ participant: Identifier<Participant>) -> Entitlement {
    Entitlement(.award, participant, award)
  }
}

/// Why a certificate cannot be issued, revoked or made valid again.
public enum CertificateRefusal: Error, Equatable, Sendable {
  /// The event has not taken place yet; this is when it ends.
  case notOver(EventCode, endsAt: Instant)
  /// The event was cancelled.
  case eventCancelled(EventCode)
  /// The certificate is revoked already.
  case alreadyRevoked(CertificateNumber, on: Instant)
  /// The certificate was never revoked.
  case notRevoked(CertificateNumber)
  /// The person has a valid certificate of the same under another number.
  case replaced(CertificateNumber, by: CertificateNumber)
}

extension Event {
  /// When the event is over: with the last of its sessions, or as planned where it meets in none.
  public func end(_ sessions: [Session]) -> Instant {
    sessions.map(\.plan.endsAt).max() ?? plan.endsAt
  }

  /// Throws why it cannot be certified yet that somebody took part.
  public func checkTakenPlace(
    _ sessions: [Session], at now: Instant
  ) throws(CertificateRefusal) {
    if state == .cancelled { throw .eventCancelled(code) }
    let end = end(sessions)
    if end > now { throw .notOver(code, endsAt: end) }
  }
}

/// What issuing certificates comes to: who gets a new one, who has one already, who gets none.
public struct CertificateRound: Equatable, Sendable {
  /// Who gets a new one.
  public private(set) var fresh: [Entitlement] = []
  /// The valid ones of those who are entitled to them.
  public private(set) var standing: [Certificate] = []
  /// The revoked ones of those who are entitled: revoking decided that they get none.
  public private(set) var revoked: [Certificate] = []
  /// The valid ones of people who are not entitled, or no longer.
  public private(set) var unentitled: [Certificate] = []

  /// Decides it.
  ///
  /// - Parameters:
  ///   - entitled: everybody who is to have a certificate now; who is named twice counts once.
  ///   - issued: the certificates of the same kind that the event has, the revoked ones included.
  public init(entitled: [Entitlement], issued: [Certificate]) {
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

/// How much of an event somebody attended, as a certificate counts it.
public struct AttendedTime: Equatable, Sendable {
  /// In how many sessions the person counts as present.
  public private(set) var sessions = 0
  /// How many minutes of them the person was there.
  public private(set) var minutes = 0

  /// What these sessions come to, which the person's registration is for.
  ///
  /// Whom staff saw come in was there for the whole session, as was who is in a file that knows no
  /// minutes; else the file's minutes count. A session in which somebody was too short a time to count
  /// as present counts nothing.
  public init(
    _ attended: some Sequence<(session: SessionTime, attendance: Attendance)>, at now: Instant
  ) {
    for (session, attendance) in attended
    where session.presence(of: attendance, at: now) == .present {
      sessions += 1
      let told = attendance.mark == nil ? attendance.minutes : nil
      minutes += told ?? session.minutes
    }
  }

  /// Whether it is enough for a certificate: some session, and as many minutes in all as are asked for.
  public func isEnough(atLeast asked: Int?) -> Bool {
    sessions > 0 && minutes >= asked ?? 0
  }
}

extension SessionTime {
  /// How many minutes it lasts as planned.
  var minutes: Int { Int((endsAt.secondsSince1970 - startsAt.secondsSince1970) / 60) }
}
