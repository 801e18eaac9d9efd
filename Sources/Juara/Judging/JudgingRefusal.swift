/// Why a jury's work is refused.
public enum JudgingRefusal: Error, Equatable, Sendable {
  /// No juror of the challenge has that name; these there are.
  case unknownJuror(String, jurors: [String])
  /// The challenge has a juror of that name already.
  case jurorExists(String)
  /// The juror has marked already.
  case jurorHasMarks(String, marks: Int)
  /// The juror has no such conflict.
  case noSuchConflict(String)
  /// Nobody to be judged has that number in the challenge.
  case unknownEntrant(String)
  /// The juror does not judge that entrant.
  case barred(entrant: Int)
  /// The sheet is another juror's.
  case sheetOf(juror: String)
  /// The sheet is of another challenge.
  case sheetFor(challenge: String)
  /// The file has no column of a criterion; these it has.
  case noCriteria(columns: [String], known: [String])
  /// Two columns of the file are the same criterion.
  case sameCriterion(String)
  /// Not `KEY=MARK`.
  case notAMark(String)
  /// A mark that cannot be given for a criterion.
  case mark(criterion: String, value: String, MarkProblem)
  /// Marks are missing: so many, of so many jurors.
  case marksMissing(Int, jurors: Int)
  /// Nobody may judge these entrants.
  case nobodyJudges([Int])
  /// There is no juror yet.
  case noJurors
  /// There is nobody to be judged.
  case noEntrants
  /// The registration is of another event, or does not stand.
  case notJudged(Identifier<Registration>)
  /// The registration has a work already.
  case hasWork(Identifier<Registration>)
  /// The registration has no work.
  case noWork(Identifier<Registration>)
  /// No weights were settled for a combined score.
  case notCombined(EventCode)
  /// Deviations cannot be a part of a combined score.
  case standardisedPart
  /// The weights do not make 100.
  case combinedWeights(sum: Int)
}
