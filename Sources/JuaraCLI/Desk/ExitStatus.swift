/// How `juara` ends, for scripts.
enum ExitStatus: Int32 {
  /// What was asked for was done.
  case done = 0
  /// It was refused or failed, and nothing was changed.
  case failed = 1
  /// A file has rows with problems, and nothing was applied.
  case fileHasProblems = 2
  /// The command's words are not understood (`EX_USAGE` of sysexits.h).
  case usage = 64
  /// What was asked for was done, but not all that there is to say of it could be written
  /// (`EX_IOERR` of sysexits.h).
  case unsaid = 74
  /// Ctrl-C; nothing was changed.
  case interrupted = 130
}
