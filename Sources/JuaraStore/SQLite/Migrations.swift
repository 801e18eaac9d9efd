import GRDB
import Juara
import JuaraSchema

/// A file keeps the checksum of each migration it was made with. Until the first release migrations
/// are rewritten, and a file made by others is refused rather than read wrongly.
enum Migrations {
  enum Version { case current, older }

  static func version(_ db: Database, path: String) throws -> Version {
    let migrator = migrator
    if try migrator.hasBeenSuperseded(db) { throw LibraryFileProblem.newer(path: path) }
    let applied = try migrator.appliedMigrations(db)
    guard try db.tableExists(checksumTable) else {
      throw LibraryFileProblem.earlierTrial(path: path)
    }
    for migration in Schema.migrations where applied.contains(migration.name) {
      let checksum: Int64? = try db.first(
        "SELECT checksum FROM \(checksumTable) WHERE migration = ?", [migration.name])
      guard checksum == migration.checksum else {
        throw LibraryFileProblem.earlierTrial(path: path)
      }
    }
    return applied.count == Schema.migrations.count ? .current : .older
  }

  /// Throws `LibraryFileProblem.newer` where the header already tells that a newer Juara wrote the file.
  static func check(_ header: SQLiteFileHeader, path: String) throws {
    guard header.userVersion <= Schema.migrations.count else {
      throw LibraryFileProblem.newer(path: path)
    }
  }

  static func migrate(_ queue: DatabaseQueue) throws { try migrator.migrate(queue) }

  private static let checksumTable = "migrationChecksum"

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in Schema.migrations {
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: migration.sql)
        try db.insert(checksumTable, ["migration": migration.name, "checksum": migration.checksum])
      }
    }
    return migrator
  }
}

extension Schema.Migration {
  var checksum: Int64 {
    var text = Fingerprint()
    text.add(sql)
    return text.value
  }
}
