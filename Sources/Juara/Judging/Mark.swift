/// What a juror gives for one criterion: a decimal number with at most two decimals, kept exactly.
public struct Mark: Hashable, Comparable, Sendable {
  /// The mark in hundredths.
  public let hundredths: Int

  /// A mark of so many hundredths.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// A mark of a whole number.
  public init(_ whole: Int) { hundredths = whole * 100 }

  /// Reads `80`, `82.5` or, as Indonesian spreadsheets write it, `82,5`.
  ///
  /// - Throws: `MarkProblem`.
  public init(typed: String) throws(MarkProblem) {
    let text = TypedText.plain(typed).filter { !$0.isWhitespace }
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

  /// Without decimals that are zero: `80`, `82.5`.
  public func text(decimalSeparator: Character = ".") -> String {
    Points(units: hundredths, perPoint: 100).text(decimalSeparator: decimalSeparator)
  }

  /// The lower mark first.
  public static func < (left: Mark, right: Mark) -> Bool { left.hundredths < right.hundredths }
}

/// Why something is no mark of a criterion.
public enum MarkProblem: Error, Equatable, Sendable {
  /// Not a number.
  case notANumber
  /// More than two decimals.
  case tooFine
  /// Outside the criterion's range.
  case outOfRange(ClosedRange<Int>)
}
