internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara consent record`
struct RecordConsent: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("record", .consentRecord)
  }

  @Argument(help: help(.participantID)) var participant: Identifier<Participant>
  @Option(help: help(.purpose, "purpose")) var purpose: Consent.Purpose
  @Option(help: help(.consentBy, "name")) var by: String
  @Option(help: help(.method, "method")) var method: Consent.Method
  @Option(help: help(.consentDay, "day")) var on: String
  @Option(help: help(.evidence, "reference")) var evidence: String?
  @Option(help: help(.textVersion, "version")) var textVersion: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let consent = Consent(
      purpose: purpose, givenBy: try desk.text(by, "--by"), method: method,
      givenOn: try desk.day(on, "--on"),
      evidence: try evidence.map { try desk.text($0, "--evidence") },
      textVersion: try textVersion.map { try desk.text($0, "--text-version") })
    let effects = try desk.store.recordConsent(consent, of: participant, by: desk.audit)
    let person = try desk.store.participant(participant)
    try desk.print(desk.say.consentRecorded(consent, of: person).printable)
    try desk.tell(effects)
    return .done
  }
}
