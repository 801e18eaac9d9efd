internal import GRDB
public import Juara

extension Store {
  /// The participants who may be one person twice, the most likely first.
  public func nearDuplicates() throws -> [DuplicatePair] {
    let (people, apart) = try read { db in
      let people = try Participant.fetchAll(
        db, sql: "SELECT \(Participant.columns) FROM participant WHERE erasedAt IS NULL")
      let pairs = try Row.fetchAll(db, sql: "SELECT firstId, secondId FROM distinctPair")
      return (people, Set(pairs.map { [$0[0] as Int64, $0[1] as Int64] }))
    }
    return NearDuplicates(among: people) { apart.contains([$0.rawValue, $1.rawValue]) }.pairs()
  }

  /// Says of two participants that they look alike and are two people. Saying so again changes
  /// nothing.
  ///
  /// - Throws: `PersonRefusal`, `NotFound.participant`.
  public func setApart(
    _ first: Identifier<Participant>, _ second: Identifier<Participant>, by signature: Signature
  ) throws {
    try write { db in
      guard first != second else { throw PersonRefusal.onlyOne(first) }
      for id in [first, second] { _ = try Participant.fetch(db, id) }
      guard try Participant.setApart(db, first, second) else { return }
      try AuditLog(db, signature).note(
        .setApart, .participant, first.rawValue,
        [.init("distinctFrom", from: nil, to: second.description)])
    }
  }

  /// Makes one record of two of the same person: all that hangs on `other` goes over to `keep`, and
  /// `other`'s number answers from then on whom it was merged into.
  ///
  /// - Parameter isTrial: whether all is taken back, so that one sees what would come of it.
  /// - Throws: `PersonRefusal`, `NotFound.participant`.
  @discardableResult
  public func merge(
    _ other: Identifier<Participant>, into keep: Identifier<Participant>, isTrial: Bool = false,
    by signature: Signature
  ) throws -> Merge {
    try write { db in
      var desk = try MergeDesk(
        db, library: try Library.fetch(db), keep: keep, other: other, by: signature)
      let merge = try desk.run()
      return (merge, isTrial ? .rollback : .commit)
    }
  }
}
