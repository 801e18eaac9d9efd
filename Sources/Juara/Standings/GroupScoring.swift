/// How the groups of a challenge are ranked.
public struct GroupScoring: Equatable, Sendable {
  /// What of a group is compared.
  public enum Measure: String, CaseIterable, Sendable {
    /// What its members and its own entries scored, together.
    case sum
    /// That sum, shared by all who are enrolled, whether or not they take part; by no fewer than take
    /// part, so that who understates its enrolment wins nothing by it.
    case mean
    /// How many of a hundred enrolled scored; at most a hundred.
    case participation
  }

  /// What is compared.
  public var measure: Measure
  /// How many members must have scored for a group to take a rank.
  public var minimumParticipants: Int

  /// Sums, of groups of any size.
  public static let standard = GroupScoring(measure: .sum)

  public init(measure: Measure, minimumParticipants: Int = 0) {
    self.measure = measure
    self.minimumParticipants = minimumParticipants
  }

  /// What a group is compared by.
  public struct Worth: Equatable, Sendable {
    /// Points, in the challenge's unit, before they are shared.
    public var points: Int
    /// By how many they are shared.
    public var sharedBy: Int
    /// Whether the group takes no rank: too few of its members scored, or nobody knows how many
    /// are enrolled.
    public var isIneligible: Bool
  }

  /// What a group is worth.
  ///
  /// - Parameters:
  ///   - sum: what its members and its own entries scored, in the challenge's unit.
  ///   - participants: how many of its members scored.
  public func worth(sum: Int, participants: Int, enrolment: Int?, in unit: PointUnit) -> Worth {
    let isTooSmall = participants < minimumParticipants
    let enrolled = enrolment.map { max($0, participants) }
    switch measure {
    case .sum:
      return Worth(points: sum, sharedBy: 1, isIneligible: isTooSmall)
    case .mean:
      return Worth(
        points: enrolled == nil ? 0 : sum, sharedBy: enrolled ?? 1,
        isIneligible: isTooSmall || enrolled == nil)
    case .participation:
      return Worth(
        points: enrolled == nil ? 0 : participants * 100 * unit.perPoint,
        sharedBy: enrolled ?? 1, isIneligible: isTooSmall || enrolled == nil)
    }
  }
}
