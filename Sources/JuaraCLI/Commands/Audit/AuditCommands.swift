internal import ArgumentParser
internal import JuaraWording

/// `juara audit …`
struct AuditCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    JuaraCLI.configuration(
      "audit", .auditNoun,
      [
        ListAuditEntries.self
      ])
  }
}
