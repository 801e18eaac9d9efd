import Foundation
import JuaraSchema
import JuaraTestSupport
import Testing

struct MigrationTests {
  @Test func `every file of the folder is embedded, in its order and as it stands`() throws {
    let folder = repository.appendingPathComponent("schema")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".sql") }.sorted()
    #expect(Schema.migrations.map { $0.name + ".sql" } == files)
    for migration in Schema.migrations {
      let file = folder.appendingPathComponent(migration.name + ".sql")
      #expect(migration.sql == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
  }

  @Test func `a migration's name begins with its number, which it leaves as the user version`() {
    for (index, migration) in Schema.migrations.enumerated() {
      let number = index + 1
      #expect(Int(migration.name.prefix(4)) == number)
      #expect(migration.sql.hasSuffix("PRAGMA user_version = \(number);\n"))
    }
  }

  @Test func `every table is strict`() {
    for migration in Schema.migrations {
      let tables = migration.sql.components(separatedBy: "\nCREATE TABLE ").dropFirst()
      for table in tables {
        let end = table.components(separatedBy: ";\n")[0].components(separatedBy: "\n").last
        #expect(end?.hasPrefix(") STRICT") == true)
      }
    }
  }

  @Test func `the mark of a library's file spells its name`() {
    let bytes = withUnsafeBytes(of: Schema.applicationID.bigEndian, Array.init)
    #expect(String(decoding: bytes, as: UTF8.self) == "Juar")
  }
}
