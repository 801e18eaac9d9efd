/// Picks from a numbered list by public entropy, as RFC 3797 has it, so that anybody who has the list
/// and the numbers arrives at the same winners.
///
/// The n-th random number, from zero, is the MD5 digest of the key between n and n, each as two
/// bytes, the higher one first. It is read as a whole number of 128 bits, the highest byte first;
/// divided by how many are still on the list it leaves the place of the one who is picked, counted
/// from zero among those.
public struct VerifiableSelection: Sequence, IteratorProtocol {
  private let key: [UInt8]
  private var remaining: [Int]
  private var index: UInt16 = 0

  /// The most that a list may hold: the count before and after the key has two bytes.
  public static let longestList = 65_535

  /// Picks places 1 to `count`.
  public init(count: Int, by entropy: PublicEntropy) {
    key = Array(entropy.key.utf8)
    remaining = Array(1...Swift.max(1, count))
    if count < 1 { remaining = [] }
  }

  /// The place on the list that is picked next; nil when all are.
  public mutating func next() -> Int? {
    guard !remaining.isEmpty else { return nil }
    let bracket = [UInt8(index >> 8), UInt8(index & 0xFF)]
    let digest = MD5.digest(bracket + key + bracket)
    let remainder = digest.reduce(0) { ($0 << 8 | Int($1)) % remaining.count }
    index += 1
    return remaining.remove(at: remainder)
  }
}
