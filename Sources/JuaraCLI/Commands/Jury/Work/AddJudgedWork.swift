internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury work add`
struct AddJudgedWork: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .judgedWorkAdd) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.judgedWorkRegistration, "id")) var registration: Identifier<Registration>
  @Option(help: help(.judgedWorkTitle, "text")) var title: String?
  @Option(help: help(.judgedWorkLink, "text")) var link: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if title == nil, link == nil { throw OptionProblem.oneOf(["--title", "--link"]) }
    let work = Submission(
      title: try title.map { try desk.text($0, "--title") },
      link: try link.map { try desk.text($0, "--link") })
    let judged = try desk.store.addWork(
      work, for: registration, in: challenge, by: desk.audit)
    try desk.print(desk.say.judgedWorkAdded(registration, judged: judged.count))
    return .done
  }
}
