import Juara
import JuaraWording
import Testing

@Suite struct MessageTests {
  private static let start = Instant("2026-12-05T01:00:00Z")!

  private func facts(_ status: RegistrationStatus) -> MessageFacts {
    MessageFacts(
      library: "Perpustakaan Contoh",
      event: Event(
        id: Identifier(1), code: EventCode("bedah")!,
        plan: EventPlan(
          title: "Bedah Buku", kind: .discussion, startsAt: Self.start,
          endsAt: Self.start.adding(seconds: 7200)), state: .published, seatsTaken: 1),
      registration: Registration(
        id: Identifier(3), event: Identifier(1), participant: Identifier(4), number: 1,
        status: status, party: 1, registeredAt: Self.start,
        consentDeadline: status == .awaitingConsent ? Self.start : nil, cancelReason: nil),
      person: PersonDetails(name: PersonName("Ani")!), startsAt: Self.start, place: "Aula",
      link: "https://rapat.example.org/rahasia", code: CheckInCode("K7Q2MX"), position: 2,
      attendance: AttendanceCount([.present]), award: "Juara I")
  }

  @Test(arguments: MessageKind.allCases)
  func `every message is whole in both languages`(_ kind: MessageKind) throws {
    let zone = LibraryZone("Asia/Makassar")
    let (indonesian, english) = (Wording(.indonesian, zone: zone), Wording(.english, zone: zone))
    let pair = [
      try indonesian.template(MessageName(kind), among: []),
      try english.template(MessageName(kind), among: []),
    ]
    #expect(pair[0].placeholders == pair[1].placeholders)
    #expect(pair[0].placeholders.isSuperset(of: [.name, .event, .library]))
    for status in kind.audience {
      for (say, template) in zip([indonesian, english], pair) {
        let text = template.filled(say.values(for: facts(status)))
        #expect(text.contains("Ani") && text.contains("Bedah Buku"))
        #expect(!text.contains("{") && !text.contains("}"))
        #expect(
          text.contains("rahasia")
            == (status == .confirmed && template.placeholders.contains(.link)))
      }
    }
  }

  @Test(arguments: RegistrationStatus.allCases)
  func `the join link and the code are told to the confirmed alone`(_ status: RegistrationStatus) {
    let values = Wording(.english).values(for: facts(status))
    #expect((values[.link] != nil) == (status == .confirmed))
    #expect((values[.code] != nil) == (status == .confirmed))
  }

  @Test func `a library's own text replaces Juara's in its language`() throws {
    let own = CustomMessage(name: MessageName(.reminder), language: .english, text: "Hi {name}")
    #expect(
      try Wording(.english).template(MessageName(.reminder), among: [own]).text == "Hi {name}")
    #expect(
      try Wording(.indonesian).template(MessageName(.reminder), among: [own]).text != "Hi {name}")
    let other = MessageName("undangan")!
    #expect(throws: MessageProblem.self) { try Wording(.english).template(other, among: [own]) }
    #expect(throws: MessageProblem.noText(other, .english)) {
      try Wording(.english).template(
        other, among: [CustomMessage(name: other, language: .indonesian, text: "Halo")])
    }
  }

  @Test(arguments: [
    ("Asia/Makassar", "5 Desember 2026 pukul 09.00 WITA"),
    ("Asia/Jakarta", "5 Desember 2026 pukul 08.00 WIB"),
    ("Asia/Kathmandu", "5 Desember 2026 pukul 06.45 UTC+5:45"),
  ])
  func `a message names the clock it goes by`(zone: String, when: String) throws {
    let say = Wording(.indonesian, zone: LibraryZone(zone))
    var facts = facts(.confirmed)
    facts.startsAt = try #require(Instant("2026-12-05T01:00:00Z"))
    #expect(say.values(for: facts)[.when] == when)
  }
}
