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
  public var entrantKind: Standings.EntrantKind
  /// The division whose ranks count; nil is everybody's.
  public var division: String?

  /// What the ranks come from that it is won by.
  public var source: Standings.Source

  /// Its name, with its division where it has one: "Juara I (SD)".
  public var title: String { division.map { "\(name) (\($0))" } ?? name }

  public init(
    id: Identifier<AwardBand>, name: String, terms: Terms,
    entrantKind: Standings.EntrantKind = .participant,
    division: String? = nil, source: Standings.Source = .log
  ) {
    self.id = id
    self.name = name
    self.terms = terms
    self.entrantKind = entrantKind
    self.division = division
    self.source = source
  }
}

/// To whom an award was given by staff, the jury or the public, and why.
public struct AwardDecision: Equatable, Sendable {
  /// What was decided on.
  public var band: Identifier<AwardBand>
  /// Who wins it.
  public var winner: EntrantKey
  /// Who decided, such as "the jury".
  public var decidedBy: String
  /// Why.
  public var reason: String
  /// Who recorded it, and when.
  public var audit: AuditContext

  public init(
    band: Identifier<AwardBand>, winner: EntrantKey, decidedBy: String, reason: String,
    by audit: AuditContext
  ) {
    self.band = band
    self.winner = winner
    self.decidedBy = decidedBy
    self.reason = reason
    self.audit = audit
  }
}

/// A ready set of awards.
public enum AwardPreset: String, CaseIterable, Sendable {
  /// Juara I–III, Harapan I–III and Favorit, as Indonesian contests give them.
  case juaraHarapanFavorit = "juara-harapan-favorit"

  /// What it sets out, the highest first.
  public var bands: [(name: String, terms: AwardBand.Terms)] {
    switch self {
    case .juaraHarapanFavorit:
      [
        ("Juara I", .place(1)), ("Juara II", .place(2)), ("Juara III", .place(3)),
        ("Harapan I", .place(4)), ("Harapan II", .place(5)), ("Harapan III", .place(6)),
        ("Favorit", .choice),
      ]
    }
  }
}

/// Why an act on a challenge's awards is refused.
public enum AwardRefusal: Error, Equatable, Sendable {
  /// The challenge, or the division, has an award of that name already.
  case bandExists(String)
  /// There is no award of that name; these there are.
  case noBand(String, known: [String])
  /// Several divisions have an award of that name.
  case severalBands(String, divisions: [String])
  /// The award goes to whoever has the rank, and there is no tie to decide.
  case nothingToDecide(String)
  /// The award is a choice, which no rank decides.
  case isChoice(String)
  /// Nobody stands in that place yet.
  case nobodyThere(String)
  /// The award is decided already.
  case alreadyDecided(String)
  /// The award is not decided.
  case notDecided(String)
  /// The entrant is not among those who may win it; these are.
  case notACandidate(String, candidates: [EntrantKey])
  /// A participant was named for a group's award, or a group for a participant's.
  case otherEntrantKind(String, Standings.EntrantKind)
  /// While the public view is frozen, the awards are for staff's eyes.
  case frozen(String)
}

/// How an award stands: who has it, or between whom it is still to be decided.
public struct AwardOutcome: Equatable, Sendable {
  /// How far it has come.
  public enum Status: Equatable, Sendable {
    /// Won by rank; nobody needs to decide.
    case won
    /// Given by a decision.
    case decided(AwardDecision)
    /// Several are tied for it, and nobody has decided.
    case tied
    /// Nobody has it yet.
    case open
    /// Its ranks are still to come: the jury is not done.
    case unjudged
    /// A decision was recorded for somebody who, by now, may not win it: somebody has to look at it.
    case outdated(AwardDecision)
  }

  /// What is won.
  public var band: AwardBand
  /// How far it has come.
  public var status: Status
  /// Who has it; or, where it is tied, those between whom it is to be decided.
  public var rows: [Standings.Row]

  /// Whether its `rows` have won it.
  public var isWon: Bool {
    switch status {
    case .won, .decided: true
    case .tied, .open, .unjudged, .outdated: false
    }
  }

  public init(band: AwardBand, status: Status, rows: [Standings.Row]) {
    self.band = band
    self.status = status
    self.rows = rows
  }
}

extension AwardOutcome {
  /// How the awards stand that are won on one board: one side of one division, by one source.
  ///
  /// A place that somebody has alone is won. Where several are tied for some places, each of those
  /// places is decided; whoever is left over alone for the last of them has it without a decision.
  public static func outcomes(
    _ bands: [AwardBand], on standings: Standings, _ decisions: [AwardDecision]
  ) -> [AwardOutcome] {
    bands.map { band in
      let decision = decisions.first { $0.band == band.id }
      switch band.terms {
      case .top(let places):
        let rows = standings.rows.filter { $0.rank.map { $0 <= places } ?? false }
        return AwardOutcome(band: band, status: rows.isEmpty ? .open : .won, rows: rows)
      case .choice:
        return given(band, decision, among: eligible(standings)) ?? open(band)
      case .place(let place):
        let candidates = candidates(for: place, except: band, bands, standings, decisions)
        if let given = given(band, decision, among: candidates) { return given }
        guard candidates.count > 1 else {
          return AwardOutcome(
            band: band, status: candidates.isEmpty ? .open : .won, rows: candidates)
        }
        return AwardOutcome(band: band, status: .tied, rows: candidates)
      }
    }
  }

  /// Throws why an award cannot be given to somebody; the outcome is of the moment before.
  public func check(_ winner: EntrantKey, on standings: Standings) throws(AwardRefusal) {
    if winner.entrantKind != band.entrantKind {
      throw .otherEntrantKind(band.name, band.entrantKind)
    }
    let candidates: [Standings.Row]
    switch (status, band.terms) {
    case (.decided, _), (.outdated, _): throw .alreadyDecided(band.name)
    case (.open, .choice): candidates = Self.eligible(standings)
    case (.tied, _): candidates = rows
    case (.open, _), (.unjudged, _): throw .nobodyThere(band.name)
    case (.won, _): throw .nothingToDecide(band.name)
    }
    guard candidates.contains(where: { $0.result.key == winner }) else {
      throw .notACandidate(band.name, candidates: status == .tied ? rows.map(\.result.key) : [])
    }
  }

  private static func open(_ band: AwardBand) -> AwardOutcome {
    AwardOutcome(band: band, status: .open, rows: [])
  }

  private static func eligible(_ standings: Standings) -> [Standings.Row] {
    standings.rows.filter(\.result.state.isRanked)
  }

  /// The award as a decision gives it; nil without a decision.
  private static func given(
    _ band: AwardBand, _ decision: AwardDecision?, among candidates: [Standings.Row]
  ) -> AwardOutcome? {
    guard let decision else { return nil }
    guard let row = candidates.first(where: { $0.result.key == decision.winner }) else {
      return AwardOutcome(band: band, status: .outdated(decision), rows: [])
    }
    return AwardOutcome(band: band, status: .decided(decision), rows: [row])
  }

  /// Those who share the rank that covers a place, without those to whom another of its places was
  /// given.
  private static func candidates(
    for place: Int, except band: AwardBand, _ bands: [AwardBand], _ standings: Standings,
    _ decisions: [AwardDecision]
  ) -> [Standings.Row] {
    let ranked = standings.rows.filter { $0.rank != nil }
    guard place <= ranked.count, let rank = ranked[place - 1].rank else { return [] }
    let tied = ranked.filter { $0.rank == rank }
    let places = rank..<rank + tied.count
    let others = bands.filter { other in
      guard case .place(let place) = other.terms, other.id != band.id else { return false }
      return places.contains(place)
    }
    let given = decisions.filter { decision in others.contains { $0.id == decision.band } }
    return tied.filter { row in !given.contains { $0.winner == row.result.key } }
  }
}
