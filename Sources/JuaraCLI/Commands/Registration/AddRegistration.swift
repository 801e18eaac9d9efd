internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration add`
struct AddRegistration: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("add", .registrationAdd)
  }

  @Argument(help: help(.eventCode)) var event: String
  @Option(help: help(.registeredParticipant, "id")) var participant: Identifier<Participant>?
  @OptionGroup var person: PersonOptions
  @Option(help: help(.guardianConsent, "day")) var guardianConsent: String?
  @Option(help: help(.publishNameConsent, "day")) var publishNameConsent: String?
  @Option(help: help(.party, "n")) var party: Int?
  @OptionGroup var wishes: WishOptions
  @Option(help: help(.overrideRefusal, "reason")) var override: String?
  @Flag(help: help(.newPerson)) var newPerson = false
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if participant != nil, newPerson {
      throw OptionProblem.oneOf(["--participant", "--new-person"])
    }
    let known = try participant.map { try desk.store.participant($0) }
    let details = try person.details(of: known, at: desk)
    let consentDay = try guardianConsent.map { try desk.day($0, "--guardian-consent") }
    let publishing = try publishNameConsent.map {
      Consent(
        purpose: .publishName, givenBy: details.guardianName, method: .form,
        givenOn: try desk.day($0, "--publish-name-consent"))
    }
    let draft = RegistrationDraft(
      person: details, party: try desk.count(party, "--party"),
      guardianConsent: consentDay.map { .on($0) }, sessions: wishes.sessions,
      answers: try wishes.answers(to: try desk.store.form(of: event)))
    let outcome = try desk.store.register(
      draft, in: event, consents: publishing.map { [$0] } ?? [], override: override,
      as: known?.id, isNewPerson: newPerson, by: desk.signature)
    guard let registration = outcome.registration else { return .failed }
    try desk.print(desk.say.registrationAdded(registration, outcome.kind, in: event))
    if registration.status == .waitlisted {
      let (_, plan) = try desk.store.registration(registration.id)
      let standing = try desk.store.standing(of: registration.id, at: desk.signature.at)
      try desk.print(desk.say.sentence(standing, of: registration.id, in: plan))
    }
    if !outcome.sharesContactWith.isEmpty {
      desk.note(desk.say.sharesContact(outcome.sharesContactWith))
    }
    return .done
  }
}
