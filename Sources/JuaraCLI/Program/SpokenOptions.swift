internal import Juara

/// What must be known before the command line is understood: in which language to say that it is not.
struct SpokenOptions {
  let language: Language?
  let database: String?

  init(_ arguments: [String]) {
    func value(of option: String) -> String? {
      for (index, argument) in arguments.enumerated() {
        if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
        if argument == option { return arguments.dropFirst(index + 1).first }
      }
      return nil
    }
    language = value(of: "--language").flatMap { Language(rawValue: $0) }
    database = value(of: "--database")
  }
}
