import GRDB
import Juara

struct LogWriter {
  let context: WriteContext
  let challenge: Challenge
  private var db: Database { context.db }
  /// The kind of group to create where a group is not known; nil refuses the entry.
  let createsGroups: Group.Kind?

  private(set) var groupsCreated: [String] = []
  /// The entrants whose scores must be written anew.
  private(set) var touched: Set<Int64> = []

  private var unknownPeople = 0
  private var entrants: [EntrantReference: (id: Int64, named: NamedEntrant)] = [:]
  /// The entrants that were merged into another, whose rows a file may still bring.
  private let mergedEntrants: [Int64: [Int64]]
  /// The entrants of people who have been erased, for whom nothing more is logged.
  private let erasedEntrants: Set<Int64>
  private var repeats: RepeatedRows?
  private let inserting: PreparedStatement
  private let attachments: EntryAttachments

  init(_ context: WriteContext, challenge: Challenge, createsGroups: Group.Kind? = nil) throws {
    self.context = context
    self.challenge = challenge
    self.createsGroups = createsGroups
    let db = context.db
    if let importID = context.importID { repeats = try RepeatedRows(db, importID: importID) }
    attachments = EntryAttachments(db: db, challenge: challenge.event.id)
    // From the erased, of whom there are few, not from everybody who takes part.
    erasedEntrants = try Int64.fetchSet(
      db,
      sql: """
        SELECT entrant.id FROM participant INDEXED BY participantErased
        CROSS JOIN entrant ON entrant.participantId = participant.id
        WHERE participant.erasedAt IS NOT NULL AND challengeId = ?
        """,
      arguments: [challenge.event.id])
    let merged = try db.rows("SELECT id, intoId FROM mergedEntrant ORDER BY id")
    mergedEntrants = try Dictionary(grouping: merged, by: { try $0[1] }).mapValues {
      try $0.map { try $0[0] }
    }
    inserting = try PreparedStatement(
      db,
      """
      INSERT INTO logEntry (entrantId, ruleId, quantity, readOn, recordedAt, title, author, isbn,
        titleKey, flagged, overrideReason, recordedBy, importId, sourceLine, fingerprint, language,
        online, exceedsLimit)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
  }

  struct Outcome {
    /// Nil when an earlier import of the same row wrote the entry.
    var id: Identifier<LogEntry>?
    var entrant: (id: Int64, named: NamedEntrant)
    var isFlagged = false
    /// The line of an earlier row of the file that says the same.
    var sameAsLine: Int?
    /// An entry of another entrant with the same link.
    var sameLinkAs: Identifier<LogEntry>?
  }

  /// - Parameters:
  ///   - isDayGranted: whether it stands for an entry whose day was accepted in time.
  ///   - maySurpass: whether an override is of the limit of an entry as well.
  mutating func take(
    _ draft: LogDraft, line: Int? = nil, override: String? = nil, isDayGranted: Bool = false,
    maySurpass: Bool = true
  ) throws -> Outcome {
    let rule = try challenge.scoringRule(for: draft.activity)
    let isFlagged = try rule.terms.check(
      quantity: draft.quantity, isOverridden: override != nil && maySurpass)
    let exceedsLimit = rule.terms.entryLimit.map { draft.quantity > $0 } ?? false
    let recordedAt = draft.recordedAt ?? context.now
    if recordedAt > context.now { throw LogRefusal.recordedInFuture(recordedAt) }
    let readOn = draft.readOn ?? context.library.zone.day(of: recordedAt)
    let zone = context.library.zone
    if override == nil, !isDayGranted {
      try challenge.window.check(readOn: readOn, recordedAt: recordedAt, zone: zone)
    } else {
      try ReadingWindow.checkPast(readOn: readOn, recordedAt: recordedAt, zone: zone)
    }
    let found = try entrant(for: draft.reader)
    let entrant = found.id
    let fingerprint = line == nil ? nil : draft.fingerprint(of: entrant)
    var sameAsLine: Int?
    if let fingerprint {
      let merged = mergedEntrants[entrant, default: []].map { draft.fingerprint(of: $0) }
      switch try repeats?.standing(of: fingerprint, others: merged) {
      case .repeated: return Outcome(entrant: found)
      case .equal(let line): sameAsLine = line
      case .new, nil: break
      }
    }
    if erasedEntrants.contains(entrant) {
      throw PersonReferenceProblem.unknown(draft.reader.description, nearest: [])
    }
    let id = try inserting.insert([
      .number(entrant), .key(rule.id), .integer(draft.quantity), .day(readOn), .instant(recordedAt),
      .text(draft.work.title), .text(draft.work.author), .text(draft.work.isbn),
      .text(draft.work.key), .number(isFlagged ? 1 : 0), .text(override), .text(context.staff),
      .key(context.importID), .integer(line), fingerprint.map { .number($0) } ?? .null,
      .text(draft.work.language), .number(draft.recordedAt == nil ? 0 : 1),
      .number(exceedsLimit ? 1 : 0),
    ])
    try attachments.write(draft, of: Identifier(id))
    touched.insert(entrant)
    return Outcome(
      id: Identifier(id), entrant: found, isFlagged: isFlagged, sameAsLine: sameAsLine,
      sameLinkAs: try attachments.sharedLink(of: Identifier(id), by: entrant))
  }

  /// Writes the scores that the entries changed, and gathers the members of groups that are new.
  func close() throws {
    try ScoreWriter(db, challenge).rewrite(touched.sorted())
    if !groupsCreated.isEmpty { try DerivedMemberships(db).updateAll() }
  }

  private mutating func entrant(
    for reader: EntrantReference
  ) throws -> (id: Int64, named: NamedEntrant) {
    if let known = entrants[reader] { return known }
    let found: (id: Int64, named: NamedEntrant)
    switch reader {
    case .group(let name, _):
      let (group, known) = try group(name)
      found = (try Self.entrant(db, challenge.event.id, group: group), .group(group, name: known))
    case .participant(let reference):
      let (registration, person) = try registration(of: reference)
      guard registration.status.holdsSeats else { throw LogRefusal.notRegistered(person) }
      found = (
        try Self.entrant(db, challenge.event.id, participant: person.id), .participant(person)
      )
    }
    entrants[reader] = found
    return found
  }

  /// Suggests names for the first unknown ones only: comparing a whole foreign file takes long.
  private mutating func registration(
    of reference: PersonReference
  ) throws -> (registration: Registration, person: PersonMatch) {
    do {
      return try reference.registration(db, in: challenge.event.id, suggesting: unknownPeople < 20)
    } catch let problem as PersonReferenceProblem {
      unknownPeople += 1
      throw problem
    }
  }

  private mutating func group(_ name: PersonName) throws -> (Identifier<Group>, name: String) {
    do {
      let group = try Group.fetch(db, named: name.text, kind: nil)
      return (group.id, group.name.text)
    } catch NotFound.group(_, let nearest) {
      guard let createsGroups else { throw LogRefusal.unknownGroup(nearest: nearest) }
      groupsCreated.append(name.text)
      let id = try Group.insert(db, name: name, kind: createsGroups, enrolment: nil)
      try context.log(.created, .group, id, [.init("name", from: nil, to: name.text)])
      return (id, name.text)
    } catch NotFound.oneGroup(_, let kinds) {
      throw LogRefusal.ambiguousGroup(kinds)
    }
  }

  /// The entrant's key in the file, which is made where there is none yet.
  static func entrant(
    _ db: Database, _ challenge: Identifier<Event>, participant: Identifier<Participant>? = nil,
    group: Identifier<Group>? = nil
  ) throws -> Int64 {
    let key = participant?.rawValue ?? group?.rawValue
    if let id: Int64 = try db.first(
      participant != nil
        ? "SELECT id FROM entrant WHERE participantId = ? AND challengeId = ?"
        : "SELECT id FROM entrant WHERE groupId = ? AND challengeId = ?", [key, challenge])
    {
      return id
    }
    let insert = try db.cachedStatement(
      sql: "INSERT INTO entrant (challengeId, participantId, groupId) VALUES (?, ?, ?)")
    try insert.execute(arguments: [challenge, participant, group])
    return db.lastInsertedRowID
  }
}
