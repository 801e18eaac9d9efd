import JuaraWording

/// How `juara` ends, for scripts. A command ends with another status than ``done`` by throwing it.
enum ExitStatus: Int32, Error {
  /// What was asked for was done.
  case done = 0
  /// It was refused or failed, and nothing was changed.
  case failed = 1
  /// A file has rows with problems, and nothing was applied.
  case fileHasProblems = 2
  /// The command line is not understood (`EX_USAGE` of sysexits.h).
  case usage = 64
  /// Done, but not all of the output could be written (`EX_IOERR` of sysexits.h).
  case outputFailed = 74
  /// Ctrl-C; nothing was changed.
  case interrupted = 130
}

/// An error already worded, in the library's language and time zone.
struct PresentedError: Error {
  let sentence: String
  let status: ExitStatus
}

extension PresentedError {
  init?(_ error: any Error, in wording: Wording) {
    guard let sentence = wording.sentence(error) else { return nil }
    self.init(sentence: sentence, status: error is OptionProblem ? .usage : .failed)
  }
}
