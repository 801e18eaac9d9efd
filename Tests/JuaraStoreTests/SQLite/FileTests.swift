import Foundation
import GRDB
import Juara
import JuaraSchema
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct FileTests {
  /// The names and bytes of all files in a folder.
  private func contents(of folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }

  /// A path at which a library's file was made and closed.
  private func made(in folder: URL) throws -> String {
    let path = folder.appendingPathComponent("juara.sqlite").path
    _ = try Store.create(path: path, library: .sample, by: .staff())
    return path
  }

  private func edit(_ path: String, _ sql: String) throws {
    try DatabaseQueue(path: path).write { db in try db.execute(sql: sql) }
  }

  @Test func `nobody else who uses the computer may read a new library`() throws {
    try inFolder { folder in
      let attributes = try FileManager.default.attributesOfItem(atPath: try made(in: folder))
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
  }

  @Test func `a library's file is made, opened and read again`() throws {
    try inFolder { folder in
      let path = try made(in: folder)
      #expect(try contents(of: folder).keys.sorted() == ["juara.sqlite"])
      try Store.open(path: path).makeEvent()
      let store = try Store.open(path: path)
      #expect(try store.library == .sample)
      #expect(try store.events().map(\.code.text) == ["bedah"])
      #expect(try store.auditEntries().map(\.subject) == [.event, .library])
    }
  }

  @Test func `a file that another program has open is opened all the same`() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("juara.sqlite").path
      let first = try Store.create(path: path, library: .sample, by: .staff())
      let second = try Store.open(path: path)
      try first.makeEvent("satu")
      try second.makeEvent("dua")
      #expect(try first.events().map(\.code.text) == ["dua", "satu"])
      #expect(try second.events() == first.events())
    }
  }

  @Test func `to open and to read writes nothing`() throws {
    try inFolder { folder in
      let path = try made(in: folder)
      let before = try contents(of: folder)
      #expect(try Store.open(path: path).events().isEmpty)
      #expect(try contents(of: folder) == before)
    }
  }

  @Test func `a copy without a write-ahead log has one again once it is opened`() throws {
    try inFolder { folder in
      let path = try made(in: folder)
      let copy = folder.appendingPathComponent("copy.sqlite").path
      try DatabaseQueue(path: path).writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO '\(copy)'")
      }
      let mode = try Store.open(path: copy).read { db in
        try String.fetchOne(db, sql: "PRAGMA journal_mode")
      }
      #expect(mode == "wal")
    }
  }

  @Test func `a file is never made over something that is there`() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("juara.sqlite").path
      try Data("catatan".utf8).write(to: URL(fileURLWithPath: path))
      for path in [path, folder.path] {
        #expect(throws: LibraryFileProblem.exists(path: path)) {
          _ = try Store.create(path: path, library: .sample, by: .staff())
        }
      }
      #expect(try contents(of: folder) == ["juara.sqlite": Data("catatan".utf8)])
    }
  }

  @Test func `what is not there, or is a folder, is said to be so`() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("none.sqlite").path
      #expect(throws: LibraryFileProblem.missing(path: path)) { try Store.open(path: path) }
      #expect(throws: LibraryFileProblem.isFolder(path: folder.path)) {
        try Store.open(path: folder.path)
      }
      let left = try contents(of: folder)
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: ["", "catatan", String(repeating: "x", count: 4_096)])
  func `a file that is no database is refused and left as it is`(text: String) throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("notes.txt").path
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      let before = try contents(of: folder)
      #expect(throws: LibraryFileProblem.foreign(path: path)) { try Store.open(path: path) }
      #expect(try contents(of: folder) == before)
    }
  }

  @Test(arguments: [false, true])
  func `another program's database is refused and left as it is`(wal: Bool) throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("other.sqlite").path
      var configuration = Configuration()
      if wal { configuration.journalMode = .wal }
      try DatabaseQueue(path: path, configuration: configuration).write { db in
        try db.execute(sql: "CREATE TABLE event (id); PRAGMA application_id = 7")
      }
      let before = try contents(of: folder)
      #expect(throws: LibraryFileProblem.foreign(path: path)) { try Store.open(path: path) }
      #expect(try contents(of: folder) == before)
    }
  }

  @Test(arguments: [
    "PRAGMA user_version = \(Schema.migrations.count + 1)",
    "INSERT INTO grdb_migrations (identifier) VALUES ('9999-later')",
  ])
  func `a newer Juara's file is refused and left as it is`(sql: String) throws {
    try inFolder { folder in
      let path = try made(in: folder)
      try edit(path, sql)
      let before = try contents(of: folder)
      #expect(throws: LibraryFileProblem.newer(path: path)) { try Store.open(path: path) }
      #expect(try contents(of: folder) == before)
    }
  }

  @Test func `a damaged file of a library is said to be damaged`() throws {
    try inFolder { folder in
      let path = try made(in: folder)
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      try file.seek(toOffset: 100)
      try file.write(contentsOf: Data(repeating: 0xFF, count: 8_000))
      try file.close()
      do {
        _ = try Store.open(path: path).library
        Issue.record("a damaged file was read")
      } catch LibraryFileProblem.damaged(path, _) {
      }
    }
  }

  /// A file as a Juara of fewer migrations made it, with a library in it.
  private func older(in folder: URL) throws -> String {
    let path = folder.appendingPathComponent("old.sqlite").path
    var migrator = DatabaseMigrator()
    for migration in Schema.migrations.prefix(2) {
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: migration.sql)
        try db.execute(
          sql: "INSERT INTO migrationChecksum VALUES (?, ?)",
          arguments: [migration.name, migration.checksum])
      }
    }
    try migrator.migrate(DatabaseQueue(path: path))
    try edit(
      path,
      """
      PRAGMA application_id = \(Schema.applicationID);
      INSERT INTO library (id, name, timeZone, language, countryCode, ageOfMajority)
      VALUES (1, 'Perpustakaan Contoh', 'Asia/Makassar', 'id', '62', 18);
      """)
    return path
  }

  @Test func `an older Juara's file is brought to this version when something is to change`() throws
  {
    try inFolder { folder in
      let path = try older(in: folder)
      try Store.open(path: path).makeEvent()
      #expect(try Store.open(path: path).library == .sample)
      let version = try DatabaseQueue(path: path).read { db in
        try Int.fetchOne(db, sql: "PRAGMA user_version")
      }
      #expect(version == Schema.migrations.count)
    }
  }

  @Test func `an older Juara's file is read as it is`() throws {
    try inFolder { folder in
      let path = try older(in: folder)
      let before = try contents(of: folder)
      let store = try Store.open(path: path, for: .reading)
      #expect(try store.library == .sample && store.events().isEmpty)
      #expect(try contents(of: folder) == before)
    }
  }

  @Test(
    arguments: [
      "UPDATE migrationChecksum SET checksum = checksum + 1",
      "DELETE FROM migrationChecksum WHERE migration = '\(Schema.migrations[1].name)'",
      "DROP TABLE migrationChecksum",
    ], [Store.Access.reading, .writing])
  func `a file that was made by other migrations is refused and left as it is`(
    sql: String, access: Store.Access
  ) throws {
    try inFolder { folder in
      let path = try made(in: folder)
      try edit(path, sql)
      let before = try contents(of: folder)
      #expect(throws: LibraryFileProblem.earlierTrial(path: path)) {
        try Store.open(path: path, for: access)
      }
      #expect(try contents(of: folder) == before)
    }
  }

  @Test func `who only looks leaves no trace, and changes nothing`() throws {
    try inFolder { folder in
      let path = try made(in: folder)
      try Store.open(path: path).makeEvent()
      let before = try contents(of: folder)
      #expect(before.keys.sorted() == ["juara.sqlite"])
      do {
        let store = try Store.open(path: path, for: .reading)
        #expect(try store.events().map(\.code.text) == ["bedah"])
        #expect(throws: LibraryFileProblem.noPermission(path: path)) { try store.makeEvent("lain") }
      }
      #expect(try contents(of: folder) == before)
    }
  }

  @Test func `who only looks leaves a write-ahead log as it is`() throws {
    try inFolder { folder in
      let path = try made(in: folder)
      let writing = try Store.open(path: path)
      try writing.makeEvent()
      let before = try contents(of: folder).filter { !$0.key.hasSuffix("-shm") }
      #expect(before.keys.sorted() == ["juara.sqlite", "juara.sqlite-wal"])
      do {
        let store = try Store.open(path: path, for: .reading)
        #expect(try store.events().map(\.code.text) == ["bedah"])
        try writing.makeEvent("lain")
        #expect(try store.events().count == 2)
      }
      #expect(try contents(of: folder)["juara.sqlite"] == before["juara.sqlite"])
    }
  }

  @Test func `a zone that this computer does not know is said to be so`() throws {
    let store = try Store.sample()
    try store.execute("UPDATE library SET timeZone = 'Mars/Olympus'")
    #expect(throws: LibraryFileProblem.unknownZone("Mars/Olympus")) { try store.library }
  }
}
