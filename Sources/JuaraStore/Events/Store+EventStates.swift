import GRDB
package import Juara

extension Store {
  /// Shows a draft to the public. Publishing again changes nothing.
  package func publishEvent(_ code: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      if event.state == .cancelled { throw EventRefusal.publishesCancelled(event.code) }
      try Self.move(context, event, to: .published, .published)
      try makeSharingCode(context, for: event)
    }
  }

  /// At once; a change of the plan opens it again.
  @discardableResult
  package func closeEvent(
    _ code: String, by audit: AuditContext
  ) throws -> (event: Event, settled: SeatChanges) {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      let closed = try event.closingRegistration(at: audit.at)
      let settled = try Self.write(context, closed, over: event)
      try context.log(.edited, .event, event.id, event.plan.changes(to: closed))
      return (try Event.fetch(context.db, event.id), settled)
    }
  }

  /// Its registrations keep their state, so that everybody can be told.
  /// - Parameter reason: What people are told; kept in the audit log.
  package func cancelEvent(_ code: String, reason: String? = nil, by audit: AuditContext) throws {
    try write(by: audit) { context in
      if let reason, reason.allSatisfy(\.isWhitespace) { throw MissingReason() }
      let event = try Event.fetch(context.db, code: code)
      if event.state == .cancelled { throw EventRefusal.alreadyCancelled(event.code) }
      try Self.move(
        context, event, to: .cancelled, .cancelled,
        reason.map { [.init("reason", from: nil, to: $0)] } ?? [])
    }
  }

  package func cancellation(of code: String) throws -> Cancellation? {
    try read { db in
      let event = try Event.fetch(db, code: code)
      guard event.state == .cancelled else { return nil }
      return Cancellation(newestFirst: try AuditEntry.newestFirst(db, .event, event.id.rawValue))
    }
  }

  /// The event and its registrations are as before; free seats go to the waiting list.
  @discardableResult
  package func restoreEvent(
    _ code: String, by audit: AuditContext
  ) throws -> (event: Event, settled: SeatChanges) {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      guard event.state == .cancelled else { throw EventRefusal.notCancelled(event.code) }
      let cancellation = Cancellation(
        newestFirst: try AuditEntry.newestFirst(context.db, .event, event.id.rawValue))
      try Self.move(context, event, to: cancellation?.stateBefore ?? .draft, .restored)
      let allocator = SeatAllocator(context: context)
      try allocator.renewDeadlines(event)
      let settled = try allocator.reallocateSeats(event.id)
      return (try Event.fetch(context.db, event.id), settled)
    }
  }

  private static func move(
    _ context: WriteContext, _ event: Event, to state: Event.State, _ action: AuditEntry.Action,
    _ reasons: [AuditEntry.Change] = []
  ) throws {
    guard event.state != state else { return }
    try context.db.execute("UPDATE event SET state = ? WHERE id = ?", [state, event.id])
    try context.log(
      action, .event, event.id.rawValue,
      [.init("state", from: event.state.rawValue, to: state.rawValue)] + reasons)
  }
}
