import Juara
import Synchronization

/// The forms that were sent lately, so that one sent twice, as by a double touch, is carried out once.
final class Submissions: Sendable {
  private let known = Mutex<(tokens: Set<SecretToken>, order: [SecretToken])>(([], []))
  private static let most = 10_000

  /// Whether the form has not been sent before.
  func begin(_ token: SecretToken) -> Bool {
    known.withLock { known in
      guard known.tokens.insert(token).inserted else { return false }
      known.order.append(token)
      if known.order.count > Self.most {
        for old in known.order.prefix(Self.most / 2) { known.tokens.remove(old) }
        known.order.removeFirst(Self.most / 2)
      }
      return true
    }
  }

  /// It was not carried out, and may be sent again.
  func takeBack(_ token: SecretToken) {
    known.withLock { known in
      known.tokens.remove(token)
      known.order.removeAll { $0 == token }
    }
  }
}
