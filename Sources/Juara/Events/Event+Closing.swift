extension Event {
  /// The plan with its registration closed from now on.
  ///
  /// - Throws: what closing cannot mean: the event is cancelled, or its registration is closed
  ///   already or has not opened.
  public func closingRegistration(at now: Instant) throws(Refusal) -> EventPlan {
    if state == .cancelled { throw .alreadyCancelled(code) }
    if now >= plan.registrationEnd { throw .alreadyClosed(code, at: plan.registrationEnd) }
    if let opens = plan.registrationOpensAt, now <= opens { throw .notOpenYet(code, opens: opens) }
    var closed = plan
    closed.registrationClosesAt = now
    return closed
  }
}
