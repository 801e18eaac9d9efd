internal import Foundation
internal import Juara

/// A folder that files are written into.
public struct OutputFolder: Sendable {
  private let path: String

  /// Opens the folder of a path, and makes it where it is not there yet, for the user's eyes alone:
  /// what libraries write tells of children.
  ///
  /// - Throws: `FileProblem.notWritable`.
  public init(path: String) throws {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileProblem.notWritable(path: path, detail: FileProblem.words(of: error))
    }
  }

  /// Writes a whole file, in place of one of the same name.
  ///
  /// - Throws: `FileProblem`.
  public func write(_ bytes: [UInt8], to name: String) throws {
    let file = try OutputFile(path: (path as NSString).appendingPathComponent(name))
    try file.write(bytes)
    try file.close()
  }
}
