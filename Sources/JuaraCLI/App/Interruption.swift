import Foundation
import Synchronization

/// Ctrl-C in the middle of an import: it ends at the next row, with nothing changed. A second Ctrl-C
/// ends the program at once.
struct Interruption: Error {
  // The one thing a signal handler may touch.
  private static let isRequested = Atomic(false)

  /// Handles Ctrl-C while the body runs.
  static func handled<Value>(_ body: () throws -> Value) rethrows -> Value {
    // Whoever started the program may have blocked the signal, as worker threads do.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    let previous = signal(SIGINT) { _ in
      Interruption.isRequested.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    defer { signal(SIGINT, previous) }
    return try body()
  }

  /// Throws if Ctrl-C was pressed.
  static func check() throws {
    if isRequested.load(ordering: .relaxed) { throw Interruption() }
  }
}
