import Juara
import Synchronization

/// How often one address may ask. A bucket holds what is allowed in a span, and fills again steadily.
final class RequestLimits: Sendable {
  struct Rate: Sendable {
    var count: Int
    var seconds: Int
  }

  private struct Key: Hashable {
    let purpose: String
    let visitor: String
  }

  private struct Bucket {
    var tokens: Double
    var at: Instant
    /// In how many it is full again.
    let seconds: Int
  }

  private struct State {
    var buckets: [Key: Bucket] = [:]
    /// Beyond it, those that are full again are forgotten.
    var most = State.leastMost

    static let leastMost = 50_000
  }

  private let state = Mutex(State())

  /// How many visitors are remembered.
  var count: Int { state.withLock { $0.buckets.count } }

  /// - Throws: `WebProblem.tooManyRequests` where the visitor is to wait.
  func check(
    _ purpose: String, of visitor: String, _ rate: Rate, at now: Instant
  ) throws(WebProblem) {
    if let seconds = delay(purpose, of: visitor, rate, at: now) {
      throw .tooManyRequests(seconds: seconds)
    }
  }

  /// What was checked turned out not to count.
  func giveBack(_ purpose: String, of visitor: String) {
    state.withLock { $0.buckets[Key(purpose: purpose, visitor: visitor)]?.tokens += 1 }
  }

  /// How many seconds are to be waited for the next; nil if it may be now.
  private func delay(_ purpose: String, of visitor: String, _ rate: Rate, at now: Instant) -> Int? {
    state.withLock { state in
      let perSecond = Double(rate.count) / Double(rate.seconds)
      let key = Key(purpose: purpose, visitor: visitor)
      var bucket =
        state.buckets[key]
        ?? Bucket(
          tokens: Double(rate.count), at: now, seconds: rate.seconds)
      let passed = Double(max(0, now.secondsSince1970 - bucket.at.secondsSince1970))
      bucket.tokens = min(Double(rate.count), bucket.tokens + passed * perSecond)
      bucket.at = now
      defer { state.buckets[key] = bucket }
      if state.buckets.count > state.most {
        state.buckets = state.buckets.filter {
          now.secondsSince1970 - $0.value.at.secondsSince1970 < Int64($0.value.seconds)
        }
        // All are looked through again only when they have doubled, and not for each request.
        state.most = max(State.leastMost, state.buckets.count * 2)
      }
      guard bucket.tokens >= 1 else {
        return max(1, Int(((1 - bucket.tokens) / perSecond).rounded(.up)))
      }
      bucket.tokens -= 1
      return nil
    }
  }
}

/// The network address that limits count against.
enum VisitorAddress {
  /// Behind trusted proxies, the last address that none of them has (`X-Forwarded-For`); of an IPv6
  /// address the network, since a household has all of it.
  static func of(peer: String, forwarded: [String], trusted: Set<String>) -> String {
    guard trusted.contains(peer) else { return network(peer) }
    let chain = forwarded.flatMap { $0.split(separator: ",") }
      .map { $0.filter { !$0.isWhitespace } }
    return network(chain.last { !trusted.contains($0) } ?? peer)
  }

  static func network(_ address: String) -> String {
    let address = address.prefix(45).lowercased()
    guard address.contains(":") else { return address }
    if let mapped = address.firstRange(of: "::ffff:"), address.contains(".") {
      return String(address[mapped.upperBound...])
    }
    var head = address.split(separator: ":", omittingEmptySubsequences: false)
    if let gap = head.firstIndex(of: "") { head = Array(head[..<gap]) }
    return head.prefix(4).joined(separator: ":") + "::/64"
  }
}
