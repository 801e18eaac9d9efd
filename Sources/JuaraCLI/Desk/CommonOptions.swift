internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// What every command that works on a library understands.
struct CommonOptions: ParsableArguments {
  @Option(help: help(.database, "file"), completion: .file(extensions: ["sqlite"]))
  var database: String?

  @Option(help: help(.staff, "name"))
  var staff: String?

  @Option(help: help(.language, "id|en"))
  var language: Language?
}

/// A command that works on a library.
protocol LibraryCommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Does the work, at the desk of somebody on the library's staff.
  func run(at desk: Desk) throws -> ExitStatus
}

/// A command that needs no library's file.
protocol DesklessCommand: ParsableCommand {
  /// Does the work, and puts what goes wrong into words.
  func run(in surroundings: Surroundings) throws -> ExitStatus
}
