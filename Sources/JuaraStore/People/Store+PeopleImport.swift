import GRDB
package import Juara

extension Store {
  /// Imports people without an event, such as the library's members, row by row, in one transaction.
  ///
  /// - Parameters:
  ///   - next: answers the next row, and nil after the last; what it throws ends the import with
  ///     nothing changed.
  ///   - tell: hears every problem and notice as it is found.
  package func importPeople(
    _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<PersonDetails>?, tell: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      var batch = try BatchWriter(context, .participants, nil, options)
      var desk = try ParticipantMatcher(batch.context)
      let rows = try ImportedPeople(context.db, batch: batch.id)
      while let row = try next() {
        switch row.content {
        case .problems(let problems):
          batch.tally.refused += 1
          for problem in problems { try tell(.problem(problem)) }
        case .draft(let person):
          do {
            let kinds = try Self.take(person, at: row.line, with: &desk, rows, &batch.tally)
            for notice in ImportNotice.notices(of: row.line, kinds) { try tell(.notice(notice)) }
          } catch let refusal as RegistrationRefusal {
            batch.tally.refused += 1
            try tell(.problem(ImportProblem(line: row.line, reason: .registration(refusal))))
          }
        }
      }
      return try batch.close { _ in }
    }
  }

  /// Writes what a row says of a person; answers what staff should know.
  private static func take(
    _ person: PersonDetails, at line: Int, with desk: inout ParticipantMatcher,
    _ rows: ImportedPeople,
    _ tally: inout ImportTally
  ) throws -> [ImportNotice.Kind] {
    let fingerprint = person.fingerprint
    if let id = try rows.participant(for: fingerprint) {
      tally.unchanged += 1
      if let earlier = desk.lines[id] { return [.samePersonAs(line: earlier, differsIn: [])] }
      desk.lines[id] = line
      return []
    }
    let candidates = try desk.findCandidates(person)
    let (found, notices) = try desk.identify(person, candidates)
    guard let known = found else {
      let id = try desk.insert(person)
      desk.lines[id] = line
      try rows.keep(fingerprint, id)
      tally.created += 1
      return notices
    }
    let details = known.details.updated(by: person)
    let changes = known.details.changes(to: details)
    if let earlier = desk.lines[known.id] {
      tally.unchanged += 1
      return [.samePersonAs(line: earlier, differsIn: changes.map(\.field))]
    }
    desk.lines[known.id] = line
    guard !changes.isEmpty else {
      tally.unchanged += 1
      return []
    }
    try desk.write(changes, to: details, of: known.id)
    try rows.keep(fingerprint, known.id)
    tally.updated += 1
    return [.updated(known.id, changes)]
  }
}

/// The rows that earlier imports of participants applied. The same row again changes nothing, whatever
/// staff have mended since.
struct ImportedPeople {
  private let batch: Identifier<Batch>
  private let looking: PreparedStatement
  private let keeping: PreparedStatement

  init(_ db: Database, batch: Identifier<Batch>) throws {
    self.batch = batch
    looking = try PreparedStatement(
      db, "SELECT participantId FROM importedPerson WHERE fingerprint = ?")
    keeping = try PreparedStatement(
      db,
      """
      INSERT INTO importedPerson (participantId, fingerprint, batchId) VALUES (?, ?, ?)
      """)
  }

  /// The participant that a row made or changed; nil for a row that is new.
  func participant(for fingerprint: Int64) throws -> Identifier<Participant>? {
    try looking.integers([.number(fingerprint)]).first.map { Identifier($0) }
  }

  /// Keeps what a row made or changed.
  func keep(_ fingerprint: Int64, _ participant: Identifier<Participant>) throws {
    try keeping.execute([.key(participant), .number(fingerprint), .key(batch)])
  }
}

extension PersonDetails {
  /// A hash of all that is said of the person.
  var fingerprint: Int64 {
    var print = Fingerprint()
    add(to: &print)
    return print.value
  }

  /// Adds all that is said of the person to a hash.
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
