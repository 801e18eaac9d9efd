public import GRDB
public import Juara

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
  public init(row: Row) throws {
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
      entitlement: entitlement, issued: Signature(staff: row[7], at: row[6]),
      revocation: revokedAt.map {
        Revocation(signature: Signature(staff: row[9], at: $0), reason: row[10])
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
    year: Int, by signature: Signature
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
        number.text, kind.rawValue, event, participant, award ?? "", signature.at, signature.staff,
      ])
    } while db.changesCount == 0
    return Identifier(db.lastInsertedRowID)
  }
}
