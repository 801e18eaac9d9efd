import Foundation
import JuaraTestSupport
import Testing

/// Holds the article on the website's security to the tests that exist, and to level 1 of OWASP ASVS 5.0.0.
@Suite struct SecurityTableTests {
  private enum State {
    case met, partly, missing, notApplicable
  }

  /// What is asked, and how it is met. A span of code with a blank in it is the name of a test.
  private struct Row {
    let number: String
    let state: State?
    let tests: [String]

    init?(_ line: String) {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 6, cells[1].wholeMatch(of: #/\d+\.\d+\.\d+/#) != nil else { return nil }
      number = cells[1]
      state = SecurityTableTests.states[cells[3]]
      tests = RecipeTests.Recipe.code(in: cells[4]).filter { $0.contains(" ") }
    }
  }

  private static let states: [String: State] = [
    "met": .met, "partly": .partly, "not met": .missing, "not applicable": .notApplicable,
    "terpenuhi": .met, "sebagian": .partly, "belum": .missing, "tidak berlaku": .notApplicable,
  ]

  /// The sections of level 1, with the numbers of their requirements.
  private static let levelOne: [(section: String, numbers: ClosedRange<Int>)] = [
    ("1.2", 1...5), ("1.3", 1...2), ("1.5", 1...1), ("2.1", 1...1), ("2.2", 1...2), ("2.3", 1...1),
    ("3.2", 1...2), ("3.3", 1...1), ("3.4", 1...2), ("3.5", 1...3), ("4.1", 1...1), ("4.4", 1...1),
    ("5.2", 1...2), ("5.3", 1...2), ("6.1", 1...1), ("6.2", 1...8), ("6.3", 1...2), ("6.4", 1...2),
    ("7.2", 1...4), ("7.4", 1...2), ("8.1", 1...1), ("8.2", 1...2), ("8.3", 1...1), ("9.1", 1...3),
    ("9.2", 1...1), ("10.4", 1...5), ("11.3", 1...2), ("11.4", 1...1), ("12.1", 1...1),
    ("12.2", 1...2), ("13.4", 1...1), ("14.2", 1...1), ("14.3", 1...1), ("15.1", 1...1),
    ("15.2", 1...1), ("15.3", 1...1),
  ]

  private static let articles = ["WebsiteSecurity.md", "WebsiteSecurity.id.md"]

  private static func lines(_ article: String) throws -> [String] {
    try String(
      contentsOf: repository.appending(path: "Sources/Juara/Juara.docc/\(article)"),
      encoding: .utf8
    ).lines
  }

  private static func rows(_ article: String) throws -> [Row] {
    try lines(article).compactMap { Row($0) }
  }

  @Test(arguments: articles)
  func `the table has each requirement of level 1 once, in their order`(article: String) throws {
    let asked = Self.levelOne.flatMap { entry in
      entry.numbers.map { "\(entry.section).\($0)" }
    }
    #expect(try Self.rows(article).map(\.number) == asked)
  }

  @Test func `both languages say the same of each requirement`() throws {
    let both = try Self.articles.map { try Self.rows($0) }
    for (english, indonesian) in zip(both[0], both[1]) {
      #expect(english.state != nil, "\(english.number)")
      #expect(english.state == indonesian.state, "\(english.number)")
      #expect(english.tests == indonesian.tests, "\(english.number)")
    }
  }

  @Test func `each test that the table names exists`() throws {
    let folder = repository.appending(path: "Tests")
    let files = FileManager.default.enumerator(atPath: folder.path)
    var known: Set<String> = []
    while let file = files?.nextObject() as? String {
      guard file.hasSuffix(".swift") else { continue }
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      known.formUnion(text.matches(of: #/func `([^`]+)`/#).map { String($0.1) })
    }
    let rows = try Self.rows(Self.articles[0])
    #expect(rows.contains { !$0.tests.isEmpty })
    for row in rows {
      for test in row.tests { #expect(known.contains(test), "\(row.number): \(test)") }
    }
  }

  @Test(arguments: articles)
  func `what is not met, or in part, is listed below the table and nothing else is`(
    article: String
  ) throws {
    let open = try Self.rows(article).filter { $0.state == .missing || $0.state == .partly }
    let listed = try Self.lines(article).compactMap { line in
      line.prefixMatch(of: #/- \*\*(\d+\.\d+\.\d+)\*\*/#).map { String($0.1) }
    }
    #expect(listed == open.map(\.number))
  }

  private struct Fetched: Decodable {
    struct Pin: Decodable {
      struct State: Decodable { let version: String? }
      let identity: String
      let state: State
    }
    let pins: [Pin]
  }

  @Test(arguments: articles)
  func `what a build fetches has no weakness that the article tells of`(article: String) throws {
    let file = repository.appending(path: "Package.resolved")
    let pins = try JSONDecoder().decode(Fetched.self, from: Data(contentsOf: file)).pins
    let lowest = try Self.lines(article).compactMap { line in
      line.prefixMatch(of: #/\| ([a-z0-9-]+) \| (\d+\.\d+\.\d+) \| [^|]*CVE-/#)
        .map { (component: String($0.1), version: String($0.2)) }
    }
    #expect(lowest.count == 6)
    for (component, version) in lowest {
      let fetched = try #require(pins.first { $0.identity == component }?.state.version)
      #expect(
        fetched.compare(version, options: .numeric) != .orderedAscending,
        "\(component) \(fetched): run swift package update")
    }
  }
}
