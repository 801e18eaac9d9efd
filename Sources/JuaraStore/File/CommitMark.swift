internal import Synchronization

/// Remembers whether a store has committed anything, so that whoever cannot say so afterwards can at
/// least not say the opposite.
final class CommitMark: Sendable {
  private let mark = Atomic(false)

  /// Whether anything was committed.
  var isSet: Bool { mark.load(ordering: .relaxed) }

  /// Something was committed.
  func set() { mark.store(true, ordering: .relaxed) }
}
