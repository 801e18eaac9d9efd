internal import Foundation
internal import Synchronization

/// Ctrl-C in the middle of an import: it ends at the next row, with nothing changed. A second Ctrl-C
/// ends the program at once.
struct Interruption: Error {
  // The one thing a signal handler may touch.
  private static let wasAsked = Atomic(false)

  /// Heeds Ctrl-C while the body runs.
  static func heeded<Value>(_ body: () throws -> Value) rethrows -> Value {
    // Whoever started the program may have blocked the signal, as worker threads do.
    var asked = sigset_t()
    sigemptyset(&asked)
    sigaddset(&asked, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &asked, nil)
    let previous = signal(SIGINT) { _ in
      Interruption.wasAsked.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    defer { signal(SIGINT, previous) }
    return try body()
  }

  /// Throws if Ctrl-C was pressed.
  static func check() throws {
    if wasAsked.load(ordering: .relaxed) { throw Interruption() }
  }
}
