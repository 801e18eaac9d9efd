internal import ArgumentParser
internal import JuaraWording

/// `juara certificate …`
struct CertificateCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "certificate", .certificateNoun,
      [
        IssueCertificates.self, ListCertificates.self, CheckCertificate.self,
        RevokeCertificate.self, RestoreCertificate.self, WriteCertificateTemplate.self,
      ])
  }
}
