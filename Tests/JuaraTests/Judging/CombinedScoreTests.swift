import Juara
import JuaraTestSupport
import Testing

struct CombinedScoreTests {
  private func points(_ whole: Int) -> Points { Points(units: whole, perPoint: 1) }

  @Test func `each part counts by its share of the best, times its weight`() throws {
    let combination = try Combination([.log: 60, .jury: 40])
    let scores = combination.scores([
      [.log: points(120), .jury: points(70)], [.log: points(80), .jury: points(86)],
      [.jury: points(90)], [.log: points(119)],
    ])
    // 60 × 120/120 + 40 × 70/90 = 820/9, and so on; computed with Python's `fractions`.
    #expect(scores.map { $0.total.text() } == ["91.111", "78.222", "40", "59.5"])
    #expect(
      scores[0].parts.map { "\($0.part) \($0.weight) \($0.value!.text()) \($0.points.text())" }
        == ["log 60 120 60", "jury 40 70 31.111"])
    #expect(scores[2].parts[0].value == nil)
    #expect(scores[2].parts[0].points == .zero)
  }

  @Test func `fractions of any kind are compared exactly`() throws {
    let combination = try Combination([.log: 50, .jury: 50])
    let scores = combination.scores([
      [.log: Points(units: 2, perPoint: 6), .jury: Points(units: 300, perPoint: 300)],
      [.log: Points(units: 1, perPoint: 3), .jury: Points(units: 7, perPoint: 7)],
      [
        .log: Points(units: 1, perPoint: 3),
        .jury: Points(units: 699_999_999, perPoint: 700_000_000),
      ],
    ])
    #expect(!scores[0].isBetter(than: scores[1]) && !scores[1].isBetter(than: scores[0]))
    #expect(scores[1].isBetter(than: scores[2]))
    #expect(scores[1].total == points(100))
  }

  @Test func `a part of which nobody has any adds nothing`() throws {
    let scores = try Combination([.log: 60, .jury: 30, .attendance: 10]).scores([
      [.log: points(0), .attendance: points(3)], [.attendance: points(0)],
    ])
    #expect(scores.map { $0.total.text() } == ["10", "0"])
  }

  @Test func `the weights make a hundred`() throws {
    #expect(throws: JudgingRefusal.combinedWeights(sum: 90)) {
      try Combination([.log: 60, .jury: 30])
    }
    #expect(throws: JudgingRefusal.combinedWeights(sum: 100)) {
      try Combination([.log: 160, .jury: -60])
    }
    #expect(try Combination([.log: 100, .jury: 0]).weights.map(\.part) == [.log])
  }

  @Test func `more of a part never makes the score worse`() throws {
    var random = Seeded(57)
    let combination = try Combination([.log: 60, .jury: 40])
    for _ in 0..<100 {
      var rows = (0..<5).map { _ in
        [
          ScorePart.log: points(Int.random(in: 0...50, using: &random)),
          .jury: Points(units: Int.random(in: 0...3_000, using: &random), perPoint: 30),
        ]
      }
      func place() -> Int {
        let scores = combination.scores(rows)
        return scores.count { $0.isBetter(than: scores[0]) }
      }
      let before = place()
      rows[0][.log] = points(rows[0][.log]!.units + Int.random(in: 1...20, using: &random))
      #expect(place() <= before)
    }
  }
}
