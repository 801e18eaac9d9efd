internal import Juara
internal import JuaraExchange
internal import JuaraWording

/// A file that is imported row by row.
protocol ImportedFile {
  associatedtype Draft: Sendable
  var findings: TableFindings { get }
  var bytesRead: Int { get }
  var headers: [String] { get }
  var unmappedHeaders: [String] { get }
  var cells: [String] { get }
  /// Whether columns that are no field are kept with what the row makes.
  var keepsUnmapped: Bool { get }
  mutating func next() throws -> ImportRow<Draft>?
}

extension RegistrationFile: ImportedFile {
  var keepsUnmapped: Bool { true }
}

extension PeopleFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}

extension LogFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}

extension AttendanceFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}

/// Runs an import in front of a terminal: shows how far it is, says every problem as it is found,
/// writes the rows to mend, and sums up.
final class ImportRun<File: ImportedFile> {
  private let desk: Desk
  private let options: ImportOptionGroup
  private let bar: ProgressBar
  private let file: File
  private let reading: ReadAhead<ReadRow>
  private var rows = 0
  private var current: ReadRow?
  private var mending: (file: OutputFile, rows: RowsToMend)?
  /// The row at hand, if it has problems: its cells and all that is wrong.
  private var faulty: (cells: [String], problems: [ImportProblem])?

  /// A row of the file, with what is told of it while it is the one at hand.
  private struct ReadRow: Sendable {
    let row: ImportRow<File.Draft>
    let bytesRead: Int
    /// Its cells as they stand in the file; nil where no file of rows to mend was asked for.
    let cells: [String]?
  }

  init(_ file: File, from input: InputFile, _ options: ImportOptionGroup, at desk: Desk) throws {
    if let path = options.errorsFile, input.isAt(path) {
      throw FileProblem.isBeingImported(path: path)
    }
    self.file = file
    self.options = options
    self.desk = desk
    var read = file
    let keepsCells = options.errorsFile != nil
    reading = ReadAhead {
      guard let row = try read.next() else { return nil }
      return ReadRow(row: row, bytesRead: read.bytesRead, cells: keepsCells ? read.cells : nil)
    }
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
    for line in findings { desk.note(line) }
    let report = try body(next, tell)
    bar.finish()
    if !report.groupsCreated.isEmpty {
      desk.note(desk.say.groupsCreated(report.groupsCreated, isDone: report.ending == .applied))
    }
    try desk.print(desk.say.summary(report.tally))
    if let statuses = desk.say.summary(report.statuses) { try desk.print(statuses) }
    if let attendance = report.attendance { try desk.print(attendance) }
    try desk.print(desk.say.sentence(report.ending, undo: report.batch.map(undo)))
    return report.ending == .refused ? .fileHasProblems : .done
  }

  private func next() throws -> ImportRow<File.Draft>? {
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
    return current.row
  }

  private func tell(_ message: ImportMessage) throws {
    bar.clear()
    switch message {
    case .notice(let notice):
      desk.note(desk.errorStyle.yellow(desk.say.sentence(notice).printable))
    case .problem(let problem):
      desk.note(desk.errorStyle.red(desk.say.sentence(problem).printable))
      mend(problem)
    case .unmatched(let problem):
      mend(problem)
    }
  }

  /// Keeps the row at hand for the file of rows to mend, if there is to be one.
  private func mend(_ problem: ImportProblem) {
    guard let cells = current?.cells else { return }
    if faulty == nil { faulty = (cells, []) }
    faulty?.problems.append(problem)
  }

  private func writeFaulty() throws {
    guard let faulty, let path = options.errorsFile else { return }
    if mending == nil {
      let output = try OutputFile(path: path)
      mending = (output, try RowsToMend(headers: file.headers) { try output.write($0) })
    }
    let words = faulty.problems.map { problem in
      (problem.column.map { "\($0): " } ?? "") + desk.say.reason(problem)
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
    desk.note(desk.say.mendingWritten(path))
  }
}
