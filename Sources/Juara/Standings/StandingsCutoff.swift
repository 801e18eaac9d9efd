/// The point in time that standings show: later records, voids, restorations and cancellations are
/// ignored, but rules, consents, divisions, groups and entrant states are the current ones. An
/// entry has the time that it states, so that forms handed in before count even if they are
/// imported later; for the same reason later registrations are included.
package struct StandingsCutoff: Equatable, Sendable {
  package let instant: Instant
  /// The last day of reading that counts; nil for any.
  package let lastDayRead: Day?

  package init(asOf instant: Instant) {
    self.instant = instant
    lastDayRead = nil
  }

  /// Entries recorded and read before the freeze; at midnight it excludes the day that begins.
  package init(frozenAt instant: Instant, zone: LibraryZone) {
    self.instant = instant
    lastDayRead = zone.day(of: instant.adding(seconds: -1))
  }

  /// The moment asked for; for the public, nothing after the freeze. Nil for no cutoff.
  package static func of(
    _ view: Standings.View, asOf moment: Instant?, frozenAt freeze: Instant?, zone: LibraryZone
  ) -> StandingsCutoff? {
    guard view == .public, let freeze else { return moment.map(StandingsCutoff.init(asOf:)) }
    let frozen = StandingsCutoff(frozenAt: freeze, zone: zone)
    guard let moment, moment < freeze else { return frozen }
    return StandingsCutoff(instant: moment, lastDayRead: frozen.lastDayRead)
  }

  private init(instant: Instant, lastDayRead: Day?) {
    self.instant = instant
    self.lastDayRead = lastDayRead
  }

  /// `voidedAt`: since when it is void; `pastVoids`: when it was void before it was restored.
  package func counts(
    recordedAt: Instant, readOn: Day, voidedAt: Instant?, pastVoids: [VoidPeriod] = []
  ) -> Bool {
    recordedAt < instant && lastDayRead.map { readOn <= $0 } ?? true
      && voidedAt.map { $0 >= instant } ?? true
      && !pastVoids.contains { $0.voidedAt < instant && $0.restoredAt >= instant }
  }
}

/// A period in which a restored entry was void.
package struct VoidPeriod: Equatable, Sendable {
  package let voidedAt: Instant
  package let restoredAt: Instant

  package init(from voidedAt: Instant, to restoredAt: Instant) {
    self.voidedAt = voidedAt
    self.restoredAt = restoredAt
  }
}
