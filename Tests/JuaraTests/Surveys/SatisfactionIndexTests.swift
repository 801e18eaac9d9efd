import Testing

@testable import Juara

struct SatisfactionIndexTests {
  private func satisfaction(_ sums: [Int], of counts: [Int]) -> SatisfactionIndex? {
    SatisfactionIndex(zip(sums, counts).map { .init(sum: $0, count: $1) })
  }

  /// Nine elements of which each of so many people answered with these sums.
  private func satisfaction(sum: Int, count: Int) -> SatisfactionIndex? {
    satisfaction(Array(repeating: sum, count: 9), of: Array(repeating: count, count: 9))
  }

  @Test func `the index is the ninth of each mean, times 25`() throws {
    let all = try #require(satisfaction(sum: 4, count: 1))
    #expect(all.text(all.exact) == "100.00" && all.band == .a)
    // Nine times 0.11 is 0.99.
    #expect(all.text(all.rounded) == "99.00" && all.otherBand == nil)
    let mixed = try #require(
      satisfaction([30, 31, 32, 33, 34, 35, 36, 37, 38], of: Array(repeating: 10, count: 9)))
    #expect(mixed.text(mixed.exact) == "85.00" && mixed.band == .b)
  }

  @Test func `each element counts those who answered it`() throws {
    let index = try #require(
      satisfaction([4, 6, 3, 3, 3, 3, 3, 3, 3], of: [1, 2, 1, 1, 1, 1, 1, 1, 1]))
    // (4 + 7 × 3 + 3) ÷ 9 × 25
    #expect(index.text(index.exact) == "77.78")
  }

  @Test(arguments: [
    (6_499, SatisfactionIndex.Band.d), (6_500, .c), (7_660, .c), (7_661, .b), (8_830, .b),
    (8_831, .a), (10_000, .a), (2_500, .d),
  ])
  func `the bands begin where the rule says`(hundredths: Int, band: SatisfactionIndex.Band) {
    #expect(SatisfactionIndex.band(of: ExactRatio(hundredths, 100)) == band)
  }

  @Test func `what lies a hair's breadth from a bound is shown on its own side`() throws {
    // 64.9975: below 65.00, and not to be written as 65.00.
    let index = try #require(satisfaction(sum: 25_999, count: 10_000))
    #expect(index.band == .d)
    #expect(index.text(index.exact) == "64.998")
  }

  @Test func `the rounded weight is told where its band is another`() throws {
    // 3.08 × 25 is 77.00, and with 0.11 it is 76.23.
    let index = try #require(satisfaction(sum: 308, count: 100))
    #expect(index.band == .b && index.otherBand == .c)
    #expect(index.text(index.rounded, decimalSeparator: ",") == "76,23")
  }

  @Test func `there is no index while an element has no answer`() {
    #expect(satisfaction([3, 3, 3, 3, 3, 3, 3, 3, 0], of: [1, 1, 1, 1, 1, 1, 1, 1, 0]) == nil)
    #expect(satisfaction([3], of: [1]) == nil)
  }

  @Test func `numbers of any size stay exact`() throws {
    let counts = [99_991, 99_989, 99_971, 99_961, 99_929, 99_923, 99_907, 99_901, 99_881]
    let index = try #require(satisfaction(counts.map { 3 * $0 }, of: counts))
    #expect(index.exact == ExactRatio(75, 1))
  }

  @Test(arguments: [
    (50, 44), (100, 80), (200, 132), (500, 217), (1_000, 278), (10, 10), (1, 1), (0, 0),
    (1_000_000, 384),
  ])
  func `the needed sample is that of Krejcie and Morgan's table`(population: Int, needed: Int) {
    #expect(SampleSize.needed(of: population) == needed)
  }
}
