/// The words of a command line, put into the order in which the parser understands them.
struct CommandWords {
  /// The words in that order.
  let arguments: [String]

  private static let common = ["--database", "--staff", "--language"]

  /// The common options may stand before the noun, and go behind all others; a negative number
  /// belongs to the option before it, where the parser would take it for an option.
  init(_ typed: [String]) {
    var words = typed[...]
    var early: [String] = []
    while let word = words.first, let option = Self.common.first(where: { Self.is(word, $0) }) {
      early.append(words.removeFirst())
      if word == option, !words.isEmpty { early.append(words.removeFirst()) }
    }
    var ordered: [String] = []
    var isLiteral = false
    for word in words {
      isLiteral = isLiteral || word == "--"
      if !isLiteral, Self.isNegativeNumber(word), let option = ordered.last,
        option.hasPrefix("--"), !option.contains("=")
      {
        ordered[ordered.count - 1] = option + "=" + word
      } else {
        ordered.append(word)
      }
    }
    let end = ordered.firstIndex(of: "--") ?? ordered.endIndex
    // Without a noun there is nothing but help, which knows no options.
    if !ordered.isEmpty { ordered.insert(contentsOf: early, at: end) }
    arguments = ordered
  }

  private static func `is`(_ word: String, _ option: String) -> Bool {
    word == option || word.hasPrefix(option + "=")
  }

  private static func isNegativeNumber(_ word: String) -> Bool {
    word.count > 1 && word.first == "-" && word.dropFirst().allSatisfy { "0"..."9" ~= $0 }
  }
}
