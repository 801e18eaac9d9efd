import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// A command whose name is that of its type, and whose help comes from what it is about.
protocol DescribedCommand: ParsableCommand {
  static var name: String { get }
  static var about: Phrase { get }
}

extension DescribedCommand {
  /// As the argument parser derives it: `ConsentForm` is `consent-form`, and `AwardCommands` is
  /// `award`. The parser looks up conformances of each type on the way: 17 ms for all commands.
  static var name: String {
    let type: any Any.Type = self
    var name = ""
    for letter in "\(type)".replacing("Commands", with: "") {
      if letter.isUppercase, !name.isEmpty { name += "-" }
      name += letter.lowercased()
    }
    return name
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: name, abstract: about.text(in: HelpLanguage.current))
  }
}

protocol CommandGroup: DescribedCommand {
  typealias Subcommands = [any ParsableCommand.Type]

  static var subcommands: Subcommands { get }
}

extension CommandGroup {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: about.text(in: HelpLanguage.current), subcommands: subcommands)
  }
}

protocol LibraryCommand: DescribedCommand {
  var common: CommonOptions { get }
  static var access: Store.Access { get }

  func run(in context: CommandContext) throws
}

extension LibraryCommand {
  static var access: Store.Access { .writing }
}

/// A command that only looks at a library: it opens the file for reading, and leaves no trace.
protocol ReadingCommand: LibraryCommand {}

extension ReadingCommand {
  static var access: Store.Access { .reading }
}

protocol ListCommand: ReadingCommand {
  var list: ListOptions { get }
}

extension ListCommand {
  var common: CommonOptions { list.common }
}

protocol StandaloneCommand: DescribedCommand {
  /// Does the work; errors are worded by the command itself.
  func run(in environment: Environment) throws
}
