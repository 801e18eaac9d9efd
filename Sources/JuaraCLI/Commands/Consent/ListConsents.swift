internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara consent list`
struct ListConsents: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .consentList) }

  @Argument(help: help(.participantID)) var participant: Identifier<Participant>
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "purpose", title: .purposeTitle), .init(key: "given_on", title: .givenOnTitle),
      .init(key: "given_by", title: .givenByTitle, canShrink: true),
      .init(key: "method", title: .methodTitle, canHide: true),
      .init(key: "evidence", title: .evidenceTitle, canShrink: true, canHide: true),
      .init(key: "withdrawn_on", title: .withdrawnOnTitle),
    ])
    for consent in try desk.store.consents(of: participant) {
      listing.add([
        .word(consent.purpose.rawValue, label: desk.say.label(consent.purpose)),
        .text(consent.givenOn.description), .text(consent.givenBy),
        .word(consent.method.rawValue, label: desk.say.label(consent.method)),
        .text(consent.evidence), .text(consent.withdrawnOn?.description),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
