import GRDB
import Juara

struct MarkWriter {
  private let context: WriteContext
  private let jury: JuryMarks
  private let juror: Juror
  private let book: JurorMarks
  private let byNumber: [Int: JudgedEntrant]

  struct Outcome {
    var entrant: JudgedEntrant
    /// Whether something is there now that was not.
    var isNew = false
    /// What is there now instead of something else, or no longer.
    var changed: [AuditEntry.Change] = []
  }

  init(_ context: WriteContext, _ jury: JuryMarks, of juror: Juror) {
    self.context = context
    self.jury = jury
    self.juror = juror
    book = JurorMarks(db: context.db, juror: juror.id)
    byNumber = Dictionary(uniqueKeysWithValues: jury.entrants.map { ($0.number, $0) })
  }

  /// Writes what a draft says that is not known yet; what it does not say stays.
  func take(_ draft: MarkDraft) throws -> Outcome {
    guard let entrant = draft.number.flatMap({ byNumber[$0] }) else {
      throw JudgingRefusal.unknownEntrant(draft.entrant)
    }
    if let name = draft.name, NameKey.key(of: name) != NameKey.key(of: entrant.name) {
      throw JudgingRefusal.otherName(entrant: entrant.number, entrant.name, sheet: name)
    }
    guard !juror.isBarred(from: entrant) else {
      throw JudgingRefusal.barred(entrant: entrant.number)
    }
    var outcome = Outcome(entrant: entrant)
    var changes: [AuditEntry.Change] = []
    for (key, mark) in draft.marks.sorted(by: { $0.key < $1.key }) {
      let criterion = try jury.rubric.criterion(key)
      do throws(MarkProblem) {
        try criterion.terms.check(mark)
      } catch {
        throw JudgingRefusal.mark(criterion: key, value: mark.text(), error)
      }
      let old = try book.mark(of: entrant.registration, for: criterion.id)
      guard old != mark else { continue }
      changes.append(.init(key, from: old?.text(), to: mark.text()))
      try book.set(mark, of: entrant.registration, for: criterion.id)
    }
    for key in draft.takenBack {
      let criterion = try jury.rubric.criterion(key)
      guard let old = try book.mark(of: entrant.registration, for: criterion.id) else { continue }
      changes.append(.init(key, from: old.text(), to: nil))
      try book.set(nil, of: entrant.registration, for: criterion.id)
    }
    if let change = try write(draft.remark, of: entrant.registration) { changes.append(change) }
    outcome.isNew = changes.contains { $0.old == nil }
    outcome.changed = changes.filter { $0.old != nil }
    try note(changes, of: entrant.registration)
    return outcome
  }

  func takeEverythingBack() throws {
    let rows = try context.db.rows(
      """
      SELECT registrationId, key, hundredths FROM mark
      JOIN criterion ON criterion.id = criterionId WHERE jurorId = ? ORDER BY 1, criterion.id
      """, [juror.id])
    let byEntrant = try Dictionary(grouping: rows) { try $0[0] as Int64 }
    for (registration, marks) in byEntrant.sorted(by: { $0.key < $1.key }) {
      try note(
        marks.map { .init(try $0["key"], from: (try $0["hundredths"] as Mark).text(), to: nil) },
        of: Identifier(registration))
    }
    try context.db.execute("DELETE FROM mark WHERE jurorId = ?", [juror.id])
  }

  private func write(
    _ remark: String?, of registration: Identifier<Registration>
  ) throws -> AuditEntry.Change? {
    guard let remark else { return nil }
    let new = remark.isEmpty ? nil : remark
    let old = try book.remark(of: registration)
    guard old != new else { return nil }
    try book.set(new, of: registration)
    return AuditEntry.Change("remark", from: old, to: new)
  }

  private func note(
    _ changes: [AuditEntry.Change], of registration: Identifier<Registration>
  ) throws {
    guard !changes.isEmpty else { return }
    try context.log(
      .marked, .registration, registration,
      [.init("juror", from: nil, to: juror.name.text)] + changes)
  }
}

struct JurorMarks {
  let db: Database
  let juror: Identifier<Juror>

  /// The mark there is now, which may be of this very import.
  func mark(
    of registration: Identifier<Registration>, for criterion: Identifier<Criterion>
  ) throws -> Mark? {
    try db.first(
      "SELECT hundredths FROM mark WHERE jurorId = ? AND registrationId = ? AND criterionId = ?",
      [juror, registration, criterion])
  }

  /// Writes a mark, or takes it back where it is nil.
  func set(
    _ mark: Mark?, of registration: Identifier<Registration>, for criterion: Identifier<Criterion>
  ) throws {
    guard let mark else {
      return try db.execute(
        "DELETE FROM mark WHERE jurorId = ? AND registrationId = ? AND criterionId = ?",
        [juror, registration, criterion])
    }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO mark (jurorId, registrationId, criterionId, hundredths) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET hundredths = excluded.hundredths
        """)
    try statement.execute(arguments: [juror, registration, criterion, mark])
  }

  func remark(of registration: Identifier<Registration>) throws -> String? {
    try db.first(
      "SELECT text FROM juryRemark WHERE jurorId = ? AND registrationId = ?", [juror, registration])
  }

  func set(_ remark: String?, of registration: Identifier<Registration>) throws {
    guard let remark else {
      return try db.execute(
        "DELETE FROM juryRemark WHERE jurorId = ? AND registrationId = ?", [juror, registration])
    }
    try db.execute(
      """
      INSERT INTO juryRemark (jurorId, registrationId, text) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET text = excluded.text
      """, [juror, registration, remark])
  }
}
