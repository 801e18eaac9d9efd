import Foundation
import Testing

@Suite(.serialized) struct FullDiskTests {
  @Test(arguments: [("id", "Penyimpanan penuh"), ("en", "The disk is full")])
  func `a disk that fills up during an import takes it back whole`(
    language: String, words: String
  ) throws {
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    try work.write(Workplace.registrations(0..<6_000), to: "people.csv")
    try work.changesNothing {
      let outcome = try work.shell(
        #"trap "" XFSZ; ulimit -f 400; exec "$0" "$@""#, "registration", "import", "seminar",
        "people.csv", "--apply")
      outcome.refused(words)
      #expect(!outcome.errors.contains("I/O"))
    }
    try work.juara("registration", "add", "seminar", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
  }

  @Test(arguments: [
    ("id", "sebagian masih di “juara.sqlite-wal”", "Perubahan terakhir masih di"),
    ("en", "part of it still stands in “juara.sqlite-wal”", "The latest changes still stand in"),
  ])
  func `changes that find no room in the file itself are said to stand beside it`(
    language: String, words: String, later: String
  ) throws {
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    try work.write(Workplace.registrations(0..<6_000), to: "people.csv")
    let before = try work.bytes("juara.sqlite")
    try work.juara("registration", "import", "seminar", "people.csv", "--apply").done()
    // A little less than the file needs, and more than the log, which has only what is new.
    let limit = try work.bytes("juara.sqlite").count / 1024 - 100
    try work.write(bytes: before, to: "juara.sqlite")
    let outcome = try work.shell(
      #"ulimit -f \#(limit); exec "$0" "$@""#, "registration", "import", "seminar", "people.csv",
      "--apply")
    #expect(outcome.status == 74 && outcome.errors.contains(words), "\(outcome.errors)")
    let next = try work.juara("event", "list").done()
    #expect(next.errors.contains(later))
    #expect(try work.juara("doctor").done().errors.contains(later))
    try work.juara("backup", "backup.sqlite").done()
    try work.juara("doctor", "--repair").done()
    #expect(!work.exists("juara.sqlite-wal"))
    for file in ["juara.sqlite", "backup.sqlite"] {
      let people = try work.juara("participant", "list", "--format", "csv", "--database", file)
      #expect(people.table.count == 6_000 && people.errors == "")
    }
  }

  @Test func `a limit on the size of files ends in a sentence`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.write(Workplace.registrations(0..<6_000), to: "people.csv")
    try work.shell(
      #"ulimit -f 400; exec "$0" "$@""#, "registration", "import", "seminar", "people.csv",
      "--apply"
    ).refused("The disk is full")
  }

  @Test func `a disk that fills up during an export leaves the old file`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.write(Workplace.registrations(0..<1_000), to: "people.csv")
    try work.juara("registration", "import", "seminar", "people.csv", "--apply").done()
    try work.write("old", to: "out.csv")
    try work.changesNothing {
      try work.shell(
        #"trap "" XFSZ; ulimit -f 40; exec "$0" "$@""#, "registration", "export", "seminar",
        "--output", "out.csv"
      ).refused("“out.csv” could not be written", "larger than allowed")
    }
    #expect(try work.read("out.csv") == "old")
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"),
    arguments: [("id", "penyimpanan penuh"), ("en", "the disk is full")])
  func `output that finds no room is no success`(language: String, words: String) throws {
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    for line in ["event list", "event list --format json", "registration export seminar", "--help"]
    {
      let outcome = try work.shell("exec \"$0\" \(line) > /dev/full")
      #expect(outcome.status == 1 && outcome.errors.contains(words), "\(line): \(outcome.errors)")
    }
    try work.juara("registration", "export", "seminar", "--output", "/dev/full").refused(words)
  }

  @Test func `a reader that goes away is no failure`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    let outcome = try work.shell(#""$0" audit list | true; echo "${PIPESTATUS[0]}""#)
    #expect(outcome.output == "0\n" && outcome.errors == "")
  }
}
