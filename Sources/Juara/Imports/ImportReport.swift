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
  /// The batch to undo it by; nil when nothing was applied.
  public var batch: Identifier<Batch>?
  /// Whether it was applied, or why not.
  public var ending: Ending

  /// How an import ended.
  public enum Ending: Equatable, Sendable {
    /// It was applied, but for the rows with problems.
    case applied
    /// Every row was known already, so there was nothing to apply.
    case nothingToDo
    /// It was tried and taken back: a dry run.
    case tried
    /// Nothing was applied, because rows have problems.
    case refused
  }

  /// A report.
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
