import Foundation
import Testing

/// Holds the README and the Architecture article to the program that exists.
///
/// A command in them is a line of a block that begins with `$ `, with the lines after it as long as it
/// ends in a backslash; or a span of code that begins with `juara `. `scripts/refresh-readme` reads the
/// same blocks.
@Suite(.serialized) struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func document(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: ["README.md", "Sources/Juara/Juara.docc/Architecture.md"])
  func `names only commands and options that exist`(path: String) throws {
    let mentions = Mention.all(in: try Self.document(path))
    #expect(!mentions.isEmpty)
    let shell = try Shell(root: Self.root)
    defer { shell.close() }
    for mention in mentions {
      let command = mention.path.joined(separator: " ")
      let help = try shell.run("juara \(command) --help")
      #expect(help.code == 0, "There is no command “\(mention.text)”.")
      let known = Set(
        help.output.joined(separator: " ").split { !$0.isLetter && $0 != "-" }.map(String.init))
      for option in mention.options {
        #expect(known.contains(option), "There is no \(option) in “\(mention.text)”.")
      }
    }
  }

  @Test func `prints in the tour what the README shows`() throws {
    let steps = Step.all(in: try Self.document("README.md"))
    #expect(!steps.isEmpty)
    let shell = try Shell(root: Self.root)
    defer { shell.close() }
    for (index, step) in steps.enumerated() {
      let ending = try shell.run(step.command)
      // A command may fail where the README asks for its exit code right after it, and so shows it.
      let showsCode = index + 1 < steps.count && steps[index + 1].command == "echo $?"
      #expect(ending.code == 0 || showsCode, "\(step.command)")
      #expect(
        ending.canBeSeen(as: step.shown),
        """
        scripts/refresh-readme writes what is printed now.
        $ \(step.command)
        \((ending.errors + ending.output).joined(separator: "\n"))
        """)
    }
  }
}

/// A command of the tour, and what the README shows of its output.
private struct Step {
  var command: String
  var shown: [String] = []

  /// The commands of all `console` blocks, in their order.
  static func all(in text: String) -> [Step] {
    var steps: [Step] = []
    var isInside = false
    for line in text.lines {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if isInside, let last = steps.indices.last {
        if steps[last].command.hasSuffix("\\"), steps[last].shown.isEmpty {
          steps[last].command += "\n" + line
        } else {
          steps[last].shown.append(line)
        }
      }
    }
    return steps
  }
}

/// A command of `juara` that a text names.
private struct Mention: Hashable {
  /// The command as it stands in the text.
  let text: String
  /// Noun and verb, with the noun between them where there is one, and perhaps a code behind.
  let path: [String]
  /// The options named.
  let options: [String]

  private init?(_ text: String) {
    let unquoted = text.replacing(#/"[^"]*"|'[^']*'/#, with: "…")
    let words = unquoted.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.first == "juara" else { return nil }
    self.text = text
    path = Array(
      words.dropFirst().prefix(3).prefix { $0.wholeMatch(of: #/[a-z][a-z-]*/#) != nil })
    options = words.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
  }

  /// Every command in the blocks and in the spans of code.
  static func all(in text: String) -> Set<Mention> {
    let spans = text.matches(of: #/`(juara\s[^`]+)`/#).map { String($0.1) }
    return Set((Step.all(in: text).map(\.command) + spans).compactMap(Mention.init))
  }
}

/// A shell in an empty folder, in which `juara` is the built program and `~/juara` this tree.
private final class Shell {
  private let folder: URL
  private let root: URL
  private var exports: [String] = []
  private var code: Int32 = 0

  init(root: URL) throws {
    self.root = root
    folder = URL.temporaryDirectory.appending(path: "juara-readme-\(UUID().uuidString)")
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
      .replacing("~/juara/", with: root.path + "/")
    let output = folder.appending(path: "output")
    let errors = folder.appending(path: "errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder.appending(path: "tour")
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = [
      "PATH": folder.appending(path: "bin").path + ":" + path, "HOME": folder.path,
      "LC_ALL": "C.UTF-8",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.emptyFile(output)
    process.standardError = try Self.emptyFile(errors)
    try process.run()
    process.waitUntilExit()
    code = process.terminationStatus
    return Ending(
      code: code, output: try String(contentsOf: output, encoding: .utf8).lines,
      errors: try String(contentsOf: errors, encoding: .utf8).lines)
  }

  private static func emptyFile(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}

/// How a command ended, and what it printed.
private struct Ending {
  let code: Int32
  let output: [String]
  let errors: [String]

  /// Whether the lines of both streams, each in its order, can come out as shown. A line `…` stands
  /// for any.
  func canBeSeen(as shown: [String]) -> Bool {
    struct Place: Hashable {
      var output: Int
      var errors: Int
    }
    var places: Set = [Place(output: 0, errors: 0)]
    for line in shown {
      if line == "…" {
        let skipped = places.flatMap { place in
          (place.output...output.count).flatMap { output in
            (place.errors...errors.count).map { Place(output: output, errors: $0) }
          }
        }
        places = Set(skipped)
      } else {
        let next = places.flatMap { place in
          [
            place.output < output.count && output[place.output] == line
              ? Place(output: place.output + 1, errors: place.errors) : nil,
            place.errors < errors.count && errors[place.errors] == line
              ? Place(output: place.output, errors: place.errors + 1) : nil,
          ]
        }
        places = Set(next.compactMap { $0 })
      }
    }
    return places.contains(Place(output: output.count, errors: errors.count))
  }
}

extension String {
  /// The lines, without blanks at their ends.
  fileprivate var lines: [String] {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0).replacing(#/\s+$/#, with: "") }
  }
}
