import GRDB
package import Juara

extension Store {
  package func guideFacts(of code: String, at now: Instant) throws -> GuideFacts {
    try read { db in
      let event = try Event.fetch(db, code: code)
      let sessions = try Session.all(db, of: event.id).filter { !$0.isCancelled }
      let times = try SessionTime.all(db, of: event.id)
      let challenge = try Challenge.exists(db, event.id) ? Challenge.fetch(db, event) : nil
      let rubric = try Rubric.fetch(db, of: event.id)
      let isBlind: Bool? = try db.first(
        "SELECT isBlind FROM jury WHERE challengeId = ?", [event.id])
      return GuideFacts(
        library: try Library.fetch(db), event: event, sessions: sessions,
        minutes: Dictionary(
          uniqueKeysWithValues: times.compactMap { time in
            time.atLeast.map { (time.number, $0) }
          }), challenge: challenge,
        jury: rubric.criteria.isEmpty
          ? nil
          : GuideFacts.Jury(criteria: rubric.criteria.map(\.terms), isBlind: isBlind ?? false),
        at: now)
    }
  }
}
