public struct GroupScoring: Equatable, Codable, Sendable {
  /// What is compared between groups.
  public enum Measure: String, CaseIterable, Codable, Sendable {
    /// The points of its members and of its own entries.
    case sum
    /// The sum by enrolment, but by no fewer than take part: understating it gains nothing.
    case mean
    /// The percentage of enrolled people who scored, at most 100.
    case participation
  }

  public var measure: Measure
  public var minimumParticipants: Int

  public static let standard = GroupScoring(measure: .sum)

  public init(measure: Measure, minimumParticipants: Int = 0) {
    self.measure = measure
    self.minimumParticipants = minimumParticipants
  }

  public struct Worth: Equatable, Sendable {
    /// In the challenge's unit, before division.
    public var points: Int
    public var sharedBy: Int
    /// Whether the group is unranked, because too few members scored or its enrolment is unknown.
    public var isIneligible: Bool
  }

  /// `sum` is in the challenge's unit; `participants` are the members who scored.
  public func worth(sum: Int, participants: Int, enrolment: Int?, in unit: PointUnit) -> Worth {
    let divisor = measure == .sum ? 1 : enrolment.map { max($0, participants) }
    guard let divisor else { return Worth(points: 0, sharedBy: 1, isIneligible: true) }
    return Worth(
      points: measure == .participation ? participants * 100 * unit.perPoint : sum,
      sharedBy: divisor, isIneligible: participants < minimumParticipants)
  }
}
