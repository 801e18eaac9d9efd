/// The entrants and terms of a draw, frozen before the deciding numbers are known. It has entrant
/// numbers ("Peserta 017") and no names, so it can stay published whatever happens to consents.
public struct DrawList: Equatable, Sendable {
  public struct Entrant: Equatable, Sendable {
    public var number: Int
    /// The household's number on this list; nil if nobody shares it.
    public var household: Int?

    public init(number: Int, household: Int? = nil) {
      self.number = number
      self.household = household
    }
  }

  public var code: EventCode
  /// The challenge whose entrants may win, or the event whose visitors may.
  public var event: EventCode
  public var isChallenge: Bool
  /// In which the list is published.
  public var language: Language
  public var terms: DrawTerms
  /// Draws whose winners are excluded.
  public var withoutWinnersOf: [EventCode]
  public var frozenAt: Instant
  /// Places count from 1.
  public var entrants: [Entrant]

  public init(
    code: EventCode, event: EventCode, isChallenge: Bool = true, language: Language = .english,
    terms: DrawTerms, withoutWinnersOf: [EventCode] = [], frozenAt: Instant, entrants: [Entrant]
  ) {
    self.code = code
    self.event = event
    self.isChallenge = isChallenge
    self.language = language
    self.terms = terms
    self.withoutWinnersOf = withoutWinnersOf
    self.frozenAt = frozenAt
    self.entrants = entrants
  }

  /// The list as it is published and hashed, in UTF-8, each line ended by LF.
  ///
  /// In English: first `Draw`, `Challenge` or `Event`, `Winners`, `Alternates`, `One per household` (yes or no), `Without
  /// winners of` (codes, or `-`), `Entropy from`, `Frozen at` (ISO 8601, UTC) and `Entrants`, each
  /// followed by a colon, a space and the value. Then one line per entrant: place, entrant number
  /// and, if shared, `household` and its number. ``DrawWords`` has the words of each language.
  public var text: String {
    let words = DrawWords.of(language)
    let excluded = withoutWinnersOf.map(\.text).joined(separator: " ")
    var lines = [
      "\(words.draw): \(code)", "\(isChallenge ? words.challenge : words.event): \(event)",
      "\(words.winners): \(terms.winners)", "\(words.alternates): \(terms.alternates)",
      "\(words.onePerHousehold): \(terms.onePerHousehold ? words.yes : words.no)",
      "\(words.withoutWinnersOf): \(excluded.isEmpty ? "-" : excluded)",
      "\(words.entropyFrom): \(terms.entropyFrom)", "\(words.frozenAt): \(frozenAt.iso8601)",
      "\(words.entrants): \(entrants.count)",
    ]
    for (index, entrant) in entrants.enumerated() {
      let household = entrant.household.map { " \(words.household) \($0)" } ?? ""
      lines.append("\(index + 1) \(entrant.number)\(household)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The SHA-256 of ``text`` in hexadecimal.
  public var hash: String { Hexadecimal.text(SHA256.digest(text.utf8)) }

  /// Winners first, then alternates. With one per household, an entrant whose household was already
  /// picked is skipped and the next number picks again, as in RFC 3797 §5.1 with the ineligible.
  public func picked(by entropy: PublicEntropy) -> [Int] {
    var picked: [Int] = []
    var households = Set<Int>()
    var selection = VerifiableSelection(count: entrants.count, by: entropy)
    while picked.count < terms.winners + terms.alternates, let place = selection.next() {
      if terms.onePerHousehold, let household = entrants[place - 1].household,
        !households.insert(household).inserted
      {
        continue
      }
      picked.append(place)
    }
    return picked
  }

  private static let mostPicked = 10_000

  /// Throws if the terms are impossible for the list.
  public func check() throws(DrawRefusal) {
    guard terms.winners >= 1, terms.alternates >= 0, terms.winners <= Self.mostPicked,
      terms.alternates <= Self.mostPicked
    else { throw .noWinners }
    guard terms.entropyFrom.contains(where: { !$0.isWhitespace }),
      !terms.entropyFrom.contains(where: \.isNewline)
    else { throw .entropyNotNamed }
    guard entrants.count <= VerifiableSelection.longestList else {
      throw .listTooLong(entrants.count, limit: VerifiableSelection.longestList)
    }
    let able = terms.onePerHousehold ? households : entrants.count
    guard terms.winners + terms.alternates <= able else {
      throw .tooFew(able: able, needed: terms.winners + terms.alternates)
    }
  }

  private var households: Int {
    Set(entrants.compactMap(\.household)).count + entrants.count { $0.household == nil }
  }
}

/// The words of a published draw, by which it is also read and checked.
public struct DrawWords: Sendable {
  public let draw, challenge, event, winners, alternates, onePerHousehold, yes, no: String
  public let withoutWinnersOf, entropyFrom, frozenAt, entrants, household: String
  public let entropy, key, winner, alternate, place, number: String

  public static func of(_ language: Language) -> DrawWords {
    switch language {
    case .english:
      DrawWords(
        draw: "Draw", challenge: "Challenge", event: "Event", winners: "Winners",
        alternates: "Alternates", onePerHousehold: "One per household", yes: "yes", no: "no",
        withoutWinnersOf: "Without winners of", entropyFrom: "Entropy from",
        frozenAt: "Frozen at", entrants: "Entrants", household: "household", entropy: "Entropy",
        key: "Key", winner: "Winner", alternate: "Alternate", place: "place", number: "number")
    case .indonesian:
      DrawWords(
        draw: "Undian", challenge: "Tantangan", event: "Acara", winners: "Jumlah pemenang",
        alternates: "Jumlah cadangan", onePerHousehold: "Satu per rumah", yes: "ya", no: "tidak",
        withoutWinnersOf: "Tanpa pemenang undian", entropyFrom: "Angka penentu",
        frozenAt: "Dibekukan", entrants: "Jumlah peserta", household: "rumah",
        entropy: "Angka", key: "Bentuk baku", winner: "Pemenang", alternate: "Cadangan",
        place: "urutan", number: "nomor")
    }
  }
}

/// What is fixed before the draw.
public struct DrawTerms: Equatable, Sendable {
  public var winners: Int
  public var alternates: Int
  public var onePerHousehold: Bool
  /// Which public numbers decide, named before they are known.
  public var entropyFrom: String

  public init(
    winners: Int, alternates: Int = 0, onePerHousehold: Bool = false, entropyFrom: String
  ) {
    self.winners = winners
    self.alternates = alternates
    self.onePerHousehold = onePerHousehold
    self.entropyFrom = entropyFrom
  }
}

public enum DrawRefusal: Error, Equatable, Sendable {
  /// The board is frozen, and the list would reveal who has points.
  case boardIsFrozen(EventCode)
  case codeTaken(EventCode)
  case notFound(String, nearest: [String])
  /// The number of winners is zero or too high.
  case noWinners
  case entropyNotNamed
  case tooFew(able: Int, needed: Int)
  case listTooLong(Int, limit: Int)
  case notDrawn(EventCode)
  case listChanged(EventCode)
  case alreadyDrawn(EventCode, key: String)
  /// Nobody can have attended what meets in no session.
  case noSessions(EventCode)
}
