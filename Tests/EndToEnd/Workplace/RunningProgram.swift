import Foundation

/// A program that was started.
final class RunningProgram {
  private let process = Process()
  /// Files, not pipes: to read a pipe may be interrupted by the end of another child.
  private let outputFile: URL
  private let errorsFile: URL

  init(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String],
    input: String?
  ) throws {
    let scratch = FileManager.default.temporaryDirectory
    outputFile = scratch.appending(path: "juara-output-\(UUID().uuidString)")
    errorsFile = scratch.appending(path: "juara-errors-\(UUID().uuidString)")
    for file in [outputFile, errorsFile] { try Data().write(to: file) }
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorsFile)
    if let input {
      let inputFile = scratch.appending(path: "juara-input-\(UUID().uuidString)")
      try Data(input.utf8).write(to: inputFile)
      process.standardInput = try FileHandle(forReadingFrom: inputFile)
      try FileManager.default.removeItem(at: inputFile)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
  }

  deinit {
    for file in [outputFile, errorsFile] { try? FileManager.default.removeItem(at: file) }
  }

  /// Presses Ctrl-C.
  func interrupt() { process.interrupt() }

  var isRunning: Bool { process.isRunning }

  /// Waits for its end.
  func outcome() throws -> Outcome {
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, wasKilled: process.terminationReason != .exit,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorsFile), as: UTF8.self))
  }
}
