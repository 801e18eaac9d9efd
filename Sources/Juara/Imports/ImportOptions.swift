/// How an import goes about its work.
public struct ImportOptions: Equatable, Sendable {
  /// The file's name, without its folder, for the record.
  public var fileName: String
  /// Whether to apply it; else it is tried and taken back.
  public var apply: Bool
  /// Whether to apply the other rows when some have problems; else nothing is applied.
  public var skipBad: Bool

  /// What staff say of the file's columns, to be remembered when it is applied; nil if nothing.
  public var mapping: HeaderMapping?

  /// A dry run that stops at no problem, unless told otherwise.
  public init(
    fileName: String, apply: Bool = false, skipBad: Bool = false, mapping: HeaderMapping? = nil
  ) {
    self.fileName = fileName
    self.apply = apply
    self.skipBad = skipBad
    self.mapping = mapping
  }
}

/// What an import says while it runs.
public enum ImportMessage: Equatable, Sendable {
  /// A row that is not applied.
  case problem(ImportProblem)
  /// A row that is applied, with something to know.
  case notice(ImportNotice)
  /// A row that is left out because nobody was found whose it is, to be resolved. It lets the others be
  /// applied, and is told at the end.
  case unmatched(ImportProblem)
}
