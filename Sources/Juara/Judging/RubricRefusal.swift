/// Why a rubric cannot be changed, or not be marked by.
public enum RubricRefusal: Error, Equatable, Sendable {
  /// Not a key.
  case notAKey(String)
  /// The title says nothing, or is longer than a line of a hundred characters.
  case emptyTitle
  /// The name is that of another column of the mark sheets.
  case reserved(String)
  /// Another criterion is called so, or nearly so.
  case nameTaken(String)
  /// Not from 1 to 100.
  case weight(Int)
  /// The weights would make more than 100.
  case weightAbove(sum: Int)
  /// Not a range of marks from 0 up.
  case range(Int, Int)
  /// The ranges together cannot be counted exactly.
  case rangesTooFine
  /// No criterion has that key; these there are.
  case unknownCriterion(String, known: [String])
  /// There is no criterion yet.
  case empty
  /// The weights do not make 100 yet.
  case weightsIncomplete(sum: Int)
  /// It is marked by already.
  case locked(marks: Int)
}
