import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// The number that stands for a child whose name is not published.
struct StandingNumberTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge()
  }

  private func enrol(_ name: String, at local: String) throws -> Registration {
    try store.enrol(name, in: "baca", born: "2015-01-01", consent: .yes, at: local)
  }

  @Test func `a child's public number is stable within the event`() throws {
    let children = try ["Ani", "Budi", "Citra"].map { try enrol($0, at: "2026-06-01T08:00") }
    try store.read(children[1].participant, 5)
    try store.read(children[2].participant, 3)
    #expect(try store.board(view: .public).prefix(2) == ["1 #2 5", "2 #3 3"])
    try store.cancelRegistration(children[0].id, reason: "x", by: .staff("2026-06-11T08:00"))
    let dewi = try enrol("Dewi", at: "2026-06-12T08:00")
    try store.read(dewi.participant, 4, on: "2026-06-12", at: "2026-06-12T12:00")
    try store.editParticipant(children[1].participant, by: .staff()) {
      $0.details.name = PersonName("Aaron")!
    }
    #expect(try store.board(view: .public) == ["1 #2 5", "2 #4 4", "3 #3 3"])
    // Whoever comes back has the number of before, and it was given to nobody else.
    let ani = try enrol("Ani", at: "2026-06-13T08:00")
    #expect(ani.participant == children[0].participant)
    #expect(try store.board(view: .public) == ["1 #2 5", "2 #4 4", "3 #3 3", "- #1 0"])
  }
}
