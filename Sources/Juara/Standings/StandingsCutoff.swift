/// The moment as of which standings are made up: what was recorded at it or later is not counted yet,
/// and what was voided or restored at it or later is as it was before. Whoever cancelled at it or
/// later still takes part.
///
/// Rules, consents, divisions, groups, and who is disqualified, hidden or declined, are those of
/// today, whatever the moment. When an entry was recorded is what the entry says, so that a form
/// handed in before the moment counts, however late it is imported; for the same reason whoever has
/// registered since stands there too.
public struct StandingsCutoff: Equatable, Sendable {
  /// Entries recorded before this instant count.
  public let instant: Instant
  /// Entries for what was read on this day or before count; nil where the day does not matter.
  public let lastDayRead: Day?

  public init(asOf instant: Instant) {
    self.instant = instant
    lastDayRead = nil
  }

  /// As a public view that is frozen shows it: what was both recorded and read before the moment.
  /// Of the day of the freeze, that is what was recorded before it; of a freeze at midnight, nothing
  /// of the day that begins.
  public init(frozenAt instant: Instant, zone: LibraryZone) {
    self.instant = instant
    lastDayRead = zone.day(of: instant.adding(seconds: -1))
  }

  /// What a view counts; nil is all there is.
  ///
  /// - Parameters:
  ///   - moment: the past moment asked for, if one is.
  ///   - freeze: since when the public view is frozen, if it is. No later moment is for the public.
  public static func of(
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

  /// Whether an entry counts at the moment.
  ///
  /// - Parameters:
  ///   - voidedAt: since when it is void, if it is.
  ///   - pastVoids: when it was void before it was restored.
  public func counts(
    recordedAt: Instant, readOn: Day, voidedAt: Instant?, pastVoids: [VoidPeriod] = []
  ) -> Bool {
    recordedAt < instant && lastDayRead.map { readOn <= $0 } ?? true
      && voidedAt.map { $0 >= instant } ?? true
      && !pastVoids.contains { $0.voidedAt < instant && $0.restoredAt >= instant }
  }
}

/// The time during which an entry was void that has been restored since.
public struct VoidPeriod: Equatable, Sendable {
  /// When it was taken out.
  public let voidedAt: Instant
  /// When it was put back.
  public let restoredAt: Instant

  public init(from voidedAt: Instant, to restoredAt: Instant) {
    self.voidedAt = voidedAt
    self.restoredAt = restoredAt
  }
}
