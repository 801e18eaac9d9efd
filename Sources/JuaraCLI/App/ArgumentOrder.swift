import Juara
import JuaraWording

/// A command line's arguments, put into the order in which the parser understands them.
struct ArgumentOrder {
  let arguments: [String]

  /// The parser's time grows with the square of what it is given: 0.5 s for so many, 20 s for 9,000 options.
  private static let limit = 2_000

  private static let common = ["--database", "--staff", "--language"]

  /// Common options may come first; a negative number belongs to the option before it.
  init(_ typed: [String]) throws {
    guard typed.count <= Self.limit else {
      throw OptionProblem.tooManyWords(typed.count, limit: Self.limit)
    }
    var rest = typed[...]
    var early: [String] = []
    while let argument = rest.first,
      let option = Self.common.first(where: { argument == $0 || argument.hasPrefix($0 + "=") })
    {
      early.append(rest.removeFirst())
      if argument == option, !rest.isEmpty { early.append(rest.removeFirst()) }
    }
    var ordered: [String] = []
    var isLiteral = false
    for argument in rest {
      isLiteral = isLiteral || argument == "--"
      if !isLiteral, Self.isNegativeNumber(argument), let option = ordered.last,
        option.hasPrefix("--"), !option.contains("=")
      {
        ordered[ordered.count - 1] = option + "=" + argument
      } else {
        ordered.append(argument)
      }
    }
    let end = ordered.firstIndex(of: "--") ?? ordered.endIndex
    if ordered[..<end].contains(where: { $0 == "--help" || $0 == "-h" }) {
      // An option would have a group show the help of what it does by itself, and hide its commands.
      arguments = ordered.prefix { !$0.hasPrefix("-") } + ["--help"]
      return
    }
    // Without a noun there is nothing but help, which knows no options.
    if !ordered.isEmpty { ordered.insert(contentsOf: early, at: end) }
    arguments = ordered
  }

  private static func isNegativeNumber(_ argument: String) -> Bool {
    argument.count > 1 && argument.first == "-"
      && argument.dropFirst().allSatisfy { "0"..."9" ~= $0 }
  }
}

/// Read before the command line is parsed: they decide in which language its errors are worded.
struct EarlyOptions {
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
