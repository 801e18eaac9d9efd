/// One import, which can be undone.
public struct Batch: Equatable, Sendable {
  /// What the file held.
  public enum Kind: String, CaseIterable, Sendable {
    case registrations, log, participants, attendance, marks
  }

  /// The number that staff name to undo it.
  public var id: Identifier<Batch>
  /// What the file held.
  public var kind: Kind
  /// The code of the event or challenge it went into; nil for participants, who belong to the library.
  public var eventCode: String?
  /// The file's name, without its folder.
  public var fileName: String
  /// Who imported it, and when.
  public var imported: Signature
  /// What its rows came to.
  public var tally: ImportTally
  /// Who took it back, and when; nil while it stands.
  public var undone: Signature?

  /// A batch as the file keeps it.
  public init(
    id: Identifier<Batch>, kind: Kind, eventCode: String?, fileName: String, imported: Signature,
    tally: ImportTally, undone: Signature?
  ) {
    self.id = id
    self.kind = kind
    self.eventCode = eventCode
    self.fileName = fileName
    self.imported = imported
    self.tally = tally
    self.undone = undone
  }
}
