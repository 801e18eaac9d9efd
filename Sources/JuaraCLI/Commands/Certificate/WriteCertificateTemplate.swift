internal import ArgumentParser
internal import JuaraDocuments
internal import JuaraWording

/// `juara certificate template`
struct WriteCertificateTemplate: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("template", .certificateTemplate)
  }

  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.write(CertificateTemplate.builtInSource, to: output)
    return .done
  }
}
