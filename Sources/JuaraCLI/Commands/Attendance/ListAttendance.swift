internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara attendance list`
struct ListAttendance: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .attendanceList) }

  @Argument(help: help(.code)) var event: String
  @Option(help: help(.onlySession, "n")) var session: Int?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let sheet = try desk.store.attendance(of: event, session: session)
    let now = desk.audit.at
    var listing = Listing([
      .init(key: "registration_id", title: .registrationIDTitle, isNumber: true),
      .init(key: "number", title: .numberTitle, isNumber: true, canHide: true),
      .init(key: "full_name", title: .nameTitle, canShrink: true),
      .init(key: "session", title: .sessionTitle, isNumber: true),
      .init(key: "presence", title: .attendanceTitle),
      .init(key: "minutes", title: .minutesTitle, isNumber: true),
      .init(key: "arrived_at", title: .arrivedTitle, canHide: true),
      .init(key: "known_from", title: .sourceTitle, canHide: true),
    ])
    for row in sheet.rows {
      for session in sheet.sessions {
        guard let attendance = row.attendances[session.id] else { continue }
        let presence = session.presence(of: attendance, at: now)
        listing.add([
          .number(Int(row.registration.id.rawValue)), .number(row.registration.number),
          .text(row.participant.details.name.text), .number(session.number),
          .word(presence.rawValue, label: desk.say.label(presence)), .number(attendance.minutes),
          .word(
            attendance.arrivedAt?.iso8601 ?? "",
            label: attendance.arrivedAt.map { desk.say.shortInstant($0) } ?? ""),
          .word(
            attendance.sources.map(\.rawValue).joined(separator: " "),
            label: attendance.sources.map { desk.say.label($0) }.joined(separator: ", ")),
        ])
      }
    }
    try listing.print(format, at: desk)
    if format == .table, !sheet.rows.isEmpty {
      for session in sheet.sessions {
        try desk.print(desk.say.attendance(sheet.count(in: session, at: now), in: session))
      }
    }
    return .done
  }
}
