import Juara
import JuaraTestSupport
import Testing

struct PointsTests {
  @Test(arguments: [
    (0, 1, "0"), (12, 1, "12"), (9, 4, "2.25"), (10, 3, "3.333"), (5, 3, "1.667"), (1, 2, "0.5"),
    (1, 2_000, "0.001"), (1, 2_001, "0"), (3, 2_000, "0.002"), (19_999, 20_000, "1"),
    (1_999, 2_000, "1"), (100, 10, "10"), (101, 10, "10.1"), (.max, 1, "9223372036854775807"),
  ])
  func `points are written with at most three decimals, half rounded up`(
    units: Int, perPoint: Int, text: String
  ) {
    #expect(Points(units: units, perPoint: perPoint).text() == text)
  }

  @Test func `decimals stand after the mark that is asked for`() {
    #expect(Points(units: 9, perPoint: 4).text(decimalSeparator: ",") == "2,25")
  }

  @Test func `equal values are equal points in whatever unit`() {
    #expect(Points(units: 3, perPoint: 6) == Points(units: 1, perPoint: 2))
    #expect(Set([Points(units: 3, perPoint: 6), Points(units: 1, perPoint: 2)]).count == 1)
    #expect(Points(units: 1, perPoint: 3) < Points(units: 334, perPoint: 1_000))
    #expect(!(Points(units: 1, perPoint: 3) < Points(units: 2, perPoint: 6)))
    #expect(Points(units: 0, perPoint: 7) == .zero)
  }

  @Test(arguments: [(2, 4, 1, 2), (0, 5, 0, 1), (10, 1, 10, 1)])
  func `a ratio is kept in lowest terms`(points: Int, per: Int, lowest: Int, lowestPer: Int) {
    let ratio = PointRatio(points: points, per: per)
    #expect(ratio?.points == lowest)
    #expect(ratio?.per == lowestPer)
  }

  @Test(arguments: [(-1, 1), (1, 0), (1, -1), (1_000_001, 1), (1, 1_000_001)])
  func `a ratio below zero, over nothing or beyond the limit is none`(points: Int, per: Int) {
    #expect(PointRatio(points: points, per: per) == nil)
  }

  private func unit(_ ratios: [(Int, Int)]) -> PointUnit? {
    PointUnit(ratios.map { ScoringRule.sample(points: $0, per: $1).terms })
  }

  @Test func `the unit is the least common multiple, so that every score is whole and exact`() {
    let unit = unit([(1, 20), (1, 3), (2, 4)])
    #expect(unit?.perPoint == 60)
    #expect(unit?.units(for: 7, at: PointRatio(points: 1, per: 20)!) == 21)
    #expect(unit?.units(for: 7, at: PointRatio(points: 1, per: 3)!) == 140)
    #expect(self.unit([])?.perPoint == 1)
  }

  @Test(arguments: [
    [(1, 999_983), (1, 999_979)], [(1, 999_983), (2, 1)], [(1_000_000, 1), (1, 3)],
  ])
  func `ratios that together count too finely for 64 bits are refused`(ratios: [(Int, Int)]) {
    #expect(unit(ratios) == nil)
  }

  @Test func `the coarsest and the finest ratio alone can be counted`() {
    #expect(unit([(1_000_000, 1)]) != nil)
    #expect(unit([(1, 1_000_000)]) != nil)
    #expect(unit([(999_983, 1_000_000)]) != nil)
  }
}
