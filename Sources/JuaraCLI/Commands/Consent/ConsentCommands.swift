internal import ArgumentParser
internal import JuaraWording

/// `juara consent …`
struct ConsentCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "consent", .consentNoun,
      [
        RecordConsent.self, WithdrawConsent.self, ListConsents.self,
      ])
  }
}
