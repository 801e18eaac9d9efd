import GRDB
package import Juara

/// What the page of one event is made of. Nothing of it is of a participant.
package struct PublicEventDetails: Sendable {
  package let event: Event
  package let sessions: [Session]
  /// Those whom the programme names.
  package let hosts: [Host]
  package let waiting: Int
  package let form: EventForm
  /// Nil unless it keeps score.
  package let challenge: Challenge?
  /// Whether there is a page of winners, of awards or of prize draws.
  package let hasWinners: Bool
  /// Where its board's ranks come from.
  package let source: Standings.Source
  /// By which its visitors share it; nil where it is no longer published and never had one.
  package let sharing: ReferralCode?
}

extension Store {
  /// - Throws: `NotFound.event` for a draft too, and for one that was cancelled before it was published.
  package func publicEvent(_ code: String, at now: Instant) throws -> PublicEventDetails {
    try read { db in
      let event = try Event.fetch(db, code: code)
      guard try CalendarQuery(db).hasBeenPublic(event) else {
        throw NotFound.event(code, nearest: [])
      }
      let sessions = try Session.all(db, of: event.id)
      let challenge =
        try Challenge.exists(db, event.id) ? try Challenge.fetch(db, event) : nil
      return PublicEventDetails(
        event: event, sessions: sessions,
        hosts: try Host.all(db, event.id).filter(\.role.isPublic),
        waiting: try db.count(
          "SELECT count(*) FROM registration WHERE eventId = ? AND status = 'waitlisted'",
          [event.id]),
        form: EventForm(
          questions: try Question.all(db, of: event.id),
          sessions: event.plan.registrationPer == .session ? sessions : []),
        challenge: challenge,
        hasWinners: try Self.results(db, event, challenge, at: now).hasWinners,
        source: try challenge.map { try Self.boardSource(db, $0) } ?? .log,
        sharing: try Referral.sharing(db, event.id))
    }
  }

  /// All that are over, the latest first.
  package func pastEvents(at now: Instant) throws -> [PublicEvent] {
    try read { db in
      let calendar = try CalendarQuery(db)
      return try Event.all(db).filter { event in
        try event.plan.endsAt <= now && calendar.hasBeenPublic(event)
      }.map { try Self.publicEvent(db, $0, at: now) }.reversed()
    }
  }

  /// What a challenge's board is ranked by: its combination, else its log, and where nothing can be
  /// logged its jury.
  private static func boardSource(
    _ db: Database, _ challenge: Challenge
  ) throws -> Standings.Source {
    if try !Combination.weights(db, of: challenge.event.id).isEmpty { return .combined }
    return challenge.rules.isEmpty ? .jury(.mean) : .log
  }
}
