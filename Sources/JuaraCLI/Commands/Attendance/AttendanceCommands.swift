internal import ArgumentParser
internal import JuaraWording

/// `juara attendance …`
struct AttendanceCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "attendance", .attendanceNoun,
      [
        MarkAttendance.self, UnmarkAttendance.self, ListAttendance.self, ImportAttendance.self,
      ])
  }
}
