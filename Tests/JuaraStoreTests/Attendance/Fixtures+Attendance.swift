import GRDB
import Juara
import JuaraTestSupport

@testable import JuaraStore

extension Store {
  /// Adds a session to an event, of two hours.
  func addSession(_ number: Int, at local: String, to code: String = "bedah") throws {
    let start = at(local).secondsSince1970
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO session (eventId, number, startsAt, endsAt)
          SELECT id, ?, ?, ? FROM event WHERE code = ?
          """,
        arguments: [number, start, start + 7200, code])
    }
  }

  /// Checks somebody in at the door.
  @discardableResult
  func mark(
    _ registration: Registration, session: Int? = nil, at local: String = "2026-12-05T09:05",
    in code: String = "bedah"
  ) throws -> CheckIn {
    try checkIn(.registration(registration.id), to: code, session: session, by: .staff(local))
  }

  /// The attendance of an event, a line each: `Ani 1 present 60`.
  func presences(_ code: String = "bedah", at local: String = "2026-12-31T09:00") throws -> [String]
  {
    let sheet = try attendance(of: code)
    return sheet.rows.flatMap { row in
      sheet.sessions.compactMap { session in
        row.attendances[session.id].map { attendance in
          let presence = session.presence(of: attendance, at: at(local))
          let minutes = attendance.minutes.map { " \($0)" } ?? ""
          return
            "\(row.participant.details.name.text) \(session.number) \(presence.rawValue)\(minutes)"
        }
      }
    }
  }
}
