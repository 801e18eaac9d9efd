internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// Where a command is run: on which library, by whom, when, and in front of which terminal.
struct Desk {
  let store: Store
  let library: Library
  let say: Wording
  let audit: AuditContext
  let surroundings: Surroundings
  var output: StandardStream { surroundings.output }
  var errors: StandardStream { surroundings.errors }

  /// Opens the library that the options and the environment name.
  init(
    _ options: CommonOptions, _ surroundings: Surroundings, for access: Store.Access
  ) throws {
    self.surroundings = surroundings
    store = try Store.open(path: surroundings.database(named: options.database), for: access)
    library = try store.library
    say = Wording(options.language ?? library.language, zone: library.zone)
    audit = try surroundings.audit(staff: options.staff, zone: library.zone)
  }

  /// Puts what the work throws into words, in the library's language and local time.
  func telling<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let problem as FileProblem where store.hasCommitted {
      throw ToldError(
        sentence: say.sentence(problem) + " " + say(.keptAllTheSame), status: .unsaid)
    } catch {
      throw ToldError(error, in: say) ?? error
    }
  }

  /// Writes what came of work that is done and kept. Where that fails, the program's status says that
  /// the work itself was done, and a sentence how to have it written after all.
  func writingAfterwards(_ again: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      guard let told = ToldError(error, in: say) else { throw error }
      throw ToldError(sentence: told.sentence + " " + again, status: .unsaid)
    }
  }

  /// Prints a line to the standard output.
  func print(_ line: String) throws { try output.write(line + "\n") }

  /// Prints a line to the standard error, where it stays out of what is piped on.
  ///
  /// What was printed before comes before, wherever both streams go.
  func note(_ line: String) {
    try? output.flush()
    try? errors.write(line + "\n")
  }

  /// Emphasis for the standard output.
  var style: TerminalStyle { surroundings.style(of: output) }

  /// Emphasis for the standard error.
  var errorStyle: TerminalStyle { surroundings.style(of: errors) }

  /// How wide a table may be; nil where nothing is cut.
  var width: Int? { output.size(environment: surroundings.environment)?.columns }
}
