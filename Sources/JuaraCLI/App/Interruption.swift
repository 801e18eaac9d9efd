import Foundation
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording
import Synchronization

/// Ctrl-C. An import ends at its next row, with nothing changed. Everything else, and an import at the
/// second Ctrl-C, ends at once, leaves no drafts behind, and says whether anything was changed.
struct Interruption: Error {
  private struct Work {
    var commits: CommitMark?
    var language: Language
    /// The programs that were started.
    var children: Set<pid_t> = []
  }

  private static let isRequested = Atomic(false)
  private static let isChecked = Atomic(false)
  private static let work = Mutex(Work(language: .indonesian))
  /// Where the signal handler, which may do little else, tells which signal came.
  private static let notice = Atomic<Int32>(-1)

  /// Handles the signals that end the program, by a thread of its own.
  static func watch(_ environment: Environment) {
    work.withLock { $0.language = environment.systemLanguage }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    notice.store(ends[1], ordering: .relaxed)
    // Whoever started the program may have blocked them, as worker threads do.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // What is ignored, as by nohup, stays so.
      if unsafeBitCast(signal(number, SIG_IGN), to: Int.self)
        == unsafeBitCast(SIG_IGN, to: Int.self)
      {
        continue
      }
      sigaddset(&signals, number)
      signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(Interruption.notice.load(ordering: .relaxed), &byte, 1)
      }
    }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    let incoming = ends[0]
    Thread.detachNewThread {
      var byte: UInt8 = 0
      while read(incoming, &byte, 1) == 1 { end(by: Int32(byte), environment) }
    }
  }

  /// Says what the program is at.
  static func concerns(_ store: Store, _ language: Language) {
    work.withLock {
      $0.commits = store.commits
      $0.language = language
    }
  }

  /// Ends a program that was started together with this one.
  static func started(_ child: pid_t) { work.withLock { _ = $0.children.insert(child) } }
  static func ended(_ child: pid_t) { work.withLock { _ = $0.children.remove(child) } }

  /// Lets the body, which checks for it, handle the first Ctrl-C.
  static func handled<Value>(_ body: () throws -> Value) rethrows -> Value {
    isChecked.store(true, ordering: .relaxed)
    defer { isChecked.store(false, ordering: .relaxed) }
    return try body()
  }

  static func check() throws {
    if isRequested.load(ordering: .relaxed) { throw Interruption() }
  }

  private static func end(by number: Int32, _ environment: Environment) {
    if number == SIGINT, isChecked.load(ordering: .relaxed),
      !isRequested.exchange(true, ordering: .relaxed)
    {
      return
    }
    let (commits, language, children) = work.withLock { ($0.commits, $0.language, $0.children) }
    // From here on nothing more is committed.
    let hasCommitted = commits?.stop() ?? false
    for child in children { kill(child, SIGKILL) }
    Drafts.removeAll()
    guard number == SIGINT else {
      signal(number, SIG_DFL)
      kill(getpid(), number)
      return
    }
    let (phrase, status): (Phrase, ExitStatus) =
      hasCommitted ? (.interruptedWhenSaved, .outputFailed) : (.interrupted, .interrupted)
    Program(environment).report(phrase.text(in: language), status)
    _exit(status.rawValue)
  }
}
