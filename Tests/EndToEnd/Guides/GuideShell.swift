import Foundation
import JuaraTestSupport

/// A shell in an empty folder, on a terminal 100 columns wide, in which `juara` is the built program and
/// `~/juara` this tree.
final class GuideShell {
  /// script(1), which runs a command on a terminal of its own.
  static let terminal = URL(fileURLWithPath: "/usr/bin/script")

  private let folder: URL
  private var exports: [String] = []
  private var code: Int32 = 0

  init() throws {
    folder = URL.temporaryDirectory.appending(path: "juara-guide-\(UUID().uuidString)")
    for name in ["bin", "tour"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "bin/juara"), withDestinationURL: Self.program)
  }

  func close() { try? FileManager.default.removeItem(at: folder) }

  /// The program as built with these tests, unless `JUARA_PROGRAM` names another.
  private static var program: URL {
    if let path = ProcessInfo.processInfo.environment["JUARA_PROGRAM"], !path.isEmpty {
      return URL(fileURLWithPath: path)
    }
    let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }
    let tests = bundles.first?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "juara")
  }

  /// Runs a command with what was exported so far and the last exit code.
  func run(_ command: String) throws -> Ending {
    if command.hasPrefix("export ") { exports.append(command) }
    let script = (exports + ["(exit \(code))", command]).joined(separator: "\n")
      .replacing("~/juara/", with: repository.path + "/")
    try Data((script + "\n").utf8).write(to: folder.appending(path: "step"))
    let process = Process()
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    process.executableURL = Self.terminal
    process.arguments = ["-qec", "stty cols 100 rows 40; exec bash ../step", "/dev/null"]
    process.currentDirectoryURL = folder.appending(path: "tour")
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = [
      "PATH": folder.appending(path: "bin").path + ":" + path, "HOME": folder.path,
      "LC_ALL": "C.UTF-8", "SHELL": "/bin/bash", "TERM": "dumb", "NO_COLOR": "1",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    let shown = try Data(contentsOf: output)
    code = process.terminationStatus
    let text = String(decoding: shown.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    return Ending(code: code, lines: text.lines)
  }
}
