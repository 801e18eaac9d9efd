internal import ArgumentParser
internal import JuaraWording

/// `juara audit …`
struct AuditCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "audit", .auditNoun,
      [
        ListAuditEntries.self
      ])
  }
}
