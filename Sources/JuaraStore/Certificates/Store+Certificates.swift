package import GRDB
package import Juara

/// A certificate together with the person, for those who list or print them.
package struct CertificateListing: Equatable, Sendable {
  /// The certificate.
  package let certificate: Certificate
  /// The event or challenge.
  package let event: EventCode
  /// The person.
  package let participant: Participant
}

/// What issuing certificates came to.
package struct IssuedCertificates: Equatable, Sendable {
  /// The valid certificates of all who are entitled to one, by name.
  package let certificates: [CertificateListing]
  /// How many of them are new.
  package let new: Int
  /// How many were left out because theirs is revoked.
  package let revoked: Int
  /// The valid ones of people who are not entitled, or no longer.
  package let unentitled: [CertificateNumber]
}

extension Store {
  /// Issues what certifies that people took part, to everybody confirmed in an event that has taken
  /// place. Who has a certificate keeps its number.
  ///
  /// - Parameter numbers: what the new numbers are drawn by.
  /// - Throws: `NotFound.event`, `CertificateRefusal`.
  package func issueParticipation(
    in code: String, numbers: inout some RandomNumberGenerator, by audit: AuditContext
  ) throws -> IssuedCertificates {
    try write { db in
      let event = try Event.fetch(db, code: code)
      try event.checkHasEnded(try Session.all(db, of: event.id), at: audit.at)
      let entitled = try Identifier<Participant>.fetchAll(
        db,
        sql: """
          SELECT participantId FROM registration WHERE eventId = ? AND status = 'confirmed'
          ORDER BY number
          """,
        arguments: [event.id])
      return try Self.issue(
        db, .participation, entitled.map(Entitlement.participation), in: event, numbers: &numbers,
        by: audit)
    }
  }

  /// Issues what certifies that people were present, to everybody who was in an event's sessions long
  /// enough. Who has a certificate keeps its number.
  ///
  /// - Parameters:
  ///   - minutes: how many minutes of all sessions together are asked for; nil is any.
  ///   - numbers: what the new numbers are drawn by.
  /// - Throws: `NotFound.event`, `CertificateRefusal`, `AttendanceRefusal.noSessions`,
  ///   `AttendanceRefusal.noMinutes`.
  package func issueAttendance(
    in code: String, atLeast minutes: Int? = nil, numbers: inout some RandomNumberGenerator,
    by audit: AuditContext
  ) throws -> IssuedCertificates {
    if let minutes, minutes < 1 { throw AttendanceRefusal.noMinutes }
    return try write { db in
      let event = try Event.fetch(db, code: code)
      try event.checkHasEnded(try Session.all(db, of: event.id), at: audit.at)
      let sheet = try AttendanceSheet.fetch(db, of: event)
      if sheet.sessions.isEmpty { throw AttendanceRefusal.noSessions }
      let entitled = sheet.rows.filter { row in
        let attended = sheet.sessions.compactMap { session in
          row.attendances[session.id].map { (session: session, attendance: $0) }
        }
        return AttendedTime(attended, at: audit.at).isEnough(atLeast: minutes)
      }
      return try Self.issue(
        db, .attendance, entitled.map { .attendance($0.participant.id) }, in: event,
        numbers: &numbers, by: audit)
    }
  }

  /// Issues what certifies awards. Who has a certificate of the same award keeps its number.
  ///
  /// - Parameters:
  ///   - awards: what was awarded to whom, as it is to be printed.
  ///   - numbers: what the new numbers are drawn by.
  /// - Throws: `NotFound.event`, `NotFound.participant`.
  package func issueAwards(
    _ awards: [(participant: Identifier<Participant>, award: String)], in code: String,
    numbers: inout some RandomNumberGenerator, by audit: AuditContext
  ) throws -> IssuedCertificates {
    try write { db in
      for (participant, _) in awards { _ = try Participant.fetch(db, participant) }
      return try Self.issue(
        db, .award, awards.map { .award($0.award, $0.participant) },
        in: try Event.fetch(db, code: code), numbers: &numbers, by: audit)
    }
  }

  /// Issues what is not issued yet of certificates that people are entitled to.
  static func issue(
    _ db: Database, _ kind: Certificate.Kind, _ entitled: [Entitlement], in event: Event,
    numbers: inout some RandomNumberGenerator, by audit: AuditContext
  ) throws -> IssuedCertificates {
    let round = CertificateIssuancePlan(
      entitled: entitled, issued: try Certificate.all(db, of: kind, in: event.id))
    let year = try Library.fetch(db).zone.day(of: audit.at).year
    let log = AuditLog(db, audit)
    for entitlement in round.fresh {
      let id = try entitlement.insert(
        db, in: event.id, numbers: &numbers, year: year, by: audit)
      try log.note(
        .issued, .certificate, id.rawValue,
        AuditEntry.Change.creating([("kind", kind.rawValue), ("award", entitlement.award)]))
    }
    let wanted = Set(entitled)
    return IssuedCertificates(
      certificates: try listings(db, in: event.id).filter {
        $0.certificate.isValid && wanted.contains($0.certificate.entitlement)
      },
      new: round.fresh.count, revoked: round.revoked.count,
      unentitled: round.unentitled.map(\.number))
  }

  /// The certificates of an event by kind and name, the revoked ones included.
  package func certificates(
    in code: String, kind: Certificate.Kind? = nil
  ) throws -> [CertificateListing] {
    try read { db in
      try Self.listings(db, in: try Event.fetch(db, code: code).id).filter {
        kind == nil || $0.certificate.entitlement.kind == kind
      }
    }
  }

  /// The certificate of a number. Throws `NotFound.certificate`.
  package func certificate(_ number: CertificateNumber) throws -> CertificateListing {
    try read { db in
      let certificate = try Certificate.fetch(db, number)
      return try Self.listings(db, where: "certificate.id = ?", certificate.id.rawValue)[0]
    }
  }

  private static func listings(
    _ db: Database, in event: Identifier<Event>
  ) throws -> [CertificateListing] {
    try listings(db, where: "certificate.eventId = ?", event.rawValue)
  }

  private static func listings(
    _ db: Database, where condition: String, _ value: Int64
  ) throws -> [CertificateListing] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(Certificate.columns), event.code, \(Participant.columns) FROM certificate
        JOIN event ON event.id = certificate.eventId
        JOIN participant ON participant.id = certificate.participantId
        WHERE \(condition)
        ORDER BY certificate.kind, certificate.award, participant.nameKey, certificate.id
        """,
      arguments: [value],
      adapter: ScopeAdapter(["participant": SuffixRowAdapter(fromIndex: 12)])
    ).map { row in
      CertificateListing(
        certificate: try Certificate(row: row), event: EventCode(row[11])!,
        participant: Participant(row: row.scopes["participant"]!))
    }
  }

  /// Makes a certificate invalid. Its number stays known, and is not given to anybody again.
  ///
  /// - Throws: `NotFound.certificate`, `CertificateRefusal.alreadyRevoked`, `MissingReason`.
  package func revokeCertificate(
    _ number: CertificateNumber, reason: String, by audit: AuditContext
  ) throws {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      let certificate = try Certificate.fetch(db, number)
      if let revocation = certificate.revocation {
        throw CertificateRefusal.alreadyRevoked(number, on: revocation.audit.at)
      }
      try db.execute(
        sql: "UPDATE certificate SET revokedAt = ?, revokedBy = ?, revokeReason = ? WHERE id = ?",
        arguments: [audit.at, audit.staff, reason, certificate.id])
      try AuditLog(db, audit).note(
        .revoked, .certificate, certificate.id.rawValue,
        [.init("revokeReason", from: nil, to: reason)])
    }
  }

  /// Makes a certificate valid again that was revoked by mistake.
  ///
  /// - Throws: `NotFound.certificate`, `CertificateRefusal`.
  package func restoreCertificate(_ number: CertificateNumber, by audit: AuditContext) throws {
    try write { db in
      let certificate = try Certificate.fetch(db, number)
      guard let revocation = certificate.revocation else {
        throw CertificateRefusal.notRevoked(number)
      }
      let kind = certificate.entitlement.kind
      let other = try Certificate.all(db, of: kind, in: certificate.event)
        .first { $0.isValid && $0.entitlement == certificate.entitlement }
      if let other { throw CertificateRefusal.replaced(number, by: other.number) }
      try db.execute(
        sql: """
          UPDATE certificate SET revokedAt = NULL, revokedBy = NULL, revokeReason = NULL
          WHERE id = ?
          """,
        arguments: [certificate.id])
      try AuditLog(db, audit).note(
        .restored, .certificate, certificate.id.rawValue,
        [.init("revokeReason", from: revocation.reason, to: nil)])
    }
  }
}

extension Certificate: FetchableRecord {
  /// The columns that `init(row:)` reads, in its order.
  static let columns = """
    certificate.id, certificate.number, certificate.kind, certificate.eventId, \
    certificate.participantId, certificate.award, certificate.issuedAt, certificate.issuedBy, \
    certificate.revokedAt, certificate.revokedBy, certificate.revokeReason
    """

  /// Reads a row of the table `certificate`, by position.
  ///
  /// - Throws: `CertificateNumberProblem`, if another program wrote a number that is none.
  package init(row: Row) throws {
    let participant: Identifier<Participant> = row[4]
    let revokedAt: Instant? = row[8]
    let entitlement: Entitlement =
      switch Kind(rawValue: row[2])! {
      case .participation: .participation(participant)
      case .attendance: .attendance(participant)
      case .award: .award(row[5], participant)
      }
    self.init(
      id: row[0], number: try CertificateNumber(reading: row[1]), event: row[3],
      entitlement: entitlement, issued: AuditContext(staff: row[7], at: row[6]),
      revocation: revokedAt.map {
        Revocation(by: AuditContext(staff: row[9], at: $0), reason: row[10])
      })
  }

  /// The certificate of a number.
  static func fetch(_ db: Database, _ number: CertificateNumber) throws -> Certificate {
    guard
      let certificate = try Certificate.fetchOne(
        db, sql: "SELECT \(columns) FROM certificate WHERE number = ?", arguments: [number.text])
    else { throw NotFound.certificate(number) }
    return certificate
  }

  /// The certificates of a kind that an event has, oldest first, the revoked ones included.
  static func all(
    _ db: Database, of kind: Kind, in event: Identifier<Event>
  ) throws -> [Certificate] {
    try Certificate.fetchAll(
      db,
      sql: "SELECT \(columns) FROM certificate WHERE eventId = ? AND kind = ? ORDER BY id",
      arguments: [event, kind.rawValue])
  }
}

extension Entitlement {
  /// Writes a certificate of this under a number that no other has; answers its key.
  func insert(
    _ db: Database, in event: Identifier<Event>, numbers: inout some RandomNumberGenerator,
    year: Int, by audit: AuditContext
  ) throws -> Identifier<Certificate> {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO certificate (number, kind, eventId, participantId, award, issuedAt, issuedBy)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (number) DO NOTHING
        """)
    repeat {
      let number = CertificateNumber(issuedIn: year, using: &numbers)
      try statement.execute(arguments: [
        number.text, kind.rawValue, event, participant, award ?? "", audit.at, audit.staff,
      ])
    } while db.changesCount == 0
    return Identifier(db.lastInsertedRowID)
  }
}
