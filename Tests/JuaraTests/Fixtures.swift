import Juara
import JuaraTestSupport

extension Identifier {
  /// A key that is a name's own, the same in every run.
  static func of(_ name: String) -> Identifier {
    Identifier(name.utf8.reduce(7) { ($0 &* 31 &+ Int64($1)) & 0xFFFF_FFFF })
  }
}

extension ScoringRule {
  static func sample(
    _ id: Int64 = 1, _ activity: Activity = .books, points: Int = 1, per: Int = 1,
    entryLimit: Int? = nil, dailyLimit: Int? = nil, totalLimit: Int? = nil, warnAbove: Int? = nil,
    distinctTitles: Bool = false, reviewWords: Int? = nil
  ) -> ScoringRule {
    ScoringRule(
      id: Identifier(id),
      terms: .sample(
        activity, points: points, per: per, entryLimit: entryLimit, dailyLimit: dailyLimit,
        totalLimit: totalLimit, warnAbove: warnAbove, distinctTitles: distinctTitles,
        reviewWords: reviewWords))
  }
}
