/// Why a file is not to be read as a published draw.
public enum DrawFileProblem: Error, Equatable, Sendable {
  /// It does not begin as one.
  case notADraw
  /// A line is not what has to stand there.
  case line(Int, expected: String)
  /// It ends before this.
  case cutShort(expected: String)
}
