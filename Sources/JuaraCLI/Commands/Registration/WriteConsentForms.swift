internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration consent-forms`
struct WriteConsentForms: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("consent-forms", .consentForms)
  }

  @Argument(help: help(.eventCode)) var event: String
  @Option(help: help(.consentFormOutput, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let facts = try desk.store.consentFormFacts(awaitingIn: event, at: desk.audit.at)
    guard !facts.isEmpty else {
      desk.note(desk.say.nobodyAwaitsConsent(in: event))
      return .done
    }
    try desk.printForms(facts, to: output)
    return .done
  }
}
