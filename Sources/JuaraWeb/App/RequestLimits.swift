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

  private let buckets = Mutex<[Key: Bucket]>([:])
  /// Beyond it, those that are full again are forgotten.
  private static let most = 50_000

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
    buckets.withLock { $0[Key(purpose: purpose, visitor: visitor)]?.tokens += 1 }
  }

  /// How many seconds are to be waited for the next; nil if it may be now.
  private func delay(_ purpose: String, of visitor: String, _ rate: Rate, at now: Instant) -> Int? {
    buckets.withLock { buckets in
      let perSecond = Double(rate.count) / Double(rate.seconds)
      let key = Key(purpose: purpose, visitor: visitor)
      var bucket =
        buckets[key]
        ?? Bucket(
          tokens: Double(rate.count), at: now, seconds: rate.seconds)
      let passed = Double(max(0, now.secondsSince1970 - bucket.at.secondsSince1970))
      bucket.tokens = min(Double(rate.count), bucket.tokens + passed * perSecond)
      bucket.at = now
      defer { buckets[key] = bucket }
      if buckets.count > Self.most {
        buckets = buckets.filter {
          now.secondsSince1970 - $0.value.at.secondsSince1970 < Int64($0.value.seconds)
        }
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
