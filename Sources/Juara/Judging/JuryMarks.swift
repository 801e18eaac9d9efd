/// A challenge's marks, ready to be evaluated. Those of a juror with a conflict are ignored, even
/// if the conflict was recorded later.
public struct JuryMarks: Sendable {
  public struct Place: Hashable, Sendable {
    public var juror: Identifier<Juror>
    public var entrant: Identifier<Registration>
    public var criterion: Identifier<Criterion>

    public init(
      juror: Identifier<Juror>, entrant: Identifier<Registration>, criterion: Identifier<Criterion>
    ) {
      self.juror = juror
      self.entrant = entrant
      self.criterion = criterion
    }
  }

  public struct Missing: Equatable, Sendable {
    /// Nil where every juror has a conflict with the entrant.
    public var juror: Juror?
    public var entrant: JudgedEntrant
    public var criteria: [Criterion]
  }

  public let rubric: Rubric
  public let jurors: [Juror]
  public let entrants: [JudgedEntrant]
  private let marks: [Place: Mark]
  private let unit: JuryPointUnit

  /// The parts may come in any order.
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

  /// Nil if there is no mark, or the juror has a conflict.
  public func mark(_ juror: Juror, _ entrant: JudgedEntrant, _ criterion: Criterion) -> Mark? {
    guard !juror.isBarred(from: entrant) else { return nil }
    return marks[Place(juror: juror.id, entrant: entrant.registration, criterion: criterion.id)]
  }

  /// A juror's score for an entrant, of 100 points, in units; nil while a mark is missing.
  func units(_ juror: Juror, _ entrant: JudgedEntrant) -> Int? {
    var sum = 0
    for criterion in rubric.criteria {
      guard let mark = mark(juror, entrant, criterion) else { return nil }
      sum += unit.units(mark, for: criterion.terms)
    }
    return sum
  }

  func points(_ units: Int, sharedBy count: Int = 1) -> Points {
    Points(units: units, perPoint: unit.perPoint * count)
  }

  /// Entrants whose marks are required. Others may be marked.
  private var competing: [JudgedEntrant] { entrants.filter(\.state.isRanked) }

  private var unjudged: [JudgedEntrant] {
    competing.filter { entrant in jurors.allSatisfy { $0.isBarred(from: entrant) } }
  }

  /// The missing marks by juror, then those that no juror may give.
  public func missing() -> [Missing] {
    let competing = competing
    let nobodys = unjudged.map { Missing(juror: nil, entrant: $0, criteria: rubric.criteria) }
    return jurors.flatMap { juror in
      competing.compactMap { entrant in
        guard !juror.isBarred(from: entrant) else { return nil }
        let criteria = rubric.criteria.filter { mark(juror, entrant, $0) == nil }
        return criteria.isEmpty ? nil : Missing(juror: juror, entrant: entrant, criteria: criteria)
      }
    } + nobodys
  }

  public func checkFinal() throws(JudgingRefusal) {
    if jurors.isEmpty { throw .noJurors }
    if competing.isEmpty { throw .noEntrants }
    let unjudged = unjudged
    if !unjudged.isEmpty { throw .nobodyJudges(unjudged.map(\.number)) }
    let missing = missing()
    guard missing.isEmpty else {
      throw .marksMissing(
        missing.reduce(0) { $0 + $1.criteria.count }, jurors: Set(missing.map(\.juror?.id)).count)
    }
  }
}
