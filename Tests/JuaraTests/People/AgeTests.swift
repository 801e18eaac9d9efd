import Juara
import JuaraTestSupport
import Testing

struct AgeTests {
  @Test(arguments: [
    ("2014-05-10", "2026-05-09", 11), ("2014-05-10", "2026-05-10", 12),
    ("2014-05-10", "2026-12-31", 12), ("2014-05-10", "2014-05-10", 0),
    ("2012-02-29", "2026-02-28", 13), ("2012-02-29", "2026-03-01", 14),
    ("2012-02-29", "2028-02-28", 15), ("2012-02-29", "2028-02-29", 16),
    ("2014-05-10", "2014-05-09", -1),
  ])
  func `an age is whole years, and 29 February gives way to 1 March`(
    birth: String, day: String, age: Int
  ) throws {
    #expect(Age.years(bornOn: try #require(Day(birth)), on: try #require(Day(day))) == age)
  }

  @Test(
    arguments: [
      (13, 15, [13, 14, 15], [12, 16]), (nil, 12, [0, 12], [13]), (17, nil, [17, 90], [16]),
      (nil, nil, [0, 99], []), (7, 7, [7], [6, 8]),
    ] as [(Int?, Int?, [Int], [Int])])
  func `an age range has both its ends`(
    minimum: Int?, maximum: Int?, inside: [Int], outside: [Int]
  ) throws {
    let range = try #require(AgeRange(minimum: minimum, maximum: maximum))
    #expect(inside.allSatisfy(range.contains))
    #expect(!outside.contains(where: range.contains))
  }

  @Test(arguments: [(15, 13), (-1, 5), (nil, -1), (-2, nil)] as [(Int?, Int?)])
  func `a range that runs backwards or below zero is none`(minimum: Int?, maximum: Int?) {
    #expect(AgeRange(minimum: minimum, maximum: maximum) == nil)
  }
}
