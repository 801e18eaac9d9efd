internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration consent-form`
struct WriteConsentForm: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("consent-form", .consentForm)
  }

  @Argument(help: help(.registrationID)) var id: Identifier<Registration>
  @Option(help: help(.consentFormOutput, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.printForms([try desk.store.consentFormFacts(of: id)], to: output)
    return .done
  }
}
