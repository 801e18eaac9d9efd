/// What a jury marks by: weighted criteria, whose weights make 100 together.
public struct Rubric: Equatable, Sendable {
  /// The criteria, in the order in which they were added.
  public let criteria: [Criterion]

  public init(_ criteria: [Criterion]) { self.criteria = criteria }

  /// What the criteria weigh together.
  public var weight: Int { criteria.reduce(0) { $0 + $1.terms.weight } }

  /// The criterion of a key. Throws `RubricRefusal.unknownCriterion`.
  public func criterion(_ key: String) throws(RubricRefusal) -> Criterion {
    guard let criterion = criteria.first(where: { $0.terms.key == key }) else {
      throw .unknownCriterion(key, known: criteria.map(\.terms.key))
    }
    return criterion
  }

  /// Throws why a criterion cannot be in this rubric, in the place of the one of that key in the
  /// file, if there is one.
  public func check(
    _ terms: CriterionTerms, as id: Identifier<Criterion>? = nil
  ) throws(RubricRefusal) {
    try terms.check()
    let others = criteria.filter { $0.id != id }.map(\.terms)
    let names = Set([terms.key, terms.title].map(CriterionTerms.columnKey))
    for other in others {
      for name in [other.key, other.title] where names.contains(CriterionTerms.columnKey(name)) {
        throw .nameTaken(name)
      }
    }
    let sum = others.reduce(terms.weight) { $0 + $1.weight }
    if sum > 100 { throw .weightAbove(sum: sum) }
    guard JuryPointUnit(others + [terms]) != nil else { throw .rangesTooFine }
  }

  /// Throws why nothing can be marked yet.
  public func checkReady() throws(RubricRefusal) {
    if criteria.isEmpty { throw .empty }
    if weight != 100 { throw .weightsIncomplete(sum: weight) }
  }
}

/// One thing that a jury marks, and what it weighs in the result.
public struct Criterion: Equatable, Sendable {
  /// The criterion's key in the library's file.
  public let id: Identifier<Criterion>
  /// What is settled of it.
  public var terms: CriterionTerms

  public init(id: Identifier<Criterion>, terms: CriterionTerms) {
    self.id = id
    self.terms = terms
  }
}

/// What is settled of a criterion.
public struct CriterionTerms: Equatable, Sendable {
  /// The short name that mark sheets and commands know it by: `a-z`, `0-9` and `_`.
  public var key: String
  /// What jurors read.
  public var title: String
  /// Its part of the result, of 100.
  public var weight: Int
  /// The marks that may be given.
  public var range: ClosedRange<Int>

  public init(key: String, title: String, weight: Int, range: ClosedRange<Int> = 0...100) {
    self.key = key
    self.title = title
    self.weight = weight
    self.range = range
  }

  /// The highest mark that a criterion may have.
  public static let highestMark = 1_000

  /// Throws what makes the criterion impossible by itself.
  public func check() throws(RubricRefusal) {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789_")
    guard (1...30).contains(key.count), key.allSatisfy(letters.contains) else {
      throw .notAKey(key)
    }
    guard !Self.columnKey(title).isEmpty, title.count <= 100, !title.contains(where: \.isNewline)
    else { throw .emptyTitle }
    guard (1...100).contains(weight) else { throw .weight(weight) }
    guard range.lowerBound >= 0, range.upperBound <= Self.highestMark,
      range.lowerBound < range.upperBound
    else { throw .range(range.lowerBound, range.upperBound) }
    for name in [key, title] where Self.reserved.contains(Self.columnKey(name)) {
      throw .reserved(name)
    }
  }

  /// The words that are other columns of a mark sheet.
  private static let reserved: Set<String> = [
    "challenge", "juror", "entrant", "name", "title", "link", "remark", "lomba", "juri", "peserta",
    "nama", "judul", "tautan", "catatan",
  ]

  /// What is left of a column's header when case, spaces, punctuation and what stands in parentheses
  /// are ignored: by it a sheet's columns are known again.
  public static func columnKey(_ header: String) -> String {
    var key = ""
    var depth = 0
    for character in header.lowercased() {
      if character == "(" { depth += 1 }
      if depth == 0, character.isLetter || character.isNumber { key.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return key
  }

  /// Throws why a mark cannot be given for it.
  public func check(_ mark: Mark) throws(MarkProblem) {
    guard Mark(range.lowerBound) <= mark, mark <= Mark(range.upperBound) else {
      throw .outOfRange(range)
    }
  }
}

/// Why a rubric cannot be changed, or not be marked by.
public enum RubricRefusal: Error, Equatable, Sendable {
  /// Not a key.
  case notAKey(String)
  /// The title says nothing, or is longer than a line of a hundred characters.
  case emptyTitle
  /// The name is that of another column of the mark sheets.
  case reserved(String)
  /// Another criterion is called so, or nearly so.
  case nameTaken(String)
  /// Not from 1 to 100.
  case weight(Int)
  /// The weights would make more than 100.
  case weightAbove(sum: Int)
  /// Not a range of marks from 0 up.
  case range(Int, Int)
  /// The ranges together cannot be counted exactly.
  case rangesTooFine
  /// No criterion has that key; these there are.
  case unknownCriterion(String, known: [String])
  /// There is no criterion yet.
  case empty
  /// The weights do not make 100 yet.
  case weightsIncomplete(sum: Int)
  /// It is marked by already.
  case locked(marks: Int)
}
