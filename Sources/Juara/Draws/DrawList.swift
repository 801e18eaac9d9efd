/// The list that a draw picks from, with its terms, frozen before the numbers are known that decide.
///
/// It holds no name, only each entrant's number in the challenge ("Peserta 017") in the order of these
/// numbers, so that it can stay published as long as anybody wants to check it, whatever consent to
/// publish a name is given or withdrawn meanwhile.
public struct DrawList: Equatable, Sendable {
  /// One line of the list.
  public struct Entrant: Equatable, Sendable {
    /// The entrant's number in the challenge.
    public var number: Int
    /// The household's number on this list, where one has several entrants on it.
    public var household: Int?

    public init(number: Int, household: Int? = nil) {
      self.number = number
      self.household = household
    }
  }

  /// The draw's code.
  public var code: EventCode
  /// The challenge's code.
  public var challenge: EventCode
  /// What was settled.
  public var terms: DrawTerms
  /// The codes of the draws whose winners are left out.
  public var withoutWinnersOf: [EventCode]
  /// When the list was frozen.
  public var frozenAt: Instant
  /// The lines, whose places count from 1.
  public var entrants: [Entrant]

  public init(
    code: EventCode, challenge: EventCode, terms: DrawTerms, withoutWinnersOf: [EventCode] = [],
    frozenAt: Instant, entrants: [Entrant]
  ) {
    self.code = code
    self.challenge = challenge
    self.terms = terms
    self.withoutWinnersOf = withoutWinnersOf
    self.frozenAt = frozenAt
    self.entrants = entrants
  }

  /// Everything that is frozen, line by line, as it is published and hashed.
  ///
  /// `Draw`, `Challenge`, `Winners`, `Alternates`, `One per household` (yes or no), `Without winners
  /// of` (codes with blanks between, or `-`), `Entropy from`, `Frozen at` (ISO 8601, UTC) and
  /// `Entrants`, each a word, a colon, a blank and a value; then a line for each entrant: its place,
  /// a blank, its number, and where it shares a household with another a blank, `household` and the
  /// household's number. Every line ends in a line feed. UTF-8.
  public var text: String {
    let excluded = withoutWinnersOf.map(\.text).joined(separator: " ")
    var lines = [
      "Draw: \(code)", "Challenge: \(challenge)", "Winners: \(terms.winners)",
      "Alternates: \(terms.alternates)",
      "One per household: \(terms.onePerHousehold ? "yes" : "no")",
      "Without winners of: \(excluded.isEmpty ? "-" : excluded)",
      "Entropy from: \(terms.entropyFrom)", "Frozen at: \(frozenAt.iso8601)",
      "Entrants: \(entrants.count)",
    ]
    for (index, entrant) in entrants.enumerated() {
      let household = entrant.household.map { " household \($0)" } ?? ""
      lines.append("\(index + 1) \(entrant.number)\(household)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The SHA-256 of `text`, in hexadecimal.
  public var hash: String { Hexadecimal.text(SHA256.digest(text.utf8)) }

  /// The places of those who are picked, the winners first and then the alternates, in their order.
  ///
  /// With one per household, who shares one with somebody picked before is passed over, and the next
  /// number picks again, as RFC 3797 (section 5.1) has it of who turns out not to be eligible.
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

  /// The most winners, and the most alternates, that a draw may have.
  private static let mostPicked = 10_000

  /// Throws what makes the terms impossible for the list.
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

  /// How many households there are, who shares with nobody counted as one.
  private var households: Int {
    Set(entrants.compactMap(\.household)).count + entrants.count { $0.household == nil }
  }
}

/// Who lives with whom, as far as a draw needs to know: people who share a telephone, their own or
/// their guardian's, or who belong to one family group.
///
/// Sharing is handed on: who shares with one of a household belongs to all of it.
public struct Households: Sendable {
  /// What is known of one entrant.
  public struct ContactLinks: Sendable {
    /// Telephones, as E.164 numbers.
    public var phones: [String]
    /// Family groups.
    public var families: [Identifier<Group>]

    public init(phones: [String], families: [Identifier<Group>]) {
      self.phones = phones
      self.families = families
    }
  }

  /// For each entrant, in the order given, its household's number; nil for who shares with nobody.
  /// Households are numbered from 1 in the order of their first entrants.
  public let numbers: [Int?]

  /// Finds the households among entrants.
  public init(_ entrants: [ContactLinks]) {
    var parents = Array(entrants.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    var holders: [String: Int] = [:]
    for (index, ties) in entrants.enumerated() {
      for tie in ties.phones + ties.families.map({ "family \($0)" }) {
        if let holder = holders[tie] {
          parents[root(index)] = root(holder)
        } else {
          holders[tie] = index
        }
      }
    }
    let roots = entrants.indices.map(root)
    let sizes = Dictionary(roots.map { ($0, 1) }, uniquingKeysWith: +)
    var known: [Int: Int] = [:]
    numbers = roots.map { root in
      guard sizes[root]! > 1 else { return nil }
      if known[root] == nil { known[root] = known.count + 1 }
      return known[root]
    }
  }
}
