package struct ImportReport: Equatable, Sendable {
  package var tally: ImportTally
  /// New registrations by status; empty for a log.
  package var statuses: [RegistrationStatus: Int]
  package var groupsCreated: [String]
  /// For an attendance import only.
  package var attendance: AttendanceReport?
  /// The number to undo it by; nil if nothing was applied.
  package var importID: Identifier<Import>?
  package var ending: Ending

  package enum Ending: Equatable, Sendable {
    case applied
    case nothingToDo
    /// A dry run: applied and rolled back.
    case tried
    case refused
  }

  package init(
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

/// A row of a file as read: a draft, or its problems.
package struct ImportRow<Draft: Sendable>: Sendable {
  package var line: Int
  package var content: Content
  package var notices: [ImportNotice.Kind]
  /// Its cells as they stand in the file, where rejected rows are to be written again.
  package var cells: [String]?

  package enum Content: Sendable {
    case draft(Draft)
    /// At least one.
    case problems([ImportProblem])
  }

  package init(
    line: Int, content: Content, notices: [ImportNotice.Kind] = [], cells: [String]? = nil
  ) {
    self.line = line
    self.content = content
    self.notices = notices
    self.cells = cells
  }
}

package struct ImportOptions: Equatable, Sendable {
  package var fileName: String
  /// Without it, the import is a dry run.
  package var apply: Bool
  package var skipBad: Bool
  /// Whether the newer of two rows of one person counts, not the first.
  package var takesLatest: Bool
  /// Whether rows of people who were erased are taken too.
  package var readmit: Bool

  /// Staff's column assignments, remembered if the import is applied.
  package var mapping: HeaderMapping?

  package init(
    fileName: String, apply: Bool = false, skipBad: Bool = false, takesLatest: Bool = false,
    readmit: Bool = false, mapping: HeaderMapping? = nil
  ) {
    self.fileName = fileName
    self.apply = apply
    self.skipBad = skipBad
    self.takesLatest = takesLatest
    self.readmit = readmit
    self.mapping = mapping
  }
}

package enum ImportMessage: Equatable, Sendable {
  /// A row that is not applied, with all that is wrong with it; its cells, where they are kept.
  case rejected([ImportProblem], cells: [String]?)
  case notice(ImportNotice)
  /// No registration matches the row. Other rows are still applied.
  case unmatched(ImportProblem, cells: [String]?)
}

extension ImportReport.Ending {
  package init(of tally: ImportTally, _ options: ImportOptions) {
    if tally.refused > 0, !options.skipBad {
      self = .refused
    } else if tally.created + tally.updated == 0 {
      self = .nothingToDo
    } else {
      self = options.apply ? .applied : .tried
    }
  }
}
