import GRDB
package import Juara

package struct CertificateListing: Equatable, Sendable {
  package let certificate: Certificate
  package let event: EventCode
  /// As it is printed.
  package let name: PersonName
}

package struct IssuedCertificates: Equatable, Sendable {
  /// The valid certificates of all who are entitled to one, by name.
  package let certificates: [CertificateListing]
  package let new: Int
  /// How many were left out because theirs is revoked.
  package let revoked: Int
  /// The valid ones of people who are not entitled, or no longer.
  package let unentitled: [CertificateNumber]
}

extension Store {
  /// To everybody confirmed in an event that has taken place, and to the team of a project; a certificate
  /// keeps its number.
  package func issueParticipation(
    in code: String, numbers: inout some RandomNumberGenerator, by audit: AuditContext
  ) throws -> IssuedCertificates {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      try event.checkHasEnded(try Session.all(context.db, of: event.id), at: audit.at)
      let entitled: [Identifier<Participant>] = try context.db.values(
        """
        SELECT participantId FROM (
          SELECT participantId, number FROM registration WHERE eventId = ?1 AND status = 'confirmed'
          UNION ALL SELECT participantId, 1000000000 FROM project
          JOIN membership ON membership.groupId = project.groupId
          JOIN participant ON participant.id = participantId WHERE eventId = ?1 AND erasedAt IS NULL)
        GROUP BY participantId ORDER BY min(number), participantId
        """, [event.id])
      return try Self.issue(
        context, .participation, entitled.map(Entitlement.participation), in: event,
        numbers: &numbers,
      )
    }
  }

  /// To everybody who was in the sessions long enough; a certificate keeps its number.
  /// - Parameter minutes: The minutes required of all sessions together; nil is any.
  package func issueAttendance(
    in code: String, atLeast minutes: Int? = nil, numbers: inout some RandomNumberGenerator,
    by audit: AuditContext
  ) throws -> IssuedCertificates {
    if let minutes, minutes < 1 { throw AttendanceRefusal.noMinutes }
    return try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      try event.checkHasEnded(try Session.all(context.db, of: event.id), at: audit.at)
      let sheet = try AttendanceSheet.fetch(context.db, of: event)
      if sheet.sessions.isEmpty { throw AttendanceRefusal.noSessions }
      let entitled = sheet.rows.filter { row in
        let attended = sheet.sessions.compactMap { session in
          row.attendances[session.id].map { (session: session, attendance: $0) }
        }
        return AttendedTime(attended, at: audit.at).isEnough(atLeast: minutes)
      }
      return try Self.issue(
        context, .attendance, entitled.map { .attendance($0.participant.id) }, in: event,
        numbers: &numbers)
    }
  }

  /// To hosts, jurors, the committee and a project's mentor, from the first day on; a certificate keeps its
  /// number.
  /// - Parameter roles: Only to those who served so; empty is everybody.
  package func issueAppreciation(
    in code: String, to roles: [ServiceRole] = [], numbers: inout some RandomNumberGenerator,
    by audit: AuditContext
  ) throws -> IssuedCertificates {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      try event.checkHasBegun(at: audit.at, zone: context.library.zone)
      var entitled = try Host.all(context.db, event.id).map {
        Entitlement.appreciation(ServiceRole($0.role), $0.name)
      }
      let jurors: [PersonName] = try context.db.values(
        "SELECT name FROM juror WHERE challengeId = ? ORDER BY id", [event.id])
      entitled += jurors.map { .appreciation(.juror, $0) }
      let mentor: PersonName? = try context.db.first(
        "SELECT mentor FROM project WHERE eventId = ? AND mentor IS NOT NULL", [event.id])
      entitled += mentor.map { [.appreciation(.mentor, $0)] } ?? []
      if !roles.isEmpty { entitled.removeAll { !roles.contains($0.role!) } }
      return try Self.issue(
        context, .appreciation, entitled, in: event, amongRoles: roles, numbers: &numbers)
    }
  }

  /// Who has a certificate of the same award keeps its number.
  package func issueAwards(
    _ awards: [(participant: Identifier<Participant>, award: String)], in code: String,
    numbers: inout some RandomNumberGenerator, by audit: AuditContext
  ) throws -> IssuedCertificates {
    try write(by: audit) { context in
      for (participant, _) in awards { _ = try Participant.fetch(context.db, participant) }
      return try Self.issue(
        context, .award, awards.map { .award($0.award, $0.participant) },
        in: try Event.fetch(context.db, code: code), numbers: &numbers)
    }
  }

  /// Issues what is not issued yet of certificates that people are entitled to.
  static func issue(
    _ context: WriteContext, _ kind: Certificate.Kind, _ entitled: [Entitlement], in event: Event,
    amongRoles roles: [ServiceRole] = [], numbers: inout some RandomNumberGenerator
  ) throws -> IssuedCertificates {
    let round = CertificateIssuancePlan(
      entitled: entitled,
      issued: try Certificate.all(context.db, of: kind, in: event.id).filter { certificate in
        roles.isEmpty || certificate.entitlement.role.map(roles.contains) == true
      })
    let year = context.today.year
    for entitlement in round.fresh {
      let id = try entitlement.insert(context, in: event.id, numbers: &numbers, year: year)
      try context.log(
        .issued, .certificate, id,
        .creating([
          ("kind", kind.rawValue), ("award", entitlement.award),
          ("role", entitlement.role?.rawValue),
        ]))
    }
    let wanted = Set(entitled)
    return IssuedCertificates(
      certificates: try listings(context.db, in: event.id).filter {
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

  /// A person's own that are valid.
  package func certificates(of id: Identifier<Participant>) throws -> [CertificateListing] {
    try read { db in
      try Self.listings(db, where: "certificate.participantId = ?", id.rawValue)
        .filter(\.certificate.isValid)
    }
  }

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
    try db.rows(
      """
      SELECT \(Certificate.columns), event.code,
        coalesce(participant.fullName, certificate.name) AS printedName
      FROM certificate JOIN event ON event.id = certificate.eventId
      LEFT JOIN participant ON participant.id = certificate.participantId
      WHERE \(condition)
      ORDER BY certificate.kind, certificate.award,
        coalesce(participant.nameKey, certificate.nameKey), certificate.id
      """, [value]
    ).map { row in
      try CertificateListing(
        certificate: row.record(), event: row["code"], name: row["printedName"])
    }
  }

  /// Makes a certificate invalid. Its number stays known, and is not given to anybody again.
  package func revokeCertificate(
    _ number: CertificateNumber, reason: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      let certificate = try Certificate.fetch(context.db, number)
      if let revocation = certificate.revocation {
        throw CertificateRefusal.alreadyRevoked(number, on: revocation.audit.at)
      }
      try context.db.execute(
        "UPDATE certificate SET revokedAt = ?, revokedBy = ?, revokeReason = ? WHERE id = ?",
        [audit.at, audit.staff, reason, certificate.id])
      try context.log(
        .revoked, .certificate, certificate.id, [.init("revokeReason", from: nil, to: reason)])
    }
  }

  package func restoreCertificate(_ number: CertificateNumber, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let certificate = try Certificate.fetch(context.db, number)
      guard let revocation = certificate.revocation else {
        throw CertificateRefusal.notRevoked(number)
      }
      let kind = certificate.entitlement.kind
      let other = try Certificate.all(context.db, of: kind, in: certificate.event)
        .first { $0.isValid && $0.entitlement == certificate.entitlement }
      if let other { throw CertificateRefusal.replaced(number, by: other.number) }
      try context.db.update(
        "certificate", is: certificate.id,
        ["revokedAt": nil, "revokedBy": nil, "revokeReason": nil, "revokeCause": nil])
      try context.log(
        .restored, .certificate, certificate.id, [revocation.reason.change("revoke", ends: false)])
    }
  }
}

extension Certificate: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, number, kind, eventId, participantId, name, award, issuedAt, issuedBy
    case revokedAt, revokedBy, revokeReason, revokeCause
  }

  package static let columns = ColumnList("certificate", Column.self)

  package init(_ row: RecordRow<Certificate>) throws {
    let revokedAt: Instant? = try row[.revokedAt]
    let entitlement: Entitlement =
      switch try row[.kind] as Kind {
      case .participation: .participation(try row[.participantId])
      case .attendance: .attendance(try row[.participantId])
      case .award: .award(try row[.award], try row[.participantId])
      case .appreciation: .appreciation(try row[.award], try row[.name])
      }
    try self.init(
      id: row[.id], number: row[.number], event: row[.eventId], entitlement: entitlement,
      issued: AuditContext(staff: row[.issuedBy], at: row[.issuedAt]),
      revocation: revokedAt.map {
        Revocation(
          by: AuditContext(staff: try row[.revokedBy], at: $0),
          reason: try EndReason(row, .revokeReason, .revokeCause))
      })
  }

  static func fetch(_ db: Database, _ number: CertificateNumber) throws -> Certificate {
    guard let certificate = try Certificate.first(db, "WHERE number = ?", [number])
    else { throw NotFound.certificate(number) }
    return certificate
  }

  /// The certificates of a kind that an event has, oldest first, the revoked ones included.
  static func all(
    _ db: Database, of kind: Kind, in event: Identifier<Event>
  ) throws -> [Certificate] {
    try Certificate.all(db, "WHERE eventId = ? AND kind = ? ORDER BY id", [event, kind])
  }
}

extension Entitlement {
  /// Writes a certificate of this under a number that no other has; answers its key.
  func insert(
    _ context: WriteContext, in event: Identifier<Event>, numbers: inout some RandomNumberGenerator,
    year: Int
  ) throws -> Identifier<Certificate> {
    let statement = try context.db.cachedStatement(
      sql: """
        INSERT INTO certificate
          (number, kind, eventId, participantId, name, nameKey, award, issuedAt, issuedBy)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (number) DO NOTHING
        """)
    var named: (name: String, key: String)?
    if case .named(let name, let key) = recipient { named = (name, key) }
    repeat {
      let number = CertificateNumber(issuedIn: year, using: &numbers)
      try statement.execute(arguments: [
        number, kind, event, participant, named?.name, named?.key, award ?? role?.rawValue ?? "",
        context.now, context.staff,
      ])
    } while context.db.changesCount == 0
    return Identifier(context.db.lastInsertedRowID)
  }
}
