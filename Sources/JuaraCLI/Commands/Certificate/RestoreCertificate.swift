internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara certificate restore`
struct RestoreCertificate: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("restore", .certificateRestore)
  }

  @OptionGroup var certificate: CertificateArgument
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let number = try certificate.read()
    try desk.store.restoreCertificate(number, by: desk.audit)
    try desk.print(desk.say.certificateRestored(number))
    return .done
  }
}
