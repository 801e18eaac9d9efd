internal import GRDB
public import Juara

extension Store {
  /// Freezes the public view of a challenge: from a moment on it shows what was recorded and read
  /// before. A moment to come may be named, and one that was named be moved.
  @discardableResult
  public func freeze(
    _ code: String, at moment: Instant, by signature: Signature
  ) throws -> Challenge {
    try write { db in
      let before = try Challenge.fetch(db, code: code)
      guard before.frozenAt != moment else { return before }
      try Self.setFreeze(db, before, to: moment, .frozen, signature)
      return try Challenge.fetch(db, code: code)
    }
  }

  /// Lifts the freeze: the public sees everything again.
  ///
  /// - Throws: `StandingsRefusal.notFrozen`.
  public func lift(_ code: String, by signature: Signature) throws {
    try write { db in
      let before = try Challenge.fetch(db, code: code)
      if before.frozenAt == nil { throw StandingsRefusal.notFrozen(code) }
      try Self.setFreeze(db, before, to: nil, .lifted, signature)
    }
  }

  private static func setFreeze(
    _ db: Database, _ challenge: Challenge, to moment: Instant?, _ action: AuditEntry.Action,
    _ signature: Signature
  ) throws {
    try db.execute(
      sql: "UPDATE challenge SET frozenAt = ? WHERE eventId = ?",
      arguments: [moment, challenge.event.id])
    try ScoreKeeping.freeze(db, try Challenge.fetch(db, challenge.event))
    try AuditLog(db, signature).note(
      action, .challenge, challenge.event.id.rawValue,
      [.init("frozenAt", from: challenge.frozenAt?.iso8601, to: moment?.iso8601)])
  }
}
