import NIOPosix
import Synchronization

/// Lets several who wait for the disk share one wait: what somebody asks for while it runs is done by the next.
final class SharedWait: Sendable {
  private struct State {
    var waiting: [CheckedContinuation<Void, any Error>] = []
    var isRunning = false
  }

  private let state = Mutex(State())
  private let thread: NIOThreadPool
  private let work: @Sendable () throws -> Void

  init(on thread: NIOThreadPool, _ work: @escaping @Sendable () throws -> Void) {
    self.thread = thread
    self.work = work
  }

  /// Returns once the work has been done from its beginning after this was called.
  func join() async throws {
    try await withCheckedThrowingContinuation { continuation in
      let begins = state.withLock { state in
        state.waiting.append(continuation)
        defer { state.isRunning = true }
        return !state.isRunning
      }
      guard begins else { return }
      thread.submit { [self] poolState in
        if case .active = poolState { run() } else { refuse() }
      }
    }
  }

  private func run() {
    while let batch = next() {
      do {
        try work()
        for continuation in batch { continuation.resume() }
      } catch {
        for continuation in batch { continuation.resume(throwing: error) }
      }
    }
  }

  private func refuse() {
    while let batch = next() {
      for continuation in batch { continuation.resume(throwing: CancellationError()) }
    }
  }

  /// Those who have come since the last; nil ends the work.
  private func next() -> [CheckedContinuation<Void, any Error>]? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.isRunning = false
        return nil
      }
      defer { state.waiting.removeAll() }
      return state.waiting
    }
  }
}
