internal import JuaraWording

/// An error already put into words by somebody who knew the library's language and zone.
struct ToldError: Error {
  let sentence: String
  let status: ExitStatus

  init(sentence: String, status: ExitStatus) {
    self.sentence = sentence
    self.status = status
  }

  /// What the words of a fact are; nil for what only the system can explain.
  init?(_ error: any Error, in say: Wording) {
    guard let sentence = say.sentence(error) else { return nil }
    self.sentence = sentence
    status = error is OptionProblem ? .usage : .failed
  }
}
