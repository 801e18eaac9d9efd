/// A command of `juara` that a text names.
struct Mention: Hashable {
  /// The command as it stands in the text.
  let text: String
  /// Noun and verb, with the noun between them where there is one, and perhaps a code behind.
  let path: [String]
  /// The options named.
  let options: [String]

  private init?(_ text: String) {
    let unquoted = text.replacing(#/"[^"]*"|'[^']*'/#, with: "…")
    let words = unquoted.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.first == "juara" else { return nil }
    self.text = text
    path = Array(
      words.dropFirst().prefix(3).prefix { $0.wholeMatch(of: #/[a-z][a-z-]*/#) != nil })
    options = words.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
  }

  /// Every command in the blocks and in the spans of code.
  static func all(in text: String) -> Set<Mention> {
    let spans = text.matches(of: #/`(juara\s[^`]+)`/#).map { String($0.1) }
    return Set((Step.all(in: text).map(\.command) + spans).compactMap(Mention.init))
  }
}
