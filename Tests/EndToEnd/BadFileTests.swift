import Foundation
import Testing

@Suite(.serialized) struct BadFileTests {
  private struct BadFile: CustomTestStringConvertible {
    var name: String
    var text: String
    var status: Int32 = 1
    var indonesian: String
    var english: String
    var testDescription: String { name }
  }

  private static let files = [
    BadFile(
      name: "open-quote", text: "Nama,No HP\n\"Ani,0812\nBudi,081\n",
      indonesian: "Baris 2 (rekaman 2, bita 11): tanda kutip dibuka",
      english: "a quotation mark is opened"),
    BadFile(
      name: "nul", text: "Nama,No HP\nA\0ni,08123456789\n", indonesian: "Baris 2",
      english: "NUL byte"),
    BadFile(
      name: "huge-field",
      text: "Nama,No HP\n\"\(String(repeating: "x", count: 3_000_000))\",081\n",
      indonesian: "Baris 2", english: "longer than 1,048,576 bytes"),
    BadFile(
      name: "quote-in-field", text: "Nama,Sekolah\nA\"ni,SD\n", indonesian: "tanda kutip di tengah",
      english: "there is a quotation mark inside"),
    BadFile(
      name: "ragged", text: "Nama,No HP\nAni\nBudi,0812345678,x,y\n", status: 2,
      indonesian: "baris 3: ada 4 isian, padahal kolomnya 2", english: "4 cells under 2 columns"),
    BadFile(
      name: "no-header", text: "Ani,08123456789\nBudi,08123456780\n",
      indonesian: "kurang nama", english: "full_name is missing"),
    BadFile(
      name: "only-header", text: "Nama,No HP\n", indonesian: "hanya berisi judul kolom",
      english: "only a header and no rows"),
    BadFile(name: "zero", text: "", indonesian: "kosong", english: "empty"),
    BadFile(name: "blank", text: "\n\n \n", indonesian: "kosong", english: "empty"),
  ]

  @Test(arguments: files.indices, ["id", "en"])
  func `a file that is no table is refused, and nothing changes`(
    index: Int, language: String
  ) throws {
    let file = Self.files[index]
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    try work.addChallenge("lomba")
    try work.write(file.text, to: "bad.csv")
    let words = language == "id" ? file.indonesian : file.english
    try work.changesNothing {
      let outcome = try work.juara(
        "registration", "import", "seminar", "bad.csv", "--apply", "--errors", "fix.csv")
      #expect(outcome.status == file.status && !outcome.wasKilled, "\(outcome.errors)")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.errors.utf8.count < 1_000)
      if outcome.status == 2 { try work.remove("fix.csv") }
      let piped = try work.run(
        ["registration", "import", "seminar", "-", "--apply"], input: file.text)
      #expect(piped.status == file.status && piped.errors.contains(words), "\(piped.errors)")
      let log = try work.juara(
        "log", "import", "lomba", "bad.csv", "--activity", "books", "--apply")
      #expect([1, 2].contains(log.status) && !log.wasKilled, "\(log.errors)")
    }
  }

  @Test func `a fault late in a file takes back all before it`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.write(Workplace.registrations(0..<300) + "\"Ani,0812\n", to: "late.csv")
    try work.changesNothing {
      try work.juara("registration", "import", "seminar", "late.csv", "--apply", "--skip-bad")
        .refused("Line 302", "a quotation mark is opened", "nothing was changed")
    }
  }

  @Test(arguments: [
    ("missing.csv", "tidak ada", "no file"), ("folder.csv", "adalah folder", "is a folder"),
    ("none/x.csv", "tidak ada", "no file"),
  ])
  func `what is no file is refused`(name: String, indonesian: String, english: String) throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar")
    try FileManager.default.createDirectory(
      at: work.folder.appending(path: "folder.csv"), withIntermediateDirectories: true)
    let line = ["registration", "import", "seminar", name, "--apply"]
    try work.changesNothing {
      try work.run(line).refused(indonesian, "“\(name)”")
      try work.run(line + ["--language", "en"]).refused(english, "“\(name)”")
    }
  }

  @Test(arguments: [
    ("none/x.csv", "foldernya tidak ada", "its folder does not exist"),
    ("folder", "adalah folder", "is a folder"), ("", "tidak bisa ditulis", "could not be written"),
    ("juara.sqlite/x.csv", "bukan folder", "not a folder"),
  ])
  func `a file that cannot be written is told in words`(
    name: String, indonesian: String, english: String
  ) throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar")
    try work.addChallenge("lomba")
    try FileManager.default.createDirectory(
      at: work.folder.appending(path: "folder"), withIntermediateDirectories: true)
    try work.write("Nama,Sekolah\n,SD 1\n", to: "bad.csv")
    try work.changesNothing {
      for line in [["registration", "export", "seminar"], ["leaderboard", "export", "lomba"]] {
        try work.run(line + ["--output", name]).refused(indonesian)
        try work.run(line + ["--output", name, "--language", "en"]).refused(english)
      }
      let line = ["registration", "import", "seminar", "bad.csv", "--apply", "--skip-bad"]
      let outcome = try work.run(line + ["--errors", name])
      #expect(outcome.status == 1 && outcome.errors.contains(indonesian), "\(outcome.errors)")
    }
  }
}
