public import GRDB
public import Juara

extension Registration: FetchableRecord {
  /// The columns that `init(row:)` reads, in its order, of the table or alias `registration`.
  static let columns = """
    registration.id, registration.eventId, registration.participantId, registration.number, \
    registration.status, registration.party, registration.registeredAt, \
    registration.consentDeadline, registration.cancelReason
    """

  /// Reads by position, because a row is read for every line of an import.
  public init(row: Row) {
    self.init(
      id: row[0], event: row[1], participant: row[2], number: row[3],
      status: RegistrationStatus(rawValue: row[4])!, party: row[5], registeredAt: row[6],
      consentDeadline: row[7], cancelReason: row[8])
  }

  /// One registration.
  static func fetch(_ db: Database, _ id: Identifier<Registration>) throws -> Registration {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM registration WHERE id = ?")
    guard let registration = try Registration.fetchOne(statement, arguments: [id])
    else { throw NotFound.registration(id) }
    return registration
  }

  /// The registration by which somebody stands in an event, if there is one.
  static func active(
    _ db: Database, of participant: Identifier<Participant>, in event: Identifier<Event>
  ) throws -> Registration? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns) FROM registration WHERE participantId = ? AND eventId = ?
        AND status NOT IN ('cancelled', 'declined')
        """)
    return try Registration.fetchOne(statement, arguments: [participant, event])
  }
}
