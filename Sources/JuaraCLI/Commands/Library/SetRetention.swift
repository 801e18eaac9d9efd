internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara library retention`
struct SetRetention: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("retention", .libraryRetention)
  }

  @Option(help: help(.retentionDays, "n|none")) var days: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let retention = try desk.optional(days) { text in
      guard let retention = Int(text).flatMap({ Retention(days: $0) }) else {
        throw OptionProblem.number(option: "--days", value: text)
      }
      return retention
    }
    try desk.store.editLibrary(by: desk.audit) { $0.retention = retention }
    try desk.print(desk.say.retentionSet(retention))
    return .done
  }
}
