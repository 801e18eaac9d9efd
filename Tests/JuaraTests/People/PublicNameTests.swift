import Juara
import JuaraTestSupport
import Testing

struct PublicNameTests {
  private let rani = Participant(id: Identifier(1), details: .sample("Rani Contoh"))

  @Test(
    arguments: [
      (true, true, .name("Rani Contoh")), (true, nil, .name("Rani Contoh")),
      (nil, false, .name("Rani Contoh")), (nil, true, .participant(number: 17)),
      (nil, nil, .participant(number: 17)), (false, true, .participant(number: 17)),
      (false, false, .participant(number: 17)),
    ] as [(Bool?, Bool?, PublicName)])
  func `without consent only who is known to be of age and never withdrew it appears by name`(
    mayPublish: Bool?, isMinor: Bool?, name: PublicName
  ) {
    #expect(PublicName.of(rani, number: 17, mayPublishName: mayPublish, isMinor: isMinor) == name)
  }

  @Test func `with consent the public name is shown, without it even that is not`() {
    var rani = rani
    rani.publicName = "Rani C."
    #expect(
      PublicName.of(rani, number: 17, mayPublishName: true, isMinor: true) == .name("Rani C."))
    #expect(
      PublicName.of(rani, number: 17, mayPublishName: false, isMinor: true)
        == .participant(number: 17))
  }

  @Test(arguments: Group.Kind.allCases)
  func `a group appears by name, but a family by number`(kind: Group.Kind) {
    let group = Group(
      id: Identifier(4), kind: kind, name: PersonName("Contoh")!, enrolment: nil)
    #expect(PublicName.of(group) == (kind == .family ? .family(number: 4) : .name("Contoh")))
  }
}
