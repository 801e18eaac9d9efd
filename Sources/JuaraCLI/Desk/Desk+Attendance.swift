internal import Juara
internal import JuaraWording

extension Desk {
  /// Prints who could not be found among the registrations, and how the sessions stand.
  func print(_ report: AttendanceReport) throws {
    if !report.unmatched.isEmpty {
      try print(say.unmatched(report.unmatched.count))
      for person in report.unmatched { try print("  " + say.unmatched(person).printable) }
    }
    for session in report.sessions { try print(say.attendance(session.count, in: session.session)) }
  }
}
