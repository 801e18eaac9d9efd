import GRDB
package import Juara

/// Somebody confirmed in a contest, with the place in which to come on.
package struct StartListEntry: Equatable, Sendable {
  /// From 1; nil for who has none yet.
  package let position: Int?
  package let person: PersonMatch
  package let publicName: PublicName
  package let division: String?
  package let state: EntrantState
  fileprivate let registration: Identifier<Registration>
}

extension Store {
  /// Draws by lot the places of those who have none; those who have one keep it.
  /// - Parameters:
  ///   - again: Why everybody's place is drawn anew; nil keeps what there is.
  ///   - byDivision: Whether one division comes on after another.
  /// - Returns: The list, and how many places are new.
  @discardableResult
  package func drawStartList(
    of code: String, again: String? = nil, byDivision: Bool = false,
    using generator: inout some RandomNumberGenerator, by audit: AuditContext
  ) throws -> (list: [StartListEntry], new: Int) {
    try write(by: audit) { context in
      if let again, again.allSatisfy(\.isWhitespace) { throw MissingReason() }
      let challenge = try Challenge.fetch(context.db, code: code)
      let list = try Self.startList(context.db, challenge, at: audit.at)
      if list.isEmpty { throw StartListRefusal.nobody(challenge.event.code) }
      let placed = again == nil ? list.filter { $0.position != nil } : []
      let waiting = again == nil ? list.filter { $0.position == nil } : list
      guard !waiting.isEmpty else { return (list, 0) }
      let names = challenge.divisions.map(\.name)
      let division = { (entry: StartListEntry) in
        entry.division.flatMap { names.firstIndex(of: $0) } ?? names.count
      }
      let order = StartList.drawn(
        placed: placed, waiting: waiting, by: byDivision ? division : nil, using: &generator)
      try Self.write(
        context, order, over: list, in: challenge,
        again.map { [.init("reason", from: nil, to: $0)] } ?? [])
      return (try Self.startList(context.db, challenge, at: audit.at), waiting.count)
    }
  }

  /// Lets those who are named come on first, in that order; the others follow as they were.
  @discardableResult
  package func arrangeStartList(
    of code: String, _ people: [PersonReference], by audit: AuditContext
  ) throws -> [StartListEntry] {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let list = try Self.startList(context.db, challenge, at: audit.at)
      var named: [StartListEntry] = []
      for reference in people {
        let (registration, person) = try reference.registration(
          context.db, in: challenge.event.id)
        guard let entry = list.first(where: { $0.registration == registration.id }) else {
          throw registration.status == .confirmed
            ? StartListRefusal.disqualified(person) : StartListRefusal.notRegistered(person)
        }
        if named.contains(entry) { throw StartListRefusal.namedTwice(person) }
        named.append(entry)
      }
      let order = StartList.arranged(named, before: list.filter { $0.position != nil })
      try Self.write(context, order, over: list, in: challenge)
      return try Self.startList(context.db, challenge, at: audit.at)
    }
  }

  /// In the order in which they come on; then those who have no place yet, by number.
  /// - Parameter view: The public one leaves out who is hidden.
  package func startList(
    of code: String, view: Standings.View, division: String? = nil, at now: Instant
  ) throws -> [StartListEntry] {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let division = try division.map { try challenge.division(named: $0).name }
      return try Self.startList(db, challenge, at: now).filter {
        $0.state.isShown(in: view) && (division == nil || $0.division == division)
      }
    }
  }

  private static func startList(
    _ db: Database, _ challenge: Challenge, at now: Instant
  ) throws -> [StartListEntry] {
    let library = try Library.fetch(db)
    let assigner = DivisionAssigner(db, challenge)
    let rows = try db.rows(
      """
      SELECT \(Participant.columns), registration.id AS registrationId, number, position,
        ifnull(entrant.state, 'competing') AS state, \(Consent.mayPublishName) AS mayPublishName
      FROM registration JOIN participant ON participant.id = registration.participantId
      LEFT JOIN entrant ON entrant.participantId = participant.id
        AND entrant.challengeId = registration.eventId
      LEFT JOIN startPosition ON startPosition.registrationId = registration.id
      WHERE registration.eventId = ? AND registration.status = 'confirmed'
        AND ifnull(entrant.state, 'competing') <> 'disqualified'
      ORDER BY position IS NULL, position, number
      """, [challenge.event.id])
    return try rows.map { row in
      let participant: Participant = try row.record()
      let number: Int = try row["number"]
      return try StartListEntry(
        position: row["position"], person: PersonMatch(participant, entrantNumber: number),
        publicName: .of(
          participant, number: number, mayPublishName: row["mayPublishName"],
          isMinor: participant.details.isMinor(
            on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority)),
        division: assigner.division(of: participant)?.name, state: row["state"],
        registration: row["registrationId"])
    }
  }

  private static func write(
    _ context: WriteContext, _ order: [StartListEntry], over list: [StartListEntry],
    in challenge: Challenge, _ reasons: [AuditEntry.Change] = []
  ) throws {
    func numbers(_ entries: [StartListEntry]) -> String? {
      let numbers = entries.compactMap(\.person.entrantNumber).map(String.init)
      return numbers.isEmpty ? nil : numbers.joined(separator: " ")
    }
    let change = AuditEntry.Change(
      "startList", from: numbers(list.filter { $0.position != nil }), to: numbers(order))
    guard change.old != change.new else { return }
    // Also those of people who are no longer confirmed.
    try context.db.execute(
      "DELETE FROM startPosition WHERE challengeId = ?", [challenge.event.id])
    for (index, entry) in order.enumerated() {
      try context.db.insert(
        "startPosition",
        [
          "registrationId": entry.registration, "challengeId": challenge.event.id,
          "position": index + 1,
        ])
    }
    try context.log(.edited, .challenge, challenge.event.id, [change] + reasons)
  }
}
