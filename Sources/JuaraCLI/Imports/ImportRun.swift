import Juara
import JuaraExchange
import JuaraWording

/// Shows how a file is understood, progress and problems; writes rejected rows and sums up.
final class ImportRun<File: TableFile> where File.Draft: PreviewedDraft {
  private let context: CommandContext
  private let options: ImportArguments
  private let bar: ProgressBar
  private let file: File
  private let reading: ImportRows<File>
  private var rows = 0
  private var hasPreviewed = false
  private var rejected: (file: OutputFile, rows: RejectedRows)?
  /// Problems that do not lie in a row: the first of each, and how many more rows have it.
  private var shared: [(problem: ImportProblem, more: Int)] = []
  private var hasProblems = false

  init(
    _ file: File, from input: InputFile, _ options: ImportArguments, in context: CommandContext
  ) throws {
    if let path = options.errorsFile, input.isAt(path) {
      throw FileProblem.isBeingImported(path: path)
    }
    self.file = file
    self.options = options
    self.context = context
    reading = ImportRows(file, previewing: options.apply ? 0 : options.preview)
    let wording = context.wording
    bar = ProgressBar(
      words: ProgressWords(
        label: wording(.importing), percent: { "\($0) %" }, rows: { wording.rows($0) },
        elapsed: { wording.seconds($0) }),
      totalBytes: input.size, on: context.errors, environment: context.environment.variables)
  }

  func run(
    _ body: (
      _ next: () throws -> ImportRow<File.Draft>?, _ report: (ImportMessage) throws -> Void
    ) throws -> ImportReport
  ) throws {
    defer {
      reading.stop()
      bar.finish()
    }
    let findings = context.wording.findings(
      file.findings, unmapped: file.unmappedHeaders, areKept: file.keepsUnmapped)
    for line in findings { context.note(line.printable) }
    let report = try body(next, self.report)
    bar.finish()
    try sumUp(report)
    if report.ending == .refused { throw ExitStatus.fileHasProblems }
  }

  private func sumUp(_ report: ImportReport) throws {
    let wording = context.wording
    for (problem, more) in shared where more > 0 {
      context.note(context.errorStyle.red(wording.repeatedProblem(problem, more: more).printable))
    }
    if reading.leftOut > 0 { context.note(wording.rowsSkipped(reading.leftOut)) }
    if !report.groupsCreated.isEmpty {
      context.note(wording.groupsCreated(report.groupsCreated, isDone: report.ending == .applied))
    }
    if !hasProblems, let path = options.errorsFile, try RejectedRows.removeStale(atPath: path) {
      context.note(wording.staleRejectedRowsRemoved(path))
    }
    if report.ending == .applied, file.findings.said != nil { context.note(wording(.mappingSaved)) }
    try context.print(wording.summary(report.tally))
    if let statuses = wording.summary(report.statuses) { try context.print(statuses) }
    if let attendance = report.attendance { try context.print(attendance) }
    try context.print(
      wording.sentence(report.ending, undo: report.importID.map { "juara import undo \($0)" }))
  }

  private func next() throws -> ImportRow<File.Draft>? {
    // Not before the import has begun: one refused as a whole shows no rows.
    if !hasPreviewed {
      hasPreviewed = true
      try PreviewTable(file.columns, reading.previews, in: context).print()
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
    case .notice(let notice): context.warn(context.wording.sentence(notice).printable)
    case .rejected(let problems, let cells):
      hasProblems = true
      for problem in problems where !isRepeated(problem) {
        context.note(context.errorStyle.red(context.wording.sentence(problem).printable))
      }
      try write(cells, problems)
    case .unmatched(let problem, let cells):
      hasProblems = true
      try write(cells, [problem])
    }
  }

  /// Whether a problem that does not lie in its row was reported of an earlier one.
  private func isRepeated(_ problem: ImportProblem) -> Bool {
    guard problem.reason.isShared else { return false }
    guard let index = shared.firstIndex(where: { $0.problem.reason == problem.reason }) else {
      shared.append((problem, 0))
      return false
    }
    shared[index].more += 1
    return true
  }

  private func write(_ cells: [String]?, _ problems: [ImportProblem]) throws {
    guard let cells, let path = options.errorsFile else { return }
    if rejected == nil {
      let output = try OutputFile(path: path)
      rejected = (output, try RejectedRows(headers: file.headers) { try output.write($0) })
    }
    let words = problems.map { problem in
      (problem.column.map { "\($0): " } ?? "") + problem.reason(in: context.wording)
    }
    try rejected?.rows.write(cells, line: problems[0].line, problem: words.joined(separator: " "))
  }

  private func closeRejected() throws {
    guard let path = options.errorsFile, rejected != nil else { return }
    try rejected?.rows.finish()
    try rejected?.file.close()
    bar.clear()
    context.note(context.wording.rejectedRowsWritten(path))
  }
}

extension Wording {
  /// What was found out about a file, where that is worth a line.
  func findings(_ findings: TableFindings, unmapped: [String], areKept: Bool) -> [String] {
    var lines: [String] = []
    if let profile = findings.profile { lines.append(recognised(as: profile)) }
    if let line = findings.firstLineNotUTF8 { lines.append(notUTF8(line: line)) }
    if findings.skippedLines > 0 {
      lines.append(skippedBeforeHeader(findings.skippedLines, headerLine: findings.headerLine))
    }
    if let saved = findings.saved { lines.append(usingSavedMapping(saved)) }
    if !unmapped.isEmpty { lines.append(unknownColumns(unmapped, areKept: areKept)) }
    if !findings.leftOut.isEmpty {
      lines.append(unknownColumns(findings.leftOut, areKept: false))
    }
    if findings.lacksAge { lines.append(self(.ageUnknownInFile)) }
    return lines
  }
}
