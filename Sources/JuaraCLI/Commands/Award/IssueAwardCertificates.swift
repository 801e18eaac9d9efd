internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara award certificates`
struct IssueAwardCertificates: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("certificates", .awardCertificates)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var options: CertificatePrintingOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let printing = try CertificatePrinting(options, of: challenge, at: desk)
    var numbers = SystemRandomNumberGenerator()
    let (issued, open) = try desk.store.issueAwards(
      wonIn: challenge, numbers: &numbers, by: desk.audit)
    try desk.tell(issued, of: .award, in: challenge)
    if !open.isEmpty { desk.note(desk.say.withoutCertificate(open.map(\.title))) }
    try printing.write(issued.certificates, of: .award, in: challenge)
    return .done
  }
}
