import NIOPosix
import Synchronization

/// Lets several who write at once share one transaction: those who come while it is written are written by the
/// next.
final class SharedWrite<Request: Sendable, Outcome: Sendable>: Sendable {
  private final class Place: Sendable {
    let request: Request
    let outcome = Mutex<Result<Outcome, any Error>?>(nil)

    init(_ request: Request) { self.request = request }
  }

  private let waiting = Mutex<[Place]>([])
  private let turn = Mutex<Void>(())
  private let write: @Sendable ([Request]) -> [Result<Outcome, any Error>]

  /// - Parameter write: Answers each request, in their order.
  init(_ write: @escaping @Sendable ([Request]) -> [Result<Outcome, any Error>]) {
    self.write = write
  }

  /// Blocks its thread until the request was written.
  func callAsFunction(_ request: Request) throws -> Outcome {
    let place = Place(request)
    waiting.withLock { $0.append(place) }
    turn.withLock { _ in
      // Whoever had the turn before may have written this one along.
      guard place.outcome.withLock({ $0 == nil }) else { return }
      let batch = waiting.withLock { places in
        defer { places.removeAll() }
        return places
      }
      for (place, outcome) in zip(batch, write(batch.map(\.request))) {
        place.outcome.withLock { $0 = outcome }
      }
    }
    return try place.outcome.withLock { $0! }.get()
  }
}

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
