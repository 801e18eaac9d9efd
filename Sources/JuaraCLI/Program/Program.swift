internal import ArgumentParser
internal import Foundation
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// The program: understands the command, runs it, and turns what goes wrong into a sentence and an
/// exit status.
struct Program {
  private let surroundings: Surroundings
  private var output: StandardStream { surroundings.output }

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  func run(_ typed: [String]) -> ExitStatus {
    let words = SpokenOptions(typed)
    let arguments = CommandWords(typed).arguments
    let language = words.language ?? surroundings.systemLanguage
    do {
      let command = try Speech.$language.withValue(language) {
        try JuaraCommand.checkNames(arguments)
        return try JuaraCommand.parseAsRoot(arguments)
      }
      return try run(command)
    } catch let unsaid as Unsaid {
      let language = spoken(words)
      let sentence = notWritten(unsaid.failure, in: language)
      return report(sentence + " " + Wording(language)(.doneAllTheSame), .unsaid)
    } catch let failure as WriteFailure {
      return report(notWritten(failure, in: spoken(words)))
    } catch is Interruption {
      return report(Phrase.interrupted.text(in: spoken(words)), .interrupted)
    } catch let told as ToldError {
      return report(told.sentence, told.status)
    } catch {
      return explain(error, in: spoken(words))
    }
  }

  private func run(_ command: any ParsableCommand) throws -> ExitStatus {
    switch command {
    case let command as any LibraryCommand:
      let desk = try Desk(command.common, surroundings, for: type(of: command).access)
      do {
        let status = try desk.telling { try command.run(at: desk) }
        try output.flush()
        return status
      } catch let failure as WriteFailure where desk.store.hasCommitted {
        throw Unsaid(failure: failure)
      }
    case let command as any DesklessCommand:
      let status = try command.run(in: surroundings)
      try output.flush()
      return status
    default:
      var command = command
      try command.run()
      try output.flush()
      return .done
    }
  }

  /// The work was done, and the words that say so could not be written.
  private struct Unsaid: Error {
    let failure: WriteFailure
  }

  /// Help, and what the parser did not understand, in the library's language.
  private func explain(_ error: any Error, in language: Language) -> ExitStatus {
    if let told = ToldError(error, in: Wording(language)) {
      return report(told.sentence, told.status)
    }
    let code = JuaraCommand.exitCode(for: error)
    let message = Speech.$language.withValue(language) { JuaraCommand.fullMessage(for: error) }
    guard code.isSuccess else {
      let status = code == .validationFailure ? ExitStatus.usage : .failed
      return report(ParserWords(language).translated(message), raw: true, status)
    }
    let isScript = message.hasPrefix("#")
    let text = isScript ? message : ParserWords(language).translated(message)
    do {
      try output.write(text + "\n")
      try output.flush()
      return .done
    } catch {
      return report(notWritten(error, in: language))
    }
  }

  private func notWritten(_ failure: WriteFailure, in language: Language) -> String {
    Wording(language).outputFailed(SystemFault(errno: failure.code))
  }

  /// The language asked for, else the library's, else the system's.
  private func spoken(_ words: SpokenOptions) -> Language {
    if let language = words.language { return language }
    let path = surroundings.database(named: words.database)
    return (try? Store.open(path: path, for: .reading).library.language)
      ?? surroundings.systemLanguage
  }

  @discardableResult
  private func report(
    _ message: String, raw: Bool = false, _ status: ExitStatus = .failed
  ) -> ExitStatus {
    try? output.flush()
    let style = surroundings.style(of: surroundings.errors)
    try? surroundings.errors.write((raw ? message : style.red("juara:") + " " + message) + "\n")
    return status
  }
}
