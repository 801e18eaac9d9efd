import Foundation
import Testing

/// Holds the README, the guides and the Architecture article to the program that exists.
///
/// A command in them is a line of a block that begins with `$ `, with the lines after it as long as it
/// ends in a backslash; or a span of code that begins with `juara `. `scripts/refresh-readme` reads the
/// same blocks.
@Suite(.serialized) struct GuideTests {
  private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let catalogue = "Sources/Juara/Juara.docc/"

  private static func document(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: [
    "README.md", catalogue + "Architecture.md", catalogue + "Contest.md", catalogue + "Judging.md",
  ])
  func `names only commands and options that exist`(path: String) throws {
    let mentions = Mention.all(in: try Self.document(path))
    #expect(!mentions.isEmpty)
    let shell = try GuideShell(root: Self.root)
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

  @Test(arguments: ["README.md", catalogue + "Contest.md", catalogue + "Judging.md"])
  func `prints what the guide shows, from an empty folder on`(path: String) throws {
    let steps = Step.all(in: try Self.document(path))
    #expect(!steps.isEmpty)
    let shell = try GuideShell(root: Self.root)
    defer { shell.close() }
    for (index, step) in steps.enumerated() {
      let ending = try shell.run(step.command)
      // A command may fail where the guide asks for its exit code right after it, and so shows it.
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
