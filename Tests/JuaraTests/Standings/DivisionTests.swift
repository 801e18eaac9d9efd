import Juara
import JuaraTestSupport
import Testing

struct DivisionTests {
  private func division(_ id: Int64, _ terms: Division.Terms) -> Division {
    Division(id: Identifier(id), name: "D\(id)", terms: terms)
  }

  private func ages(
    _ minimum: Int?, _ maximum: Int?, on iso: String = "2026-06-01"
  ) -> Division.Terms {
    .ages(AgeRange(minimum: minimum, maximum: maximum)!, on: day(iso))
  }

  @Test(
    arguments: [
      ("2014-06-01", nil, true), ("2014-06-02", nil, false), ("2010-06-02", nil, true),
      ("2010-06-01", nil, false), (nil, "7A", true), (nil, "5", false), (nil, nil, false),
    ])
  func `a division by age takes whole years on its day, both ends included, or by class`(
    born: String?, schoolClass: String?, isTaken: Bool
  ) {
    let teens = division(1, ages(12, 15))
    #expect(teens.includes(.sample(born: born, class: schoolClass), groups: []) == isTaken)
  }

  @Test(arguments: [("7A", true), ("IX B", true), ("6", false), ("X IPA 2", false), (nil, false)])
  func `a division by grade takes the classes of its grades, and nobody whose class is not known`(
    schoolClass: String?, isTaken: Bool
  ) {
    let junior = division(1, .grades(7...9))
    #expect(junior.includes(.sample(born: "2013-01-01", class: schoolClass), groups: []) == isTaken)
  }

  @Test func `a division by group takes its members`() {
    let school = division(1, .group(Identifier(5), name: "SMPN 1"))
    #expect(school.includes(.sample(), groups: [Identifier(4), Identifier(5)]))
    #expect(!school.includes(.sample(), groups: [Identifier(4)]))
  }

  @Test func `who fits several divisions belongs to the first of them`() {
    let divisions = [
      division(1, ages(10, 12)), division(2, ages(12, 15)), division(3, ages(0, 99)),
    ]
    func place(_ born: String?) -> Int64? {
      divisions.first(admitting: .sample(born: born), groups: [])?.id.rawValue
    }
    #expect(place("2014-01-01") == 1)
    #expect(place("2012-01-01") == 2)
    #expect(place("1990-01-01") == 3)
    #expect(place(nil) == nil)
  }

  @Test(
    arguments: [
      ((10, 12), (13, 15), "2026-06-01", false), ((10, 12), (12, 15), "2026-06-01", true),
      ((10, 12), (13, 15), "2027-06-01", true), ((nil, 12), (13, nil), "2026-06-01", false),
      ((nil, 12), (13, nil), "2026-06-02", true), ((13, nil), (nil, 12), "2025-06-01", true),
    ] as [((Int?, Int?), (Int?, Int?), String, Bool)])
  func `two divisions by age overlap if somebody can be of both ages on their days`(
    first: (Int?, Int?), second: (Int?, Int?), on iso: String, overlap: Bool
  ) {
    let one = division(1, ages(first.0, first.1))
    let other = division(2, ages(second.0, second.1, on: iso))
    #expect(one.overlaps(other) == overlap)
    #expect(other.overlaps(one) == overlap)
  }

  @Test func `grades overlap grades, the ages typical of them, and groups overlap all but another`()
  {
    let junior = division(1, .grades(7...9))
    #expect(junior.overlaps(division(2, .grades(9...12))))
    #expect(!junior.overlaps(division(2, .grades(1...6))))
    #expect(junior.overlaps(division(2, ages(15, 20))))
    #expect(!junior.overlaps(division(2, ages(16, 20))))
    let school = division(3, .group(Identifier(5), name: "A"))
    #expect(school.overlaps(junior) && junior.overlaps(school) && school.overlaps(school))
    #expect(!school.overlaps(division(4, .group(Identifier(6), name: "B"))))
  }

  /// Asks every day of birth there can be.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `an overlap is what a search through the days of birth finds`(seed: UInt64) {
    var random = Seeded(seed)
    func someDivision(_ id: Int64) -> Division {
      let youngest = Int.random(in: 0...20, using: &random)
      let on = day("2024-02-27").adding(days: .random(in: 0...900, using: &random))
      let ages = AgeRange(
        minimum: youngest, maximum: youngest + .random(in: 0...3, using: &random))!
      return division(id, .ages(ages, on: on))
    }
    let (one, other) = (someDivision(1), someDivision(2))
    let births = (0..<366 * 27).map { day("2026-12-31").adding(days: -$0) }
    let found = births.contains { birth in
      let person = PersonDetails(name: PersonName("A")!, birthDate: birth)
      return one.includes(person, groups: []) && other.includes(person, groups: [])
    }
    #expect(one.overlaps(other) == found)
  }
}
