/// One line that staff type while a stack of paper forms is entered.
public enum LogLine: Equatable, Sendable {
  /// An entry: who, how much and what, as far as the line says it.
  case entry(reader: String, quantity: Int, title: String?, author: String?)
  /// From here on entries were read on another day.
  case day(Day)
  /// From here on entries are of another activity.
  case activity(Activity)
  /// Take the last entry back.
  case undo
  /// Say how lines are written.
  case help
  /// No more entries.
  case stop
  /// Nothing was typed.
  case blank
}

/// Why a line is not understood.
public enum LogLineProblem: Error, Equatable, Sendable {
  /// No line before it had a reader, and it names none.
  case noReader
  /// No line before it had a title to repeat.
  case noTitle
  /// Not a day.
  case notADay(String)
  /// Not an activity.
  case notAnActivity(String)
  /// Nothing is left to be taken back.
  case nothingToUndo
  /// More than a quantity may be.
  case notAQuantity(String)
  /// The challenge scores several activities, and none was chosen.
  case noActivity([Activity])
}

/// Understands lines one after another, and keeps what carries over from one to the next.
///
/// `17 2 Laskar Pelangi / Andrea Hirata` is the reader, how much, the title and the author. A reader
/// is a number, a member number, or a name with or without the telephone; `.` is the one before.
/// Without a quantity it is the one before, at first 1. `=` is the title before.
public struct LogLineParser: Sendable {
  private var reader: String?
  private var quantity = 1
  private var title: (String, String?)?

  /// Nothing has been typed yet.
  public init() {}

  /// Understands the next line.
  public mutating func read(_ line: String) throws(LogLineProblem) -> LogLine {
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

  /// The words that name the reader, and those after them.
  ///
  /// A number or a member number is one word; a name goes on until the quantity, and a telephone
  /// belongs to it.
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
