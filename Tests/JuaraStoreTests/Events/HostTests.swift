import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct HostTests {
  private let store: Store
  private let speaker = Host(
    role: .speaker, name: PersonName("Dr. Rani Contoh")!, affiliation: "Universitas Contoh")

  init() throws {
    store = try .sample()
    try store.makeEvent()
    try store.addHost(speaker, to: "bedah", by: .staff())
  }

  @Test func `hosts are listed in the order in which they were named`() throws {
    let moderator = Host(role: .moderator, name: PersonName("Budi")!)
    try store.addHost(moderator, to: "bedah", by: .staff())
    #expect(try store.hosts(of: "bedah") == [speaker, moderator])
    #expect(
      try store.auditEntries(subject: .event).map(\.changes).prefix(2) == [
        [.init("host", from: nil, to: "moderator: Budi")],
        [.init("host", from: nil, to: "speaker: Dr. Rani Contoh (Universitas Contoh)")],
      ])
  }

  @Test func `naming the same host again changes the affiliation, or nothing`() throws {
    let before = try store.dump()
    try store.addHost(speaker, to: "bedah", by: .staff())
    #expect(try store.dump() == before)
    var other = speaker
    other.affiliation = nil
    try store.addHost(other, to: "bedah", by: .staff())
    #expect(try store.hosts(of: "bedah") == [other])
    try store.addHost(Host(role: .host, name: speaker.name), to: "bedah", by: .staff())
    #expect(try store.hosts(of: "bedah").map(\.role) == [.speaker, .host])
  }

  @Test func `a host leaves one role or all, and who is none is named with those who are`() throws {
    try store.addHost(Host(role: .host, name: speaker.name), to: "bedah", by: .staff())
    let name = PersonName("dr rani contoh")!
    try store.removeHost(named: name, role: .host, from: "bedah", by: .staff())
    #expect(try store.hosts(of: "bedah") == [speaker])
    #expect(throws: NotFound.host("Budi", hosts: ["Dr. Rani Contoh"])) {
      try store.removeHost(named: PersonName("Budi")!, from: "bedah", by: .staff())
    }
    try store.removeHost(named: name, from: "bedah", by: .staff())
    #expect(try store.hosts(of: "bedah").isEmpty)
  }
}
