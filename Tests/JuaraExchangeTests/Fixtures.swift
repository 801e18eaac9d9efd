import Foundation
import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

/// A folder of its own for one test, which goes with this value.
final class Folder {
  let path = NSTemporaryDirectory() + "juara-test-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let path = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
  }
}

/// What came of reading a whole file.
struct Result<Draft: Sendable> {
  var findings: TableFindings
  var headers: [String]
  var unmappedHeaders: [String]
  var rows: [ImportRow<Draft>] = []
  var leftOut = RowsLeftOut()
  /// The cells of each row, as they stand in the file.
  var cells: [[String]] = []

  var drafts: [Draft] {
    rows.compactMap { row in
      guard case .draft(let draft) = row.content else { return nil }
      return draft
    }
  }

  var problems: [ImportProblem] {
    rows.flatMap { row in
      guard case .problems(let problems) = row.content else { return [ImportProblem]() }
      return problems
    }
  }

  var notices: [ImportNotice] {
    rows.flatMap { row in row.notices.map { ImportNotice(line: row.line, kind: $0) } }
  }

  /// What is wrong with the rows, without where.
  var reasons: [ImportProblem.Reason] { problems.map(\.reason) }
}

enum Reading {
  static func registrations(
    _ bytes: some Sequence<UInt8>, form: EventForm = EventForm(),
    _ options: TableOptions = TableOptions()
  ) throws -> Result<RegistrationDraft> {
    let folder = try Folder()
    return try registrations(
      InputFile(path: try folder.write(bytes, to: "registrations.csv")), form: form, options)
  }

  static func registrations(
    _ text: String, _ options: TableOptions = TableOptions()
  ) throws -> Result<RegistrationDraft> {
    try registrations(text.utf8, options)
  }

  static func registrations(
    _ input: InputFile, form: EventForm = EventForm(), _ options: TableOptions = TableOptions()
  ) throws -> Result<RegistrationDraft> {
    try all(RegistrationFile(input, library: .sample, form: form, options.keepingCells))
  }

  static func people(
    _ bytes: some Sequence<UInt8>, _ options: TableOptions = TableOptions()
  ) throws -> Result<PersonDetails> {
    let folder = try Folder()
    return try people(InputFile(path: try folder.write(bytes, to: "members.csv")), options)
  }

  static func people(
    _ input: InputFile, _ options: TableOptions = TableOptions()
  ) throws -> Result<PersonDetails> {
    try all(PeopleFile(input, library: .sample, options.keepingCells))
  }

  static func log(
    _ text: String, activity: String? = "pages", reader: EntrantReference? = nil,
    readOn: Day? = Day("2026-11-20"), _ options: TableOptions = TableOptions()
  ) throws -> Result<LogDraft> {
    let folder = try Folder()
    return try log(
      InputFile(path: try folder.write(text.utf8, to: "log.csv")), activity: activity,
      reader: reader, readOn: readOn, options)
  }

  static func log(
    _ input: InputFile, activity: String?, reader: EntrantReference? = nil,
    days: ClosedRange<Day>? = nil, readOn: Day? = nil, _ options: TableOptions = TableOptions()
  ) throws -> Result<LogDraft> {
    try all(
      ReadingLogFile(
        input, library: .sample, activity: activity.map { Activity($0)! }, reader: reader,
        days: days, readOn: readOn, options.keepingCells))
  }

  /// Reads a file to its end.
  static func all<File: TableFile>(_ file: File) throws -> Result<File.Draft> {
    var file = file
    var result = Result<File.Draft>(
      findings: file.findings, headers: file.headers, unmappedHeaders: file.unmappedHeaders)
    while let row = try file.next() {
      result.rows.append(row)
      result.cells.append(try #require(row.cells))
    }
    result.leftOut = file.leftOut
    return result
  }
}

extension String {
  /// What is between the quotes as one CSV cell.
  var quoted: String { "\"" + replacing("\"", with: "\"\"") + "\"" }
}

/// Bytes that a writer gave to its sink.
final class Sink {
  private(set) var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }
  func take(_ more: [UInt8]) { bytes += more }
}

extension TableOptions {
  /// The same, with the cells of each row.
  var keepingCells: TableOptions {
    var options = self
    options.keepsCells = true
    return options
  }
}
