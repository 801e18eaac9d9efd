package import Juara

/// A draw as a text file that everybody can read, publish, and check without the library's file.
///
///     # for people: lines that begin with # say what this is, in the library's language
///     JUARA DRAW 1
///
///     Draw: hadiah-pembaca          ← from here …
///     …
///     1 3
///     2 17 household 1              ← … to here: what is frozen, as `DrawList.text` has it
///
///     SHA-256: 81c7…                the hash of those lines, each ended by a line feed
///
///     Entropy: 9319 / 2 5 12 8 10   once it is drawn: the numbers as they were typed,
///     Key: 9319./2.5.8.10.12./      their one form by RFC 3797,
///     Winner 1: place 2 number 17   and who was picked; a name may follow, by consent
///     Alternate 1: place 1 number 3
///
/// Line ends of any kind, blanks at the ends of lines and a byte-order mark, as mail and editors leave
/// them, make no difference.
package enum DrawFile {
  private static func mark(_ language: Language) -> String {
    language == .indonesian ? "JUARA UNDIAN 1" : "JUARA DRAW 1"
  }

  package struct Picked {
    package var place: Int
    package var number: Int
    /// The name to show, where there is consent to publish it.
    package var name: String?

    package init(place: Int, number: Int, name: String?) {
      self.place = place
      self.number = number
      self.name = name
    }
  }

  /// - Parameters:
  ///   - explanation: What people are told of it, line by line.
  ///   - picked: The winners and then the alternates, if it is drawn.
  package static func text(
    _ list: DrawList, _ outcome: DrawOutcome?, picked: [Picked], explanation: [String]
  ) -> String {
    let words = DrawWords.of(list.language)
    var text = explanation.map { "# \($0)\n" }.joined()
    text += "\(mark(list.language))\n\n\(list.text)\nSHA-256: \(list.hash)\n"
    guard let outcome else { return text }
    text += "\n\(words.entropy): \(outcome.entropy)\n\(words.key): \(outcome.key)\n"
    for (index, one) in picked.enumerated() {
      let name = one.name.map { " \($0)" } ?? ""
      text += "\(title(index, list)): \(words.place) \(one.place) \(words.number) \(one.number)"
      text += "\(name)\n"
    }
    return text
  }

  /// `Winner 1`, `Alternate 1`.
  private static func title(_ index: Int, _ list: DrawList) -> String {
    let words = DrawWords.of(list.language)
    let winners = list.terms.winners
    return index < winners
      ? "\(words.winner) \(index + 1)" : "\(words.alternate) \(index + 1 - winners)"
  }

  package static func read(_ bytes: [UInt8]) throws(DrawFileProblem) -> PublishedDraw {
    var lines = Lines(String(decoding: bytes, as: UTF8.self))
    let first = lines.next()
    guard Language.allCases.contains(where: { mark($0) == first }) else { throw .notADraw }
    let language = Language.allCases.first { lines.isNext(DrawWords.of($0).draw) } ?? .english
    let words = DrawWords.of(language)
    let list = try Self.list(&lines, in: language)
    let hash = try lines.value("SHA-256")
    guard !lines.isAtEnd else { return PublishedDraw(list: list, statedHash: hash) }
    let entropy = try lines.value(words.entropy)
    let key = try lines.value(words.key)
    var picked: [Int] = []
    var numbers: [Int] = []
    while !lines.isAtEnd {
      let said = try lines.value(title(picked.count, list)).split(separator: " ")
      guard said.count >= 4, said[0] == words.place, let place = Int(said[1]),
        said[2] == words.number, let number = Int(said[3])
      else { throw lines.unexpected("\(words.place) … \(words.number) …") }
      picked.append(place)
      numbers.append(number)
    }
    return PublishedDraw(
      list: list, statedHash: hash,
      outcome: DrawOutcome(entropy: entropy, key: key, picked: picked), pickedNumbers: numbers)
  }

  private static func list(
    _ lines: inout Lines, in language: Language
  ) throws(DrawFileProblem) -> DrawList {
    let words = DrawWords.of(language)
    let code = try lines.value(words.draw) { EventCode($0) }
    let isChallenge = !lines.isNext(words.event)
    let event = try lines.value(isChallenge ? words.challenge : words.event) { EventCode($0) }
    let winners = try lines.value(words.winners) { number($0) }
    let alternates = try lines.value(words.alternates) { number($0) }
    let isOne = try lines.value(words.onePerHousehold) { [words.yes: true, words.no: false][$0] }
    let excluded = try lines.value(words.withoutWinnersOf) { text -> [EventCode]? in
      let codes = text == "-" ? [] : text.split(separator: " ").map { EventCode(String($0)) }
      return codes.contains(nil) ? nil : codes.compactMap { $0 }
    }
    let source = try lines.value(words.entropyFrom)
    let frozenAt = try lines.value(words.frozenAt) { Instant($0) }
    let count = try lines.value(words.entrants) { Int($0) }
    var entrants: [DrawList.Entrant] = []
    while entrants.count < count {
      let place = entrants.count + 1
      guard let line = lines.next() else { throw .cutShort(expected: "\(place) …") }
      guard let entrant = entrant(line, words, place: place) else {
        throw lines.unexpected("\(place) …")
      }
      entrants.append(entrant)
    }
    return DrawList(
      code: code, event: event, isChallenge: isChallenge, language: language,
      terms: DrawTerms(
        winners: winners, alternates: alternates, onePerHousehold: isOne, entropyFrom: source),
      withoutWinnersOf: excluded, frozenAt: frozenAt, entrants: entrants)
  }

  /// A number that can be reckoned with.
  private static func number(_ text: String) -> Int? {
    Int(text).flatMap { 0...1_000_000_000 ~= $0 ? $0 : nil }
  }

  private static func entrant(
    _ line: String, _ of: DrawWords, place: Int
  ) -> DrawList.Entrant? {
    let words = line.split(separator: " ")
    guard words.count == 2 || words.count == 4 && words[2] == of.household,
      Int(words[0]) == place, let number = Int(words[1])
    else { return nil }
    let household = words.count == 4 ? Int(words[3]) : nil
    guard words.count == 2 || household != nil else { return nil }
    return DrawList.Entrant(number: number, household: household)
  }

  private struct Lines {
    private var lines: [(number: Int, text: String)]
    private var index = 0

    init(_ text: String) {
      let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
      lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .enumerated()
        .map { (number: $0.offset + 1, text: Self.withoutBlankEnd($0.element)) }
        .filter { !$0.text.isEmpty && !$0.text.hasPrefix("#") }
    }

    private static func withoutBlankEnd(_ line: Substring) -> String {
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }

    var isAtEnd: Bool { index == lines.count }

    /// Whether the next line has a title.
    func isNext(_ title: String) -> Bool { !isAtEnd && lines[index].text.hasPrefix("\(title): ") }

    mutating func next() -> String? {
      guard !isAtEnd else { return nil }
      defer { index += 1 }
      return lines[index].text
    }

    mutating func value(_ title: String) throws(DrawFileProblem) -> String {
      guard let line = next() else { throw .cutShort(expected: "\(title): …") }
      guard line.hasPrefix("\(title): ") else { throw unexpected("\(title): …") }
      return String(line.dropFirst(title.count + 2))
    }

    mutating func value<Value>(
      _ title: String, _ read: (String) -> Value?
    ) throws(DrawFileProblem) -> Value {
      guard let value = read(try value(title)) else { throw unexpected("\(title): …") }
      return value
    }

    func unexpected(_ expected: String) -> DrawFileProblem {
      .line(lines[index - 1].number, expected: expected)
    }
  }
}
