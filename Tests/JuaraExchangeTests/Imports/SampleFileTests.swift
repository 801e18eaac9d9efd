import Foundation
import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

/// The files that the demo runs on.
@Suite struct SampleFileTests {
  private static let samples =
    repository.path + "/scripts/samples/"

  private static func sample(_ name: String) throws -> InputFile {
    try InputFile(path: samples + name)
  }

  private static let demoStarts = Instant("2026-11-24T09:00:00+08:00")!

  @Test func `every registration of the sample is understood`() throws {
    let file = try Reading.registrations(Self.sample("registrations.csv"))
    #expect(file.problems.isEmpty)
    #expect(file.drafts.count >= 300)
    #expect(file.unmappedHeaders == ["Dari mana kamu tahu kegiatan ini?"])
    for draft in file.drafts {
      #expect(try #require(draft.registeredAt) < Self.demoStarts)
      let age = draft.person.age(on: Day("2026-11-01")!)
      #expect(try #require(age) >= 10, "\(draft.person.name.text)")
    }
    #expect(file.drafts.contains { !$0.person.name.text.contains(" ") })
    #expect(file.drafts.contains { $0.person.name.text.contains("'") })
    #expect(file.drafts.contains { $0.guardianConsent == nil })
    #expect(file.drafts.contains { $0.person.birthDate == nil })
    #expect(file.drafts.contains { $0.person.age(on: Day("2026-11-01")!)! > 18 })
  }

  @Test func `every entry of the sample log is understood, by a reader who registered before it`()
    throws
  {
    let file = try Reading.log(Self.sample("reading-log.csv"), activity: "pages")
    #expect(file.problems.isEmpty)
    #expect(file.drafts.count >= 2_000)
    var registered: [String: Instant] = [:]
    for draft in try Reading.registrations(Self.sample("registrations.csv")).drafts {
      guard let phone = draft.person.phone, let at = draft.registeredAt else { continue }
      let reader = draft.person.name.key + phone.number.e164
      registered[reader] = min(at, registered[reader] ?? at)
    }
    let window = ReadingWindow(from: Day("2026-11-01")!, to: Day("2026-11-30")!)
    for draft in file.drafts {
      guard case .participant(.name(let name, let phone?)) = draft.reader else {
        Issue.record("\(draft.reader)")
        continue
      }
      let recordedAt = try #require(draft.recordedAt)
      #expect(try #require(registered[name.key + phone.e164]) < recordedAt)
      #expect(recordedAt < Instant("2026-11-24T00:00:00+08:00")!)
      try window.check(
        readOn: try #require(draft.readOn), recordedAt: recordedAt, zone: Library.sample.zone)
      #expect(5...150 ~= draft.quantity)
      #expect(draft.work.title != nil && draft.work.author != nil)
    }
  }

  @Test func `the sample with mistakes has exactly these problems`() throws {
    let file = try Reading.registrations(
      Self.sample("registrations-with-mistakes.csv"), TableOptions(today: Day("2026-11-24")))
    #expect(file.rows.count == 12)
    #expect(
      file.drafts.map(\.person.name.text) == [
        "Muhammad Rasyid Ridha", "Lathifah", "Gusti Muhammad Fikri",
      ])
    func problem(
      _ line: Int, _ column: String, _ value: String?, _ reason: ImportProblem.Reason
    ) -> ImportProblem {
      ImportProblem(line: line, column: column, value: value, reason: reason)
    }
    #expect(
      file.problems == [
        problem(3, "No. WhatsApp", "6.28E+12", .phone(.destroyedBySpreadsheet)),
        problem(4, "Tanggal Lahir", "31/02/2012", .date(.noSuchDay)),
        problem(5, "Nama Lengkap", nil, .missing),
        problem(6, "Alamat Email", "nor.janah example.com", .notAnEmail),
        problem(7, "No. WhatsApp", "6,281044E+12", .phone(.destroyedBySpreadsheet)),
        problem(9, "Tanggal Lahir", "31/04/2013", .date(.noSuchDay)),
        problem(
          10, "No. WhatsApp Orang Tua/Wali", "081044112214 / 081044112215",
          .phone(.severalNumbers)),
        problem(11, "Persetujuan Orang Tua/Wali", "nanti menyusul", .notAConsent),
        problem(13, "No. WhatsApp", "tidak punya", .phone(.notAPhone)),
      ])
  }

  @Test func `the sample of a Zoom report is understood`() throws {
    var file = try AttendanceFile(
      try Self.sample("attendance-zoom.csv"), library: .sample, TableOptions())
    #expect(file.findings.profile == .zoomReport)
    var drafts: [AttendanceDraft] = []
    while let row = try file.next() {
      guard case .draft(let draft) = row.content else {
        Issue.record("line \(row.line)")
        continue
      }
      drafts.append(draft)
    }
    #expect(drafts.count >= 200)
    #expect(drafts.contains { !$0.wasPresent } && drafts.contains { $0.names.count > 1 })
    for draft in drafts {
      let joined = try #require(draft.stay.joinedAt)
      #expect(Library.sample.zone.day(of: joined) == Day("2026-12-05"))
    }
  }

  private static let hasPython = ["/usr/bin/python3", "/usr/local/bin/python3"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: hasPython)) func `the samples are what their generator writes`() throws {
    let folder = try Folder()
    try FileManager.default.copyItem(
      atPath: Self.samples + "generate.py", toPath: folder.path + "/generate.py")
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", folder.path + "/generate.py"]
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
    let names = folder.names.filter { $0.hasSuffix(".csv") }
    #expect(
      names == [
        "attendance-zoom.csv", "reading-log.csv", "registrations-with-mistakes.csv",
        "registrations.csv", "webinar-registrations.csv", "webinar-zoom.csv",
      ])
    for name in names {
      let isCurrent = FileManager.default.contentsEqual(
        atPath: folder.path + "/" + name, andPath: Self.samples + name)
      #expect(isCurrent, "\(name)")
    }
  }
}
