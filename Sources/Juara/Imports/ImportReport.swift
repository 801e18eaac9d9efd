/// What an import did, or would do.
public struct ImportReport: Equatable, Sendable {
  /// What the rows came to.
  public var tally: ImportTally
  /// How many of the new registrations stand how; empty for a log.
  public var statuses: [RegistrationStatus: Int]
  /// The groups that were created for it.
  public var groupsCreated: [String]
  /// What an import of attendance came to, beyond its rows.
  public var attendance: AttendanceReport?
  /// The import to undo it by; nil when nothing was applied.
  public var importID: Identifier<Import>?
  /// Whether it was applied, or why not.
  public var ending: Ending

  /// How an import ended.
  public enum Ending: Equatable, Sendable {
    /// It was applied, but for the rows with problems.
    case applied
    /// Every row was known already, so there was nothing to apply.
    case nothingToDo
    /// It was tried and rolled back: a dry run.
    case tried
    /// Nothing was applied, because rows have problems.
    case refused
  }

  /// A report.
  public init(
    tally: ImportTally = ImportTally(), statuses: [RegistrationStatus: Int] = [:],
    groupsCreated: [String] = [], importID: Identifier<Import>? = nil, ending: Ending = .tried
  ) {
    self.tally = tally
    self.statuses = statuses
    self.groupsCreated = groupsCreated
    self.importID = importID
    self.ending = ending
  }
}

/// One row of a file, understood: a draft, or everything that is wrong with it.
public struct ImportRow<Draft: Sendable>: Sendable {
  /// The file line on which the row begins, from 1.
  public var line: Int
  /// What it asks for, or its problems.
  public var content: Content
  /// What staff should know of how it is understood.
  public var notices: [ImportNotice.Kind]
  /// Its cells as they stand in the file, where rejected rows are to be written again.
  public var cells: [String]?

  /// What a row asks for, or its problems.
  public enum Content: Sendable {
    /// What the row asks for.
    case draft(Draft)
    /// Why it cannot be applied; at least one.
    case problems([ImportProblem])
  }

  /// A row of a file.
  public init(
    line: Int, content: Content, notices: [ImportNotice.Kind] = [], cells: [String]? = nil
  ) {
    self.line = line
    self.content = content
    self.notices = notices
    self.cells = cells
  }
}

/// How an import goes about its work.
public struct ImportOptions: Equatable, Sendable {
  /// The file's name, without its folder, for the record.
  public var fileName: String
  /// Whether to apply it; else it is tried and rolled back.
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

/// What an import reports while it runs.
public enum ImportMessage: Equatable, Sendable {
  /// A row that is not applied, with all that is wrong with it; its cells, where they are kept.
  case rejected([ImportProblem], cells: [String]?)
  /// A row that is applied, with something to know.
  case notice(ImportNotice)
  /// A row that is left out because nobody was found whose it is, to be resolved. It lets the others be
  /// applied, and is reported at the end.
  case unmatched(ImportProblem, cells: [String]?)
}

extension ImportReport.Ending {
  /// How an import ends whose rows came to a tally.
  public init(of tally: ImportTally, _ options: ImportOptions) {
    if tally.refused > 0, !options.skipBad {
      self = .refused
    } else if tally.created + tally.updated == 0 {
      self = .nothingToDo
    } else {
      self = options.apply ? .applied : .tried
    }
  }
}
