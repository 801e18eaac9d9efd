/// Why a library's file cannot be used.
public enum LibraryFileProblem: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// There is one already where a new one was to be made.
  case exists(path: String)
  /// A folder has that name.
  case isFolder(path: String)
  /// It is no SQLite file, or not one of Juara's.
  case foreign(path: String)
  /// A newer Juara wrote it.
  case newer(path: String)
  /// It may not be read or written.
  case noPermission(path: String)
  /// Its time zone is not known on this computer.
  case unknownZone(String)
  /// Another program is writing to it.
  case busy(path: String)
  /// What was to be written contradicts a rule of the file, which no use of Juara should come to; with
  /// SQLite's own words, which name the rule.
  case contradiction(detail: String)
  /// The disk is full.
  case diskFull(path: String)
  /// It is damaged, or the disk fails; with SQLite's own words.
  case damaged(path: String, detail: String)
}
