/// A juror's mark for one criterion: a decimal number with at most two decimals, stored exactly.
public struct Mark: Hashable, Comparable, Sendable {
  public let hundredths: Int

  public init(hundredths: Int) { self.hundredths = hundredths }

  public init(_ whole: Int) { hundredths = whole * 100 }

  /// Reads `80`, `82.5` or, as in Indonesian spreadsheets, `82,5`.
  public init(typed: String) throws(MarkProblem) {
    let text = TextNormalization.trimmed(TextNormalization.plain(typed))
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard let first = parts.first else { throw .notANumber }
    let isNegative = first.first == "-"
    let whole = isNegative ? first.dropFirst() : first
    var decimals = parts.count > 1 ? parts[1] : ""
    let digits = Set("0123456789")
    guard !whole.isEmpty, whole.count <= 6, parts.count == 1 || !decimals.isEmpty,
      whole.allSatisfy(digits.contains), decimals.allSatisfy(digits.contains)
    else { throw .notANumber }
    while decimals.count > 2, decimals.last == "0" { decimals.removeLast() }
    guard decimals.count <= 2 else { throw .tooFine }
    let fraction = Int(decimals + String(repeating: "0", count: 2 - decimals.count))!
    let magnitude = Int(whole)! * 100 + fraction
    hundredths = isNegative ? -magnitude : magnitude
  }

  public func text(decimalSeparator: Character = ".") -> String {
    Points(units: hundredths, perPoint: 100).text(decimalSeparator: decimalSeparator)
  }

  public static func < (left: Mark, right: Mark) -> Bool { left.hundredths < right.hundredths }
}

public enum MarkProblem: Error, Equatable, Sendable {
  case notANumber
  case tooFine
  case outOfRange(ClosedRange<Int>)
}
