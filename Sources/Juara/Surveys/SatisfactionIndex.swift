/// The index of public satisfaction (Permenpan-RB 14/2017): the mean of each of nine elements, each with a
/// ninth of the weight, times 25.
package struct SatisfactionIndex: Equatable, Sendable {
  package enum Band: String, CaseIterable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
  }

  /// The sum of an element's answers, and how many there are.
  package struct Element: Equatable, Sendable {
    package let sum: Int
    package let count: Int

    package init(sum: Int, count: Int) {
      self.sum = sum
      self.count = count
    }
  }

  /// With a weight of a ninth, exactly.
  package let exact: ExactRatio
  /// With the weight rounded to 0.11, as the rule's own example has it.
  package let rounded: ExactRatio

  /// Nil if an element has no answer.
  package init?(_ elements: [Element]) {
    guard elements.count == 9, elements.allSatisfy({ $0.count > 0 }) else { return nil }
    let sum = elements.reduce(ExactRatio(0, 1)) { $0 + ExactRatio($1.sum, $1.count) }
    exact = sum * (25, 9)
    rounded = sum * (275, 100)
  }

  package var band: Band { Self.band(of: exact) }

  /// The band by the rounded weight, where it is another one.
  package var otherBand: Band? {
    let other = Self.band(of: rounded)
    return other == band ? nil : other
  }

  /// D below 65.00, C to 76.60, B to 88.30, A above.
  static func band(of index: ExactRatio) -> Band {
    if index.compare(toHundredths: 6_500) < 0 { return .d }
    if index.compare(toHundredths: 7_660) <= 0 { return .c }
    return index.compare(toHundredths: 8_830) <= 0 ? .b : .a
  }

  /// Where an index stands apart from a bound by less than a hundredth, so many decimals that it shows.
  static func decimals(of index: ExactRatio) -> Int {
    for decimals in 2..<9 {
      let shown = ExactRatio(index.scaled(decimals: decimals), ExactRatio.power(decimals))
      if band(of: shown) == band(of: index) { return decimals }
    }
    return 9
  }

  /// `83.33`, with more decimals where fewer would show another band.
  package func text(_ index: ExactRatio, decimalSeparator: Character = ".") -> String {
    index.text(decimals: Self.decimals(of: index), decimalSeparator: decimalSeparator)
  }
}

/// How many of a population must be asked (Krejcie and Morgan 1970: χ² 3.841, P 0.5, d 0.05).
package enum SampleSize {
  package static func needed(of population: Int) -> Int {
    guard population > 0 else { return 0 }
    // Each number of the formula times 100,000.
    let above = 96_025 * population
    let below = 250 * (population - 1) + 96_025
    return (2 * above + below) / (2 * below)
  }
}

/// How many were to be asked, and how many were reached.
package struct SurveySample: Equatable, Sendable {
  package let population: Int
  /// Nil where it is hidden.
  package let reached: Int?

  package init(population: Int, reached: Int?) {
    self.population = population
    self.reached = reached
  }

  package var needed: Int { SampleSize.needed(of: population) }
}

/// A fraction of whole numbers of any size, zero or more.
package struct ExactRatio: Equatable, Sendable {
  private let above: Magnitude
  private let below: Magnitude

  package init(_ above: Int, _ below: Int) {
    self.above = Magnitude(above)
    self.below = Magnitude(below)
  }

  private init(_ above: Magnitude, _ below: Magnitude) {
    self.above = above
    self.below = below
  }

  package static func + (left: ExactRatio, right: ExactRatio) -> ExactRatio {
    ExactRatio(
      left.above * right.below + right.above * left.below, left.below * right.below)
  }

  static func * (left: ExactRatio, factor: (Int, Int)) -> ExactRatio {
    ExactRatio(left.above * Magnitude(factor.0), left.below * Magnitude(factor.1))
  }

  /// Equal by value, whatever the terms.
  package static func == (left: ExactRatio, right: ExactRatio) -> Bool {
    left.above * right.below == right.above * left.below
  }

  package static func < (left: ExactRatio, right: ExactRatio) -> Bool {
    left.above * right.below < right.above * left.below
  }

  /// Below zero, zero or above, as this is less than, equal to or more than so many hundredths.
  func compare(toHundredths hundredths: Int) -> Int {
    let (own, other) = (above * Magnitude(100), below * Magnitude(hundredths))
    return own == other ? 0 : own < other ? -1 : 1
  }

  static func power(_ decimals: Int) -> Int {
    (0..<decimals).reduce(1) { product, _ in product * 10 }
  }

  /// Times a power of ten and rounded half up; what is shown is at most some thousands.
  func scaled(decimals: Int) -> Int {
    let twice = above * Magnitude(2 * Self.power(decimals))
    var (low, high) = (0, 1)
    while Magnitude(2 * high - 1) * below <= twice { (low, high) = (high, high * 2) }
    while high - low > 1 {
      let middle = (low + high) / 2
      if Magnitude(2 * middle - 1) * below <= twice { low = middle } else { high = middle }
    }
    return low
  }

  /// In whole hundredths of a number.
  package func percent(of whole: Int) -> Int { (self * (100, whole)).scaled(decimals: 0) }

  package func text(decimals: Int, decimalSeparator: Character = ".") -> String {
    let scaled = scaled(decimals: decimals)
    guard decimals > 0 else { return String(scaled) }
    let unit = Self.power(decimals)
    let rest = String(scaled % unit)
    return String(scaled / unit) + String(decimalSeparator)
      + String(repeating: "0", count: decimals - rest.count) + rest
  }
}

/// A whole number of any size.
private struct Magnitude: Equatable, Comparable {
  /// The lowest 32 bits first, no zeros at the end.
  private var words: [UInt32]

  init(_ number: Int) {
    words = []
    var rest = UInt64(max(0, number))
    while rest > 0 {
      words.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  private init(words: [UInt32]) {
    self.words = words
    while self.words.last == 0 { self.words.removeLast() }
  }

  static func + (left: Magnitude, right: Magnitude) -> Magnitude {
    var words: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.words.count, right.words.count) {
      carry += UInt64(index < left.words.count ? left.words[index] : 0)
      carry += UInt64(index < right.words.count ? right.words[index] : 0)
      words.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    return Magnitude(words: words + [UInt32(carry)])
  }

  static func * (left: Magnitude, right: Magnitude) -> Magnitude {
    var words = [UInt32](repeating: 0, count: left.words.count + right.words.count + 1)
    for (i, a) in left.words.enumerated() {
      var carry: UInt64 = 0
      for (j, b) in right.words.enumerated() {
        carry += UInt64(words[i + j]) + UInt64(a) * UInt64(b)
        words[i + j] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      words[i + right.words.count] = UInt32(truncatingIfNeeded: carry)
    }
    return Magnitude(words: words)
  }

  static func < (left: Magnitude, right: Magnitude) -> Bool {
    if left.words.count != right.words.count { return left.words.count < right.words.count }
    for (a, b) in zip(left.words.reversed(), right.words.reversed()) where a != b { return a < b }
    return false
  }
}
