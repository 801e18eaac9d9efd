internal import GRDB
internal import Juara

extension Registration {
  /// All registrations of an event with the people, by number.
  static func withPeople(
    _ db: Database, of event: Identifier<Event>
  ) throws -> [(Registration, Participant)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns), \(Participant.columns)
        FROM registration JOIN participant ON participant.id = registration.participantId
        WHERE registration.eventId = ? ORDER BY registration.number
        """,
      arguments: [event],
      adapter: ScopeAdapter([
        "registration": RangeRowAdapter(0..<9), "participant": RangeRowAdapter(9..<22),
      ])
    ).map {
      (Registration(row: $0.scopes["registration"]!), Participant(row: $0.scopes["participant"]!))
    }
  }
}
