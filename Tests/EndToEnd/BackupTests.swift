import Foundation
import Testing

@Suite(.serialized) struct BackupTests {
  /// A library with three registered people.
  private func workplace(language: String = "en") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    for name in ["Ani", "Budi", "Citra"] { try add(name, to: work) }
    return work
  }

  private func add(_ name: String, to work: Workplace) throws {
    try work.juara("registration", "add", "seminar", "--name", name, "--birth-date", "1990-01-01")
      .done()
  }

  private func names(_ work: Workplace, in file: String = "juara.sqlite") throws -> [String] {
    try work.juara("participant", "list", "--format", "csv", "--database", file).table
      .compactMap { $0["full_name"] }.sorted()
  }

  private func mode(_ name: String, in work: Workplace) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: work.folder.appending(path: name).path)[
      .posixPermissions] as? Int
  }

  @Test(arguments: [
    ("id", "Cadangan “juara.sqlite” ditulis ke “cadangan.sqlite” dan diperiksa."),
    ("en", "Wrote a backup of “juara.sqlite” to “cadangan.sqlite”, and checked it."),
  ])
  func `a backup is one file for its owner alone, with all that the library holds`(
    language: String, words: String
  ) throws {
    let work = try workplace(language: language)
    try work.changesNothing(except: ["cadangan.sqlite"]) {
      let outcome = try work.juara("backup", "cadangan.sqlite").done()
      #expect(outcome.output == words + "\n" && outcome.errors == "")
    }
    #expect(try mode("cadangan.sqlite", in: work) == 0o600)
    let before = try work.bytes("cadangan.sqlite")
    #expect(try names(work, in: "cadangan.sqlite") == ["Ani", "Budi", "Citra"])
    #expect(try work.bytes("cadangan.sqlite") == before)
    for suffix in ["-wal", "-shm", "-journal"] { #expect(!work.exists("cadangan.sqlite" + suffix)) }
  }

  @Test func `a backup overwrites nothing`() throws {
    let work = try workplace()
    try work.write("precious", to: "backup.sqlite")
    try work.changesNothing {
      try work.juara("backup", "backup.sqlite").refused("“backup.sqlite” already exists")
      try work.juara("backup", "juara.sqlite").refused("“juara.sqlite” already exists")
      try work.juara("backup", "none/backup.sqlite").refused("its folder does not exist")
    }
    #expect(try work.read("backup.sqlite") == "precious")
  }

  @Test func `a damaged library is not backed up`() throws {
    let work = try workplace()
    var bytes = try work.bytes("juara.sqlite")
    for place in 8192..<min(bytes.count, 200_000) { bytes[place] = 0xA5 }
    try work.write(bytes: bytes, to: "damaged.sqlite")
    try work.juara("backup", "copy.sqlite", "--database", "damaged.sqlite").refused("juara restore")
    #expect(!work.exists("copy.sqlite"))
    #expect(try work.names().allSatisfy { !$0.contains(".part-") })
  }

  @Test(arguments: ["id", "en"])
  func `a restored backup takes the library's place, which is kept beside it`(
    language: String
  ) throws {
    let work = try workplace(language: language)
    try work.juara("backup", "cadangan.sqlite").done()
    try add("Dewi", to: work)
    let outcome = try work.juara("restore", "cadangan.sqlite").done()
    #expect(outcome.output.contains("juara-2026-11-20-0900.sqlite"))
    #expect(try names(work) == ["Ani", "Budi", "Citra"])
    #expect(
      try names(work, in: "juara-2026-11-20-0900.sqlite") == ["Ani", "Budi", "Citra", "Dewi"])
    try add("Eka", to: work)
    #expect(try names(work) == ["Ani", "Budi", "Citra", "Eka"])
    try work.juara("doctor").done()
    #expect(try mode("juara.sqlite", in: work) == 0o600)
    try work.juara("restore", "cadangan.sqlite").done()
    #expect(work.exists("juara-2026-11-20-0900-2.sqlite"))
  }

  @Test func `a backup is restored where no library is left`() throws {
    let work = try workplace()
    try work.juara("backup", "backup.sqlite").done()
    try work.remove("juara.sqlite")
    let outcome = try work.juara("restore", "backup.sqlite", "--language", "en").done()
    #expect(outcome.output == "Restored “backup.sqlite” to “juara.sqlite”.\n")
    #expect(try names(work) == ["Ani", "Budi", "Citra"])
  }

  @Test func `who was erased since the backup is erased again`() throws {
    let work = try workplace()
    try work.juara("backup", "backup.sqlite").done()
    try work.juara("participant", "erase", "ID2", "--confirm", "Budi").done()
    let outcome = try work.juara("restore", "backup.sqlite").done()
    #expect(outcome.output.contains("Erased again") && outcome.output.contains("#2"))
    #expect(try names(work).filter { !$0.hasPrefix("#") } == ["Ani", "Citra"])
    #expect(!String(decoding: try work.bytes("juara.sqlite"), as: UTF8.self).contains("Budi"))
  }

  @Test func `a log that is left beside the library is not taken for the backup's`() throws {
    let work = try workplace()
    try work.juara("backup", "backup.sqlite").done()
    // What stands in the log of a program that was killed.
    let killed = try work.shell(
      """
      python3 -c 'import os, sqlite3
      db = sqlite3.connect("juara.sqlite")
      db.execute("UPDATE library SET name = \\"Lain\\"")
      db.commit()
      os._exit(0)'
      """)
    try #require(killed.status == 0 && work.exists("juara.sqlite-wal"), "\(killed.errors)")
    try work.juara("restore", "backup.sqlite").done()
    #expect(try work.juara("library", "show").output.contains("Perpustakaan Kota"))
    let kept = try work.juara("library", "show", "--database", "juara-2026-11-20-0900.sqlite")
    #expect(kept.output.contains("Lain"))
    try work.juara("doctor").done()
  }

  @Test(arguments: [("id", "Program lain sedang membuka"), ("en", "Another program has")])
  func `nothing is restored while another program has the library open`(
    language: String, words: String
  ) throws {
    let work = try workplace(language: language)
    try work.juara("backup", "cadangan.sqlite").done()
    let outcome = try work.shell(
      """
      python3 -c 'import sqlite3, subprocess, sys
      db = sqlite3.connect("juara.sqlite")
      db.execute("SELECT * FROM library").fetchall()
      sys.exit(subprocess.run(sys.argv[1:]).returncode)' "$0" restore cadangan.sqlite
      """)
    outcome.refused(words, "juara.sqlite")
    #expect(try names(work) == ["Ani", "Budi", "Citra"])
    #expect(try work.names() == ["cadangan.sqlite", "juara.sqlite"])
  }

  @Test func `a backup replaces a library that cannot be read any more`() throws {
    let work = try workplace()
    try work.juara("backup", "backup.sqlite").done()
    var bytes = try work.bytes("juara.sqlite")
    for place in 0..<bytes.count { bytes[place] = 0xA5 }
    try work.write(bytes: bytes, to: "juara.sqlite")
    let outcome = try work.juara("restore", "backup.sqlite", "--language", "en").done()
    #expect(outcome.errors.contains("it is not known who was erased"))
    #expect(try names(work) == ["Ani", "Budi", "Citra"])
    #expect(try work.bytes("juara-2026-11-20-0900.sqlite") == bytes)
  }

  @Test func `what is no backup is not restored`() throws {
    let work = try workplace()
    try work.write("hello", to: "text.sqlite")
    try work.juara("backup", "backup.sqlite").done()
    var bytes = try work.bytes("backup.sqlite")
    for place in 8192..<min(bytes.count, 200_000) { bytes[place] = 0xA5 }
    try work.write(bytes: bytes, to: "damaged.sqlite")
    try work.changesNothing {
      try work.juara("restore", "text.sqlite").refused("not a Juara library file")
      try work.juara("restore", "none.sqlite").refused("There is no backup file “none.sqlite”")
      try work.juara("restore", "damaged.sqlite").refused("“damaged.sqlite”")
      try work.juara("restore", "juara.sqlite").refused("is the library itself")
    }
  }

  @Test func `a backup that is not there is told as one, and no library is to be made`() throws {
    let work = try Workplace(language: "id")
    let outcome = try work.juara("restore", "cadang.sqlite")
    outcome.refused("Berkas cadangan “cadang.sqlite” tidak ada.")
    #expect(!outcome.errors.contains("juara init"))
  }
}
