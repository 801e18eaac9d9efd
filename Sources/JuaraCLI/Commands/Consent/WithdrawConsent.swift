internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara consent withdraw`
struct WithdrawConsent: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("withdraw", .consentWithdraw)
  }

  @Argument(help: help(.participantID)) var participant: Identifier<Participant>
  @Option(help: help(.purpose, "purpose")) var purpose: Consent.Purpose
  @Option(help: help(.withdrawalDay, "day")) var on: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let effects = try desk.store.withdrawConsent(
      to: purpose, of: participant, on: try desk.day(on, "--on"), by: desk.signature)
    let person = try desk.store.participant(participant)
    try desk.print(desk.say.consentWithdrawn(purpose, of: person).printable)
    try desk.tell(effects)
    if let line = desk.say.takedownNotice(purpose, effects.published) { try desk.print(line) }
    return .done
  }
}
