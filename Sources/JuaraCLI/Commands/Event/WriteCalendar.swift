internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event calendar`
struct WriteCalendar: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("calendar", .eventCalendar)
  }

  @Argument(help: help(.calendarCode)) var code: String?
  @Flag(help: help(.calendarDrafts)) var drafts = false
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if let code {
      let title = try desk.store.event(code).plan.title
      try desk.export(try desk.store.calendar(of: code), named: title, to: output)
    } else {
      let items = try desk.store.programme(withDrafts: drafts)
      try desk.export(items, named: desk.library.name, to: output)
    }
    return .done
  }
}
