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
  private var problems = Repetitions<ImportProblem>()
  private var notices = Repetitions<ImportNotice>()
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
    for (problem, more, lines) in problems.untold {
      let sentence = wording.repeatedProblem(problem, more: more, lines: lines)
      context.note(context.errorStyle.red(sentence.printable))
    }
    for (notice, more, lines) in notices.untold {
      context.warn(wording.repeatedNotice(notice, more: more, lines: lines).printable)
    }
    let leftOut = reading.leftOut
    if leftOut.notRead > 0 { context.note(wording.rowsSkipped(leftOut.notRead)) }
    if leftOut.notRegistered > 0 { context.note(wording.rowsNotRegistered(leftOut.notRegistered)) }
    if leftOut.nobody > 0 {
      context.note(wording.rowsOfNobody(leftOut.nobody, lines: leftOut.nobodyLines))
    }
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
    case .notice(let notice):
      guard notices.isTold(notice, line: notice.line, as: notice.kind.sort, upTo: notice.kind.told)
      else { return }
      context.warn(context.wording.sentence(notice).printable)
    case .rejected(let problems, let cells):
      hasProblems = true
      for problem in problems
      where self.problems.isTold(
        problem, line: problem.line, as: problem.sort, upTo: problem.told)
      {
        context.note(context.errorStyle.red(context.wording.sentence(problem).printable))
      }
      try write(cells, problems)
    case .unmatched(let problem, let cells):
      hasProblems = true
      try write(cells, [problem])
    }
  }

  /// Writes a row to the file of rejected rows, if there is to be one.
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

/// What is told one by one of the first rows that have it, and of the others once with their number.
struct Repetitions<Message> {
  private var known: [String: (first: Message, told: Int, more: Int, lines: [Int])] = [:]
  private var order: [String] = []

  /// Counts a message of a sort; answers whether it is to be told now.
  mutating func isTold(_ message: Message, line: Int, as sort: String, upTo limit: Int) -> Bool {
    if known[sort] == nil { order.append(sort) }
    var entry = known.removeValue(forKey: sort) ?? (message, 0, 0, [])
    let isTold = entry.told < limit
    if isTold {
      entry.told += 1
    } else {
      entry.more += 1
      if entry.lines.count < 10 { entry.lines.append(line) }
    }
    known[sort] = entry
    return isTold
  }

  /// The first message of each sort that more rows have, with their number and first lines.
  var untold: [(first: Message, more: Int, lines: [Int])] {
    order.compactMap { known[$0] }.filter { $0.more > 0 }.map { ($0.first, $0.more, $0.lines) }
  }
}

extension ImportProblem {
  /// What it has in common with the same problem of other rows: the column and the kind of reason.
  fileprivate var sort: String {
    let parts = "\(reason)".split(separator: "(", maxSplits: 2).prefix(reason.isShared ? 3 : 2)
    return (column ?? "") + "|" + parts.joined(separator: "(")
  }

  /// How many are told one by one: what ails a column is soon said, whom nobody knows is each somebody
  /// else.
  fileprivate var told: Int { reason.isShared ? 1 : column == nil ? 20 : 3 }
}

extension ImportNotice.Kind {
  fileprivate var sort: String { String("\(self)".prefix { $0 != "(" }) }

  /// How many are told one by one: those that say only one thing are worth few lines.
  fileprivate var told: Int {
    switch self {
    case .samePersonAs(_, let fields): fields.isEmpty ? 3 : 20
    case .unknownPost: 50
    case .ageUnknown: 1
    case .updated, .namesake, .sharesContact, .sameEntryAs, .sharedLink, .marksChanged, .newerThan,
      .itemUpdated:
      20
    default: 3
    }
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
    if !findings.hasHeader, findings.profile == nil { lines.append(noHeaderInFile) }
    if let saved = findings.saved { lines.append(usingSavedMapping(saved)) }
    for isShown in [true, false] {
      for order in DateOrder.allCases {
        let columns = findings.dateOrders.filter { $0.order == order && $0.isShown == isShown }
        guard let first = columns.first else { continue }
        let other = order == .mdy ? "dmy" : "mdy"
        lines.append(
          dateOrder(
            order, of: columns.map(\.header),
            other: isShown ? nil : columns.count > 1 ? other : "\(name(first.field))=\(other)"))
      }
    }
    if !unmapped.isEmpty { lines.append(unknownColumns(unmapped, areKept: areKept)) }
    if !findings.leftOut.isEmpty {
      lines.append(unknownColumns(findings.leftOut, areKept: false))
    }
    if findings.lacksAge { lines.append(self(.ageUnknownInFile)) }
    return lines
  }
}
