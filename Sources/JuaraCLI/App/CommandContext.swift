import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct CommonOptions: ParsableArguments {
  @Option(
    help: help(
      "Berkas perpustakaan (bawaan: JUARA_DATABASE, lalu juara.sqlite di sini).",
      "The library's file (default: JUARA_DATABASE, then juara.sqlite here).", "file"),
    completion: .file(extensions: ["sqlite"]))
  var database: String?

  @Option(
    help: help(
      "Nama petugas untuk jejak perubahan (bawaan: JUARA_STAFF, lalu pengguna komputer).",
      "Your name for the audit log (default: JUARA_STAFF, then the system's user).", "name"))
  var staff: String?

  @Option(
    help: help(
      "Bahasa keluaran (bawaan: bahasa perpustakaan).",
      "The language to speak (default: the library's).", "id|en"))
  var language: Language?
}

struct CommandContext {
  let store: Store
  let library: Library
  let wording: Wording
  let audit: AuditContext
  let environment: Environment
  var output: StandardStream { environment.output }
  var errors: StandardStream { environment.errors }
  var today: Day { library.zone.day(of: audit.at) }

  init(_ options: CommonOptions, _ environment: Environment, for access: Store.Access) throws {
    self.environment = environment
    store = try Store.open(path: environment.database(named: options.database), for: access)
    library = try store.library
    wording = Wording(options.language ?? library.language, zone: library.zone)
    Interruption.concerns(store, wording.language)
    audit = try environment.audit(staff: options.staff, zone: library.zone)
    if store.hasLeftoverLog {
      warn(wording.leftoverLog(environment.database(named: options.database)))
    }
  }

  /// Words what the body throws, in the library's language and local time.
  func presentingErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let problem as FileProblem where store.hasCommitted {
      throw PresentedError(
        sentence: wording.sentence(problem) + " " + wording(.savedDespiteFileFailure),
        status: .outputFailed)
    } catch {
      throw PresentedError(error, in: wording) ?? error
    }
  }

  /// The work is committed: if writing fails, the status says so, and `retry` how to try again.
  func writingOutcome(retry: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      guard let presented = PresentedError(error, in: wording) else { throw error }
      throw PresentedError(sentence: presented.sentence + " " + retry, status: .outputFailed)
    }
  }

  func print(_ line: String) throws {
    try output.write(line.printableLines(styled: style.isEnabled) + "\n")
  }

  /// To the standard error, after what was printed before, wherever both streams go.
  func note(_ line: String) {
    try? output.flush()
    try? errors.write(line.printableLines(styled: errorStyle.isEnabled) + "\n")
  }

  /// Writes what is for programs, as it is; but a terminal shall not take it for commands.
  func write(_ text: String) throws {
    try output.write(output.isTerminal ? text.printableLines() : text)
  }

  func warn(_ line: String) { note(errorStyle.yellow(line)) }

  /// What has begun can be kept, but is more often a slip.
  func warnIfPast(_ start: Instant) {
    if start < audit.at { warn(wording.startsInPast(start)) }
  }

  var style: TerminalStyle { environment.style(of: output) }

  var errorStyle: TerminalStyle { environment.style(of: errors) }

  /// How wide a table may be; nil where nothing is cut.
  var width: Int? { output.size(environment: environment.variables)?.columns }
}
