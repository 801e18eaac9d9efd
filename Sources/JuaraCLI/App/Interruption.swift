import Foundation
import Synchronization

/// Ctrl-C: an import ends at the next row with nothing changed. A second ends the program.
struct Interruption: Error {
  // The one thing a signal handler may touch.
  private static let isRequested = Atomic(false)

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

  static func check() throws {
    if isRequested.load(ordering: .relaxed) { throw Interruption() }
  }
}
