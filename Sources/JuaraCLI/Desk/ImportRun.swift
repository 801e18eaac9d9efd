internal import Juara
internal import JuaraExchange
internal import JuaraWording

/// Runs an import in front of a terminal: shows what the file is and how it is understood, how far the
/// import is, says every problem as it is found, writes the rows to mend, and sums up.
final class ImportRun<File: TableFile> where File.Draft: PreviewedDraft {
  private let desk: Desk
  private let options: ImportOptionGroup
  private let bar: ProgressBar
  private let file: File
  private let reading: ImportRows<File>
  private var rows = 0
  private var hasPreviewed = false
  private var rejected: (file: OutputFile, rows: RejectedRows)?
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
    reading = ImportRows(file, previewing: options.apply ? 0 : options.preview)
    let say = desk.say
    bar = ProgressBar(
      words: ProgressWords(
        label: say(.importing), percent: { "\($0) %" }, rows: { say.rows($0) },
        elapsed: { say.seconds($0) }),
      totalBytes: input.size, on: desk.errors, environment: desk.surroundings.environment)
  }

  /// Imports the file, and says what came of it.
  func run(
    _ body: (
      _ next: () throws -> ImportRow<File.Draft>?, _ report: (ImportMessage) throws -> Void
    ) throws -> ImportReport
  ) throws -> ExitStatus {
    defer {
      reading.stop()
      bar.finish()
    }
    let findings = desk.say.findings(
      file.findings, unmapped: file.unmappedHeaders, areKept: file.keepsUnmapped)
    for line in findings { desk.note(line.printable) }
    let report = try body(next, self.report)
    bar.finish()
    try sumUp(report)
    return report.ending == .refused ? .fileHasProblems : .done
  }

  private func sumUp(_ report: ImportReport) throws {
    let say = desk.say
    for (problem, more) in shared where more > 0 {
      desk.note(desk.errorStyle.red(say.sharedProblem(problem, more: more).printable))
    }
    if reading.leftOut > 0 { desk.note(say.rowsLeftOut(reading.leftOut)) }
    if !report.groupsCreated.isEmpty {
      desk.note(say.groupsCreated(report.groupsCreated, isDone: report.ending == .applied))
    }
    if !hasProblems, let path = options.errorsFile, try RejectedRows.removeStale(atPath: path) {
      desk.note(say.staleMendingRemoved(path))
    }
    if report.ending == .applied, file.findings.said != nil { desk.note(say(.mappingSaved)) }
    try desk.print(say.summary(report.tally))
    if let statuses = say.summary(report.statuses) { try desk.print(statuses) }
    if let attendance = report.attendance { try desk.print(attendance) }
    try desk.print(
      say.sentence(report.ending, undo: report.importID.map { "juara import undo \($0)" }))
  }

  private func next() throws -> ImportRow<File.Draft>? {
    // Not before the import has begun: what is refused as a whole shows no rows.
    if !hasPreviewed {
      hasPreviewed = true
      try PreviewTable(file.columns, reading.previews, at: desk).print()
    }
    try Interruption.check()
    guard let read = try reading.next() else {
      // Before the import is applied, so that a file that cannot be written stops it.
      try closeRejected()
      return nil
    }
    rows += 1
    if rows.isMultiple(of: 256) { bar.update(bytes: read.bytesRead, rows: rows) }
    return read.row
  }

  private func report(_ message: ImportMessage) throws {
    bar.clear()
    switch message {
    case .notice(let notice):
      desk.note(desk.errorStyle.yellow(desk.say.sentence(notice).printable))
    case .rejected(let problems, let cells):
      hasProblems = true
      for problem in problems where !isTold(problem) {
        desk.note(desk.errorStyle.red(desk.say.sentence(problem).printable))
      }
      try write(cells, problems)
    case .unmatched(let problem, let cells):
      hasProblems = true
      try write(cells, [problem])
    }
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

  /// Writes a row to the file of rejected rows, if there is to be one.
  private func write(_ cells: [String]?, _ problems: [ImportProblem]) throws {
    guard let cells, let path = options.errorsFile else { return }
    if rejected == nil {
      let output = try OutputFile(path: path)
      rejected = (output, try RejectedRows(headers: file.headers) { try output.write($0) })
    }
    let words = problems.map { problem in
      (problem.column.map { "\($0): " } ?? "") + desk.say.reason(problem)
    }
    try rejected?.rows.write(
      cells, line: problems[0].line, problem: words.joined(separator: " "))
  }

  private func closeRejected() throws {
    guard let path = options.errorsFile, rejected != nil else { return }
    try rejected?.rows.finish()
    try rejected?.file.close()
    bar.clear()
    desk.note(desk.say.mendingWritten(path))
  }
}
