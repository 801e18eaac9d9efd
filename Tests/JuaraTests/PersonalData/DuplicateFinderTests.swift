import JuaraTestSupport
import Testing

@testable import Juara

struct NearDuplicateTests {
  /// The reasons for which the second of two people may be the first.
  private func reasons(
    _ first: PersonDetails, _ second: PersonDetails
  ) -> DuplicatePair.Reasons? {
    let people = [
      Participant(id: Identifier(1), details: first),
      Participant(id: Identifier(2), details: second),
    ]
    return DuplicateFinder(among: people).pairs().first?.reasons
  }

  @Test(
    arguments: [
      ("Siti Aminah", "Siti Aminah", NameSimilarity.same), ("Siti Aminah", "SITI  AMINAH", .same),
      ("Siti Aminah", "Aminah Siti", .rearranged), ("M. Rizky", "Muhammad Rizky", .rearranged),
      ("Moh Rizky", "Muh. Rizky", .rearranged), ("Mochammad Rizky", "M Rizky", .rearranged),
      ("Rizky Ramadhan", "Rizki Ramadan", .misspelt), ("Nur Aini", "Nuraini", .misspelt),
      ("Budi", "Budy", .misspelt), ("Siti Aminah", "Siti Aminah Putri", .part),
      ("Ahmad Rizky", "A. Rizky", .part), ("Ahmad R", "Ahmad Rizky", .part),
    ])
  func `names that may be one person's are told apart by how alike they are`(
    left: String, right: String, similarity: NameSimilarity
  ) throws {
    for (left, right) in [(left, right), (right, left)] {
      let found = try #require(
        reasons(.sample(left, phone: "+6281200000001"), .sample(right, phone: "+6281200000001")))
      #expect(found.similarity == similarity, "\(left) \(right)")
      #expect(found.agreements == [.phone])
    }
  }

  @Test(arguments: [
    ("Budi", "Edi"), ("Hasan", "Husin"), ("Siti Aminah", "Siti Rahmah"), ("A", "B"),
    ("Muhammad Rizky", "Muhammad Fauzan"), ("Ahmad", "Rizky"),
  ])
  func `siblings who share a telephone are no duplicates`(left: String, right: String) {
    #expect(
      reasons(.sample(left, phone: "+6281200000001"), .sample(right, phone: "+6281200000001"))
        == nil)
  }

  @Test func `of one name, what is not known of one of the two leaves it open`() {
    #expect(reasons(.sample(born: "2015-01-01"), .sample()) != nil)
    #expect(reasons(.sample(phone: "+6281200000001"), .sample(phone: "+6281200000002")) != nil)
    #expect(
      reasons(
        .sample(born: "2015-01-01", phone: "+6281200000001"),
        .sample(born: "2016-01-01", phone: "+6281200000002")) == nil)
  }

  @Test func `one name with two birth dates is one person only by a shared contact`() {
    #expect(reasons(.sample(born: "2015-01-01"), .sample(born: "2015-01-10")) == nil)
    let shared = reasons(
      .sample(born: "2015-01-01", phone: "+6281200000001"),
      .sample(born: "2015-01-10", phone: "+6281200000001"))
    #expect(shared?.conflicts == ["birthDate"])
  }

  @Test func `whoever differs in birth date and member number is somebody else`() {
    #expect(
      reasons(
        .sample(born: "2015-01-01", phone: "+6281200000001", member: "A-1"),
        .sample(born: "2015-01-10", phone: "+6281200000001", member: "A-2")) == nil)
  }

  @Test(arguments: ["phone", "email", "birth date", "class"])
  func `a name spelt otherwise needs something shared besides`(shared: String) {
    func person(_ name: String) -> PersonDetails {
      .sample(
        name, born: shared == "birth date" ? "2015-01-01" : nil,
        phone: shared == "phone" ? "+6281200000001" : nil,
        email: shared == "email" ? "wali@example.org" : nil,
        school: shared == "class" ? "SMPN 1" : nil, class: shared == "class" ? "7A" : nil)
    }
    #expect(reasons(person("Rizky Ramadhan"), person("Rizki Ramadhan")) != nil)
    #expect(reasons(.sample("Rizky Ramadhan"), .sample("Rizki Ramadhan")) == nil)
  }

  @Test func `the most likely come first, then by number`() {
    let people = [
      PersonDetails.sample("Budi"), .sample("Budi"), .sample("Siti", phone: "+6281200000001"),
      .sample("Siti", phone: "+6281200000001"), .sample("Budi"),
    ].enumerated().map { Participant(id: Identifier(Int64($0 + 1)), details: $1) }
    let pairs = DuplicateFinder(among: people.reversed()).pairs()
    #expect(
      pairs.map { [$0.first.id.rawValue, $0.second.id.rawValue] }
        == [[3, 4], [1, 2], [1, 5], [2, 5]])
  }

  @Test func `pairs that staff set apart are not listed again`() {
    let people = (1...3 as ClosedRange<Int64>).map {
      Participant(id: Identifier($0), details: .sample("Budi"))
    }
    let pairs = DuplicateFinder(among: people) { $0.rawValue == 1 && $1.rawValue == 3 }.pairs()
    #expect(pairs.map { [$0.first.id.rawValue, $0.second.id.rawValue] } == [[1, 2], [2, 3]])
  }

  @Test func `a name that many have says nothing by itself`() {
    let many = (1...(DuplicateFinder.mostOfOneName + 1)).map { number in
      Participant(
        id: Identifier(Int64(number)),
        details: .sample("Muhammad Rizky", phone: number <= 2 ? "+6281200000001" : nil))
    }
    let search = DuplicateFinder(among: many).search()
    #expect(search.pairs.map { [$0.first.id.rawValue, $0.second.id.rawValue] } == [[1, 2]])
    #expect(search.commonNames == 1 && search.commonValues == 0)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the search finds what comparing everybody with everybody finds`(seed: UInt64) {
    var random = Seeded(seed)
    let given = ["Siti", "Sitti", "Muhammad", "M", "Budi", "Budy", "Aminah", "Aminna"]
    let people = (1...60 as ClosedRange<Int64>).map { number in
      let name = (0...Int.random(in: 0...2, using: &random))
        .map { _ in given.randomElement(using: &random)! }.joined(separator: " ")
      func maybe(_ values: [String]) -> String? {
        Bool.random(using: &random) ? values.randomElement(using: &random) : nil
      }
      return Participant(
        id: Identifier(number),
        details: .sample(
          name, born: maybe(["2015-01-01", "2015-01-10"]),
          phone: maybe(["+6281200000001", "+6281200000002"]), email: maybe(["a@example.org"]),
          school: maybe(["SDN 1"]), class: maybe(["5A", "5B"])))
    }
    let names = people.map { ComparableName($0.details.name) }
    var expected: Set<[Int64]> = []
    for first in people.indices {
      for second in people.indices where second > first {
        let found = people[first].details.duplicateReasons(
          names[first], people[second].details, names[second])
        // Of one name that many have, only what else they share counts.
        let sharers = names.count { $0.sorted == names[first].sorted }
        let isSameName = names[first].sorted == names[second].sorted
        guard let found,
          !found.agreements.isEmpty || !isSameName || sharers <= DuplicateFinder.mostOfOneName
        else { continue }
        expected.insert([people[first].id.rawValue, people[second].id.rawValue])
      }
    }
    let pairs = DuplicateFinder(among: people).pairs()
    #expect(Set(pairs.map { [$0.first.id.rawValue, $0.second.id.rawValue] }) == expected)
  }
}
