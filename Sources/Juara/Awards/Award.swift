/// Something to be won in a challenge: the first places together, one place, or a free choice.
package struct AwardBand: Equatable, Sendable {
  package enum Terms: Equatable, Sendable {
    /// Everyone of this rank or better, including ties.
    case top(places: Int)
    /// The entrant in this place. Staff or the jury decide a tie.
    case place(Int)
    /// Chosen by staff, the jury or the public, whatever the rank.
    case choice
  }

  package let id: Identifier<AwardBand>
  package var name: String
  package var terms: Terms
  package var entrantKind: Standings.EntrantKind
  /// The division whose ranks count; nil for the whole challenge.
  package var division: String?

  package var source: Standings.Source

  /// The name with its division: "Juara I (SD)".
  package var title: String { division.map { "\(name) (\($0))" } ?? name }

  package init(
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

package struct AwardDecision: Equatable, Sendable {
  package var band: Identifier<AwardBand>
  package var winner: EntrantKey
  package var decidedBy: String
  package var reason: String
  package var audit: AuditContext

  package init(
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

package enum AwardPreset: String, CaseIterable, Sendable {
  /// Juara I–III, Harapan I–III and Favorit, as usual in Indonesia.
  case juaraHarapanFavorit = "juara-harapan-favorit"

  package var bands: [(name: String, terms: AwardBand.Terms)] {
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

package enum AwardRefusal: Error, Equatable, Sendable {
  case bandExists(String)
  case noBand(String, known: [String])
  case severalBands(String, divisions: [String])
  case nothingToDecide(String)
  /// No rank decides this award.
  case isChoice(String)
  case nobodyThere(String)
  case alreadyDecided(String)
  case notDecided(String)
  case notACandidate(String, candidates: [NamedEntrant])
  /// A participant was named for a group award, or a group for a participant award.
  case otherEntrantKind(String, Standings.EntrantKind)
  /// The public view is frozen, so awards are visible to staff only.
  case frozen(String)
  /// No award is won and no prize drawn.
  case nothingWon(EventCode)
}

/// The state of an award: who has it, or who is tied for it.
package struct AwardOutcome: Equatable, Sendable {
  package enum Status: Equatable, Sendable {
    case won
    case decided(AwardDecision)
    /// Several are tied and nobody has decided.
    case tied
    case open
    case unjudged
    /// A decision for someone who is no longer a candidate: staff must look at it.
    case outdated(AwardDecision)
  }

  package var band: AwardBand
  package var status: Status
  /// The winners; while tied, the candidates.
  package var rows: [Standings.Row]

  package var isWon: Bool {
    switch status {
    case .won, .decided: true
    case .tied, .open, .unjudged, .outdated: false
    }
  }

  package init(band: AwardBand, status: Status, rows: [Standings.Row]) {
    self.band = band
    self.status = status
    self.rows = rows
  }

  /// The outcomes on one board: one kind of entrant, one division, one source. An untied place is
  /// won. Each place that a tie covers needs a decision, but the last one left has the last place.
  package static func outcomes(
    _ bands: [AwardBand], on standings: Standings, _ decisions: [AwardDecision]
  ) -> [AwardOutcome] {
    bands.map { band in
      let candidates: [Standings.Row]
      switch band.terms {
      case .top(let places):
        let rows = standings.rows.filter { $0.rank.map { $0 <= places } ?? false }
        return AwardOutcome(band: band, status: rows.isEmpty ? .open : .won, rows: rows)
      case .choice: candidates = eligible(standings)
      case .place(let place):
        candidates = Self.candidates(for: place, except: band, bands, standings, decisions)
      }
      if let decision = decisions.first(where: { $0.band == band.id }) {
        let winner = candidates.filter { $0.result.key == decision.winner }
        return AwardOutcome(
          band: band, status: winner.isEmpty ? .outdated(decision) : .decided(decision),
          rows: winner)
      }
      if band.terms == .choice || candidates.isEmpty {
        return AwardOutcome(band: band, status: .open, rows: [])
      }
      return AwardOutcome(
        band: band, status: candidates.count == 1 ? .won : .tied, rows: candidates)
    }
  }

  /// Throws if the award cannot go to `winner`. `self` is the current outcome.
  package func check(_ winner: EntrantKey, on standings: Standings) throws(AwardRefusal) {
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
      throw .notACandidate(band.name, candidates: status == .tied ? rows.map(\.result.named) : [])
    }
  }

  private static func eligible(_ standings: Standings) -> [Standings.Row] {
    standings.rows.filter(\.result.state.isRanked)
  }

  /// The entrants whose rank covers a place, except those who were given another of its places.
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
