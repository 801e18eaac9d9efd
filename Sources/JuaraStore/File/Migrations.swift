internal import GRDB
internal import JuaraSchema

extension DatabaseMigrator {
  /// Brings a library's file to this version of Juara.
  static var juara: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in Schema.migrations {
      migrator.registerMigration(migration.name) { db in try db.execute(sql: migration.sql) }
    }
    return migrator
  }
}
