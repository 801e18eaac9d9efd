internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara registration export`
struct ExportRegistrations: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("export", .registrationExport)
  }

  @Argument(help: help(.eventCode)) var event: String
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @Option(help: help(.profile, "standard|excel-id")) var profile = ExportProfile.standard
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let form = try desk.store.form(of: event)
    let unmapped = try desk.store.unmappedHeaders(of: event)
    try desk.export(to: output) { sink in
      var count = 0
      var export = try RegistrationExport(
        profile, zone: desk.library.zone, form: form, unmapped: unmapped, sink: sink)
      try desk.store.eachRegistration(in: event) { listed in
        try export.write(
          listed.registration, listed.participant, listed.consent, sessions: listed.sessions,
          answers: listed.answers, unmapped: listed.unmapped)
        count += 1
      }
      try export.finish()
      return count
    }
    return .done
  }
}
