import Foundation

/// A program that was started.
final class RunningProgram {
  private let process = Process()
  private let output = Pipe()
  private let errorsFile: URL

  init(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String],
    input: String?
  ) throws {
    let scratch = FileManager.default.temporaryDirectory
    errorsFile = scratch.appending(path: "juara-errors-\(UUID().uuidString)")
    try Data().write(to: errorsFile)
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardOutput = output
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

  deinit { try? FileManager.default.removeItem(at: errorsFile) }

  /// Presses Ctrl-C.
  func interrupt() { process.interrupt() }

  var isRunning: Bool { process.isRunning }

  /// Waits for its end.
  func outcome() throws -> Outcome {
    let written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, wasKilled: process.terminationReason != .exit,
      output: String(decoding: written, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorsFile), as: UTF8.self))
  }
}
