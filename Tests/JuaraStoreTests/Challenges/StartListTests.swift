import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct StartListTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge()
    for name in ["Ani", "Budi", "Citra", "Dian"] {
      _ = try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-05-20T08:00")
    }
  }

  private func list() throws -> [String] {
    try store.startList(of: "baca", view: .staff, at: at("2026-06-01T09:00")).map {
      "\($0.position.map { "\($0)" } ?? "-") \($0.person.name)"
    }
  }

  private func draw(again: String? = nil) throws -> Int {
    var generator = Seeded(5)
    return try store.drawStartList(
      of: "baca", again: again, using: &generator, by: .staff("2026-06-01T09:00")
    ).new
  }

  @Test func `everybody gets a place by lot, once; who comes later is drawn behind`() throws {
    #expect(try list() == ["- Ani", "- Budi", "- Citra", "- Dian"])
    #expect(try draw() == 4)
    let drawn = try list()
    #expect(Set(drawn.map { $0.dropFirst(2) }) == ["Ani", "Budi", "Citra", "Dian"])
    #expect(drawn.map { $0.prefix(1) } == ["1", "2", "3", "4"])
    #expect(try draw() == 0)
    _ = try store.enrol("Eka", in: "baca", born: "1990-01-01", at: "2026-05-21T08:00")
    #expect(try draw() == 1)
    #expect(try list() == drawn + ["5 Eka"])
    #expect(throws: MissingReason.self) { _ = try draw(again: " ") }
    #expect(try draw(again: "salah kocok") == 5)
  }

  @Test func `a typed order puts those who are named first`() throws {
    func arrange(_ numbers: [Int]) throws {
      try store.arrangeStartList(
        of: "baca", numbers.map { .entrantNumber($0) }, by: .staff("2026-06-01T09:00"))
    }
    try arrange([3, 1])
    #expect(try list() == ["1 Citra", "2 Ani", "- Budi", "- Dian"])
    try arrange([2, 4])
    #expect(try list() == ["1 Budi", "2 Dian", "3 Citra", "4 Ani"])
    #expect(throws: StartListRefusal.self) { try arrange([2, 2]) }
  }

  @Test func `who is disqualified or cancelled has no place, and in public names need consent`()
    throws
  {
    try store.setState(
      .disqualified, of: .participant(.entrantNumber(1)), in: "baca", reason: "x", by: .staff())
    _ = try store.enrol(
      "Rani", in: "baca", born: "2015-01-01", consent: .yes, at: "2026-05-21T08:00")
    _ = try draw()
    let names = try store.startList(of: "baca", view: .public, at: at("2026-06-01T09:00"))
      .map(\.publicName)
    #expect(Set(names.map { "\($0)" }).count == 4)
    #expect(names.contains(.participant(number: 5)) && !names.contains(.name("Ani")))
  }
}
