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
  private static let mark = "JUARA DRAW 1"

  /// Somebody picked, as the file names one.
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

  /// The file's text.
  ///
  /// - Parameters:
  ///   - explanation: what people are told of it, line by line.
  ///   - picked: the winners and then the alternates, if it is drawn.
  package static func text(
    _ list: DrawList, _ outcome: DrawOutcome?, picked: [Picked], explanation: [String]
  ) -> String {
    var text = explanation.map { "# \($0)\n" }.joined()
    text += "\(mark)\n\n\(list.text)\nSHA-256: \(list.hash)\n"
    guard let outcome else { return text }
    text += "\nEntropy: \(outcome.entropy)\nKey: \(outcome.key)\n"
    for (index, one) in picked.enumerated() {
      let name = one.name.map { " \($0)" } ?? ""
      text += "\(title(index, list.terms)): place \(one.place) number \(one.number)\(name)\n"
    }
    return text
  }

  /// `Winner 1`, `Alternate 1`.
  private static func title(_ index: Int, _ terms: DrawTerms) -> String {
    index < terms.winners ? "Winner \(index + 1)" : "Alternate \(index + 1 - terms.winners)"
  }

  /// Reads a file's text back.
  package static func read(_ bytes: [UInt8]) throws(DrawFileProblem) -> PublishedDraw {
    var lines = Lines(String(decoding: bytes, as: UTF8.self))
    guard lines.next() == mark else { throw .notADraw }
    let list = try Self.list(&lines)
    let hash = try lines.value("SHA-256")
    guard !lines.isAtEnd else { return PublishedDraw(list: list, statedHash: hash) }
    let entropy = try lines.value("Entropy")
    let key = try lines.value("Key")
    var picked: [Int] = []
    var numbers: [Int] = []
    while !lines.isAtEnd {
      let words = try lines.value(title(picked.count, list.terms)).split(separator: " ")
      guard words.count >= 4, words[0] == "place", let place = Int(words[1]),
        words[2] == "number", let number = Int(words[3])
      else { throw lines.unexpected("place … number …") }
      picked.append(place)
      numbers.append(number)
    }
    return PublishedDraw(
      list: list, statedHash: hash,
      outcome: DrawOutcome(entropy: entropy, key: key, picked: picked), pickedNumbers: numbers)
  }

  private static func list(_ lines: inout Lines) throws(DrawFileProblem) -> DrawList {
    let code = try lines.value("Draw") { EventCode($0) }
    let challenge = try lines.value("Challenge") { EventCode($0) }
    let winners = try lines.value("Winners") { number($0) }
    let alternates = try lines.value("Alternates") { number($0) }
    let isOne = try lines.value("One per household") { ["yes": true, "no": false][$0] }
    let excluded = try lines.value("Without winners of") { text -> [EventCode]? in
      let codes = text == "-" ? [] : text.split(separator: " ").map { EventCode(String($0)) }
      return codes.contains(nil) ? nil : codes.compactMap { $0 }
    }
    let source = try lines.value("Entropy from")
    let frozenAt = try lines.value("Frozen at") { Instant($0) }
    let count = try lines.value("Entrants") { Int($0) }
    var entrants: [DrawList.Entrant] = []
    while entrants.count < count {
      let place = entrants.count + 1
      guard let line = lines.next() else { throw .cutShort(expected: "\(place) …") }
      guard let entrant = entrant(line, place: place) else {
        throw lines.unexpected("\(place) …")
      }
      entrants.append(entrant)
    }
    return DrawList(
      code: code, challenge: challenge,
      terms: DrawTerms(
        winners: winners, alternates: alternates, onePerHousehold: isOne, entropyFrom: source),
      withoutWinnersOf: excluded, frozenAt: frozenAt, entrants: entrants)
  }

  /// A number that can be reckoned with.
  private static func number(_ text: String) -> Int? {
    Int(text).flatMap { 0...1_000_000_000 ~= $0 ? $0 : nil }
  }

  private static func entrant(_ line: String, place: Int) -> DrawList.Entrant? {
    let words = line.split(separator: " ")
    guard words.count == 2 || words.count == 4 && words[2] == "household",
      Int(words[0]) == place, let number = Int(words[1])
    else { return nil }
    let household = words.count == 4 ? Int(words[3]) : nil
    guard words.count == 2 || household != nil else { return nil }
    return DrawList.Entrant(number: number, household: household)
  }

  /// The lines that say something, one by one.
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

    mutating func next() -> String? {
      guard !isAtEnd else { return nil }
      defer { index += 1 }
      return lines[index].text
    }

    /// What stands behind a title and a colon.
    mutating func value(_ title: String) throws(DrawFileProblem) -> String {
      guard let line = next() else { throw .cutShort(expected: "\(title): …") }
      guard line.hasPrefix("\(title): ") else { throw unexpected("\(title): …") }
      return String(line.dropFirst(title.count + 2))
    }

    /// What stands behind a title and a colon, understood.
    mutating func value<Value>(
      _ title: String, _ read: (String) -> Value?
    ) throws(DrawFileProblem) -> Value {
      guard let value = read(try value(title)) else { throw unexpected("\(title): …") }
      return value
    }

    /// The line read last is not what has to stand there.
    func unexpected(_ expected: String) -> DrawFileProblem {
      .line(lines[index - 1].number, expected: expected)
    }
  }
}
