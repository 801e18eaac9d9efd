internal import GRDB
public import Juara

extension Store {
  /// Imports attendance from a file, row by row, in one transaction.
  ///
  /// Who is in the file and cannot be found among the registrations stops nothing: most reports name
  /// hosts and guests. They are told and reported; a row that cannot be read, or tells of another day,
  /// lets nothing be applied, as in every import.
  ///
  /// - Parameters:
  ///   - session: the session's number; may be left out where the rows' times tell it.
  ///   - atLeast: how many minutes one must stay to count as present, from now on; nil changes nothing.
  ///   - next: answers the next row, and nil after the last.
  ///   - tell: hears every problem, and every row whose person was not found.
  /// - Throws: `NotFound.event`, `AttendanceRefusal`.
  public func importAttendance(
    into code: String, session: Int? = nil, atLeast: Int? = nil, _ options: ImportOptions,
    by signature: Signature, rows next: () throws -> ImportRow<AttendanceDraft>?,
    tell: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write { db in
      let event = try Event.fetch(db, code: code)
      var batch = try BatchWriter(db, .attendance, event.id, options, by: signature)
      var register = try AttendanceRegister(
        db, event: event, session: session, atLeast: atLeast, by: signature, batch: batch.id)
      while let row = try next() {
        switch row.content {
        case .problems(let problems):
          batch.tally.refused += 1
          for problem in problems { try tell(.problem(problem)) }
        case .draft(let draft):
          do {
            try batch.tally.count(register.take(draft, line: row.line))
          } catch let refusal as AttendanceRefusal {
            let problem = ImportProblem(line: row.line, reason: .attendance(refusal))
            if refusal.meant != nil {
              register.miss(draft, line: row.line, refusal)
              batch.tally.unmatched += 1
              try tell(.unmatched(problem))
            } else if case .severalSessions = refusal {
              throw refusal
            } else {
              batch.tally.refused += 1
              try tell(.problem(problem))
            }
          }
        }
      }
      return try batch.close { report in
        let sheet = try AttendanceSheet.fetch(db, of: event)
        report.attendance = AttendanceReport(
          unmatched: register.unmatched,
          sessions: sheet.sessions.filter { register.touched[$0.id] != nil }.map {
            .init(session: $0, count: sheet.count(in: $0, at: signature.at))
          })
      }
    }
  }

  /// Takes an import of attendance back: its stays go, and the minutes to stay are as before. What staff
  /// marked at the door stays, and so does what another file said first.
  ///
  /// - Throws: `NotFound.batch`; `ImportRefusal.builtOn` with those whose certificate says that they came.
  public func undoAttendance(_ id: Identifier<Batch>, by signature: Signature) throws {
    try write { db in
      let batch = try Batch.fetchStanding(db, id, .attendance)
      let event = try batch.event(db)
      let certified = try Identifier<Participant>.fetchAll(
        db,
        sql: """
          SELECT DISTINCT certificate.participantId FROM certificate
          JOIN registration ON registration.participantId = certificate.participantId
            AND registration.eventId = certificate.eventId
          JOIN attendanceStay ON registrationId = registration.id
          WHERE certificate.eventId = ? AND certificate.kind = 'attendance' AND revokedAt IS NULL
            AND attendanceStay.batchId = ?
          ORDER BY 1
          """,
        arguments: [event.id, id])
      guard certified.isEmpty else {
        throw ImportRefusal.builtOn(id, certified.map(BatchUse.hasCertificate))
      }
      try db.execute(sql: "DELETE FROM attendanceStay WHERE batchId = ?", arguments: [id])
      let edits = try AuditEntry.fetchAll(
        db, sql: "SELECT * FROM auditEntry WHERE batchId = ? AND subject = 'event'",
        arguments: [id])
      for session in try SessionTime.all(db, of: event.id) {
        let field = AttendanceThreshold.field(session.number)
        // Minutes that were set anew since stay as they are.
        if let change = edits.flatMap(\.changes).first(where: { $0.field == field }),
          change.new == session.atLeast.map(String.init)
        {
          try AttendanceThreshold(session: session.id).set(db, change.old.flatMap { Int($0) })
        }
      }
      try batch.markUndone(db, by: signature)
    }
  }
}

extension ImportTally {
  fileprivate mutating func count(_ taken: AttendanceRegister.Taken) {
    switch taken {
    case .created: created += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
  }
}
