import GRDB
package import Juara

extension Store {
  /// The participants who may be one person twice, the most likely first.
  /// - Parameter code: The event whose people alone are compared; nil is everybody.
  package func nearDuplicates(in code: String? = nil) throws -> DuplicateSearch {
    let (people, apart) = try read { db in
      let event = try code.map { try Event.fetch(db, code: $0).id }
      let people = try Participant.all(
        db,
        """
        WHERE erasedAt IS NULL AND (?1 IS NULL
          OR id IN (SELECT participantId FROM registration WHERE eventId = ?1))
        """, [event])
      let pairs = try db.rows("SELECT firstId, secondId FROM distinctPair")
      return (people, Set(try pairs.map { [try $0[0] as Int64, try $0[1] as Int64] }))
    }
    return DuplicateFinder(among: people) { apart.contains([$0.rawValue, $1.rawValue]) }.search()
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
