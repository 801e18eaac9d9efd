internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara participant export`
struct ExportParticipant: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("export", .participantExport)
  }

  @Argument(help: help(.participantID)) var id: Identifier<Participant>
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let json = try desk.store.personFile(of: id).json
    guard let output, output != "-" else {
      try desk.output.write(json)
      return .done
    }
    let file = try OutputFile(path: output)
    try file.write(Array(json.utf8))
    try file.close()
    desk.note(desk.say.personExported(id, to: output))
    return .done
  }
}
