/// Why a certificate cannot be issued, revoked or made valid again.
public enum CertificateRefusal: Error, Equatable, Sendable {
  /// The event has not taken place yet; this is when it ends.
  case notOver(EventCode, endsAt: Instant)
  /// The event was cancelled.
  case eventCancelled(EventCode)
  /// The certificate is revoked already.
  case alreadyRevoked(CertificateNumber, on: Instant)
  /// The certificate was never revoked.
  case notRevoked(CertificateNumber)
  /// The person has a valid certificate of the same under another number.
  case replaced(CertificateNumber, by: CertificateNumber)
}

extension Event {
  /// When the event is over: with the last of its sessions, or as planned where it meets in none.
  public func end(_ sessions: [Session]) -> Instant {
    sessions.map(\.plan.endsAt).max() ?? plan.endsAt
  }

  /// Throws why it cannot be certified yet that somebody took part.
  public func checkTakenPlace(
    _ sessions: [Session], at now: Instant
  ) throws(CertificateRefusal) {
    if state == .cancelled { throw .eventCancelled(code) }
    let end = end(sessions)
    if end > now { throw .notOver(code, endsAt: end) }
  }
}
