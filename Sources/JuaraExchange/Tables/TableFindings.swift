public import Juara

/// What a file turned out to be.
public struct TableFindings: Equatable, Sendable {
  /// The encoding's name.
  public let encoding: String
  /// Where UTF-8 ended and Windows-1252 was taken instead; nil if the file is what it says.
  public let firstLineNotUTF8: Int?
  /// What sets fields apart.
  public let delimiter: Character
  /// The file line of the header; that of no line where the file comes without one.
  public let headerLine: Int
  /// How many records stand before the header, which are not imported.
  public let skippedLines: Int
  /// Whose export it is; nil for any other table.
  public let profile: FileProfile?
  /// What staff said of the columns of an earlier file with this header, and is used again.
  public let saved: HeaderMapping?
  /// What staff say of the columns now, to be remembered once the file is imported.
  public let said: HeaderMapping?
  /// The headers of columns that the profile leaves out.
  public let leftOut: [String]
  /// Whether minors cannot be told in a file of registrations: it has neither birth dates nor classes.
  public let lacksAge: Bool
}
