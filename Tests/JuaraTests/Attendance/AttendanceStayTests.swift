import Juara
import JuaraTestSupport
import Testing

@Suite struct StayTests {
  private func stay(_ from: Int64, _ to: Int64) -> AttendanceStay {
    .between(Instant(secondsSince1970: from), Instant(secondsSince1970: to))
  }

  @Test func `a person's minutes are the union of the stays, not their sum`() {
    // A telephone for an hour, and a laptop from the tenth minute to the seventieth.
    #expect([stay(0, 3600), stay(600, 4200)].minutes == 70)
    // Away for ten minutes.
    #expect([stay(0, 1200), stay(1800, 3600)].minutes == 50)
    // One within the other.
    #expect([stay(0, 3600), stay(600, 1200)].minutes == 60)
  }

  @Test(
    arguments: [(0, nil), (1, 1), (59, 1), (60, 1), (61, 2), (3599, 60), (3600, 60)]
      as [(Int64, Int?)])
  func `a begun minute counts as one, and of an arrival alone nobody knows how long`(
    seconds: Int64, minutes: Int?
  ) {
    #expect([stay(0, seconds)].minutes == minutes)
  }

  @Test func `of stays without times the longest counts, since they may overlap`() {
    #expect([AttendanceStay.lasting(minutes: 30), .lasting(minutes: 45)].minutes == 45)
    #expect([stay(0, 3600), .lasting(minutes: 45)].minutes == 60)
    #expect([stay(0, 600), .lasting(minutes: 45)].minutes == 45)
    #expect([AttendanceStay.unmeasured].minutes == nil)
    #expect([AttendanceStay]().minutes == nil)
  }

  @Test(arguments: 1...40) func `the union is what a clock counts second by second`(seed: UInt64) {
    var random = Seeded(seed)
    let stays = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let from = Int64.random(in: 0...500, using: &random)
      return (from, from + Int64.random(in: 0...200, using: &random))
    }
    var isThere = [Bool](repeating: false, count: 701)
    for (from, to) in stays { for second in from..<to { isThere[Int(second)] = true } }
    let seconds = isThere.count { $0 }
    #expect(stays.map { stay($0, $1) }.minutes == (seconds + 59) / 60)
  }
}
