internal import GRDB
internal import Juara

/// Tells the rows of a file that an earlier import has applied already.
///
/// Two equal rows of one file are two entries: somebody read two such books. So the n-th equal row
/// of a file is a repetition only if earlier imports wrote n such entries.
struct RepeatedRows {
  private let counting: HotStatement
  private let batch: Identifier<Batch>
  /// How many equal rows this file has had, of those that earlier imports wrote at all.
  private var met: [Int64: Int] = [:]

  init(_ db: Database, batch: Identifier<Batch>) throws {
    self.batch = batch
    counting = try HotStatement(
      db, "SELECT count(*) FROM logEntry WHERE fingerprint = ? AND batchId < ?")
  }

  /// Whether the row of this fingerprint, the next one of this file, was applied earlier.
  mutating func isRepeated(_ fingerprint: Int64) throws -> Bool {
    let written = Int(try counting.integers([.number(fingerprint), .key(batch)])[0])
    guard written > 0 else { return false }
    met[fingerprint, default: 0] += 1
    return met[fingerprint]! <= written
  }
}

extension LogDraft {
  /// A hash of what the row says, the same in every process (FNV-1a, 64 bits:
  /// http://www.isthe.com/chongo/tech/comp/fnv/).
  func fingerprint(of entrant: Int64) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    func add(_ number: Int64?) {
      guard let number else { return add(UInt8(0)) }
      add(UInt8(1))
      for shift in stride(from: 0, to: 64, by: 8) {
        add(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    func add(_ text: String?) {
      for byte in (text ?? "").utf8 { add(byte) }
      add(UInt8(0xff))
    }
    add(entrant)
    add(activity.name)
    add(Int64(quantity))
    add(readOn.map { Int64($0.daysSince1970) })
    add(recordedAt?.secondsSince1970)
    add(work.title)
    add(work.author)
    add(work.isbn?.digits)
    return Int64(bitPattern: hash)
  }
}
