import GRDB
package import Juara

extension Store {
  /// The participants who may be one person twice, the most likely first.
  package func nearDuplicates() throws -> DuplicateSearch {
    let (people, apart) = try read { db in
      let people = try Participant.all(db, "WHERE erasedAt IS NULL")
      let pairs = try db.rows("SELECT firstId, secondId FROM distinctPair")
      return (people, Set(try pairs.map { [try $0[0] as Int64, try $0[1] as Int64] }))
    }
    return DuplicateFinder(among: people) { apart.contains([$0.rawValue, $1.rawValue]) }.search()
  }

  /// Who is probably registered for an event twice: on the website somebody known may be registered as
  /// somebody new. At most 500 pairs of the same name are compared.
  package func registeredTwice(in code: String) throws -> [DuplicatePair] {
    try read { db in
      let event = try Event.fetch(db, code: code)
      return try db.rows(
        """
        SELECT first.id, second.id FROM participant AS first
        JOIN participant AS second ON second.nameKey = first.nameKey AND second.id > first.id
        WHERE first.id IN (
            SELECT participantId FROM registration WHERE eventId = ?1 AND status <> 'cancelled')
          AND second.id IN (
            SELECT participantId FROM registration WHERE eventId = ?1 AND status <> 'cancelled')
          AND first.erasedAt IS NULL AND second.erasedAt IS NULL
          AND NOT EXISTS (SELECT * FROM distinctPair
            WHERE firstId = first.id AND secondId = second.id)
        ORDER BY first.id, second.id LIMIT 500
        """, [event.id]
      ).flatMap { row in
        let pair = [try Participant.fetch(db, row[0]), try Participant.fetch(db, row[1])]
        return DuplicateFinder(among: pair).pairs().filter(\.isProbablyOne)
      }
    }
  }

  /// They look alike and are two people. Saying so again changes nothing.
  package func markDistinct(
    _ first: Identifier<Participant>, _ second: Identifier<Participant>, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      guard first != second else { throw PersonRefusal.onlyOne(first) }
      for id in [first, second] { _ = try Participant.fetch(context.db, id) }
      guard try Participant.markDistinct(context.db, first, second) else { return }
      try context.log(
        .markedDistinct, .participant, first,
        [.init("distinctFrom", from: nil, to: second.description)])
    }
  }

  /// All that hangs on `other` goes to `keep`; its number then says whom it was merged into.
  /// - Parameter isTrial: Whether to roll everything back: staff see what a merge would do.
  @discardableResult
  package func merge(
    _ other: Identifier<Participant>, into keep: Identifier<Participant>, isTrial: Bool = false,
    by audit: AuditContext
  ) throws -> Merge {
    try write(by: audit) { context in
      var merging = try ParticipantMerge(context, keep: keep, other: other)
      let merge = try merging.run()
      return (merge, isTrial ? .rollback : .commit)
    }
  }
}

extension Participant {
  /// Whether staff know any two of them as two people.
  static func areDistinct(_ db: Database, _ ids: [Identifier<Participant>]) throws -> Bool {
    try ids.sorted().enumerated().contains { place, first in
      try ids.sorted()[(place + 1)...].contains { second in
        try db.exists(
          "SELECT * FROM distinctPair WHERE firstId = ? AND secondId = ?", [first, second])
      }
    }
  }
}
