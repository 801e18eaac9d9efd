import Foundation
import Testing

@Suite(.serialized) struct OverwritingTests {
  @Test func `what is written with data of people is for its owner alone`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.juara("registration", "add", "seminar", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
    try work.juara("registration", "export", "seminar", "--output", "out.csv").done()
    try work.juara("participant", "export", "ID1", "--output", "person.json").done()
    #expect(try work.shell("stat -c %a out.csv person.json").output == "600\n600\n")
  }

  @Test(arguments: [("id", "tidak ditimpa"), ("en", "not overwritten")])
  func `no export and no file of rows to fix is written over a library`(
    language: String, words: String
  ) throws {
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    try work.write("Nama,No HP\nAni,6.28E+12\n", to: "people.csv")
    try work.changesNothing {
      try work.juara("registration", "export", "seminar", "--output", "juara.sqlite").refused(words)
      try work.juara(
        "registration", "import", "seminar", "people.csv", "--errors", "juara.sqlite"
      ).refused(words)
    }
  }

  @Test func `rows to fix are never written over the file they come from`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    let text = "Nama,No HP\nAni,6.28E+12\nBudi,081200000001\n"
    try work.write(text, to: "people.csv")
    try work.juara(
      "registration", "import", "seminar", "people.csv", "--errors", "./people.csv"
    ).refused("the file being imported")
    #expect(try work.read("people.csv") == text)
  }

  @Test func `an Excel workbook is told from a CSV file`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.write("PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{0}", to: "people.xlsx")
    try work.juara("registration", "import", "seminar", "people.xlsx")
      .refused("Save it as “CSV UTF-8”")
  }
}
