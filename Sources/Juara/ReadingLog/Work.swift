public struct Work: Equatable, Codable, Sendable {
  public var title: String?
  public var author: String?
  public var isbn: ISBN?
  public var language: LanguageTag?

  public init(
    title: String? = nil, author: String? = nil, isbn: ISBN? = nil, language: LanguageTag? = nil
  ) {
    self.title = title
    self.author = author
    self.isbn = isbn
    self.language = language
  }

  /// The ISBN, else the title's key: equal for the same work; nil if neither is known.
  public var key: String? {
    if let isbn { return isbn.digits }
    return titleName
  }

  /// The title's key; nil without a title, or if it is mere punctuation.
  public var titleName: String? {
    guard let key = title.map(NameKey.key(of:)), !key.isEmpty else { return nil }
    return key
  }
}

/// The works of several entries, told apart by ISBN, else by title. A work without an ISBN is the one
/// with an ISBN that has its title, and its author where both have one.
public struct WorkSet: Equatable, Sendable {
  /// How many different works there are, in whatever order they were added.
  public private(set) var count = 0

  private struct Mention: Equatable {
    let author: String?
    let entry: Identifier<LogEntry>

    func mayBeSame(as other: Mention) -> Bool {
      guard let author, let theirs = other.author else { return true }
      return NameKey.key(of: author) == NameKey.key(of: theirs)
    }
  }

  private struct Untold: Equatable {
    var mentions: [Mention] = []
    var hasISBN = false
  }

  private var isbns: [String: Identifier<LogEntry>] = [:]
  private var mentionsOfISBN: [String: [Mention]] = [:]
  /// By title; without an ISBN.
  private var titles: [String: Untold] = [:]

  public init() {}

  /// Returns an earlier entry about the same work, if any.
  @discardableResult
  mutating func insert(
    key: String?, isbnTitle: String?, hasISBN: Bool, author: String?, of id: Identifier<LogEntry>
  ) -> Identifier<LogEntry>? {
    guard let key else { return nil }
    let mention = Mention(author: author, entry: id)
    if !hasISBN { return insert([mention], titled: key) }
    let earlier = isbns[key]
    if earlier == nil {
      isbns[key] = id
      count += 1
    }
    guard let isbnTitle else { return earlier }
    return insert([mention], ofISBNTitled: isbnTitle) ?? earlier
  }

  private mutating func insert(
    _ mentions: [Mention], titled title: String
  ) -> Identifier<LogEntry>? {
    var untold = titles[title] ?? Untold()
    let known = mentionsOfISBN[title] ?? []
    let same = known.first { known in mentions.contains { $0.mayBeSame(as: known) } }?.entry
    if untold.mentions.isEmpty {
      untold.hasISBN = same != nil
      if same == nil { count += 1 }
    } else if same != nil, !untold.hasISBN {
      untold.hasISBN = true
      count -= 1
    }
    let earlier = untold.mentions.first?.entry ?? same
    untold.mentions += mentions
    titles[title] = untold
    return earlier
  }

  private mutating func insert(
    _ mentions: [Mention], ofISBNTitled title: String
  ) -> Identifier<LogEntry>? {
    mentionsOfISBN[title, default: []] += mentions
    guard
      let same = titles[title]?.mentions.first(where: { untold in
        mentions.contains { $0.mayBeSame(as: untold) }
      })
    else { return nil }
    if titles[title]?.hasISBN == false {
      titles[title]?.hasISBN = true
      count -= 1
    }
    return same.entry
  }

  public mutating func formUnion(_ other: WorkSet) {
    for (isbn, entry) in other.isbns where isbns[isbn] == nil {
      isbns[isbn] = entry
      count += 1
    }
    for (title, mentions) in other.mentionsOfISBN { _ = insert(mentions, ofISBNTitled: title) }
    for (title, untold) in other.titles { _ = insert(untold.mentions, titled: title) }
  }
}

/// An International Standard Book Number (ISO 2108), stored as 13 digits.
public struct ISBN: Hashable, Codable, Sendable {
  public let digits: String

  /// Reads an ISBN-10 or ISBN-13 with or without hyphens and spaces, also Goodreads' `="978…"`. Nil
  /// if the check digit or prefix is wrong.
  public init?(_ typed: String) {
    var symbols: [UInt8] = []
    for byte in typed.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): symbols.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "X"), UInt8(ascii: "x"): symbols.append(10)
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "="), UInt8(ascii: "\""): continue
      default: return nil
      }
    }
    if symbols.count == 10 {
      guard let thirteen = Self.thirteen(fromTen: symbols) else { return nil }
      symbols = thirteen
    }
    guard symbols.count == 13, symbols.allSatisfy({ $0 <= 9 }),
      symbols.starts(with: [9, 7, 8]) || symbols.starts(with: [9, 7, 9]),
      Self.checkDigit(symbols.prefix(12)) == symbols[12]
    else { return nil }
    digits = String(decoding: symbols.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  private static func thirteen(fromTen symbols: [UInt8]) -> [UInt8]? {
    guard symbols.dropLast().allSatisfy({ $0 <= 9 }) else { return nil }
    let sum = symbols.enumerated().reduce(0) { $0 + (10 - $1.offset) * Int($1.element) }
    guard sum % 11 == 0 else { return nil }
    let start = [9, 7, 8] + symbols.dropLast()
    return start + [checkDigit(start[...])]
  }

  private static func checkDigit(_ symbols: ArraySlice<UInt8>) -> UInt8 {
    let sum = symbols.enumerated().reduce(0) {
      $0 + Int($1.element) * ($1.offset % 2 == 0 ? 1 : 3)
    }
    return UInt8((10 - sum % 10) % 10)
  }
}

/// A language as in ISO 639: `id`, `en`, `bjn`.
public struct LanguageTag: Hashable, Codable, Sendable, CustomStringConvertible {
  /// Two or three lowercase letters.
  public let description: String

  public init?(_ text: String) {
    let tag = text.lowercased()
    guard 2...3 ~= tag.utf8.count, tag.utf8.allSatisfy(\.isASCIILowercase) else { return nil }
    description = tag
  }

  /// Reads a code, or a language's name in Indonesian or English.
  package init?(named text: String) {
    let name = text.lowercased().replacing("bahasa ", with: "")
    self.init(Self.names[name] ?? text)
  }

  private static let names: [String: String] = [
    "indonesia": "id", "indonesian": "id", "inggris": "en", "english": "en", "banjar": "bjn",
    "banjarese": "bjn", "jawa": "jv", "javanese": "jv", "sunda": "su", "sundanese": "su",
    "arab": "ar", "arabic": "ar", "melayu": "ms", "malay": "ms", "jepang": "ja", "japanese": "ja",
    "korea": "ko", "korean": "ko", "mandarin": "zh", "chinese": "zh", "belanda": "nl",
    "dutch": "nl", "jerman": "de", "german": "de", "prancis": "fr", "perancis": "fr",
    "french": "fr", "spanyol": "es", "spanish": "es",
  ]
}
