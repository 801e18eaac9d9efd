internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara certificate issue`
struct IssueCertificates: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("issue", .certificateIssue)
  }

  /// What the command certifies; awards are certified where they are decided.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case participation, attendance
  }

  @Argument(help: help(.eventCode)) var event: String
  @Option(help: help(.certificateKind, "participation|attendance")) var kind: Kind?
  @Option(help: help(.certificateAtLeast, "minutes")) var atLeast: Int?
  @OptionGroup var options: CertificatePrintingOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if kind == .participation, atLeast != nil {
      throw OptionProblem.onlyWith(option: "--at-least", other: "--kind attendance")
    }
    let printing = try CertificatePrinting(options, of: event, at: desk)
    var numbers = SystemRandomNumberGenerator()
    switch kind ?? (atLeast == nil ? .participation : .attendance) {
    case .participation:
      let issued = try desk.store.issueParticipation(
        in: event, numbers: &numbers, by: desk.signature)
      try desk.tell(issued, of: .participation, in: event)
      try printing.write(issued.certificates, of: .participation, in: event)
    case .attendance:
      let issued = try desk.store.issueAttendance(
        in: event, atLeast: try desk.count(atLeast, "--at-least"), numbers: &numbers,
        by: desk.signature)
      try desk.tell(issued, of: .attendance, in: event)
      try printing.write(issued.certificates, of: .attendance, in: event)
    }
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
    if issued.revoked > 0 { note(say.revokedSkipped(issued.revoked, in: code)) }
    if !issued.unentitled.isEmpty { note(say.noLongerEntitled(issued.unentitled)) }
  }
}
