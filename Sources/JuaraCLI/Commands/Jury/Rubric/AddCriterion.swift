internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury rubric add`
struct AddCriterion: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .rubricAdd) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.criterionKey)) var key: String
  @Option(help: help(.criterionTitle, "text")) var title: String
  @Option(help: help(.weight, "n")) var weight: Int
  @Option(help: help(.markFrom, "n")) var from = 0
  @Option(help: help(.markTo, "n")) var to = 100
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let terms = CriterionTerms(
      key: key, title: try desk.text(title, "--title"), weight: weight,
      range: try Self.range(from, to))
    let rubric = try desk.store.addCriterion(terms, to: challenge, by: desk.audit)
    try desk.print(desk.say.rubricChanged(rubric))
    return .done
  }

  /// The marks from one to another, which must be in their order to be a range at all.
  static func range(_ from: Int, _ to: Int) throws -> ClosedRange<Int> {
    guard from <= to else { throw RubricRefusal.range(from, to) }
    return from...to
  }
}
