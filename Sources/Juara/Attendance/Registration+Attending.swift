extension Registration {
  /// Throws why somebody does not take part in a session. Who awaits a guardian's consent does not yet:
  /// the consent is recorded first, which confirms the place.
  ///
  /// - Parameter sessions: the sessions it is for; nil where it is for all.
  public func attend(
    _ session: SessionTime, among sessions: Set<Identifier<Session>>?
  ) throws(AttendanceRefusal) {
    guard status == .confirmed else { throw .notConfirmed(id, status) }
    if let sessions, !sessions.contains(session.id) {
      throw .otherSessions(id, session: session.number)
    }
  }
}
