import Foundation
import Testing

@Suite(
  .serialized,
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script(1)"))
struct TerminalTests {
  /// A library whose lists are wide.
  private static func workplace() throws -> Workplace {
    let work = try Workplace(language: "id")
    try work.addChallenge("lomba-membaca-akhir-tahun")
    try work.juara(
      "challenge", "score", "lomba-membaca-akhir-tahun", "--activity", "minutes", "--points", "1",
      "--per", "7"
    ).done()
    for (name, school) in [
      ("Muhammad Rizky Pratama Wijayakusuma", "SMP Negeri 1 Banjarbaru Utara"),
      ("日本太郎", "SDN 1"), ("Siti Nur Aisyah", "MI Al-Hidayah Loktabat Utara"),
    ] {
      try work.juara(
        "registration", "add", "lomba-membaca-akhir-tahun", "--name", name, "--school", school,
        "--class", "7A", "--guardian-consent", "2026-11-19"
      ).done()
    }
    try work.juara(
      "log", "add", "lomba-membaca-akhir-tahun", "1", "--activity", "books",
      "--quantity", "1", "--title", "Laskar Pelangi dan Sang Pemimpi", "--author", "Andrea Hirata"
    ).done()
    return work
  }

  /// What a terminal of so many columns is sent.
  private static func terminal(
    _ work: Workplace, columns: Int, _ line: String, environment: [String: String] = [:]
  ) throws -> [String] {
    let command = Workplace.quoted(
      "stty cols \(columns) rows 40; \(Workplace.quoted(work.program.path)) \(line)")
    let outcome = try work.shell(
      "exec script -qec \(command) /dev/null", environment: environment)
    return outcome.output.split(whereSeparator: \.isNewline).map(String.init)
  }

  private static let lists = [
    "event list", "challenge list", "participant list", "audit list", "import list", "group list",
    "registration list lomba-membaca-akhir-tahun", "log list lomba-membaca-akhir-tahun",
    "leaderboard show lomba-membaca-akhir-tahun --view staff",
  ]

  @Test(arguments: [60, 80]) func `a table fits its terminal, and names can be read`(
    columns: Int
  ) throws {
    let work = try Self.workplace()
    for list in Self.lists {
      let lines = try Self.terminal(work, columns: columns, list, environment: ["NO_COLOR": "1"])
      for line in lines where !line.hasPrefix("Kolom yang tidak muat") {
        #expect(line.count <= columns, "\(list): \(line)")
        #expect(!line.contains("\u{1B}"), "\(list): \(line)")
      }
    }
    for list in Self.lists where list.contains("show") || list.contains("registration") {
      let text = try Self.terminal(work, columns: columns, list).joined(separator: "\n")
      #expect(text.contains("Muhammad"), "\(list): \(text)")
      #expect(text.contains("Wijayakusuma"), "\(list): \(text)")
      #expect(!text.contains("…"), "\(list): \(text)")
      #expect(text.contains("Kolom yang tidak muat: "), "\(list): \(text)")
    }
  }

  @Test func `wide letters are aligned`() throws {
    let work = try Self.workplace()
    let list = "registration list lomba-membaca-akhir-tahun"
    let lines = try Self.terminal(work, columns: 200, list, environment: ["NO_COLOR": "1"])
    let places = lines.compactMap { line -> Int? in
      guard let school = ["Sekolah", "SMP", "SDN", "MI Al"].firstNonNil({ line.range(of: $0) })
      else { return nil }
      let wide = line[..<school.lowerBound].count { ("\u{3040}"..."\u{9FFF}").contains($0) }
      return line.distance(from: line.startIndex, to: school.lowerBound) + wide
    }
    #expect(places.count == 4 && Set(places).count == 1, "\(lines)")
  }

  @Test func `colours are for terminals without NO_COLOR`() throws {
    let work = try Self.workplace()
    let escape: Character = "\u{1B}"
    for list in ["event list", "event show x"] {
      #expect(try Self.terminal(work, columns: 90, list).joined().contains(escape), "\(list)")
      let plain = try Self.terminal(work, columns: 90, list, environment: ["NO_COLOR": "1"])
      #expect(!plain.joined().contains(escape), "\(list)")
      let dumb = try Self.terminal(work, columns: 90, list, environment: ["TERM": "dumb"])
      #expect(!dumb.joined().contains(escape), "\(list)")
      let piped = try work.run(list.split(separator: " ").map(String.init))
      #expect(!(piped.output + piped.errors).contains(escape), "\(list)")
    }
  }

  @Test func `a long import shows how far it is, and leaves no trace of it`() throws {
    let work = try Self.workplace()
    try work.write(Workplace.registrations(0..<6_000), to: "people.csv")
    let line = "registration import lomba-membaca-akhir-tahun people.csv"
    let shown = try Self.terminal(work, columns: 90, line).joined(separator: "\n")
    #expect(shown.contains("█") && shown.contains(" %") && shown.contains(" baris"))
    #expect(shown.contains("6.000 baris: 6.000 baru"))
    let piped = try work.run(line.split(separator: " ").map(String.init)).done()
    #expect(!piped.errors.contains { "█%\r\u{1B}".contains($0) })
  }
}

extension Sequence {
  fileprivate func firstNonNil<Value>(_ transform: (Element) -> Value?) -> Value? {
    for element in self { if let value = transform(element) { return value } }
    return nil
  }
}
