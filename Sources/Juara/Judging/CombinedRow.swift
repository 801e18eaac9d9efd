/// Somebody whose parts are combined into one score.
public struct CombinedEntrant: Equatable, Sendable {
  /// Who it is.
  public let registration: Identifier<Registration>
  /// The number in the challenge.
  public var number: Int
  /// The person.
  public var participant: Identifier<Participant>
  /// The person's name.
  public var name: String
  /// Whether the entrant takes a rank.
  public var state: EntrantState
  /// What there is of each part; one that is not there is none.
  public var values: [ScorePart: Points]

  /// An entrant with what there is of each part.
  public init(
    registration: Identifier<Registration>, number: Int, participant: Identifier<Participant>,
    name: String, state: EntrantState = .competing, values: [ScorePart: Points]
  ) {
    self.registration = registration
    self.number = number
    self.participant = participant
    self.name = name
    self.state = state
    self.values = values
  }
}

/// One entrant's combined score, and its rank.
public struct CombinedRow: Equatable, Sendable {
  /// 1 + the number of strictly better scores; nil for who takes no rank.
  public var rank: Int?
  /// Whether others share the rank.
  public var isTied: Bool
  /// Whose it is.
  public var entrant: CombinedEntrant
  /// The score with its parts; nil for who does not compete, for it is a share of the best of those
  /// who do.
  public var score: CombinedScore?

  /// Whether it takes a rank: it competes, and has something of a part.
  var takesRank: Bool { score.map { $0.total > .zero } ?? false }
}

extension Combination {
  /// Ranks entrants by their combined scores: the ranked; then those who have nothing; then those out
  /// of competition, disqualified and hidden. Equals stand in the order of their numbers.
  public func ranked(_ entrants: [CombinedEntrant]) -> [CombinedRow] {
    let competing = entrants.filter(\.state.takesRank)
    let scored = zip(competing, scores(competing.map(\.values))).map { entrant, score in
      CombinedRow(rank: nil, isTied: false, entrant: entrant, score: score)
    }
    let setAside = entrants.filter { !$0.state.takesRank }.map { entrant in
      CombinedRow(rank: nil, isTied: false, entrant: entrant, score: nil)
    }
    return Ranks.of(
      scored + setAside, takesRank: \.takesRank, state: \.entrant.state, last: \.entrant.number
    ) {
      $0.score!.isBetter(than: $1.score!)
    }.map { row, rank, isTied in
      var row = row
      (row.rank, row.isTied) = (rank, isTied)
      return row
    }
  }
}
