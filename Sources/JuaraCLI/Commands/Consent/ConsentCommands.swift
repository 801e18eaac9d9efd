internal import ArgumentParser
internal import JuaraWording

/// `juara consent …`
struct ConsentCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    JuaraCLI.configuration(
      "consent", .consentNoun,
      [
        RecordConsent.self, WithdrawConsent.self, ListConsents.self,
      ])
  }
}
