import GRDB
import Juara

/// What a kind of import does with the rows of its file.
protocol RowImporter {
  associatedtype Draft: Sendable

  /// A refusal or an `ImportProblem` rejects the row; any other error ends the import.
  mutating func take(_ draft: Draft, line: Int) throws -> RowOutcome

  /// Writes what waits until the last row was taken, and reports what only this kind knows.
  mutating func finish(_ report: inout ImportReport) throws -> [ImportNotice]
}

extension RowImporter {
  func finish(_ report: inout ImportReport) -> [ImportNotice] { [] }
}

enum RowOutcome {
  case created([ImportNotice.Kind] = [])
  case updated([ImportNotice.Kind] = [])
  case unchanged([ImportNotice.Kind] = [])
  /// Nobody was found whose row it is; it is left out, and lets the others be applied.
  case unmatched(ImportProblem.Reason)
}

/// One import while it runs: its record, and what its rows come to.
struct ImportSession {
  let context: WriteContext
  private let options: ImportOptions
  private var result = ImportReport()

  /// - Parameters:
  ///   - next: Nil after the last row; an error ends the import with nothing changed.
  ///   - report: Is given every row that is not applied, and every notice, as it is found.
  ///   - makeImporter: Makes what takes the rows, once the import has a record.
  static func run<Importer: RowImporter>(
    _ context: WriteContext, _ kind: Import.Kind, into event: Identifier<Event>? = nil,
    _ options: ImportOptions, rows next: () throws -> ImportRow<Importer.Draft>?,
    report: (ImportMessage) throws -> Void, with makeImporter: (WriteContext) throws -> Importer
  ) throws -> (ImportReport, Database.TransactionCompletion) {
    var session = try ImportSession(context, kind, event, options)
    var importer = try makeImporter(session.context)
    while let row = try next() { try session.take(row, with: &importer, report) }
    return try session.close(&importer, report)
  }

  private init(
    _ context: WriteContext, _ kind: Import.Kind, _ event: Identifier<Event>?,
    _ options: ImportOptions
  ) throws {
    self.options = options
    try context.db.execute(
      """
      INSERT INTO import (kind, eventId, fileName, importedAt, importedBy) VALUES (?, ?, ?, ?, ?)
      """, [kind.rawValue, event, options.fileName, context.now, context.staff])
    var own = context
    own.importID = Identifier(context.db.lastInsertedRowID)
    self.context = own
  }

  private mutating func take<Importer: RowImporter>(
    _ row: ImportRow<Importer.Draft>, with importer: inout Importer,
    _ report: (ImportMessage) throws -> Void
  ) throws {
    for kind in row.notices { try report(.notice(ImportNotice(line: row.line, kind: kind))) }
    func reject(_ problems: [ImportProblem]) throws {
      try report(.rejected(problems, cells: row.cells))
    }
    let outcome: RowOutcome
    switch row.content {
    case .problems(let problems):
      result.tally.refused += 1
      return try reject(problems)
    case .draft(let draft):
      do {
        outcome = try importer.take(draft, line: row.line)
      } catch {
        guard let problem = ImportProblem(error, line: row.line) else { throw error }
        result.tally.refused += 1
        return try reject([problem])
      }
    }
    let notices: [ImportNotice.Kind]
    switch outcome {
    case .created(let kinds): (result.tally.created, notices) = (result.tally.created + 1, kinds)
    case .updated(let kinds): (result.tally.updated, notices) = (result.tally.updated + 1, kinds)
    case .unchanged(let kinds):
      (result.tally.unchanged, notices) = (result.tally.unchanged + 1, kinds)
    case .unmatched(let reason):
      result.tally.unmatched += 1
      let problem = ImportProblem(line: row.line, reason: reason)
      return try report(.unmatched(problem, cells: row.cells))
    }
    for kind in notices { try report(.notice(ImportNotice(line: row.line, kind: kind))) }
  }

  /// Returns whether the transaction is to stand: a dry run closes as a real import does.
  private mutating func close(
    _ importer: inout some RowImporter, _ report: (ImportMessage) throws -> Void
  ) throws -> (ImportReport, Database.TransactionCompletion) {
    for notice in try importer.finish(&result) { try report(.notice(notice)) }
    let tally = result.tally
    result.ending = ImportReport.Ending(of: tally, options)
    guard result.ending == .applied || result.ending == .tried else { return (result, .rollback) }
    let id = context.importID!
    try context.db.execute(
      "UPDATE import SET created = ?, updated = ?, unchanged = ?, refused = ? WHERE id = ?",
      [tally.created, tally.updated, tally.unchanged, tally.refused + tally.unmatched, id])
    try context.log(.imported, .import, id, [.init("fileName", from: nil, to: options.fileName)])
    try options.mapping?.save(context)
    guard result.ending == .applied else { return (result, .rollback) }
    result.importID = id
    return (result, .commit)
  }
}

extension ImportProblem {
  /// The problem of a row that was refused; nil for an error that ends the import.
  fileprivate init?(_ error: any Error, line: Int) {
    let reason: Reason
    switch error {
    case let problem as ImportProblem:
      self = problem
      return
    case AttendanceRefusal.severalSessions: return nil
    case let refusal as RegistrationRefusal: reason = .registration(refusal)
    case let refusal as LogRefusal: reason = .log(refusal)
    case let problem as PersonReferenceProblem: reason = .person(problem)
    case let refusal as AttendanceRefusal: reason = .attendance(refusal)
    case let refusal as JudgingRefusal: reason = .judging(refusal)
    case let refusal as CollectionRefusal: reason = .collection(refusal)
    case let refusal as FAQRefusal: reason = .faq(refusal)
    case let refusal as SurveyRefusal: reason = .survey(refusal)
    default: return nil
    }
    self.init(line: line, reason: reason)
  }
}
