import GRDB
package import Juara

extension Store {
  /// Imports people without an event, such as the library's members, row by row, in one transaction.
  package func importPeople(
    _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<PersonDetails>?, report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      try ImportSession.run(context, .participants, options, rows: next, report: report) {
        try PeopleImport($0, options)
      }
    }
  }
}

private struct PeopleImport: RowImporter {
  private var people: ParticipantMatcher
  private let rows: ImportedPeople
  /// Whether of two rows of one person the later is used, rather than the first.
  private let takesLatest: Bool

  init(_ context: WriteContext, _ options: ImportOptions) throws {
    people = try ParticipantMatcher(context)
    people.readmits = options.readmit
    takesLatest = options.takesLatest
    rows = try ImportedPeople(context.db, importID: context.importID!)
  }

  mutating func take(_ person: PersonDetails, line: Int) throws -> RowOutcome {
    let fingerprint = person.fingerprint(keyedBy: rows.key)
    if let id = try rows.participant(for: fingerprint),
      !people.readmits || !people.erased.contains(id)
    {
      if people.erased.contains(id) { return .unchanged([.erasedEarlier]) }
      if let earlier = people.lines[id] {
        return .unchanged([.samePersonAs(line: earlier, differsIn: [])])
      }
      people.lines[id] = line
      return .unchanged()
    }
    let candidates = try people.findCandidates(person)
    let (found, notices) = try people.identify(person, candidates)
    guard let known = found else {
      if people.leavesOut(person) { return .unchanged([.erasedEarlier]) }
      let id = try people.insert(person)
      people.lines[id] = line
      try rows.keep(fingerprint, id)
      return .created(notices)
    }
    let details = known.details.updated(by: person)
    let changes = known.details.changes(to: details)
    if let earlier = people.lines[known.id] {
      // Known again, too, whatever becomes of the person.
      try rows.keep(fingerprint, known.id)
      guard takesLatest, !changes.isEmpty else {
        return .unchanged([.samePersonAs(line: earlier, differsIn: changes.map(\.field))])
      }
      people.lines[known.id] = line
      try people.write(changes, to: details, of: known.id)
      return .updated([.newerThan(line: earlier), .updated(known.id, changes)])
    }
    people.lines[known.id] = line
    try rows.keep(fingerprint, known.id)
    guard !changes.isEmpty else { return .unchanged() }
    try people.write(changes, to: details, of: known.id)
    return .updated([.updated(known.id, changes)])
  }
}

/// The same row again changes nothing, whatever staff have fixed since.
struct ImportedPeople {
  /// What rows are hashed with.
  let key: Int64
  private let importID: Identifier<Import>
  private let looking: PreparedStatement
  private let keeping: PreparedStatement

  init(_ db: Database, importID: Identifier<Import>) throws {
    self.importID = importID
    key = try Fingerprint.key(db)
    looking = try PreparedStatement(
      db, "SELECT participantId FROM importedPerson WHERE fingerprint = ?")
    keeping = try PreparedStatement(
      db,
      """
      INSERT OR REPLACE INTO importedPerson (participantId, fingerprint, importId) VALUES (?, ?, ?)
      """)
  }

  /// The participant that a row made or changed; nil for a row that is new.
  func participant(for fingerprint: Int64) throws -> Identifier<Participant>? {
    try looking.integers([.number(fingerprint)]).first.map { Identifier($0) }
  }

  /// Keeps whom a row made or changed. Whoever was readmitted takes over the row.
  func keep(_ fingerprint: Int64, _ participant: Identifier<Participant>) throws {
    try keeping.execute([.key(participant), .number(fingerprint), .key(importID)])
  }
}

extension PersonDetails {
  /// A hash of all that is said of the person.
  func fingerprint(keyedBy key: Int64) -> Int64 {
    var print = Fingerprint(keyedBy: key)
    add(to: &print)
    return print.value
  }

  func add(to print: inout Fingerprint) {
    print.add(name.text)
    print.add(birthDate.map { Int64($0.daysSince1970) })
    print.add(phone?.number.e164)
    print.add(email?.text)
    print.add(school)
    print.add(schoolClass?.text)
    print.add(memberNumber)
    print.add(guardianName)
    print.add(guardianPhone?.number.e164)
  }
}
