internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara contact template show`
struct ShowTemplate: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("show", .templateShow) }

  @Argument(help: help(.messageName)) var name: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let message = try desk.message(name)
    try desk.print(try desk.say.template(message, among: try desk.store.messages()).text)
    return .done
  }
}

extension Desk {
  /// The message that staff name.
  func message(_ text: String) throws -> MessageName {
    guard let name = MessageName(text) else { throw MessageProblem.notAName(text) }
    return name
  }
}
