import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct KindTests {
  @Test(arguments: Event.Kind.allCases.filter { $0 != .competition })
  func `who stays away from a project has missed nothing`(
    kind: Event.Kind
  ) throws {
    let store = try Store.sample()
    try store.makeEvent { $0.kind = kind }
    let ani = try store.enrol("Ani").participant
    let counts = try store.attendance(of: ani, at: at("2026-12-06T09:00"))
    let isMissed = kind != .project
    #expect(counts.values.map(\.didNotCome) == (isMissed ? [true] : []))
  }
}
