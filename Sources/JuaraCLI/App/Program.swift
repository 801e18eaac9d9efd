import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

/// Parses and runs a command, and turns what goes wrong into a sentence and an exit status.
struct Program {
  private let environment: Environment
  private var output: StandardStream { environment.output }

  init(_ environment: Environment) { self.environment = environment }

  func run(_ typed: [String]) -> ExitStatus {
    let options = EarlyOptions(typed)
    do {
      let arguments = try ArgumentOrder(typed).arguments
      let command = try HelpLanguage.$current.withValue(
        options.language ?? environment.systemLanguage
      ) {
        try JuaraCommand.checkNames(arguments)
        return try JuaraCommand.parseAsRoot(arguments)
      }
      return try run(command)
    } catch let error as OutputFailure {
      let language = language(options)
      let sentence = outputFailed(error.failure, in: language)
      return report(sentence + " " + Wording(language)(.savedDespiteOutputFailure), .outputFailed)
    } catch let failure as WriteFailure {
      return report(outputFailed(failure, in: language(options)))
    } catch is Interruption {
      return report(Phrase.interrupted.text(in: language(options)), .interrupted)
    } catch let error as PresentedError {
      return report(error.sentence, error.status)
    } catch {
      return explain(error, typed, in: language(options))
    }
  }

  private func run(_ command: any ParsableCommand) throws -> ExitStatus {
    switch command {
    case let command as any LibraryCommand:
      let context = try CommandContext(command.common, environment, for: type(of: command).access)
      defer { context.store.close() }
      do {
        let status = try status { try context.presentingErrors { try command.run(in: context) } }
        return try closing(context, after: status)
      } catch let failure as WriteFailure where context.store.hasCommitted {
        throw OutputFailure(failure: failure)
      }
    case let command as any StandaloneCommand:
      return try status { try command.run(in: environment) }
    default:
      var command = command
      return try status { try command.run() }
    }
  }

  /// Brings a library's file into the state in which it can be copied.
  private func closing(_ context: CommandContext, after status: ExitStatus) throws -> ExitStatus {
    do {
      try context.store.emptyLog()
      return status
    } catch let problem as LibraryFileProblem {
      let isNew = context.store.hasCommitted
      return report(context.wording.sentence(problem), isNew ? .outputFailed : status)
    }
  }

  private func status(_ body: () throws -> Void) throws -> ExitStatus {
    var status = ExitStatus.done
    do { try body() } catch let thrown as ExitStatus { status = thrown }
    try output.flush()
    return status
  }

  /// The work was done and its output could not be written.
  private struct OutputFailure: Error {
    let failure: WriteFailure
  }

  private func explain(
    _ error: any Error, _ typed: [String], in language: Language
  ) -> ExitStatus {
    if let presented = PresentedError(error, in: Wording(language)) {
      return report(presented.sentence, presented.status)
    }
    let code = JuaraCommand.exitCode(for: error)
    let message = HelpLanguage.$current.withValue(language) {
      JuaraCommand.fullMessage(for: error)
    }
    guard code.isSuccess else {
      let status = code == .validationFailure ? ExitStatus.usage : .failed
      if status == .usage {
        do { try JuaraCommand.checkOptions(typed) } catch let problem as OptionProblem {
          return report(problem.sentence(in: Wording(language)), .usage)
        } catch {}
      }
      return report(ParserTranslation(language).explained(message), raw: true, status)
    }
    let isScript = message.hasPrefix("#")
    let text = isScript ? message : ParserTranslation(language).translated(message)
    do {
      try output.write(text + "\n")
      try output.flush()
      return .done
    } catch {
      return report(outputFailed(error, in: language))
    }
  }

  private func outputFailed(_ failure: WriteFailure, in language: Language) -> String {
    Wording(language).outputFailed(SystemFault(errno: failure.code))
  }

  /// The language asked for, else the library's, else the system's.
  private func language(_ options: EarlyOptions) -> Language {
    environment.language(options.language, database: options.database)
  }

  /// Prints what went wrong.
  @discardableResult
  func report(
    _ message: String, raw: Bool = false, _ status: ExitStatus = .failed
  ) -> ExitStatus {
    try? output.flush()
    let style = environment.style(of: environment.errors)
    let line = (raw ? "" : style.red("juara:") + " ") + message.printableLines()
    try? environment.errors.write(line + "\n")
    return status
  }
}
