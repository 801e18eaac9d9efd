/// How an event was called off: by whom, when, why, and what it was before.
public struct Cancellation: Equatable, Sendable {
  /// Who called it off, and when.
  public let signature: Signature
  /// Why, where a reason was given.
  public let reason: String?
  /// What it was before, and becomes when it is restored.
  public let stateBefore: Event.State

  /// The latest cancellation in an event's history, its newest entry first; nil if there is none.
  public init?(newestFirst history: some Sequence<AuditEntry>) {
    for entry in history where entry.subject == .event && entry.action == .cancelled {
      let state = entry.changes.first { $0.field == "state" }?.old
      guard let state = state.flatMap(Event.State.init) else { continue }
      signature = entry.signature
      reason = entry.changes.first { $0.field == "reason" }?.new
      stateBefore = state
      return
    }
    return nil
  }
}
