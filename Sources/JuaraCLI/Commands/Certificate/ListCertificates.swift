internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara certificate list`
struct ListCertificates: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .certificateList) }

  @Argument(help: help(.eventCode)) var event: String
  @Option(help: help(.certificateKindFilter, "kind")) var kind: Certificate.Kind?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "number", title: .certificateNumberTitle),
      .init(key: "full_name", title: .nameTitle, canShrink: true),
      .init(key: "participant_id", title: .participantIDTitle, isNumber: true, canHide: true),
      .init(key: "kind", title: .kindTitle),
      .init(key: "award", title: .awardTitle, canShrink: true, canHide: true),
      .init(key: "issued_at", title: .issuedAtTitle, canHide: true),
      .init(key: "status", title: .statusTitle),
      .init(key: "revoke_reason", title: .reasonTitle, canShrink: true, canHide: true),
    ])
    for listed in try desk.store.certificates(in: event, kind: kind) {
      let certificate = listed.certificate
      let entitlement = certificate.entitlement
      listing.add([
        .text(certificate.number.text), .text(listed.participant.details.name.text),
        .number(Int(entitlement.participant.rawValue)),
        .word(entitlement.kind.rawValue, label: desk.say.label(entitlement.kind)),
        .text(entitlement.award),
        .word(
          certificate.issued.at.iso8601, label: desk.say.shortInstant(certificate.issued.at)),
        .word(
          certificate.isValid ? "valid" : "revoked", label: desk.say.validity(certificate)),
        .text(certificate.revocation.map { desk.say.reason($0.reason) }),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
