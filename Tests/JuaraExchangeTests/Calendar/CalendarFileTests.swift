import Foundation
import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

/// Every calendar here is read by a parser that is not ours, which fails the test where it is missing.
struct CalendarFileTests {
  private static let zone = LibraryZone("Asia/Makassar")!

  private static func entry(
    _ uid: String = "1-1@a", title: String = "Bedah Buku",
    span: CalendarSpan = .times(
      from: Instant("2026-12-05T01:00:00Z")!, to: Instant("2026-12-05T03:00:00Z")!),
    description: String? = nil, place: String? = nil, link: String? = nil,
    category: String = "diskusi", isPersonal: Bool = false
  ) -> CalendarEntry {
    let audit = AuditContext(staff: "Rina", at: Instant("2026-11-02T03:04:05Z")!)
    let edit = AuditEntry(
      id: Identifier(2), by: audit, action: .edited, subject: .event, subjectID: 1,
      importID: nil, changes: [.init("title", from: "a", to: "b")])
    return CalendarEntry(
      uid: uid,
      revision: CalendarRevision(createdAt: Instant("2026-11-01T00:00:00Z")!, history: [edit]),
      status: .confirmed, span: span, title: title, description: description, place: place,
      link: link, category: category, isPersonal: isPersonal)
  }

  private static func bytes(_ entries: [CalendarEntry], name: String = "Kota") throws -> [UInt8] {
    var bytes: [UInt8] = []
    let file = try CalendarFile(name: name, zone: zone) { bytes += $0 }
    for entry in entries { try file.write(entry) }
    try file.finish()
    return bytes
  }

  @Test func `another program reads every property as it was meant`() throws {
    let entry = Self.entry(
      title: #"Bedah "Laskar; Pelangi", bagian 1\2"#,
      description: "narasumber: Dr. Rani, M.Pd.\nUmur: 7–12", place: "Aula, lt. 2",
      link: "https://rapat.example.org/j/1?a=b;c,d&é=f g", category: "diskusi, umum",
      isPersonal: true)
    let read = try ReadCalendar(try Self.bytes([entry], name: "Kota; Banjarbaru, dll."))
    #expect(read.calendar["NAME"] == "Kota; Banjarbaru, dll.")
    #expect(read.calendar["X-WR-CALNAME"] == "Kota; Banjarbaru, dll.")
    #expect(read.calendar["VERSION"] == "2.0")
    #expect(
      read.events == [
        [
          "UID": "1-1@a", "DTSTAMP": "2026-11-02T03:04:05Z", "CREATED": "2026-11-01T00:00:00Z",
          "LAST-MODIFIED": "2026-11-02T03:04:05Z", "SEQUENCE": "1", "STATUS": "CONFIRMED",
          "DTSTART": "2026-12-05T01:00:00Z", "DTEND": "2026-12-05T03:00:00Z",
          "SUMMARY": #"Bedah "Laskar; Pelangi", bagian 1\2"#,
          "DESCRIPTION": "narasumber: Dr. Rani, M.Pd.\nUmur: 7–12", "LOCATION": "Aula, lt. 2",
          "URL": "https://rapat.example.org/j/1?a=b;c,d&%C3%A9=f%20g",
          "CATEGORIES": "diskusi, umum", "CLASS": "PRIVATE",
        ]
      ])
  }

  @Test func `whole days end on the day after the last, and keep nobody busy`() throws {
    let span = CalendarSpan.days(from: Day("2026-06-01")!, to: Day("2026-08-31")!)
    let event = try #require(
      try ReadCalendar(try Self.bytes([Self.entry(span: span)])).events.first)
    #expect(event["DTSTART"] == "2026-06-01" && event["DTEND"] == "2026-09-01")
    #expect(event["TRANSP"] == "TRANSPARENT")
  }

  @Test func `any text comes back as it was, in lines of at most 75 octets`() throws {
    var random = Seeded(7)
    let alphabet: [String] = [
      "a", "B", " ", ",", ";", "\\", "\n", "\"", ":", "é", "日", "本", "👩‍👩‍👧", "🇮🇩", "n", "\\n", "\t",
      "e\u{301}", "Perpustakaan ",
    ]
    let texts = (0..<300).map { _ in
      (0..<Int.random(in: 0...90, using: &random))
        .map { _ in alphabet.randomElement(using: &random)! }.joined()
    }
    let entries = texts.enumerated().map { number, text in
      Self.entry("\(number)", title: text, description: "x" + text)
    }
    let read = try ReadCalendar(try Self.bytes(entries)).events
    try #require(read.count == texts.count)
    for (text, event) in zip(texts, read) {
      #expect(event["SUMMARY"] == text)
      #expect(event["DESCRIPTION"] == "x" + text)
    }
  }

  @Test func `line ends of every kind are one, and control characters are left out`() throws {
    let text = "a\r\nb\rc\nd\u{2028}e\u{0}f\u{7}g\u{7F}h"
    let event = try #require(
      try ReadCalendar(try Self.bytes([Self.entry(title: text)])).events.first)
    #expect(event["SUMMARY"] == "a\nb\nc\nd\nefgh")
  }

  @Test func `the same programme is the same file`() throws {
    #expect(try Self.bytes([Self.entry()]) == Self.bytes([Self.entry()]))
  }
}

/// A calendar as another program understands it.
struct ReadCalendar: Decodable {
  let calendar: [String: String]
  let events: [[String: String]]

  private struct Failed: Error, CustomStringConvertible { let description: String }

  init(_ bytes: [UInt8]) throws {
    let script = repository.appending(path: "scripts/lib/read-calendar.py")
    let input = FileManager.default.temporaryDirectory
      .appending(path: "juara-\(UUID().uuidString).ics")
    try Data(bytes).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let process = Process()
    process.executableURL = script
    process.standardInput = try FileHandle(forReadingFrom: input)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let words = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(description: String(decoding: words, as: UTF8.self))
    }
    self = try JSONDecoder().decode(ReadCalendar.self, from: text)
  }
}
