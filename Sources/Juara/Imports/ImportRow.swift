/// One row of a file, understood: a draft, or everything that is wrong with it.
public struct ImportRow<Draft: Sendable>: Sendable {
  /// The file line on which the row begins, from 1.
  public var line: Int
  /// What it asks for, or its problems.
  public var content: Content
  /// What staff should know of how it is understood.
  public var notices: [ImportNotice.Kind]

  /// What a row asks for, or its problems.
  public enum Content: Sendable {
    /// What the row asks for.
    case draft(Draft)
    /// Why it cannot be applied; at least one.
    case problems([ImportProblem])
  }

  /// A row of a file.
  public init(line: Int, content: Content, notices: [ImportNotice.Kind] = []) {
    self.line = line
    self.content = content
    self.notices = notices
  }
}
