import Foundation
import JuaraTestSupport
import Testing

@Suite(.serialized) struct LibraryFolderTests {
  /// A library with people, an event that is full, a challenge with a score, and an import.
  private func workplace(language: String) throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("seminar", "--capacity", "2")
    try work.addChallenge("baca")
    try work.write(
      "Nama Lengkap,Tanggal Lahir,Catatan\nAni,1990-01-01,\"=1+1, \\lalu\"\nBudi,1990-01-01,x\nCici,1990-01-01,\n",
      to: "people.csv")
    try work.juara("registration", "import", "seminar", "people.csv", "--apply").done()
    try work.juara("registration", "import", "baca", "people.csv", "--apply").done()
    try work.juara("log", "add", "baca", "1", "--activity", "books", "--quantity", "2").done()
    try work.write(bytes: SampleImage.jpeg, to: "foto.jpg")
    try work.juara("photo", "add", "foto.jpg", "--nobody-recognisable", "--alt", "Rak").done()
    try work.juara("registration", "cancel", "seminar", "1", "--reason", "sakit").done()
    return work
  }

  @Test(arguments: ["id", "en"])
  func `an exported library is imported as the same library`(language: String) throws {
    let work = try workplace(language: language)
    try work.juara("library", "export", "semua").done()
    try work.juara("library", "import", "semua", "--database", "baru.sqlite").done()
    try work.juara("library", "export", "lagi", "--database", "baru.sqlite").done()
    let names = try work.shell("cd semua && ls").output
    #expect(names.contains("participant.csv\n") && names.contains("manifest.csv\n"))
    let difference = try work.shell("diff -r semua lagi")
    #expect(difference.status == 0, "\(difference.output)")
    #expect(try work.shell("stat -c %a semua semua/*.csv | sort -u").output == "600\n700\n")
    #expect(try work.juara("doctor", "--database", "baru.sqlite").done().errors == "")
    let contents = try work.contents()
    try work.remove("juara.sqlite")
    try FileManager.default.moveItem(
      at: work.folder.appending(path: "baru.sqlite"),
      to: work.folder.appending(path: "juara.sqlite"))
    #expect(try work.contents() == contents)
    // What the schema derives goes on being derived.
    try work.juara("registration", "add", "seminar", "--name", "Dedi", "--birth-date", "1990-01-01")
      .done()
    try work.juara("doctor").done()
  }

  @Test func `nothing is imported of a folder that was changed, nor over a library`() throws {
    let work = try workplace(language: "en")
    try work.juara("library", "export", "all").done()
    try work.juara("library", "export", "all").refused("“all” already exists")
    try work.juara("library", "import", "all", "--language", "en").refused("already exists")
    let people = try work.read("all/participant.csv")
    try work.write(people.replacing("Budi", with: "Bodi"), to: "all/participant.csv")
    let line = ["library", "import", "all", "--database", "new.sqlite", "--language", "en"]
    try work.run(line).refused("“participant.csv” was changed")
    try work.remove("all/participant.csv")
    try work.run(line).refused("“participant.csv” was changed")
    try work.remove("all/manifest.csv")
    try work.run(line).refused("there is no manifest.csv")
    #expect(!work.exists("new.sqlite"))
  }
}
