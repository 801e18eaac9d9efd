import Foundation
import JuaraTestSupport
import Testing

/// Holds README.md, README.id.md and the articles to the program that exists.
///
/// A command in them is a line of a `console` block that begins with `$ `, with the lines after it as long
/// as it ends in a backslash; or a span of code that begins with `juara `. `scripts/refresh-readme` runs the
/// same blocks.
@Suite(.serialized) struct GuideTests {
  private static let catalogue = "Sources/Juara/Juara.docc/"

  /// The pages whose commands are run, in English; each has an Indonesian one beside it.
  private static let guides =
    ["README"]
    + [
      "Webinar", "ReadingContest", "JudgedContest", "Draw", "MonthOfPosts", "Questions",
      "Collections", "Referrals", "Surveys", "Reports",
    ].map { catalogue + $0 }
  private static let pages = guides.flatMap { [$0 + ".md", $0 + ".id.md"] }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  @Test func `every page with commands is known here`() throws {
    let articles = try FileManager.default.contentsOfDirectory(
      atPath: repository.appending(path: Self.catalogue).path
    ).filter { $0.hasSuffix(".md") }.map { Self.catalogue + $0 }
    let withCommands = try articles.filter { !Step.all(in: try Self.text($0)).isEmpty }
    #expect(Set(withCommands + ["README.md", "README.id.md"]) == Set(Self.pages))
  }

  @Test func `names only commands and options that exist`() throws {
    let work = try Workplace()
    let texts = try
      (Self.pages + ["Architecture.md", "Speed.md", "Answers.md"].map { Self.catalogue + $0 })
      .map { Mention.all(in: try Self.text($0)) }
    #expect(texts.allSatisfy { !$0.isEmpty })
    let mentions = texts.reduce(into: Set()) { $0.formUnion($1) }
    for (path, mentions) in Dictionary(grouping: mentions, by: \.path) {
      let help = try work.run(path + ["--help"])
      #expect(help.status == 0, "There is no command “\(mentions[0].text)”.")
      let known = Set(help.output.split { !$0.isLetter && $0 != "-" }.map(String.init))
      for mention in mentions {
        for option in mention.options {
          #expect(known.contains(option), "There is no \(option) in “\(mention.text)”.")
        }
      }
    }
  }

  @Test(arguments: guides)
  func `shows the same steps in Indonesian`(guide: String) throws {
    let pages = try [".md", ".id.md"].map { try Self.text(guide + $0) }
    // Reasons, file names and the language differ; which commands are run, and in what order, does not.
    let verbs = pages.map { page in
      Step.all(in: page).map { $0.command.split(separator: " ").prefix(3) }
    }
    #expect(verbs[0] == verbs[1])
    let headings = pages.map { $0.lines.count { $0.hasPrefix("#") } }
    #expect(headings[0] == headings[1])
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: GuideShell.terminal.path), "needs script(1)"),
    arguments: pages)
  func `prints what the page shows, from an empty folder on`(path: String) throws {
    let steps = Step.all(in: try Self.text(path))
    #expect(!steps.isEmpty)
    let shell = try GuideShell()
    defer { shell.close() }
    for (index, step) in steps.enumerated() {
      let ending = try shell.run(step.command)
      // A command may fail where the page asks for its exit code right after it, and so shows it.
      let showsCode = index + 1 < steps.count && steps[index + 1].command == "echo $?"
      #expect(ending.code == 0 || showsCode, "\(step.command)")
      #expect(
        ending.isShown(by: step.shown),
        """
        scripts/refresh-readme writes what is printed now.
        $ \(step.command)
        \(ending.lines.joined(separator: "\n"))
        """)
    }
  }

  @Test func `the demo runs to its end`() throws {
    let work = try Workplace()
    let outcome = try work.shell(
      #"JUARA_PROGRAM="$0" "$1/scripts/demo" "$PWD/demo""#, repository.path)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    for name in [
      "demo.sqlite", "leaderboard.csv", "registrations-to-fix.csv", "demo-certificates",
    ] {
      #expect(work.exists("demo/\(name)"))
    }
    let events = try work.shell(#""$0" event list --database demo/demo.sqlite --format csv"#)
    #expect(events.output.contains("juara-membaca") && !events.output.contains("draft"))
  }

  @Test func `the demo's website listens on the named port, where its post leads`() throws {
    let work = try Workplace()
    let outcome = try work.shell(
      #"JUARA_PROGRAM="$0" JUARA_WEB_PROGRAM=echo "$1/scripts/demo" --website --port 1 "$PWD/demo""#,
      repository.path)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.hasSuffix("/demo/demo.sqlite --port 1\n"))
    let post = try work.shell(#""$0" post show 1 --database demo/demo.sqlite"#)
    #expect(post.output.contains("http://127.0.0.1:1/events/bengkel-komik/register?src="))
    let club = try work.shell(
      #""$0" registration list klub-baca --status confirmed --format csv --database demo/demo.sqlite"#
    )
    #expect(!rowsOfCSV(club.output).isEmpty)
  }

  @Test func `the demo leaves a library alone that a program has open`() throws {
    let work = try Workplace()
    let outcome = try work.shell(
      #"mkdir demo; echo kept >demo/demo.sqlite; JUARA_PROGRAM="$0" "$1/scripts/demo" "$PWD/demo" 5<demo/demo.sqlite"#,
      repository.path)
    #expect(outcome.status == 1 && outcome.errors.contains("is in use"))
    #expect(try work.read("demo/demo.sqlite") == "kept\n")
    #expect(try work.names() == ["demo"])
  }

  @Test func `a season's six jobs take at most 88 commands, and none names a column`() throws {
    let work = try Workplace()
    let outcome = try work.shell(
      #"JUARA_PROGRAM="$0" "$1/scripts/season" "$PWD/season""#, repository.path)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(!outcome.output.contains("--column"))
    let words = try #require(outcome.output.split(separator: "\n").last).split(separator: " ")
    #expect(try #require(Int(words[0])) <= 88)
  }

  @Test func `README is short enough to be read`() throws {
    #expect(try Self.text("README.md").lines.count <= 220)
  }
}
