import Juara
import JuaraTestSupport
import JuaraWording
import Testing

@testable import JuaraDocuments

struct DoorListTests {
  @Test func `names stand in their order, with lines for those who just come`() throws {
    let event = Event(
      id: Identifier(1), code: EventCode("bedah")!, plan: .sample(), state: .published,
      seatsTaken: 2)
    let session = SessionTime(
      id: Identifier(1), number: 1, startsAt: at("2026-12-05T09:00"),
      endsAt: at("2026-12-05T11:00"))
    let list = DoorList(
      of: event, session, isOneOfSeveral: false,
      [
        .init(number: 1, name: "Zaki <b>", detail: "5A, SDN Contoh"),
        .init(number: 2, name: "ani", detail: ""),
      ], blanks: 3)
    let html = try list.html(in: Wording(.indonesian, zone: makassar))
    let zaki = try #require(html.firstRange(of: "Zaki &lt;b&gt;"))
    let ani = try #require(html.firstRange(of: "<td>002</td><td>ani</td>"))
    #expect(ani.lowerBound < zaki.lowerBound)
    #expect(html.matches(of: /<td>\+<\/td>/).count == 3)
    #expect(html.contains("juara attendance enter bedah"))
    #expect(html.contains("5 Desember 2026 pukul 09.00–11.00 WITA"))
  }
}
