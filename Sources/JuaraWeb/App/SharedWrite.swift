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
