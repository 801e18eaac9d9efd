import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct RecountTests {
  @Test func `every decision recounts the seats, whoever took them since`() throws {
    let store = try Store.sample()
    try store.makeEvent(capacity: 3)
    let ani = try store.enrol("Ani")
    try store.makeEvent("lain")
    let other = try store.enrol("Budi", in: "lain", party: 2)
    // Another program takes the seats that were free.
    try store.execute(
      """
      INSERT INTO registration (eventId, participantId, number, status, party, registeredAt)
      SELECT event.id, \(other.participant), 7, 'confirmed', 2, 0 FROM event WHERE code = 'bedah'
      """)
    #expect(try store.enrol("Citra").status == .waitlisted)
    // And another gives them back.
    try store.execute(
      """
      UPDATE registration SET party = 1
      WHERE number = 7 AND eventId = (SELECT id FROM event WHERE code = 'bedah')
      """)
    try store.cancelRegistration(ani.id, reason: "x", by: .staff())
    #expect(try store.statuses()["Citra"] == .confirmed)
    #expect(try store.event("bedah").seatsTaken == 2)
    #expect(try store.enrol("Dewi").status == .confirmed)
    #expect(try store.enrol("Eka").status == .waitlisted)
  }
}
