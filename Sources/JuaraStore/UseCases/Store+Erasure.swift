internal import GRDB
public import Juara

extension Store {
  /// Forgets a person for good: counts stay, the person goes, and the number is never given out again.
  ///
  /// - Parameter name: the person's full name, so that nobody is forgotten by a slip.
  /// - Returns: what was done, and whether the old bytes are gone from the file too.
  /// - Throws: `PersonRefusal`, `NotFound.participant`.
  @discardableResult
  public func erase(
    _ id: Identifier<Participant>, confirming name: String, by signature: Signature
  ) throws -> (erasure: Erasure, bytesAreGone: Bool) {
    try overwriteWhatIsDeleted()
    let erasure = try write { db in
      let participant = try Participant.fetch(db, id)
      guard NameKey.key(of: name) == participant.details.name.key else {
        throw PersonRefusal.otherName(id)
      }
      return try ErasureDesk(db: db, library: try Library.fetch(db), signature: signature)
        .erase(id)
    }
    return (erasure, sweep())
  }

  /// The people whom the library keeps longer than it said, by the day they were last seen.
  ///
  /// - Throws: `PersonRefusal.noRetention`.
  public func expiredPeople(at now: Instant) throws -> [ExpiredPerson] {
    try read { db in try Self.expiredPeople(db, at: now) }
  }

  /// Forgets the people whom the library keeps longer than it said.
  ///
  /// - Returns: what was done, and whether the old bytes are gone from the file too.
  /// - Throws: `PersonRefusal.noRetention`.
  @discardableResult
  public func purge(by signature: Signature) throws -> (erasures: [Erasure], bytesAreGone: Bool) {
    try overwriteWhatIsDeleted()
    let erasures = try write { db in
      let desk = ErasureDesk(db: db, library: try Library.fetch(db), signature: signature)
      return try Self.expiredPeople(db, at: signature.at).map {
        try desk.erase($0.participant.id)
      }
    }
    return (erasures, sweep())
  }

  private static func expiredPeople(_ db: Database, at now: Instant) throws -> [ExpiredPerson] {
    let library = try Library.fetch(db)
    guard let retention = library.retention else { throw PersonRefusal.noRetention }
    let today = library.zone.day(of: now)
    let people = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Participant.columns), max(createdAt,
          ifnull((SELECT max(event.endsAt) FROM registration
            JOIN event ON event.id = registration.eventId
            WHERE registration.participantId = participant.id), 0),
          ifnull((SELECT max(logEntry.recordedAt) FROM entrant
            JOIN logEntry ON logEntry.entrantId = entrant.id
            WHERE entrant.participantId = participant.id), 0),
          ifnull((SELECT max(consent.recordedAt) FROM consent
            WHERE consent.participantId = participant.id), 0)) AS lastSeen
        FROM participant WHERE erasedAt IS NULL ORDER BY lastSeen, id
        """)
    return people.compactMap { row in
      let lastSeen = library.zone.day(of: row["lastSeen"])
      guard retention.isOver(lastSeen: lastSeen, today: today) else { return nil }
      return ExpiredPerson(Participant(row: row), lastSeen: lastSeen)
    }
  }

  private func overwriteWhatIsDeleted() throws {
    try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA secure_delete = ON")
      }
    }
  }

  /// Rewrites the file without the bytes of what was changed or deleted earlier, and empties its
  /// write-ahead log; false where another program is at the file, so that they may still be there.
  private func sweep() -> Bool {
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        _ = try db.checkpoint(.truncate)
      }
      return true
    } catch {
      return false
    }
  }
}
