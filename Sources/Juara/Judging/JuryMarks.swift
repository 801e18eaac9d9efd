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

    /// A place for a mark.
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
  private let unit: JuryUnit

  /// Puts together what a jury said, in whatever order it comes.
  public init(
    rubric: Rubric, jurors: [Juror], entrants: [JudgedEntrant], marks: [Place: Mark]
  ) throws(RubricRefusal) {
    guard let unit = JuryUnit(rubric.criteria.map(\.terms)) else { throw .rangesTooFine }
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
  private var competing: [JudgedEntrant] { entrants.filter(\.state.takesRank) }

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
