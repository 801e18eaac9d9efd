import GRDB
package import Juara

extension Store {
  /// Registers somebody who stands at the door, or who came back, and checks the person in.
  ///
  /// Where that cannot be done nothing is kept.
  /// - Parameters:
  ///   - known: Who came back; nil finds out whether the library knows the person.
  ///   - session: The number of the session that the person comes to; nil for the one that is on.
  ///   - consent: The guardian's, to take part, given at the door.
  ///   - override: Why staff let the person in, whatever the rules say and whoever waits.
  package func admit(
    _ draft: RegistrationDraft, as known: Identifier<Participant>? = nil, to code: String,
    session: Int?, consent: Consent? = nil, override: String? = nil, by audit: AuditContext
  ) throws -> CheckIn {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      try SeatAllocator(context: context).reallocateSeats(event.id)
      var draft = draft
      if event.plan.registrationPer == .session {
        let sessions = try SessionTime.all(context.db, of: event.id)
        let number = try sessions.resolve(session, at: context.now, zone: context.library.zone)
          .number
        if !draft.sessions.contains(number) { draft.sessions.append(number) }
      }
      var writer = try RegistrationWriter(
        context, event: try Event.fetch(context.db, event.id))
      let outcome = try writer.take(draft, override: override, as: known).outcome
      guard let registration = outcome.registration else {
        throw AttendanceRefusal.nobody(nearest: [])
      }
      if registration.status == .waitlisted {
        try Self.seat(context, registration.id, override: override ?? "")
      }
      if var consent {
        consent.event = event.id
        try consent.check(
          of: try Participant.fetch(context.db, registration.participant),
          ageOfMajority: context.library.ageOfMajority)
        try ConsentWriter(context: context).record(consent, of: registration.participant)
      }
      return try AttendanceWriter(context, of: code).mark(
        .registration(registration.id), session: session, at: context.now)
    }
  }
}
