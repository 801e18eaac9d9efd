internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara certificate check`
struct CheckCertificate: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("check", .certificateCheck)
  }

  @OptionGroup var certificate: CertificateArgument
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let listed = try desk.store.certificate(try certificate.read())
    let certificate = listed.certificate
    let event = try desk.store.event(listed.event.text)
    var fields = FieldList(at: desk)
    fields.add(.certificateNumberTitle, certificate.number.text)
    fields.add(.statusTitle, desk.say.validity(certificate))
    fields.add(.reasonTitle, certificate.revocation.map { desk.say.reason($0.reason) })
    fields.add(.kindTitle, desk.say.label(certificate.entitlement.kind))
    fields.add(.awardTitle, certificate.entitlement.award)
    fields.add(.nameTitle, listed.participant.details.name.text)
    fields.add(.participantIDTitle, "\(listed.participant.id)")
    fields.add(.eventTitle, "\(event.plan.title) (\(event.code))")
    fields.add(.startsTitle, desk.say.instant(event.plan.startsAt))
    fields.add(.issuedAtTitle, desk.say.instant(certificate.issued.at))
    fields.add(.issuedByTitle, certificate.issued.staff)
    try fields.print()
    return certificate.isValid ? .done : .failed
  }
}

/// The number of a certificate, in however many words it was typed.
struct CertificateArgument: ParsableArguments {
  @Argument(help: help(.certificateNumber)) var number: [String]

  /// The number. Throws `CertificateNumberProblem`.
  func read() throws(CertificateNumberProblem) -> CertificateNumber {
    try CertificateNumber(reading: number.joined())
  }
}
