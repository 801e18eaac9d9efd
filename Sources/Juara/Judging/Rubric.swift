/// A jury's weighted criteria.
public struct Rubric: Equatable, Sendable {
  public let criteria: [Criterion]

  public init(_ criteria: [Criterion]) { self.criteria = criteria }

  public var weight: Int { criteria.reduce(0) { $0 + $1.terms.weight } }

  public func criterion(_ key: String) throws(RubricRefusal) -> Criterion {
    guard let criterion = criteria.first(where: { $0.terms.key == key }) else {
      throw .unknownCriterion(key, known: criteria.map(\.terms.key))
    }
    return criterion
  }

  /// Throws unless the criterion can be added, or replace the one with this `id`.
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

  public func checkReady() throws(RubricRefusal) {
    if criteria.isEmpty { throw .empty }
    if weight != 100 { throw .weightsIncomplete(sum: weight) }
  }
}

public struct Criterion: Equatable, Sendable {
  public let id: Identifier<Criterion>
  public var terms: CriterionTerms

  public init(id: Identifier<Criterion>, terms: CriterionTerms) {
    self.id = id
    self.terms = terms
  }
}

public struct CriterionTerms: Equatable, Sendable {
  /// The short name on mark sheets and in commands: `a-z`, `0-9` and `_`.
  public var key: String
  public var title: String
  /// The percentage of the result.
  public var weight: Int
  public var range: ClosedRange<Int>

  public init(key: String, title: String, weight: Int, range: ClosedRange<Int> = 0...100) {
    self.key = key
    self.title = title
    self.weight = weight
    self.range = range
  }

  public static let highestMark = 1_000

  public func check() throws(RubricRefusal) {
    guard key.utf8.count <= 30, key.isIdentifier(with: "_") else { throw .notAKey(key) }
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

  private static let reserved: Set<String> = [
    "challenge", "juror", "entrant", "name", "title", "link", "remark", "lomba", "juri", "peserta",
    "nama", "judul", "tautan", "catatan",
  ]

  /// A column header without case, spaces, punctuation and parenthesised text, for comparing.
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

  public func check(_ mark: Mark) throws(MarkProblem) {
    guard Mark(range.lowerBound) <= mark, mark <= Mark(range.upperBound) else {
      throw .outOfRange(range)
    }
  }
}

public enum RubricRefusal: Error, Equatable, Sendable {
  case notAKey(String)
  /// Empty, or longer than 100 characters.
  case emptyTitle
  /// The name of another mark sheet column.
  case reserved(String)
  /// Another criterion has this name, or nearly.
  case nameTaken(String)
  case weight(Int)
  case weightAbove(sum: Int)
  case range(Int, Int)
  case rangesTooFine
  case unknownCriterion(String, known: [String])
  case empty
  case weightsIncomplete(sum: Int)
  case locked(marks: Int)
}

/// The unit in which a jury's scores are integers: marks have two decimals, and ranges differ.
public struct JuryPointUnit: Equatable, Sendable {
  /// Units per point; a full score has 100 points.
  public let perPoint: Int
  private let multiple: Int

  /// Nil if the ranges together exceed 64-bit arithmetic.
  public init?(_ criteria: [CriterionTerms]) {
    var multiple = 1
    for criterion in criteria {
      let highest = criterion.range.upperBound
      multiple *= highest / greatestCommonDivisor(multiple, highest)
      guard multiple <= PointRatio.limit else { return nil }
    }
    self.multiple = multiple
    perPoint = 100 * multiple
  }

  /// The weight times the mark's share of the range's maximum: 80 of 100 equals 4 of 5.
  public func units(_ mark: Mark, for criterion: CriterionTerms) -> Int {
    criterion.weight * mark.hundredths * (multiple / criterion.range.upperBound)
  }
}
