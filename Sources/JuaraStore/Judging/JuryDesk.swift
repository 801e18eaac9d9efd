internal import GRDB
internal import Juara

/// Takes one juror's marks, one entrant after the other.
struct JuryDesk {
  private let db: Database
  private let jury: JuryMarks
  private let juror: Juror
  private let signature: Signature
  private let byNumber: [Int: JudgedEntrant]

  /// What came of one entrant's marks.
  struct Outcome {
    var entrant: JudgedEntrant
    /// Whether something is there now that was not.
    var isNew = false
    /// What is there now instead of something else, or no longer.
    var changed: [AuditEntry.Change] = []
  }

  init(_ db: Database, _ jury: JuryMarks, of juror: Juror, by signature: Signature) {
    self.db = db
    self.jury = jury
    self.juror = juror
    self.signature = signature
    byNumber = Dictionary(uniqueKeysWithValues: jury.entrants.map { ($0.number, $0) })
  }

  /// Writes what a draft says that is not known yet; what it does not say stays.
  ///
  /// - Throws: `RubricRefusal`, `JudgingRefusal`.
  func take(_ draft: MarkDraft) throws -> Outcome {
    guard let entrant = draft.number.flatMap({ byNumber[$0] }) else {
      throw JudgingRefusal.unknownEntrant(draft.entrant)
    }
    guard !juror.isBarred(from: entrant) else {
      throw JudgingRefusal.barred(entrant: entrant.number)
    }
    var outcome = Outcome(entrant: entrant)
    var changes: [AuditEntry.Change] = []
    for (key, mark) in draft.marks.sorted(by: { $0.key < $1.key }) {
      let criterion = try jury.rubric.criterion(key)
      do throws(MarkProblem) {
        try criterion.terms.admit(mark)
      } catch {
        throw JudgingRefusal.mark(criterion: key, value: mark.text(), error)
      }
      let old = try self.mark(of: entrant, for: criterion)
      guard old != mark else { continue }
      changes.append(.init(key, from: old?.text(), to: mark.text()))
      try write(mark, of: entrant, for: criterion)
    }
    for key in draft.takenBack {
      let criterion = try jury.rubric.criterion(key)
      guard let old = try self.mark(of: entrant, for: criterion) else { continue }
      changes.append(.init(key, from: old.text(), to: nil))
      try forget(entrant, criterion)
    }
    if let change = try write(draft.remark, of: entrant) { changes.append(change) }
    outcome.isNew = changes.contains { $0.old == nil }
    outcome.changed = changes.filter { $0.old != nil }
    try note(changes, of: entrant)
    return outcome
  }

  /// Takes back all that the juror gave.
  func takeEverythingBack() throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT registrationId, key, hundredths FROM mark
        JOIN criterion ON criterion.id = criterionId WHERE jurorId = ? ORDER BY 1, criterion.id
        """,
      arguments: [juror.id])
    let byEntrant = Dictionary(grouping: rows) { $0[0] as Int64 }
    for (registration, marks) in byEntrant.sorted(by: { $0.key < $1.key }) {
      try note(
        marks.map { .init($0[1], from: Mark(hundredths: $0[2] as Int).text(), to: nil) },
        of: Identifier(registration))
    }
    try db.execute(sql: "DELETE FROM mark WHERE jurorId = ?", arguments: [juror.id])
  }

  /// The mark there is now, which may be of this very import.
  private func mark(of entrant: JudgedEntrant, for criterion: Criterion) throws -> Mark? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT hundredths FROM mark WHERE jurorId = ? AND registrationId = ? AND criterionId = ?
        """)
    return try Int.fetchOne(
      statement, arguments: [juror.id, entrant.registration, criterion.id]
    ).map { Mark(hundredths: $0) }
  }

  private func write(
    _ mark: Mark, of entrant: JudgedEntrant, for criterion: Criterion
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO mark (jurorId, registrationId, criterionId, hundredths) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET hundredths = excluded.hundredths
        """)
    try statement.execute(arguments: [
      juror.id, entrant.registration, criterion.id, mark.hundredths,
    ])
  }

  private func forget(_ entrant: JudgedEntrant, _ criterion: Criterion) throws {
    try db.execute(
      sql: "DELETE FROM mark WHERE jurorId = ? AND registrationId = ? AND criterionId = ?",
      arguments: [juror.id, entrant.registration, criterion.id])
  }

  private func write(
    _ remark: String?, of entrant: JudgedEntrant
  ) throws -> AuditEntry.Change? {
    guard let remark else { return nil }
    let old = try String.fetchOne(
      db, sql: "SELECT text FROM juryRemark WHERE jurorId = ? AND registrationId = ?",
      arguments: [juror.id, entrant.registration])
    guard old != remark else { return nil }
    try db.execute(
      sql: """
        INSERT INTO juryRemark (jurorId, registrationId, text) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET text = excluded.text
        """,
      arguments: [juror.id, entrant.registration, remark])
    return AuditEntry.Change("remark", from: old, to: remark)
  }

  private func note(_ changes: [AuditEntry.Change], of entrant: JudgedEntrant) throws {
    try note(changes, of: entrant.registration)
  }

  private func note(
    _ changes: [AuditEntry.Change], of entrant: Identifier<Registration>
  ) throws {
    guard !changes.isEmpty else { return }
    try AuditLog(db, signature).note(
      .marked, .registration, entrant.rawValue,
      [.init("juror", from: nil, to: juror.name.text)] + changes)
  }
}
