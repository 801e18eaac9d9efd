internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara certificate revoke`
struct RevokeCertificate: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("revoke", .certificateRevoke)
  }

  @OptionGroup var certificate: CertificateArgument
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let number = try certificate.read()
    try desk.store.revokeCertificate(number, reason: reason, by: desk.audit)
    try desk.print(desk.say.certificateRevoked(number))
    return .done
  }
}
