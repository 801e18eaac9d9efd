internal import Juara
internal import JuaraExchange
internal import JuaraWording

/// Runs an import in front of a terminal: shows what the file is and how it is understood, how far the
/// import is, says every problem as it is found, writes the rows to mend, and sums up.
final class ImportRun<File: ImportedFile> {
  private let desk: Desk
  private let options: ImportOptionGroup
  private let bar: ProgressBar
  private let file: File
  private let reading: ImportRows<File>
  private var rows = 0
  private var hasPreviewed = false
  private var current: ReadRow<File.Draft>?
  private var mending: (file: OutputFile, rows: RowsToMend)?
  /// The row at hand, if it has problems: its cells and all that is wrong.
  private var faulty: (cells: [String], problems: [ImportProblem])?
  /// Problems that lie not in a row: the first of each, and how many rows more have it.
  private var shared: [(problem: ImportProblem, more: Int)] = []
  private var hasProblems = false

  init(_ file: File, from input: InputFile, _ options: ImportOptionGroup, at desk: Desk) throws {
    if let path = options.errorsFile, input.isAt(path) {
      throw FileProblem.isBeingImported(path: path)
    }
    self.file = file
    self.options = options
    self.desk = desk
    reading = ImportRows(
      file, previewing: options.apply ? 0 : options.preview, keepsCells: options.errorsFile != nil)
    let say = desk.say
    bar = ProgressBar(
      words: ProgressWords(
        label: say(.importing), percent: { "\($0) %" }, rows: { say.rows($0) },
        elapsed: { say.seconds($0) }),
      totalBytes: input.size, on: desk.errors, environment: desk.surroundings.environment)
  }

  /// Imports the file, and says what came of it.
  ///
  /// - Parameter undo: the command that takes a batch back.
  func run(
    undo: (Identifier<Batch>) -> String,
    _ body: (
      _ next: () throws -> ImportRow<File.Draft>?, _ tell: (ImportMessage) throws -> Void
    ) throws -> ImportReport
  ) throws -> ExitStatus {
    defer {
      reading.stop()
      bar.finish()
    }
    let findings = desk.say.findings(
      file.findings, unmapped: file.unmappedHeaders, areKept: file.keepsUnmapped)
    for line in findings { desk.note(line.printable) }
    let report = try body(next, tell)
    bar.finish()
    try sumUp(report, undo: undo)
    return report.ending == .refused ? .fileHasProblems : .done
  }

  private func sumUp(_ report: ImportReport, undo: (Identifier<Batch>) -> String) throws {
    let say = desk.say
    for (problem, more) in shared where more > 0 {
      desk.note(desk.errorStyle.red(say.repeatedProblem(problem, more: more).printable))
    }
    if reading.leftOut > 0 { desk.note(say.rowsSkipped(reading.leftOut)) }
    if !report.groupsCreated.isEmpty {
      desk.note(say.groupsCreated(report.groupsCreated, isDone: report.ending == .applied))
    }
    if !hasProblems, let path = options.errorsFile, try RowsToMend.removeStale(atPath: path) {
      desk.note(say.staleRejectedRowsRemoved(path))
    }
    if report.ending == .applied, file.findings.said != nil { desk.note(say(.mappingSaved)) }
    try desk.print(say.summary(report.tally))
    if let statuses = say.summary(report.statuses) { try desk.print(statuses) }
    if let attendance = report.attendance { try desk.print(attendance) }
    try desk.print(say.sentence(report.ending, undo: report.batch.map(undo)))
  }

  private func next() throws -> ImportRow<File.Draft>? {
    // Not before the import has begun: what is refused as a whole shows no rows.
    if !hasPreviewed {
      hasPreviewed = true
      try PreviewTable(file.columns, reading.previews, at: desk).print()
    }
    try writeFaulty()
    try Interruption.check()
    current = try reading.next()
    guard let current else {
      // Before the import is applied, so that a file that cannot be written stops it.
      try closeMending()
      return nil
    }
    rows += 1
    if rows.isMultiple(of: 256) { bar.update(bytes: current.bytesRead, rows: rows) }
    for kind in current.row.notices {
      try tell(.notice(ImportNotice(line: current.row.line, kind: kind)))
    }
    return current.row
  }

  private func tell(_ message: ImportMessage) throws {
    bar.clear()
    switch message {
    case .notice(let notice):
      desk.note(desk.errorStyle.yellow(desk.say.sentence(notice).printable))
    case .problem(let problem):
      hasProblems = true
      if !isTold(problem) {
        desk.note(desk.errorStyle.red(desk.say.sentence(problem).printable))
      }
      mend(problem)
    case .unmatched(let problem):
      hasProblems = true
      mend(problem)
    }
  }

  /// Keeps the row at hand for the file of rows to mend, if there is to be one.
  private func mend(_ problem: ImportProblem) {
    guard let cells = current?.cells else { return }
    if faulty == nil { faulty = (cells, []) }
    faulty?.problems.append(problem)
  }

  /// Whether a problem that lies not in its row has been told of an earlier one.
  private func isTold(_ problem: ImportProblem) -> Bool {
    guard problem.reason.isShared else { return false }
    guard let index = shared.firstIndex(where: { $0.problem.reason == problem.reason }) else {
      shared.append((problem, 0))
      return false
    }
    shared[index].more += 1
    return true
  }

  private func writeFaulty() throws {
    guard let faulty, let path = options.errorsFile else { return }
    if mending == nil {
      let output = try OutputFile(path: path)
      mending = (output, try RowsToMend(headers: file.headers) { try output.write($0) })
    }
    let words = faulty.problems.map { problem in
      (problem.column.map { "\($0): " } ?? "") + problem.reason(in: desk.say)
    }
    try mending?.rows.write(
      faulty.cells, line: faulty.problems[0].line, problem: words.joined(separator: " "))
    self.faulty = nil
  }

  private func closeMending() throws {
    try writeFaulty()
    guard let path = options.errorsFile, mending != nil else { return }
    try mending?.rows.finish()
    try mending?.file.close()
    bar.clear()
    desk.note(desk.say.rejectedRowsWritten(path))
  }
}
