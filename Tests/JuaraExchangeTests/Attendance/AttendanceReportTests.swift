import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

/// Who was there, in the words and forms of lists and of meetings' reports.
@Suite struct AttendanceReportTests {
  private static func read(
    _ text: String, day: Day? = nil, _ options: TableOptions = TableOptions()
  ) throws -> Result<AttendanceDraft> {
    let folder = try Folder()
    return try read(
      InputFile(path: try folder.write(text.utf8, to: "attendance.csv")), day: day, options)
  }

  private static func read(
    _ input: InputFile, day: Day? = nil, _ options: TableOptions = TableOptions()
  ) throws -> Result<AttendanceDraft> {
    try Reading.all(
      AttendanceFile(input, library: .sample, day: day, options.keepingCells))
  }

  private func stay(_ from: String, _ to: String) -> AttendanceStay {
    func at(_ local: String) -> Instant {
      Library.sample.zone.instant(of: LocalDateTime("2026-12-05T" + local)!)
    }
    return .between(at(from), at(to))
  }

  @Test(
    arguments: [
      ("HADIR", true), ("h", true), ("Ya", true), ("present", true), ("TRUE", true), ("1", true),
      ("✓", true), ("SAKIT", false), ("ALFA", false), ("Alpa", false), ("Izin", false),
      ("Tidak hadir", false), ("absent", false), ("FALSE", false), ("0", false), ("#N/A", false),
      ("", false), ("-", false), ("mungkin", nil), ("daring", nil),
    ] as [(String, Bool?)])
  func `absent is not present, and an unknown word is a problem`(
    _ word: String, _ isPresent: Bool?
  ) throws {
    for header in ["Status", "Kehadiran", "Keterangan"] {
      let file = try Self.read("Nama,\(header)\nAni,\(word.quoted)\n")
      #expect(file.drafts.map(\.wasPresent) == (isPresent.map { [$0] } ?? []))
      #expect(file.reasons == (isPresent == nil ? [.unknownPresence] : []))
    }
    let mapped = try Self.read(
      "Nama,S\nAni,\(word.quoted)\n", TableOptions(columns: [("kehadiran", "S")]))
    #expect(mapped.drafts.map(\.wasPresent) == (isPresent.map { [$0] } ?? []))
  }

  @Test func `who has no time in a column of arrivals did not come`() throws {
    let file = try Self.read(
      "Nama,Jam Datang\nAni,08.55\nBudi,\nSiti,9:05 AM\n", day: Day("2026-12-05"))
    #expect(file.problems.isEmpty)
    #expect(file.drafts.map(\.wasPresent) == [true, false, true])
    #expect(file.drafts[0].stay == stay("08:55", "08:55"))
    #expect(file.drafts[2].stay == stay("09:05", "09:05"))
    // Of which session the times are nobody can guess.
    #expect(try Self.read("Nama,Jam Datang\nAni,08.55\n").reasons == [.date(.notADate)])
  }

  @Test
  func `a report of Teams tells the minutes in the meeting, not those between first and last`()
    throws
  {
    let file = try Self.read(InputFile(path: ProfileTests.samples + "teams-attendance.csv"))
    #expect(file.findings.profile == .teams && file.findings.encoding == "utf-16le")
    #expect(file.problems.isEmpty)
    #expect(
      file.drafts.map(\.stay.joinedAt) == [
        stay("08:58:12", "09:00").joinedAt, stay("09:00", "09:00").joinedAt,
      ])
    #expect(file.drafts.map { [$0.stay].minutes } == [102, 11])
    #expect(file.drafts[1].names.last?.text == "Fikri Anwar")
  }

  @Test func `of Teams' older list each leaving ends the joining before it`() throws {
    let file = try Self.read(InputFile(path: ProfileTests.samples + "teams-actions.csv"))
    #expect(file.findings.profile == .teamsActions && file.problems.isEmpty)
    let stays = Dictionary(grouping: file.drafts) { $0.names[0].text }.mapValues {
      $0.map(\.stay).minutes
    }
    #expect(stays["Rahma Wati"] == 45)
    #expect(stays["Fikri Anwar"] == .some(nil))
    #expect(file.cells[2][4...5] == ["2026-12-05 09:00", "2026-12-05 09:30"])
  }

  @Test func `a report of Google Meet is read`() throws {
    let file = try Self.read(
      InputFile(path: ProfileTests.samples + "google-meet.csv"), day: Day("2026-12-05"))
    #expect(file.findings.profile == .googleMeet && file.problems.isEmpty)
    #expect(file.drafts.map(\.names[0].text) == ["Rahma Wati", "Fikri Anwar"])
    #expect(file.drafts.map(\.stay) == [stay("09:00", "10:02"), stay("09:01", "09:59")])
  }

  @Test(arguments: [
    ("Siti (Bu Siti)", ["Siti", "Siti (Bu Siti)", "Bu Siti"]), ("Siti Aminah", ["Siti Aminah"]),
    ("Muhammad (Amat) Rifai", ["Muhammad Rifai", "Muhammad (Amat) Rifai", "Amat"]),
    ("Siti ()", ["Siti"]),
  ])
  func `what stands in parentheses is part of one name or another`(
    _ displayed: String, _ names: [String]
  ) throws {
    #expect(AttendanceDraft.names(in: displayed).map(\.text) == names)
  }
}
