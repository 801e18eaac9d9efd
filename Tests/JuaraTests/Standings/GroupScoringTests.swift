import Juara
import JuaraTestSupport
import Testing

struct GroupScoringTests {
  private let unit = PointUnit([ScoringRule.sample(points: 1, per: 4).terms])!

  private func worth(
    _ measure: GroupScoring.Measure, minimum: Int = 0, sum: Int = 90, participants: Int = 3,
    enrolment: Int? = 30
  ) -> GroupScoring.Worth {
    GroupScoring(measure: measure, minimumParticipants: minimum)
      .worth(sum: sum, participants: participants, enrolment: enrolment, in: unit)
  }

  @Test func `a mean is per enrolled, whether or not they take part`() {
    let mean = worth(.mean)
    #expect((mean.points, mean.sharedBy) == (90, 30))
    #expect(Points(units: mean.points, perPoint: unit.perPoint * mean.sharedBy).text() == "0.75")
  }

  @Test func `participation is how many of a hundred enrolled scored`() {
    let rate = worth(.participation)
    #expect(Points(units: rate.points, perPoint: unit.perPoint * rate.sharedBy).text() == "10")
  }

  @Test func `no fewer count as enrolled than take part`() {
    let rate = worth(.participation, participants: 5, enrolment: 1)
    #expect(Points(units: rate.points, perPoint: unit.perPoint * rate.sharedBy).text() == "100")
    #expect(worth(.mean, participants: 5, enrolment: 1).sharedBy == 5)
  }

  @Test(arguments: [GroupScoring.Measure.mean, .participation])
  func `without an enrolment there is nothing to share by, and no rank`(
    measure: GroupScoring.Measure
  ) {
    let worth = worth(measure, enrolment: nil)
    #expect(worth.isIneligible && worth.points == 0)
    #expect(!self.worth(.sum, enrolment: nil).isIneligible)
  }

  @Test(arguments: GroupScoring.Measure.allCases, [(3, false), (4, true)])
  func `a group with fewer participants than it takes has no rank`(
    measure: GroupScoring.Measure, minimum: (Int, Bool)
  ) {
    #expect(worth(measure, minimum: minimum.0).isIneligible == minimum.1)
  }

  @Test func `means compare exactly, however large what they are shared by`() {
    func group(_ id: Int64, points: Int, sharedBy: Int) -> Standings.Result {
      Standings.Result(
        key: .group(Identifier(id)), name: .name("\(id)"), nameKey: "\(id)", points: points,
        sharedBy: sharedBy)
    }
    let results = [
      group(1, points: 1_000_000_000_000_000_001, sharedBy: 1_000_000_007),
      group(2, points: 1_000_000_000_000_000_002, sharedBy: 1_000_000_007),
      group(3, points: 1, sharedBy: 3), group(4, points: 2, sharedBy: 6),
    ]
    let rows = Standings(results, by: RankingKey([.points])!, activities: [], unit: unit).rows
    #expect(rows.map(\.result.name) == ["2", "1", "3", "4"].map(PublicName.name))
    #expect(rows.map(\.rank) == [1, 2, 3, 3])
  }
}
