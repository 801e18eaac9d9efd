/// Why a draw cannot be made, or not be drawn.
public enum DrawRefusal: Error, Equatable, Sendable {
  /// The challenge's board is frozen, and the list would tell who has points.
  case boardIsFrozen(EventCode)
  /// A draw has that code already.
  case codeTaken(EventCode)
  /// No draw has that code; these come nearest.
  case notFound(String, nearest: [String])
  /// It wants no winner, or more than a draw can have.
  case noWinners
  /// It does not say, in one line, which public numbers decide.
  case entropyNotNamed
  /// Fewer can be picked than it wants.
  case tooFew(able: Int, needed: Int)
  /// Longer than a list may be.
  case listTooLong(Int, limit: Int)
  /// The draw whose winners are to be left out is not drawn yet.
  case notDrawn(EventCode)
  /// The list in the library's file is no longer the one that was frozen.
  case listChanged(EventCode)
  /// It is drawn already, by other numbers.
  case alreadyDrawn(EventCode, key: String)
}
