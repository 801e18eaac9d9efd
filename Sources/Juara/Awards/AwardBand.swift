/// Something to be won in a challenge: the first places together, one place, or a choice.
public struct AwardBand: Equatable, Sendable {
  /// Who wins it.
  public enum Terms: Equatable, Sendable {
    /// Everybody of this rank or better, however many they are through ties.
    case top(places: Int)
    /// The one in this place. Where several are tied for it, staff or the jury decide.
    case place(Int)
    /// Whom staff, the jury or the public choose, whatever the rank.
    case choice
  }

  /// The band's key.
  public let id: Identifier<AwardBand>
  /// Its name, such as "Juara I".
  public var name: String
  /// Who wins it.
  public var terms: Terms
  /// Whether participants or groups win it.
  public var side: Standings.Side
  /// The division whose ranks count; nil is everybody's.
  public var division: String?

  /// What the ranks come from that it is won by.
  public var source: Standings.Source

  /// Its name, with its division where it has one: "Juara I (SD)".
  public var title: String { division.map { "\(name) (\($0))" } ?? name }

  /// A band as the file keeps one.
  public init(
    id: Identifier<AwardBand>, name: String, terms: Terms, side: Standings.Side = .participant,
    division: String? = nil, source: Standings.Source = .log
  ) {
    self.id = id
    self.name = name
    self.terms = terms
    self.side = side
    self.division = division
    self.source = source
  }
}
