internal import Juara

extension Wording {
  /// Any fact that the domain throws, in words; nil for what only the system can explain.
  package func sentence(_ error: any Error) -> String? {
    switch error {
    case let error as RegistrationRefusal: sentence(error)
    case let error as LogRefusal: sentence(error)
    case let error as PlanProblem: sentence(error)
    case let error as ProjectRefusal: sentence(error)
    case let error as QuestionProblem: sentence(error)
    case let error as AnswerProblem: sentence(error)
    case let error as ClosingRefusal: sentence(error)
    case let error as StandingsRefusal: sentence(error)
    case let error as AwardRefusal: sentence(error)
    case let error as ConsentRefusal: sentence(error)
    case let error as ConditionRefusal: sentence(error)
    case let error as CertificateNumberProblem: sentence(error)
    case let error as CertificateRefusal: sentence(error)
    case let error as TemplateProblem: sentence(error)
    case let error as PrintingProblem: sentence(error)
    case let error as EntryRefusal: sentence(error)
    case let error as ReviewRefusal: sentence(error)
    case let error as LogLineProblem: sentence(error)
    case let error as NotFound: sentence(error)
    case let error as Refusal: sentence(error)
    case let error as PersonRefusal: sentence(error)
    case let error as LibraryProblem: sentence(error)
    case let error as LibraryFileProblem: sentence(error)
    case let error as FileProblem: sentence(error)
    case let error as ImportProblem: sentence(error)
    case let error as OptionProblem: sentence(error)
    case let error as AttendanceRefusal: sentence(error)
    case let error as MessageProblem: sentence(error)
    case let error as RubricRefusal: sentence(error)
    case let error as JudgingRefusal: sentence(error)
    case let error as DrawRefusal: sentence(error)
    case let error as EntropyProblem: sentence(error)
    case let error as DrawFileProblem: sentence(error)
    default: nil
    }
  }
}
