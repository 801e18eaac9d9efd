internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// The language of the help texts, which the argument parser asks for without saying for whom.
enum Speech {
  @TaskLocal static var language = Language.indonesian
}

/// A help text in the language of the moment.
func help(_ phrase: Phrase) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: phrase.text(in: Speech.language))
}

/// A help text with the name of the value.
func help(_ phrase: Phrase, _ valueName: String) -> ArgumentHelp {
  ArgumentHelp(
    phrase.text(in: Speech.language),
    valueName: ValueName.text(valueName, in: Speech.language))
}

/// A command's name and what it does, in the language of the moment.
func commandConfiguration(
  _ name: String, _ phrase: Phrase, _ subcommands: [any ParsableCommand.Type] = []
) -> CommandConfiguration {
  CommandConfiguration(
    commandName: name, abstract: phrase.text(in: Speech.language), subcommands: subcommands)
}
