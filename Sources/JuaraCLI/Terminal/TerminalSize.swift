#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How wide a terminal is.
struct TerminalSize: Equatable {
  /// The cells in a line.
  let columns: Int

  /// The size of the terminal that a stream writes to; nil if it writes elsewhere.
  init?(of descriptor: Int32, environment: [String: String]) {
    guard Self.isTerminal(descriptor) else { return nil }
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    self.init(reportedColumns: isKnown ? Int(size.ws_col) : 0, environment: environment)
  }

  /// The size of a terminal that reports so many columns, 0 if it does not know, as over a serial
  /// line. `COLUMNS` outranks it, as POSIX has it.
  init(reportedColumns: Int, environment: [String: String]) {
    if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 {
      self.columns = columns
    } else {
      columns = reportedColumns > 0 ? reportedColumns : 80
    }
  }

  /// Whether a stream writes to a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }
}
