import Foundation
import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

/// The exports of other programs, and our own, each by a file as it comes.
@Suite struct ProfileTests {
  static let samples =
    repository.path + "/scripts/samples/exports/"

  private static func registrations(
    _ name: String, _ options: TableOptions = TableOptions()
  ) throws -> Result<RegistrationDraft> {
    try Reading.registrations(InputFile(path: samples + name), options)
  }

  private static func books(_ name: String, _ activity: String? = nil) throws -> Result<LogDraft> {
    try Reading.log(
      InputFile(path: samples + name), activity: activity, reader: .participant(.entrantNumber(17)),
      days: Day("2026-11-01")!...Day("2026-11-30")!)
  }

  @Test func `a Google form in Indonesian`() throws {
    let file = try Self.registrations("google-forms-id.csv")
    #expect(file.findings.profile == .googleForms)
    #expect(file.problems.isEmpty)
    #expect(file.unmappedHeaders == ["Ukuran kaus"])
    #expect(
      file.drafts.map(\.person.birthDate) == [
        Day("2012-12-05"), Day("2014-08-17"), Day("2010-02-01"),
      ])
    #expect(file.drafts.map(\.guardianConsent) == [.yes, .yes, .no])
    #expect(file.drafts[0].registeredAt == Instant("2026-11-18T19:02:11+08:00"))
  }

  @Test func `a Google form in English`() throws {
    let file = try Self.registrations("google-forms-en.csv")
    #expect(file.findings.profile == .googleForms)
    #expect(file.problems.isEmpty)
    #expect(file.unmappedHeaders == ["What do you hope to learn?"])
    #expect(file.drafts.map(\.person.schoolClass?.grade) == [9, 12, 8])
    #expect(file.drafts[0].registeredAt == Instant("2026-11-18T19:02:11+08:00"))
    #expect(!file.findings.lacksAge)
  }

  @Test func `a Zoom registration report, whose own times are month first`() throws {
    let file = try Self.registrations("zoom-registrations.csv")
    #expect(file.findings.profile == .zoomRegistrations)
    #expect(file.findings.headerLine == 6)
    #expect(file.findings.leftOut == ["City"])
    #expect(file.problems.isEmpty)
    #expect(
      file.drafts.map(\.person.name.text) == [
        "Siti Rahmawati", "Gazali", "Lestari Ayu Ningsih", "Budi Iklan", "Zainab Fitri",
      ])
    #expect(file.drafts.map(\.status) == [nil, nil, nil, .declined, .cancelled])
    #expect(file.leftOut.notRegistered == 1)
    #expect(file.drafts[0].registeredAt == Instant("2026-11-05T09:00:12+08:00"))
    // What people type under the library's own question is not Zoom's.
    #expect(file.drafts[0].person.birthDate == Day("2011-03-12"))
    #expect(file.drafts.allSatisfy { $0.unmapped.isEmpty })
  }

  @Test(arguments: [
    ("12/05/2026 09:00:12 AM", DateOrder?.none, "2026-12-05"),
    ("Dec 5, 2026 09:00:12", nil, "2026-12-05"), ("12/05/2026 09:00:12", .dmy, "2026-05-12"),
  ])
  func `the order of dates is what staff say, else what they show, else the profile's`(
    _ time: String, _ order: DateOrder?, _ day: String
  ) throws {
    let header = "First Name,Last Name,Email,Registration Time,Approval Status\n"
    let file = try Reading.registrations(
      header + "Siti,Aminah,siti@example.com,\(time.quoted),approved\n",
      TableOptions(dateOrder: order))
    let registeredAt = try #require(file.drafts.first?.registeredAt)
    #expect(Library.sample.zone.day(of: registeredAt) == Day(day))
    let shown = try Reading.registrations(
      header + "Siti,Aminah,siti@example.com,24/12/2026 09:00:12,approved\n")
    #expect(shown.findings.dateOrders.map(\.order) == [.dmy])
  }

  @Test func `Eventbrite's attendees, without money and addresses`() throws {
    let file = try Self.registrations("eventbrite-attendees.csv")
    #expect(file.findings.profile == .eventbrite)
    #expect(file.problems.isEmpty)
    #expect(file.unmappedHeaders == ["Ticket Type", "Bagaimana kamu tahu acara ini?"])
    #expect(file.findings.leftOut.contains("Home Address 1"))
    #expect(file.drafts.map(\.status) == [nil, nil, .cancelled, nil])
    #expect(file.drafts.map(\.party) == [1, 1, 1, 2])
    #expect(file.drafts[0].registeredAt == Instant("2026-11-02T19:22:10+08:00"))
    #expect(file.drafts[0].person.phone?.number.e164 == "+6281055001101")
    #expect(file.drafts[2].unmapped.map(\.text) == ["Pelajar", "Teman"])
  }

  @Test(arguments: [("standard.csv", FileProfile.standard), ("excel-id.csv", .excelIndonesian)])
  func `our own exports say the same in either profile`(
    _ name: String, _ profile: FileProfile
  ) throws {
    let file = try Self.registrations(name)
    #expect(file.findings.profile == profile)
    let other = try Self.registrations("standard.csv")
    #expect(file.drafts == other.drafts)
    #expect(file.drafts.map(\.status) == [.confirmed, .waitlisted, .cancelled])
    #expect(file.drafts[0].guardianConsent == .on(Day("2026-11-10")!))
  }

  @Test func `any other table is of no profile`() throws {
    #expect(try Reading.registrations("Nama,Email\nSiti,s@example.com\n").findings.profile == nil)
    #expect(
      try Reading.registrations("Nama,Timestamp\nSiti,2026-11-02\n").findings.profile == nil)
  }

  @Test func `a file without birth dates and classes is one in which minors are not known`() throws
  {
    #expect(try Reading.registrations("Nama,Email\nSiti,s@example.com\n").findings.lacksAge)
    #expect(try !Reading.registrations("Nama,Kelas\nSiti,7A\n").findings.lacksAge)
    #expect(try !Reading.registrations("Nama,TTL\nSiti,1/2/2012\n").findings.lacksAge)
    #expect(try !Reading.people("Nama,Email\nSiti,s@example.com\n".utf8).findings.lacksAge)
  }

  @Test(arguments: ["goodreads.csv", "storygraph.csv"])
  func `of a reader's list of books only those read in the challenge's days are logged`(
    _ name: String
  ) throws {
    let file = try Self.books(name)
    #expect(file.findings.profile == (name == "goodreads.csv" ? .goodreads : .storyGraph))
    #expect(file.problems.isEmpty)
    #expect(
      file.drafts.allSatisfy { $0.reader == .participant(.entrantNumber(17)) && $0.quantity == 1 })
    #expect(file.drafts.allSatisfy { $0.activity.name == "books" })
    let titles = file.drafts.map(\.work.title)
    #expect(titles.first == "Langit di Loktabat")
    #expect(titles.last == "Puisi Rawa")
    #expect(file.drafts.first?.work.isbn?.digits == "9786020000015")
    #expect(file.drafts.last?.work.isbn == nil)
    #expect(file.drafts.first?.readOn == Day("2026-11-18"))
    #expect(file.rows.count + file.leftOut.notRead == (name == "goodreads.csv" ? 6 : 5))
    #expect(file.leftOut.notRead == 3)
    #expect(throws: FileProblem.self) { try Self.books(name, "pages") }
  }

  @Test func `the reader of a whole file is named beside it or in it, not both`() throws {
    #expect(throws: FileProblem.readersInFile(column: "Peserta")) {
      try Reading.log("Peserta,Judul,Jumlah\n17,A,1\n", reader: .participant(.entrantNumber(18)))
    }
    let file = try Reading.log("Judul,Jumlah\nA,3\n", reader: .participant(.entrantNumber(18)))
    #expect(file.drafts.map(\.reader) == [.participant(.entrantNumber(18))])
    #expect(file.drafts.map(\.quantity) == [3])
  }
}
