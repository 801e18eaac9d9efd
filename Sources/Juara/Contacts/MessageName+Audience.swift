extension MessageName {
  /// Throws why the message is not for this event, or not for registrations of this status.
  public func check(for event: Event, _ status: RegistrationStatus?) throws(MessageProblem) {
    if let status, !audience.contains(status) {
      throw .notForStatus(
        self, status, isFor: RegistrationStatus.allCases.filter(audience.contains))
    }
    guard let kind else { return }
    switch (kind, event.state) {
    case (.cancelled, .cancelled): return
    case (.cancelled, _): throw .eventStands(event.code)
    case (_, .cancelled): throw .eventCancelled(event.code)
    default: return
    }
  }
}
