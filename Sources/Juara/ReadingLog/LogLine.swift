/// One line typed while entering a stack of paper forms.
package enum LogLine: Equatable, Sendable {
  case entry(reader: String, quantity: Int, title: String?, author: String?)
  case day(Day)
  case activity(Activity)
  case undo
  case help
  case stop
  case blank
}

package enum LogLineProblem: Error, Equatable, Sendable {
  case noReader
  case noTitle
  case notADay(String)
  case notAnActivity(String)
  case nothingToUndo
  /// The number is too large.
  case notAQuantity(String)
  /// The challenge scores several activities and none was chosen.
  case noActivity([Activity])
}

/// Remembers what carries over to the next line. `17 2 Laskar Pelangi / Andrea Hirata` is reader,
/// quantity, title and author. A reader is a number, a member number, or a name with or without a
/// telephone number; `.` means the previous one. The quantity defaults to the previous one, at
/// first 1. `=` means the previous title.
package struct LogLineParser: Sendable {
  private var reader: String?
  private var quantity = 1
  private var title: (String, String?)?

  package init() {}

  package mutating func read(_ line: String) throws(LogLineProblem) -> LogLine {
    let words = TextNormalization.plain(line).split(separator: " ").map(String.init)
    guard let first = words.first else { return .blank }
    if let command = try Self.command(first.lowercased(), words.dropFirst()) { return command }
    return try entry(words)
  }

  private static func command(
    _ word: String, _ rest: ArraySlice<String>
  ) throws(LogLineProblem) -> LogLine? {
    switch (word, rest.count) {
    case ("?", 0), ("help", 0), ("bantuan", 0): return .help
    case ("undo", 0), ("batal", 0): return .undo
    case ("done", 0), ("selesai", 0), ("quit", 0), ("exit", 0): return .stop
    case ("day", 1), ("hari", 1):
      guard let day = Day(rest.first!) else { throw .notADay(rest.first!) }
      return .day(day)
    case ("activity", 1), ("kegiatan", 1):
      guard let activity = Activity(rest.first!) else { throw .notAnActivity(rest.first!) }
      return .activity(activity)
    default: return nil
    }
  }

  private mutating func entry(_ words: [String]) throws(LogLineProblem) -> LogLine {
    let (reader, typedAfter) = try readerWords(words)
    var rest = typedAfter
    if let typed = rest.first, typed.allSatisfy(\.isNumber) {
      guard let number = Int(typed) else { throw .notAQuantity(typed) }
      quantity = number
      rest = rest.dropFirst()
    }
    self.reader = reader
    if rest.elementsEqual(["="]) {
      guard let title else { throw .noTitle }
      return .entry(reader: reader, quantity: quantity, title: title.0, author: title.1)
    }
    let parts = rest.split(separator: "/", maxSplits: 1).map { $0.joined(separator: " ") }
    guard let named = parts.first, !named.isEmpty else {
      return .entry(reader: reader, quantity: quantity, title: nil, author: nil)
    }
    let author = parts.count > 1 ? parts[1] : nil
    title = (named, author)
    return .entry(reader: reader, quantity: quantity, title: named, author: author)
  }

  /// A number or member number is one word; a name goes on, with a telephone, to the quantity.
  private func readerWords(
    _ words: [String]
  ) throws(LogLineProblem) -> (String, ArraySlice<String>) {
    if words[0] == "." {
      guard let reader else { throw .noReader }
      return (reader, words.dropFirst())
    }
    if words[0].contains(where: \.isNumber) { return (words[0], words.dropFirst()) }
    let end =
      words.firstIndex { $0.allSatisfy(\.isNumber) && !Self.isTelephone($0) } ?? words.endIndex
    return (words[..<end].joined(separator: " "), words[end...])
  }

  private static func isTelephone(_ word: String) -> Bool {
    word.count >= 8 && (word.hasPrefix("0") || word.hasPrefix("62"))
  }
}
