internal import ArgumentParser
internal import Juara
internal import JuaraStore
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

  /// Whether it changes the library, or only looks at it.
  static var access: Store.Access { get }

  /// Does the work, at the desk of somebody on the library's staff.
  func run(at desk: Desk) throws -> ExitStatus
}

/// The verbs of commands that only look.
private let readingVerbs: Set<String> = [
  "calendar", "check", "consent-form", "consent-forms", "diff", "duplicates", "explain", "export",
  "flagged", "list", "missing", "page", "reached", "result", "sheet", "show", "template", "verify",
  "why",
]

extension LibraryCommand {
  static var access: Store.Access { readingVerbs.contains(_commandName) ? .reading : .writing }
}

/// A command that needs no library's file.
protocol DesklessCommand: ParsableCommand {
  /// Does the work, and puts what goes wrong into words.
  func run(in surroundings: Surroundings) throws -> ExitStatus
}
