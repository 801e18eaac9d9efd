extension Event {
  /// The plan with its registration closed from now on.
  ///
  /// - Throws: what closing cannot mean: the event is cancelled, or its registration is closed
  ///   already or has not opened.
  public func closingRegistration(at now: Instant) throws(ClosingRefusal) -> EventPlan {
    if state == .cancelled { throw .cancelled(code) }
    if now >= plan.registrationEnd { throw .alreadyClosed(code, at: plan.registrationEnd) }
    var closed = plan
    closed.registrationClosesAt = now
    if let opens = plan.registrationOpensAt {
      if now < opens { throw .notOpenYet(code, opens: opens) }
      // In the second of its opening it was open, and somebody may have come: that one stays.
      if now == opens {
        closed.registrationClosesAt = Instant(secondsSince1970: now.secondsSince1970 + 1)
      }
    }
    return closed
  }
}

/// Why an event's registration cannot be closed.
public enum ClosingRefusal: Error, Equatable, Sendable {
  /// The event is cancelled.
  case cancelled(EventCode)
  /// It has closed already.
  case alreadyClosed(EventCode, at: Instant)
  /// It has not opened yet.
  case notOpenYet(EventCode, opens: Instant)
}
