import Foundation
import JuaraTestSupport
import Testing

@Suite(.serialized) struct CalendarTests {
  /// A calendar that a command prints, as another program understands it.
  private struct Read: Decodable {
    let calendar: [String: String]
    let events: [[String: String]]
  }

  private func read(_ work: Workplace, _ arguments: String...) throws -> Read {
    let script = repository.appending(path: "scripts/lib/read-calendar.py").path
    let words = arguments.map(Workplace.quoted).joined(separator: " ")
    let outcome = try work.shell(#"set -o pipefail; "$0" \#(words) | '\#(script)'"#).done()
    return try JSONDecoder().decode(Read.self, from: Data(outcome.output.utf8))
  }

  private static func library() throws -> Workplace {
    let work = try Workplace(language: "id")
    try work.addEvent("daring", "--link", "https://rapat.example.org/rahasia", "--capacity", "1")
    try work.addChallenge("lomba")
    try work.juara("challenge", "edit", "lomba", "--from", "2026-11-02").done()
    try work.juara(
      "event", "host", "add", "daring", "--name", "Dr. Rani, M.Pd.", "--affiliation", "ULM"
    ).done()
    for name in ["Ani", "Budi"] {
      try work.juara(
        "registration", "add", "daring", "--name", name, "--birth-date", "1990-01-01"
      ).done()
    }
    return work
  }

  @Test func `the whole programme has what is published and no join link`() throws {
    let work = try Self.library()
    try work.juara(
      "event", "create", "draf", "--title", "Draf", "--kind", "lecture", "--starts",
      "2026-12-20T09:00"
    ).done()
    let text = try work.juara("event", "calendar").done().output
    for secret in ["rahasia", "Ani", "Budi"] { #expect(!text.contains(secret)) }
    let programme = try read(work, "event", "calendar")
    #expect(programme.calendar["NAME"] == "Perpustakaan Kota")
    #expect(programme.events.map { $0["SUMMARY"] } == ["Acara daring"])
    let event = try #require(programme.events.first)
    #expect(event["DTSTART"] == "2026-12-05T01:00:00Z" && event["DTEND"] == "2026-12-05T03:00:00Z")
    #expect(event["CATEGORIES"] == "seminar" && event["STATUS"] == "CONFIRMED")
    #expect(
      event["DESCRIPTION"] == "narasumber: Dr. Rani, M.Pd., ULM\n"
        + "Daring: tautannya hanya untuk peserta terkonfirmasi.")
    try work.juara("event", "publish", "lomba").done()
    let drafts = try read(work, "event", "calendar", "--drafts")
    #expect(drafts.events.map { $0["SUMMARY"] } == ["Lomba lomba", "Acara daring", "Draf"])
    #expect(drafts.events.map { $0["STATUS"] } == ["CONFIRMED", "CONFIRMED", "TENTATIVE"])
    #expect(
      drafts.events[0]["DTSTART"] == "2026-11-02" && drafts.events[0]["DTEND"] == "2026-12-01")
    #expect(Set(drafts.events.map { $0["UID"] }).count == 3)
  }

  @Test func `a change keeps the UID and raises SEQUENCE, and a cancelled event stays`() throws {
    let work = try Self.library()
    let before = try #require(try read(work, "event", "calendar", "daring").events.first)
    let again = try work.juara("event", "calendar", "daring").done().output
    #expect(try work.juara("event", "calendar", "daring").done().output == again)
    work.now = "2026-11-21T10:00:00+08:00"
    try work.juara("event", "edit", "daring", "--capacity", "2").done()
    #expect(try work.juara("event", "calendar", "daring").done().output == again)
    try work.juara("event", "edit", "daring", "--starts", "2026-12-05T08:30").done()
    let moved = try #require(try read(work, "event", "calendar", "daring").events.first)
    #expect(moved["UID"] == before["UID"])
    #expect(moved["CREATED"] == before["CREATED"])
    #expect(Int(moved["SEQUENCE"]!)! == Int(before["SEQUENCE"]!)! + 1)
    #expect(moved["LAST-MODIFIED"] == "2026-11-21T02:00:00Z")
    #expect(moved["DTSTAMP"] == "2026-11-21T02:00:00Z")
    #expect(moved["DTSTART"] == "2026-12-05T00:30:00Z")
    try work.juara("event", "cancel", "daring").done()
    let cancelled = try #require(try read(work, "event", "calendar").events.first)
    #expect(cancelled["STATUS"] == "CANCELLED" && cancelled["UID"] == before["UID"])
    #expect(Int(cancelled["SEQUENCE"]!)! == Int(before["SEQUENCE"]!)! + 2)
  }

  @Test func `a participant's own calendar has the join link, of confirmed registrations alone`()
    throws
  {
    let work = try Self.library()
    let own = try read(work, "participant", "calendar", "ID1")
    #expect(own.calendar["NAME"] == "Acara saya – Perpustakaan Kota")
    let event = try #require(own.events.first)
    #expect(event["URL"] == "https://rapat.example.org/rahasia" && event["CLASS"] == "PRIVATE")
    #expect(event["LOCATION"] == "https://rapat.example.org/rahasia")
    #expect(event["DESCRIPTION"]?.contains("Nomor peserta 001\n") == true)
    try work.juara("participant", "calendar", "ID2").refused("belum terkonfirmasi")
    try work.juara("participant", "calendar", "ID9").refused("Tidak ada peserta “ID9”")
    try work.juara("event", "cancel", "daring").done()
    let off = try #require(try read(work, "participant", "calendar", "ID1").events.first)
    #expect(off["STATUS"] == "CANCELLED" && off["URL"] == nil)
  }

  @Test func `a calendar goes into a file, and an empty one is none`() throws {
    let work = try Workplace(language: "en")
    try work.juara("event", "calendar", "--output", "a.ics").refused("no published events")
    #expect(!work.exists("a.ics"))
    try work.addEvent("seminar")
    let said = try work.juara("event", "calendar", "--output", "a.ics").done()
    #expect(said.output == "" && said.errors == "Wrote 1 calendar entry to “a.ics”.\n")
    #expect(try work.read("a.ics") == work.juara("event", "calendar").done().output)
    try work.juara("event", "calendar", "seminr").refused("“seminar”")
  }
}
