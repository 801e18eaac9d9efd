internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara consent list`
struct ListConsents: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .consentList) }

  @Argument(help: help(.consentsOf)) var participant: Identifier<Participant>?
  @Option(help: help(.onlyPurpose, "purpose")) var purpose: Consent.Purpose?
  @Flag(help: help(.onlyInForce)) var inForce = false
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "participant_id", title: .participantIDTitle, isNumber: true),
      .init(key: "full_name", title: .nameTitle, canShrink: true),
      .init(key: "purpose", title: .purposeTitle), .init(key: "given_on", title: .givenOnTitle),
      .init(key: "given_by", title: .givenByTitle, canShrink: true),
      .init(key: "method", title: .methodTitle, canHide: true),
      .init(key: "evidence", title: .evidenceTitle, canShrink: true, canHide: true),
      .init(key: "text_version", title: .textVersionTitle, canHide: true),
      .init(key: "withdrawn_on", title: .withdrawnOnTitle),
    ])
    let listings = try desk.store.consentListings(
      of: participant, purpose: purpose, isInForce: inForce)
    for listed in listings {
      let consent = listed.consent
      listing.add([
        .number(Int(listed.participant.rawValue)), .text(listed.name),
        .word(consent.purpose.rawValue, label: desk.say.label(consent.purpose)),
        .text(consent.givenOn.description), .text(consent.givenBy),
        .word(consent.method.rawValue, label: desk.say.label(consent.method)),
        .text(consent.evidence), .text(consent.textVersion),
        .text(consent.withdrawnOn?.description),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
