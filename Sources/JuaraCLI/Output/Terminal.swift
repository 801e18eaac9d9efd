#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct TerminalSize: Equatable {
  let columns: Int

  /// The size of the terminal that a stream writes to; nil if it writes elsewhere.
  init?(of descriptor: Int32, environment: [String: String]) {
    guard Self.isTerminal(descriptor) else { return nil }
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    self.init(reportedColumns: isKnown ? Int(size.ws_col) : 0, environment: environment)
  }

  /// Columns are 0 if unknown, as over a serial line. `COLUMNS` outranks them, as POSIX has it.
  init(reportedColumns: Int, environment: [String: String]) {
    if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 {
      self.columns = columns
    } else {
      columns = reportedColumns > 0 ? reportedColumns : 80
    }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}

/// Emphasis and colours for a stream, or neither where they would be noise.
struct TerminalStyle: Sendable {
  static let plain = TerminalStyle(isEnabled: false)

  let isEnabled: Bool

  func bold(_ text: String) -> String { wrap(text, start: 1, end: 22) }

  func dim(_ text: String) -> String { wrap(text, start: 2, end: 22) }

  func red(_ text: String) -> String { wrap(text, start: 31, end: 39) }

  func green(_ text: String) -> String { wrap(text, start: 32, end: 39) }

  func yellow(_ text: String) -> String { wrap(text, start: 33, end: 39) }

  // Each style ends by its own code, not by a reset, so that colours nest in bold.
  private func wrap(_ text: String, start: Int, end: Int) -> String {
    guard isEnabled, !text.isEmpty else { return text }
    return "\u{1B}[\(start)m\(text)\u{1B}[\(end)m"
  }
}

extension TerminalStyle {
  /// `NO_COLOR` (https://no-color.org) outranks `CLICOLOR_FORCE` (https://bixense.com/clicolors),
  /// which outranks what the stream is.
  init(environment: [String: String], isTerminal: Bool) {
    let isForced = !["", "0"].contains(environment["CLICOLOR_FORCE", default: ""])
    let isCapable = isTerminal && environment["TERM"] != "dumb"
    isEnabled = environment["NO_COLOR", default: ""].isEmpty && (isForced || isCapable)
  }
}
