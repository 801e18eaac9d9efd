internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event copy`
struct CopyEvent: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("copy", .eventCopy) }

  @Argument(help: help(.eventCode)) var code: String
  @Argument(help: help(.newCode)) var new: String
  @Option(help: help(.copyStarts, "time")) var starts: String?
  @Option(help: help(.copyTitle, "text")) var title: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let copy = try desk.store.copyEvent(
      code, as: try desk.code(new), title: try title.map { try desk.text($0, "--title") },
      startsAt: try starts.map { try desk.instant($0, "--starts") }, by: desk.audit)
    let hadLink = try desk.store.sessions(of: code).contains { $0.plan.link != nil }
    try desk.print(
      desk.say.eventCopied(
        copy, from: code, hasMoved: starts != nil, hadLink: hadLink, at: desk.audit.at))
    return .done
  }
}
