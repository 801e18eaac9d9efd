internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara certificate issue`
struct IssueCertificates: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("issue", .certificateIssue)
  }

  @Argument(help: help(.eventCode)) var event: String
  @OptionGroup var options: CertificatePrintingOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let printing = try CertificatePrinting(options, at: desk)
    var numbers = SystemRandomNumberGenerator()
    let issued = try desk.store.issueParticipation(
      in: event, numbers: &numbers, by: desk.signature)
    try desk.tell(issued, of: .participation, in: event)
    try printing.write(issued.certificates, of: .participation, in: event)
    return .done
  }
}

extension Desk {
  /// Says what issuing certificates came to.
  func tell(
    _ issued: IssuedCertificates, of kind: Certificate.Kind, in code: String
  ) throws {
    try print(
      say.certificatesIssued(
        kind, in: code, count: issued.certificates.count, new: issued.new))
    if issued.revoked > 0 { note(say.revokedLeftOut(issued.revoked, in: code)) }
    if !issued.unentitled.isEmpty { note(say.unentitled(issued.unentitled)) }
  }
}
