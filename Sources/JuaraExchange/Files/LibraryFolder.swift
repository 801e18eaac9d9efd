import Foundation
import Juara
import JuaraCSV

/// A library as a folder: a CSV file for each table, and `manifest.csv` with the number of rows and the
/// SHA-256 of each. Its first line names the version of the tables.
///
/// An empty cell is NULL. A text that is empty or begins with `\` has a `\` before it.
private enum LibraryFolder {
  static let manifest = "manifest.csv"
  static let titles = ["table", "rows", "sha256"]
  static let version = "version"

  static func cell(_ value: String?) -> String {
    guard let value else { return "" }
    return value.isEmpty || value.hasPrefix("\\") ? "\\" + value : FormulaGuard.guarded(value)
  }

  static func value(_ cell: String) -> String? {
    if cell.isEmpty { return nil }
    return cell.hasPrefix("\\") ? String(cell.dropFirst()) : FormulaGuard.unguarded(cell)
  }
}

package final class LibraryExport {
  private let folder: OutputFolder
  private var lines: [[String]]
  /// How many rows were written.
  package private(set) var rows = 0

  /// Begins a folder, which is new or empty.
  package init(to path: String, version: String) throws {
    if FileKind(atPath: path) != nil,
      try FileManager.default.contentsOfDirectory(atPath: path).isEmpty == false
    {
      throw FileProblem.exists(path: path)
    }
    folder = try OutputFolder(path: path)
    lines = [LibraryFolder.titles, [LibraryFolder.version, "", version]]
  }

  /// Writes a table.
  package func write(
    _ table: String, columns: [String], rows each: (([String?]) throws -> Void) throws -> Void
  ) throws {
    let file = try folder.file(named: table + ".csv")
    var hash = SHA256()
    var count = 0
    var writer = CSVWriter { bytes in
      hash.add(bytes)
      try file.write(bytes)
    }
    try writer.write(columns)
    try each { row in
      try writer.write(row.map(LibraryFolder.cell))
      count += 1
    }
    try writer.flush()
    try file.close()
    lines.append([table, String(count), Hexadecimal.text(hash.digest)])
    rows += count
  }

  /// Writes the manifest, without which the folder is not whole.
  package func close() throws {
    let file = try folder.file(named: LibraryFolder.manifest)
    var writer = CSVWriter { try file.write($0) }
    for line in lines { try writer.write(line) }
    try writer.flush()
    try file.close()
  }
}

package struct ExportedLibrary {
  private let path: String

  /// Opens a folder, and compares each file with the manifest.
  ///
  /// - Throws: `FileProblem.noManifest`, `.otherVersion`, `.changedSinceExport`.
  package init(at path: String, version: String) throws {
    self.path = path
    let manifest = path + "/" + LibraryFolder.manifest
    guard FileKind(atPath: manifest) == .regular else { throw FileProblem.noManifest(path: path) }
    let next = try Self.records(try InputFile(path: manifest).chunks())
    guard try next() == LibraryFolder.titles else { throw FileProblem.noManifest(path: path) }
    guard try next() == [LibraryFolder.version, "", version] else {
      throw FileProblem.otherVersion(path: path)
    }
    while let line = try next() {
      guard line.count == 3, try Self.hash(of: "\(path)/\(line[0]).csv") == line[2] else {
        throw FileProblem.changedSinceExport(name: line[0] + ".csv")
      }
    }
  }

  /// The rows of a table one by one, then nil; nil within a row is NULL.
  package func rows(of table: String) throws -> () throws -> [String?]? {
    let next = try Self.records(try InputFile(path: "\(path)/\(table).csv").chunks())
    _ = try next()
    return { try next()?.map(LibraryFolder.value) }
  }

  /// Nil where there is no such file.
  private static func hash(of path: String) throws -> String? {
    guard FileKind(atPath: path) == .regular else { return nil }
    let next = try InputFile(path: path).chunks()
    var hash = SHA256()
    while let chunk = try next() { hash.add(chunk) }
    return Hexadecimal.text(hash.digest)
  }

  private static func records(
    _ chunks: @escaping () throws -> [UInt8]?
  ) throws -> () throws -> [String]? {
    // A photo is up to a megabyte, and a third more as text.
    var reader = CSVReader(limits: CSVLimits(maxFieldBytes: 2 << 20), chunks: chunks)
    var record = CSVRecord()
    return { try reader.read(into: &record) ? record.fields : nil }
  }
}
