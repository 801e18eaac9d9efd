import Foundation
import Juara
import JuaraExchange
import JuaraWording

/// A program on this computer that does part of the work.
enum ExternalProgram {
  enum Failure: Error {
    case notStarted
    /// With its own last words, or its status.
    case failed(detail: String)
  }

  /// The first of these names that is on the path.
  static func find(_ names: [String], _ environment: [String: String]) -> URL? {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return names.lazy
      .flatMap { name in folders.lazy.map { URL(filePath: $0).appending(path: name) } }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs it to its end; what it says goes into a file of the scratch folder.
  ///
  /// - Throws: `Failure`.
  static func run(_ url: URL, _ arguments: [String], in scratch: URL) throws {
    let log = scratch.appending(path: "errors")
    try Data().write(to: log)
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: log)
    do {
      try process.run()
    } catch {
      throw Failure.notStarted
    }
    let child = process.processIdentifier
    Interruption.started(child)
    process.waitUntilExit()
    Interruption.ended(child)
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let messages = String(decoding: try Data(contentsOf: log), as: UTF8.self)
      let last = messages.split(whereSeparator: \.isNewline).last.map(String.init)
      throw Failure.failed(detail: (last ?? "\(process.terminationStatus)").printable)
    }
  }
}

/// A private folder for intermediate files, removed with this value.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "juara-\(UUID().uuidString)", directoryHint: .isDirectory)
    Drafts.add(url.path)
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileProblem.folderNotWritable(path: url.path, SystemFault(error))
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
    Drafts.forget(url.path)
  }

  func write(_ text: String, to name: String) throws -> URL {
    let file = url.appending(path: name)
    do {
      try Data(text.utf8).write(to: file)
    } catch {
      throw FileProblem.notWritable(path: file.path, SystemFault(error))
    }
    return file
  }
}
