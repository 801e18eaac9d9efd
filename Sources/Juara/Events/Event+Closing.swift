extension Event {
  /// The plan with its registration closed from now on.
  ///
  /// - Throws: what closing cannot mean: the event is cancelled, or its registration is closed
  ///   already or has not opened.
  public func closingRegistration(at now: Instant) throws(EventRefusal) -> EventPlan {
    if state == .cancelled { throw .alreadyCancelled(code) }
    if now >= plan.registrationEnd { throw .registrationClosed(code, at: plan.registrationEnd) }
    var closed = plan
    closed.registrationClosesAt = now
    if let opens = plan.registrationOpensAt {
      if now < opens { throw .registrationNotOpen(code, opens: opens) }
      // In the second of its opening it was open, and somebody may have come: that one stays.
      if now == opens {
        closed.registrationClosesAt = Instant(secondsSince1970: now.secondsSince1970 + 1)
      }
    }
    return closed
  }
}
