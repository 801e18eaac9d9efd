internal import Foundation
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// Where a command is run: on which library, by whom, when, and in front of which terminal.
struct Desk {
  let store: Store
  let library: Library
  let say: Wording
  let signature: Signature
  let output: StandardStream
  let errors: StandardStream
  let environment: [String: String]

  /// Opens the library that the options and the environment name.
  init(_ options: CommonOptions, _ program: Program) throws {
    store = try Store.open(path: options.database ?? Self.defaultPath(program.environment))
    library = try store.library
    say = Wording(options.language ?? library.language, zone: library.zone)
    environment = program.environment
    output = program.output
    errors = program.errors
    signature = Signature(
      staff: Self.staff(options.staff, environment),
      at: try Self.now(environment, zone: library.zone))
  }

  /// The library's file where none is named.
  static func defaultPath(_ environment: [String: String]) -> String {
    environment["JUARA_DATABASE"].flatMap { $0.isEmpty ? nil : $0 } ?? "juara.sqlite"
  }

  /// Who acts: as named, else as the system knows the user.
  static func staff(_ name: String?, _ environment: [String: String]) -> String {
    let names = [name, environment["JUARA_STAFF"], environment["USER"]]
    return names.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? NSUserName()
  }

  /// The clock: the computer's, or the one rehearsed by.
  static func now(_ environment: [String: String], zone: LibraryZone) throws -> Instant {
    guard let text = environment["JUARA_NOW"], !text.isEmpty else {
      return Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
    }
    if let instant = Instant(text) { return instant }
    if let local = LocalDateTime(text) { return zone.instant(of: local) }
    if let day = Day(text) { return zone.start(of: day) }
    throw OptionProblem.now(value: text)
  }

  /// Puts what the work throws into words, in the library's language and local time.
  func telling<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw ToldError(error, in: say) ?? error
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
  var style: TerminalStyle {
    TerminalStyle(environment: environment, isTerminal: output.isTerminal)
  }

  /// Emphasis for the standard error.
  var errorStyle: TerminalStyle {
    TerminalStyle(environment: environment, isTerminal: errors.isTerminal)
  }

  /// How wide a table may be; nil where nothing is cut.
  var width: Int? { output.size(environment: environment)?.columns }
}
