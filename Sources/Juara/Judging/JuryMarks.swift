/// All that a jury has said of a challenge's entrants, ready to be reckoned.
///
/// A mark of a juror who does not judge that entrant counts for nothing, whenever the conflict came to
/// be known.
public struct JuryMarks: Sendable {
  /// Whose mark of whom for what.
  public struct Place: Hashable, Sendable {
    /// Who marked.
    public var juror: Identifier<Juror>
    /// Who was marked.
    public var entrant: Identifier<Registration>
    /// For what.
    public var criterion: Identifier<Criterion>

    public init(
      juror: Identifier<Juror>, entrant: Identifier<Registration>,
      criterion: Identifier<Criterion>
    ) {
      self.juror = juror
      self.entrant = entrant
      self.criterion = criterion
    }
  }

  /// The marks that one juror still owes one entrant.
  public struct Missing: Equatable, Sendable {
    /// Who owes them.
    public var juror: Juror
    /// Whom.
    public var entrant: JudgedEntrant
    /// For what.
    public var criteria: [Criterion]
  }

  /// What is marked by.
  public let rubric: Rubric
  /// Who marks, in the order of their keys.
  public let jurors: [Juror]
  /// Who is marked, in the order of their numbers.
  public let entrants: [JudgedEntrant]
  private let marks: [Place: Mark]
  private let unit: JuryPointUnit

  /// Puts together what a jury said, in whatever order it comes.
  public init(
    rubric: Rubric, jurors: [Juror], entrants: [JudgedEntrant], marks: [Place: Mark]
  ) throws(RubricRefusal) {
    guard let unit = JuryPointUnit(rubric.criteria.map(\.terms)) else { throw .rangesTooFine }
    self.unit = unit
    self.rubric = rubric
    self.jurors = jurors.sorted { $0.id < $1.id }
    self.entrants = entrants.sorted { $0.number < $1.number }
    self.marks = marks
  }

  /// What a juror gave an entrant for a criterion, if anything; nil where the juror does not judge.
  public func mark(_ juror: Juror, _ entrant: JudgedEntrant, _ criterion: Criterion) -> Mark? {
    guard !juror.isBarred(from: entrant) else { return nil }
    return marks[
      Place(juror: juror.id, entrant: entrant.registration, criterion: criterion.id)]
  }

  /// A juror's score of an entrant, of 100, in units of the rubric; nil while a mark is missing.
  func units(_ juror: Juror, _ entrant: JudgedEntrant) -> Int? {
    var sum = 0
    for criterion in rubric.criteria {
      guard let mark = mark(juror, entrant, criterion) else { return nil }
      sum += unit.units(mark, for: criterion.terms)
    }
    return sum
  }

  /// Units as points.
  func points(_ units: Int, sharedBy count: Int = 1) -> Points {
    Points(units: units, perPoint: unit.perPoint * count)
  }

  /// Those whom the result waits for: who takes no rank may be marked, and need not be.
  private var competing: [JudgedEntrant] { entrants.filter(\.state.isRanked) }

  /// The marks that are still to be given, juror by juror.
  public func missing() -> [Missing] {
    let competing = competing
    return jurors.flatMap { juror in
      competing.compactMap { entrant in
        guard !juror.isBarred(from: entrant) else { return nil }
        let criteria = rubric.criteria.filter { mark(juror, entrant, $0) == nil }
        return criteria.isEmpty
          ? nil : Missing(juror: juror, entrant: entrant, criteria: criteria)
      }
    }
  }

  /// Throws what keeps the result from being final.
  public func checkFinal() throws(JudgingRefusal) {
    if jurors.isEmpty { throw .noJurors }
    let competing = competing
    if competing.isEmpty { throw .noEntrants }
    let unjudged = competing.filter { entrant in jurors.allSatisfy { $0.isBarred(from: entrant) } }
    if !unjudged.isEmpty { throw .nobodyJudges(unjudged.map(\.number)) }
    let missing = missing()
    guard missing.isEmpty else {
      throw .marksMissing(
        missing.reduce(0) { $0 + $1.criteria.count }, jurors: Set(missing.map(\.juror.id)).count)
    }
  }
}

/// What a juror gives for one criterion: a decimal number with at most two decimals, kept exactly.
public struct Mark: Hashable, Comparable, Sendable {
  /// The mark in hundredths.
  public let hundredths: Int

  public init(hundredths: Int) { self.hundredths = hundredths }

  /// A mark of a whole number.
  public init(_ whole: Int) { hundredths = whole * 100 }

  /// Reads `80`, `82.5` or, as Indonesian spreadsheets write it, `82,5`.
  ///
  /// - Throws: `MarkProblem`.
  public init(typed: String) throws(MarkProblem) {
    let text = TextNormalization.plain(typed).filter { !$0.isWhitespace }
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
