import Juara
import JuaraTestSupport
import Testing

struct DrawListTests {
  private func list(
    _ entrants: [DrawList.Entrant], winners: Int = 2, alternates: Int = 1,
    onePerHousehold: Bool = false
  ) -> DrawList {
    DrawList(
      code: EventCode("hadiah")!, event: EventCode("baca")!,
      terms: DrawTerms(
        winners: winners, alternates: alternates, onePerHousehold: onePerHousehold,
        entropyFrom: "Kurs JISDOR 5 Desember 2026"),
      frozenAt: Instant("2026-11-23T02:00:00Z")!, entrants: entrants)
  }

  @Test func `what is frozen is published line by line, with its SHA-256`() {
    let list = list([.init(number: 3), .init(number: 17, household: 1)])
    #expect(
      list.text == """
        Draw: hadiah
        Challenge: baca
        Winners: 2
        Alternates: 1
        One per household: no
        Without winners of: -
        Entropy from: Kurs JISDOR 5 Desember 2026
        Frozen at: 2026-11-23T02:00:00Z
        Entrants: 2
        1 3
        2 17 household 1

        """)
    // By sha256sum.
    #expect(list.hash == "a65391355030ccc1c02fc9597cd7e88a11e51a187af9e748e17cfe8bbecb9fa5")
  }

  @Test func `a list is in the library's language, and names an event that is no challenge`() {
    var list = list([.init(number: 3), .init(number: 17, household: 1)])
    list.language = .indonesian
    list.isChallenge = false
    #expect(
      list.text == """
        Undian: hadiah
        Acara: baca
        Jumlah pemenang: 2
        Jumlah cadangan: 1
        Satu per rumah: tidak
        Tanpa pemenang undian: -
        Angka penentu: Kurs JISDOR 5 Desember 2026
        Dibekukan: 2026-11-23T02:00:00Z
        Jumlah peserta: 2
        1 3
        2 17 rumah 1

        """)
  }

  @Test func `the winners come first, then the alternates`() throws {
    let list = list((1...25).map { .init(number: $0 * 10) }, winners: 3, alternates: 2)
    let outcome = try DrawOutcome(list, entropy: "9319 / 2 5 12 8 10 / 9 18 26 34 41 45")
    #expect(outcome.picked == [17, 7, 2, 16, 25])
  }

  @Test func `one of a household at most is picked, and the next number picks again`() throws {
    var entrants = (1...25).map { DrawList.Entrant(number: $0) }
    // Of the RFC's example 17, 7, 2, 16, 25, 23: 7 and 16 live with 17, 23 with 25.
    for place in [17, 7, 16] { entrants[place - 1].household = 1 }
    for place in [25, 23] { entrants[place - 1].household = 2 }
    let typed = "9319 / 2 5 12 8 10 / 9 18 26 34 41 45"
    let list = list(entrants, winners: 3, alternates: 1, onePerHousehold: true)
    #expect(try DrawOutcome(list, entropy: typed).picked == [17, 2, 25, 8])
    var free = list
    free.terms.onePerHousehold = false
    #expect(try DrawOutcome(free, entropy: typed).picked == [17, 7, 2, 16])
  }

  @Test func `a draw wants no more than it can have`() throws {
    let three = (1...3).map { DrawList.Entrant(number: $0, household: $0 == 3 ? nil : 1) }
    func check(_ list: DrawList) throws { try list.check() }
    try check(list(three))
    #expect(throws: DrawRefusal.tooFew(able: 2, needed: 3)) {
      try check(list(three, onePerHousehold: true))
    }
    #expect(throws: DrawRefusal.tooFew(able: 3, needed: 4)) {
      try check(list(three, alternates: 2))
    }
    #expect(throws: DrawRefusal.noWinners) { try check(list(three, winners: 0)) }
    #expect(throws: DrawRefusal.noWinners) { try check(list(three, alternates: -1)) }
    #expect(throws: DrawRefusal.noWinners) { try check(list(three, winners: Int.max)) }
    var silent = list(three)
    silent.terms.entropyFrom = " "
    #expect(throws: DrawRefusal.entropyNotNamed) { try check(silent) }
    let many = (1...65_536).map { DrawList.Entrant(number: $0) }
    #expect(throws: DrawRefusal.listTooLong(65_536, limit: 65_535)) { try check(list(many)) }
  }

  @Test func `a household is who shares a telephone or a family, handed on`() {
    func ties(_ phones: String..., families: [Int64] = []) -> Households.ContactLinks {
      .init(phones: phones, families: families.map { Identifier($0) })
    }
    let households = Households([
      ties("+62811"), ties("+62812"), ties(), ties("+62812", families: [4]), ties(),
      ties("+62813", families: [4]), ties("+62814", "+62811"), ties("+62815"),
    ])
    #expect(households.numbers == [1, 2, nil, 2, nil, 2, 1, nil])
  }

  @Test func `households are those of a simple search, whatever the order`() {
    var random = Seeded(7)
    for _ in 0..<100 {
      let people = (0..<12).map { _ in
        Households.ContactLinks(
          phones: (0..<Int.random(in: 0...2, using: &random)).map { _ in
            "+6281\(Int.random(in: 0...9, using: &random))"
          },
          families: Bool.random(using: &random)
            ? [] : [Identifier(Int64.random(in: 1...5, using: &random))])
      }
      func areTied(_ a: Int, _ b: Int) -> Bool {
        people[a].phones.contains(where: people[b].phones.contains)
          || people[a].families.contains(where: people[b].families.contains)
      }
      let numbers = Households(people).numbers
      for start in people.indices {
        var reached: Set = [start]
        while let next = people.indices.first(where: { candidate in
          !reached.contains(candidate) && reached.contains { areTied($0, candidate) }
        }) {
          reached.insert(next)
        }
        let same = people.indices.filter { numbers[$0] != nil && numbers[$0] == numbers[start] }
        #expect(Set(same) == (reached.count > 1 ? reached : []))
      }
    }
  }

  @Test func `a published draw that was not touched differs in nothing`() throws {
    #expect(try published().differences() == [])
    var undrawn = try published()
    undrawn.outcome = nil
    #expect(undrawn.differences() == [])
  }

  @Test func `what was touched in a published draw is named`() throws {
    var other = try published()
    other.list.entrants[3].number = 99
    #expect(
      other.differences()
        == [.hash(stated: other.statedHash, computed: other.list.hash)])
    var swapped = try published()
    swapped.outcome?.picked = [5, 17]
    swapped.pickedNumbers = [50, 170]
    #expect(
      swapped.differences() == [
        .picked(1, stated: 5, computed: 17), .picked(2, stated: 17, computed: 7),
      ])
    var longer = try published()
    longer.outcome?.picked.append(1)
    #expect(longer.differences() == [.picked(3, stated: 1, computed: nil)])
    var renamed = try published()
    renamed.pickedNumbers[0] = 10
    #expect(renamed.differences() == [.number(place: 17, stated: 10, listed: 170)])
    var keyed = try published()
    keyed.outcome?.key = "1./"
    #expect(
      keyed.differences()
        == [.key(stated: "1./", computed: "9319./2.5.8.10.12./9.18.26.34.41.45./")])
    var worded = try published()
    worded.outcome?.entropy = "1,5"
    #expect(worded.differences() == [.entropy(.notANumber("1,5"))])
  }

  private func published() throws -> PublishedDraw {
    let list = list((1...25).map { .init(number: $0 * 10) }, winners: 2, alternates: 0)
    let outcome = try DrawOutcome(list, entropy: "9319 / 2 5 12 8 10 / 9 18 26 34 41 45")
    return PublishedDraw(
      list: list, statedHash: list.hash, outcome: outcome, pickedNumbers: [170, 70])
  }
}
