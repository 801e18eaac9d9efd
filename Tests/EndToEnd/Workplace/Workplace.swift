import Foundation
import Synchronization
import Testing

/// A folder of its own in which `juara` is run as a librarian would, on a clock that stands still.
final class Workplace {
  let folder: URL
  let program: URL
  /// What the clock shows.
  var now = "2026-11-20T09:00:00+08:00"

  /// An empty folder.
  init() throws {
    program = try BuiltProgram.url()
    folder = FileManager.default.temporaryDirectory
      .appending(path: "juara-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A folder with a library in it: the same one for all of a language, made once.
  convenience init(language: String) throws {
    try self.init()
    let made = try Self.libraries.withLock { libraries in
      if let made = libraries[language] { return made }
      try juara("init", "--library", "Perpustakaan Kota", "--language", language).done()
      let made = Data(try bytes("juara.sqlite"))
      libraries[language] = made
      return made
    }
    let file = folder.appending(path: "juara.sqlite")
    try made.write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
  }

  private static let libraries = Mutex<[String: Data]>([:])

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs the program to its end.
  @discardableResult
  func juara(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the program with arguments put together.
  @discardableResult
  func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try start(program, arguments, input: input, environment: environment).outcome()
  }

  /// Starts the program.
  func start(_ arguments: String...) throws -> RunningProgram { try start(arguments) }

  func start(_ arguments: [String]) throws -> RunningProgram { try start(program, arguments) }

  /// Runs the program from a shell's line, in which `"$0" "$@"` stands for it.
  func shell(
    _ line: String, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Outcome {
    try shell(line, arguments, environment: environment)
  }

  func shell(
    _ line: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    try start(
      URL(filePath: "/bin/bash"), ["-c", line, program.path] + arguments,
      environment: environment
    ).outcome()
  }

  private func start(
    _ program: URL, _ arguments: [String], input: String? = nil,
    environment: [String: String] = [:]
  ) throws -> RunningProgram {
    let inherited = ProcessInfo.processInfo.environment.filter { name, _ in
      ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"].contains(name)
    }
    let fixed = [
      "JUARA_NOW": now, "JUARA_STAFF": "Siti", "TZ": "UTC", "LANG": "C.UTF-8",
      "LC_ALL": "C.UTF-8", "TERM": "xterm",
    ]
    return try RunningProgram(
      program, arguments, in: folder,
      environment: inherited.merging(fixed) { $1 }.merging(environment) { $1 }, input: input)
  }

  /// Writes a file into the folder.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(bytes: Array(text.utf8), to: name)
  }

  @discardableResult
  func write(bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return name
  }

  func read(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: name))
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  /// The names in the folder, apart from what SQLite keeps beside a library in use.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }.sorted()
  }
}
