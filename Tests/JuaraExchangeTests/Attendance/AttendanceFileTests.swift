import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

@Suite struct AttendanceFileTests {
  private static func read(
    _ text: String, _ options: TableOptions = TableOptions()
  ) throws -> (file: AttendanceFile, rows: Result<AttendanceDraft>) {
    let folder = try Folder()
    let input = try InputFile(path: try folder.write(text.utf8, to: "attendance.csv"))
    let file = try AttendanceFile(input, library: .sample, options.keepingCells)
    return (file, try Reading.all(file))
  }

  private func stay(_ from: String, _ to: String) -> AttendanceStay {
    .between(at(from), at(to))
  }

  private static let meeting = """
    Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
    812 3456 7890,Bedah Buku,12/05/2026 08:45:00 AM,12/05/2026 11:10:00 AM,host@example.org,145,3

    Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
    Budi (Budi Santoso),budi@example.org,12/05/2026 08:58:12 AM,12/05/2026 10:59:01 AM,121,Yes,No
    Budi (Budi Santoso),budi@example.org,12/05/2026 08:50:00 AM,12/05/2026 08:58:00 AM,8,Yes,Yes
    "Lestari, Ani",,12/05/2026 01:05:00 PM,12/05/2026 01:30:00 PM,25,Yes,No

    """

  @Test func `Zoom's report of a meeting is recognised, and its dates are month first`() throws {
    let (file, result) = try Self.read(Self.meeting)
    #expect(file.findings.profile == .zoomReport)
    #expect(result.findings.skippedLines == 2)
    #expect(result.problems.isEmpty && result.unmappedHeaders.isEmpty)
    #expect(
      result.drafts.map(\.stay) == [
        stay("2026-12-05T08:58:12", "2026-12-05T10:59:01"),
        stay("2026-12-05T08:50", "2026-12-05T08:58"),
        stay("2026-12-05T13:05", "2026-12-05T13:30"),
      ])
    #expect(result.drafts[0].names.last?.text == "Budi Santoso")
    #expect(result.drafts[0].email?.text == "budi@example.org")
    #expect(result.drafts.map(\.wasPresent) == [true, false, true])
  }

  @Test func `a date order that is named wins over the report's`() throws {
    let (_, result) = try Self.read(Self.meeting, TableOptions(dateOrder: .dmy))
    #expect(result.drafts[0].stay == stay("2026-05-12T08:58:12", "2026-05-12T10:59:01"))
  }

  @Test func `Zoom's short report has minutes alone`() throws {
    let (file, result) = try Self.read(
      """
      Topic,ID,Host name,Duration (minutes),Start time,End time,Participants
      Bedah Buku,812 3456 7890,Perpustakaan,145,12/05/2026 08:45 AM,12/05/2026 11:10 AM,2

      Name (original name),Email,Total duration (minutes),Guest
      Budi Santoso,budi@example.org,121,Yes
      iPhone,,0,Yes

      """)
    #expect(file.findings.profile == .zoomReport)
    #expect(result.drafts.map(\.stay) == [.lasting(minutes: 121), .lasting(minutes: 0)])
  }

  @Test func `each part of Zoom's report of a webinar has its own columns`() throws {
    let (file, result) = try Self.read(
      """
      Attendee Report
      Report Generated:,12/06/2026 09:00 AM
      Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled
      Bedah Buku,812 3456 7890,12/05/2026 08:45 AM,145,3,0
      Host Details,
      Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name,
      Yes,Perpustakaan,host@example.org,12/05/2026 08:45:00 AM,12/05/2026 11:10:00 AM,145,No,Indonesia
      Attendee Details,
      Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name,
      Yes,Budi (Budi Santoso),Budi,Santoso,budi@example.org,0812-0000-0001,11/20/2026 09:00:00 AM,approved,12/05/2026 08:58:00 AM,12/05/2026 10:58:00 AM,120,No,Indonesia
      No,--,Ani,Lestari,ani@example.org,,11/20/2026 09:00:00 AM,approved,--,--,--,--,
      Other Attended
      User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
      628120000002,12/05/2026 09:00:00 AM,12/05/2026 09:30:00 AM,30,Indonesia

      """)
    #expect(file.findings.profile == .zoomReport)
    #expect(result.problems.isEmpty)
    #expect(result.drafts.count == 4)
    #expect(result.drafts.map(\.wasPresent) == [true, true, false, true])
    #expect(result.drafts[1].phone?.e164 == "+6281200000001")
    #expect(result.drafts[1].stay == stay("2026-12-05T08:58", "2026-12-05T10:58"))
    #expect(result.drafts[2].names.map(\.text) == ["Ani Lestari"])
    #expect(result.drafts[3].stay == stay("2026-12-05T09:00", "2026-12-05T09:30"))
  }

  @Test func `a plain list names people by number, name, e-mail or telephone`() throws {
    let (file, result) = try Self.read(
      "entrant_number,Nama,Email,No HP,Menit\n3,,,,\n,Ani Lestari,,,45\n,,ani@example.org,,\n"
        + ",,,0812-0000-0002,\"12,5\"\n")
    #expect(file.findings.profile == nil && result.problems.isEmpty)
    #expect(result.drafts[0].entrantNumber == 3)
    #expect(
      result.drafts.map(\.stay) == [
        .unmeasured, .lasting(minutes: 45), .unmeasured, .lasting(minutes: 13),
      ])
    #expect(try Self.read("Nama\nAni Lestari\n").rows.drafts.count == 1)
  }

  @Test func `a row that says nobody, or no time, is a problem`() throws {
    let (_, result) = try Self.read(
      "Nama,Waktu Masuk,Waktu Keluar,Menit\n,05/12/2026 09:00,05/12/2026 10:00,\n"
        + "Ani,05/12/2026 10:00,05/12/2026 09:00,\nAni,kemarin,,\nAni,,,lama\nAni,,,-5\n")
    #expect(result.drafts.isEmpty)
    #expect(
      result.reasons == [
        .missing, .attendance(.leftBeforeJoining), .date(.notADate), .attendance(.notMinutes),
        .attendance(.notMinutes),
      ])
  }

  @Test func `a missing time follows from the other and the minutes`() throws {
    let (_, result) = try Self.read(
      "Nama,Waktu Masuk,Waktu Keluar,Menit\nAni,05/12/2026 09:00,,30\nAni,,05/12/2026 09:30,30\n")
    #expect(
      result.drafts.map(\.stay)
        == Array(repeating: stay("2026-12-05T09:00", "2026-12-05T09:30"), count: 2))
  }

  @Test func `rows to fix have the same columns for every report, and read back the same`() throws {
    let (file, result) = try Self.read(Self.meeting)
    let sink = Sink()
    var fix = try RejectedRows(headers: file.headers) { sink.take($0) }
    for cells in result.cells { try fix.write(cells, line: 5, problem: "siapa?") }
    try fix.finish()
    #expect(
      sink.text.hasPrefix(
        "_line,_problem,entrant_number,attendee,email,phone,join_time,leave_time,minutes\r\n"
          + "5,siapa?,,Budi (Budi Santoso),budi@example.org,,2026-12-05 08:58:12,"))
    let again = try Self.read(sink.text).rows
    #expect(again.drafts.map(\.stay) == result.drafts.map(\.stay))
    #expect(again.drafts.map(\.names) == result.drafts.map(\.names))
  }
}
