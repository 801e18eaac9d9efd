import GRDB
package import Juara

extension Store {
  /// - Parameter source: what its ranks come from, nil for what decides the challenge; a choice is
  ///   made whatever the ranks.
  @discardableResult
  package func addAward(
    named name: String, _ terms: AwardBand.Terms,
    for entrantKind: Standings.EntrantKind = .participant, division: String? = nil,
    rankedBy source: Standings.Source? = nil, to code: String, by audit: AuditContext
  ) throws -> AwardBand {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let source = try source ?? challenge.decidingSource(context.db, for: entrantKind)
      let division = try division.map { try challenge.division(named: $0) }
      return try Self.addAward(context, name, terms, entrantKind, division, source, challenge)
    }
  }

  /// Sets out a ready set of awards: for a division, else for each there is, else for everybody.
  /// Answers the divisions, none where the challenge has none, and what ranks.
  @discardableResult
  package func addAwards(
    _ preset: AwardPreset, for entrantKind: Standings.EntrantKind = .participant,
    division: String? = nil,
    rankedBy source: Standings.Source? = nil, to code: String, by audit: AuditContext
  ) throws -> (divisions: [String], source: Standings.Source) {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let source = try source ?? challenge.decidingSource(context.db, for: entrantKind)
      let asked = try division.map { try challenge.division(named: $0) }
      let divisions = asked.map { [$0] } ?? challenge.divisions
      for division in divisions.isEmpty ? [nil] : divisions.map(Optional.some) {
        for (name, terms) in preset.bands {
          try Self.addAward(context, name, terms, entrantKind, division, source, challenge)
        }
      }
      return (divisions.map(\.name), source)
    }
  }

  @discardableResult
  private static func addAward(
    _ context: WriteContext, _ name: String, _ terms: AwardBand.Terms,
    _ entrantKind: Standings.EntrantKind,
    _ division: Division?, _ asked: Standings.Source, _ challenge: Challenge
  ) throws -> AwardBand {
    if asked != .log, entrantKind == .group { throw StandingsRefusal.groupsByLogOnly }
    if asked == .combined { _ = try Combination.fetch(context.db, of: challenge) }
    let source = terms == .choice ? .log : asked
    let key = NameKey.key(of: name)
    if key.isEmpty { throw PlanProblem.emptyTitle }
    let bands = try AwardBand.fetchAll(context.db, of: challenge.event.id)
    let isKnown = bands.contains {
      NameKey.key(of: $0.name) == key && $0.division == division?.name
        && $0.entrantKind == entrantKind
    }
    if isKnown { throw AwardRefusal.bandExists(name) }
    let id = try AwardBand.insert(
      context.db, name: name, terms, entrantKind: entrantKind, division: division, by: source,
      in: challenge.event.id)
    let (kind, places) = terms.columns
    try context.log(
      .created, .award, id,
      .creating([
        ("challenge", challenge.event.code.text), ("name", name), ("kind", kind),
        ("places", places.map(String.init)), ("division", division?.name),
        ("source", source == .log ? nil : source.kind.rawValue),
        ("juryMethod", source.method?.rawValue),
      ]))
    return AwardBand(
      id: id, name: name, terms: terms, entrantKind: entrantKind, division: division?.name,
      source: source)
  }

  /// Changes undecided awards: the one of a name, or all of the participants' that ranks decide.
  @discardableResult
  package func rankAwards(
    by source: Standings.Source, named name: String? = nil, division: String? = nil,
    in code: String, by audit: AuditContext
  ) throws -> [AwardBand] {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      if source == .combined { _ = try Combination.fetch(context.db, of: challenge) }
      var bands = try Self.bands(context.db, named: name, division: division, in: challenge)
        .filter { $0.source != source }
      let decided = try AwardDecision.fetchAll(context.db, of: challenge.event.id).map(\.band)
      if let band = bands.first(where: { decided.contains($0.id) }) {
        throw AwardRefusal.alreadyDecided(band.title)
      }
      for index in bands.indices {
        let before = bands[index].fields
        bands[index].source = source
        try context.db.update(
          "awardBand", is: bands[index].id, ["source": source.kind, "juryMethod": source.method])
        try context.log(
          .edited, .award, bands[index].id.rawValue, .between(before, bands[index].fields))
      }
      return bands
    }
  }

  private static func bands(
    _ db: Database, named name: String?, division: String?, in challenge: Challenge
  ) throws -> [AwardBand] {
    guard let name else {
      let asked = try division.map { try challenge.division(named: $0).name }
      return try AwardBand.fetchAll(db, of: challenge.event.id).filter {
        $0.entrantKind == .participant && $0.terms != .choice
          && (asked == nil || $0.division == asked)
      }
    }
    let band = try band(db, named: name, division: division, in: challenge)
    if band.entrantKind == .group { throw StandingsRefusal.groupsByLogOnly }
    if band.terms == .choice { throw AwardRefusal.isChoice(band.name) }
    return [band]
  }

  /// Takes an award away that nobody has decided on.
  package func removeAward(
    named name: String, division: String? = nil, from code: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let band = try Self.band(context.db, named: name, division: division, in: challenge)
      let decisions = try AwardDecision.fetchAll(context.db, of: challenge.event.id)
      if decisions.contains(where: { $0.band == band.id }) {
        throw AwardRefusal.alreadyDecided(band.name)
      }
      try context.db.execute("DELETE FROM awardBand WHERE id = ?", [band.id])
      try context.log(.removed, .award, band.id, [.init("name", from: band.name, to: nil)])
    }
  }

  static func band(
    _ db: Database, named name: String, division: String?, in challenge: Challenge
  ) throws -> AwardBand {
    let asked = try division.map { try challenge.division(named: $0).name }
    let bands = try AwardBand.fetchAll(db, of: challenge.event.id)
    let key = NameKey.key(of: name)
    let found = bands.filter {
      NameKey.key(of: $0.name) == key && (asked == nil || $0.division == asked)
    }
    if found.count > 1 {
      throw AwardRefusal.severalBands(name, divisions: found.compactMap(\.division))
    }
    guard let band = found.first else {
      var known: [String] = []
      for band in bands where !known.contains(band.name) { known.append(band.name) }
      throw AwardRefusal.noBand(name, known: known)
    }
    return band
  }
}

extension Challenge {
  /// What ranks where staff name nothing: where no activity scores, the combined score or the jury.
  fileprivate func decidingSource(
    _ db: Database, for entrantKind: Standings.EntrantKind
  ) throws -> Standings.Source {
    guard entrantKind == .participant, rules.isEmpty else { return .log }
    if try !Combination.weights(db, of: event.id).isEmpty { return .combined }
    return try Rubric.fetch(db, of: event.id).criteria.isEmpty ? .log : .jury(.mean)
  }
}

extension AwardBand {
  fileprivate var fields: AuditFields {
    [("source", source.kind.rawValue), ("juryMethod", source.method?.rawValue)]
  }
}

extension AwardBand {
  static func fetchAll(_ db: Database, of challenge: Identifier<Event>) throws -> [AwardBand] {
    try db.rows(
      """
      SELECT awardBand.*, division.name AS divisionName
      FROM awardBand LEFT JOIN division ON division.id = divisionId
      WHERE awardBand.challengeId = ? ORDER BY ifnull(divisionId, 0), awardBand.id
      """, [challenge]
    ).map { row in
      try AwardBand(
        id: row["id"], name: row["name"], terms: terms(row), entrantKind: row["side"],
        division: row["divisionName"], source: source(row))
    }
  }

  private static func source(_ row: Row) throws -> Standings.Source {
    let source = Standings.Source(try row["source"], method: try row["juryMethod"])
    guard let source else { throw row.problem("juryMethod") }
    return source
  }

  private static func terms(_ row: Row) throws -> Terms {
    guard let places: Int = try row["places"] else { return .choice }
    return try row["kind"] == "top" ? .top(places: places) : .place(places)
  }

  static func insert(
    _ db: Database, name: String, _ terms: Terms, entrantKind: Standings.EntrantKind,
    division: Division?, by source: Standings.Source, in challenge: Identifier<Event>
  ) throws -> Identifier<AwardBand> {
    let (kind, places) = terms.columns
    return try db.insert(
      "awardBand",
      [
        "challengeId": challenge, "divisionId": division?.id, "side": entrantKind, "name": name,
        "nameKey": NameKey.key(of: name), "kind": kind, "places": places, "source": source.kind,
        "juryMethod": source.method,
      ])
  }
}

extension AwardBand.Terms {
  var columns: (kind: String, places: Int?) {
    switch self {
    case .top(let places): ("top", places)
    case .place(let place): ("place", place)
    case .choice: ("choice", nil)
    }
  }
}

extension AwardDecision {
  static func fetchAll(_ db: Database, of challenge: Identifier<Event>) throws -> [AwardDecision] {
    try db.rows(
      """
      SELECT awardDecision.*, participantId, groupId FROM awardDecision
      JOIN awardBand ON awardBand.id = bandId JOIN entrant ON entrant.id = entrantId
      WHERE awardBand.challengeId = ?
      """, [challenge]
    ).map { row in
      try AwardDecision(
        band: row["bandId"], winner: EntrantKey(row), decidedBy: row["decidedBy"],
        reason: row["reason"], by: AuditContext(staff: row["recordedBy"], at: row["recordedAt"]))
    }
  }
}
