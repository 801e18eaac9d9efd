public struct ImportReport: Equatable, Sendable {
  public var tally: ImportTally
  /// New registrations by status; empty for a log.
  public var statuses: [RegistrationStatus: Int]
  public var groupsCreated: [String]
  /// For an attendance import only.
  public var attendance: AttendanceReport?
  /// The number to undo it by; nil if nothing was applied.
  public var batch: Identifier<Batch>?
  public var ending: Ending

  public enum Ending: Equatable, Sendable {
    case applied
    /// All rows were already known.
    case nothingToDo
    /// A dry run: applied and rolled back.
    case tried
    case refused
  }

  public init(
    tally: ImportTally = ImportTally(), statuses: [RegistrationStatus: Int] = [:],
    groupsCreated: [String] = [], batch: Identifier<Batch>? = nil, ending: Ending = .tried
  ) {
    self.tally = tally
    self.statuses = statuses
    self.groupsCreated = groupsCreated
    self.batch = batch
    self.ending = ending
  }
}

/// A row of a file as read: a draft, or its problems.
public struct ImportRow<Draft: Sendable>: Sendable {
  public var line: Int
  public var content: Content
  public var notices: [ImportNotice.Kind]

  public enum Content: Sendable {
    case draft(Draft)
    /// At least one.
    case problems([ImportProblem])
  }

  public init(line: Int, content: Content, notices: [ImportNotice.Kind] = []) {
    self.line = line
    self.content = content
    self.notices = notices
  }
}

public struct ImportOptions: Equatable, Sendable {
  public var fileName: String
  /// Without it, the import is a dry run.
  public var apply: Bool
  /// Whether to apply valid rows when others have problems.
  public var skipBad: Bool

  /// Staff's column assignments, remembered if the import is applied.
  public var mapping: HeaderMapping?

  public init(
    fileName: String, apply: Bool = false, skipBad: Bool = false, mapping: HeaderMapping? = nil
  ) {
    self.fileName = fileName
    self.apply = apply
    self.skipBad = skipBad
    self.mapping = mapping
  }
}

/// A message about a row during an import.
public enum ImportMessage: Equatable, Sendable {
  case problem(ImportProblem)
  case notice(ImportNotice)
  /// No registration matches the row. Other rows are still applied.
  case unmatched(ImportProblem)
}
