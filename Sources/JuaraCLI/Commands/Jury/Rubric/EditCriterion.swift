internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury rubric edit`
struct EditCriterion: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("edit", .rubricEdit) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.criterionKey)) var key: String
  @Option(help: help(.criterionTitle, "text")) var title: String?
  @Option(help: help(.weight, "n")) var weight: Int?
  @Option(help: help(.markFrom, "n")) var from: Int?
  @Option(help: help(.markTo, "n")) var to: Int?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if title == nil, weight == nil, from == nil, to == nil { throw OptionProblem.nothingToChange }
    let rubric = try desk.store.editCriterion(key, of: challenge, by: desk.audit) { terms in
      if let title { terms.title = try desk.text(title, "--title") }
      if let weight { terms.weight = weight }
      terms.range = try AddCriterion.range(
        from ?? terms.range.lowerBound, to ?? terms.range.upperBound)
    }
    try desk.print(desk.say.rubricChanged(rubric))
    return .done
  }
}
