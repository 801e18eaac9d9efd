import Foundation

/// Numbers the features of texts: stems, pairs of neighbouring stems, and the n-grams of words.
struct TextFeatures: Sendable {
  typealias Feature = Int32

  struct Token: Sendable {
    let stem: Feature
    let ngrams: [Feature]
  }

  private static let ngramLengths = 2...5

  private let words: QuestionWords
  private var known: [String: Token?] = [:]
  private var numbers: [UInt64: Feature] = [:]
  private(set) var isNgram: [Bool] = []

  init(_ words: QuestionWords) { self.words = words }

  var count: Int { isNgram.count }

  /// The text's words, without those that say nothing about a subject.
  mutating func tokens(of text: String) -> [Token] {
    QuestionWords.tokens(of: text).compactMap { token($0) }
  }

  mutating func pair(_ first: Token, _ second: Token) -> Feature {
    let stems =
      UInt64(UInt32(bitPattern: first.stem)) << 32 | UInt64(UInt32(bitPattern: second.stem))
    return number(1 << 63 | stems, isNgram: false)
  }

  private mutating func token(_ text: String) -> Token? {
    if let token = known[text] { return token }
    var token: Token?
    if let word = words.standard(text) {
      let stem = number(Self.hash(QuestionWords.stem(word).utf8, seed: 1), isNgram: false)
      // Blanks at its ends tell a word's beginning and end from its middle.
      let letters = [UInt8(ascii: " ")] + word.utf8 + [UInt8(ascii: " ")]
      var ngrams: [Feature] = []
      for length in Self.ngramLengths where length <= letters.count {
        for start in 0...(letters.count - length) {
          let hash = Self.hash(letters[start..<(start + length)], seed: 2)
          ngrams.append(number(hash, isNgram: true))
        }
      }
      token = Token(stem: stem, ngrams: ngrams)
    }
    known[text] = .some(token)
    return token
  }

  private mutating func number(_ hash: UInt64, isNgram: Bool) -> Feature {
    if let number = numbers[hash] { return number }
    let number = Feature(numbers.count)
    numbers[hash] = number
    self.isNgram.append(isNgram)
    return number
  }

  /// FNV-1a in 63 bits: the highest is set for pairs alone.
  private static func hash(_ bytes: some Sequence<UInt8>, seed: UInt64) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } >> 1
  }
}

/// How often each feature occurs in some text.
struct FeatureCounts: Sendable {
  struct Count: Sendable {
    let feature: TextFeatures.Feature
    var count: Int32
  }

  fileprivate(set) var counts: [Count]

  /// Without what one of its parts has.
  func subtracting(_ part: FeatureCounts) -> FeatureCounts {
    let parts = Dictionary(uniqueKeysWithValues: part.counts.map { ($0.feature, $0.count) })
    return FeatureCounts(
      counts: counts.compactMap { count in
        let rest = count.count - parts[count.feature, default: 0]
        return rest > 0 ? Count(feature: count.feature, count: rest) : nil
      })
  }
}

/// Counts features in one array that all texts share.
struct FeatureCounter {
  private var counts: [Int32] = []
  private var touched: [TextFeatures.Feature] = []

  mutating func add(_ text: String, _ features: inout TextFeatures) {
    let tokens = features.tokens(of: text)
    for token in tokens {
      count(token.stem)
      for ngram in token.ngrams { count(ngram) }
    }
    for (first, second) in zip(tokens, tokens.dropFirst()) { count(features.pair(first, second)) }
  }

  private mutating func count(_ feature: TextFeatures.Feature) {
    let index = Int(feature)
    if index >= counts.count { counts += repeatElement(0, count: max(4096, index + 1)) }
    if counts[index] == 0 { touched.append(feature) }
    counts[index] += 1
  }

  /// What was added since the last call.
  mutating func take() -> FeatureCounts {
    let taken = touched.map { FeatureCounts.Count(feature: $0, count: counts[Int($0)]) }
    for feature in touched { counts[Int(feature)] = 0 }
    touched.removeAll(keepingCapacity: true)
    return FeatureCounts(counts: taken)
  }
}

/// The inverse document frequencies.
struct FeatureWeights: Sendable {
  private let inverse: [Float]
  /// Of what occurs in no text.
  private let unknown: Float

  init(of texts: [FeatureCounts], features: Int) {
    var frequencies = [Int32](repeating: 0, count: features)
    for text in texts {
      for count in text.counts { frequencies[Int(count.feature)] += 1 }
    }
    let count = Float(texts.count)
    inverse = frequencies.map { log((1 + count) / (1 + Float($0))) + 1 }
    unknown = log(1 + count) + 1
  }

  func weighted(_ text: FeatureCounts, _ features: TextFeatures) -> WeightedText {
    var weights: [WeightedText.Weight] = []
    weights.reserveCapacity(text.counts.count)
    var (words, letters): (Float, Float) = (0, 0)
    for count in text.counts {
      let index = Int(count.feature)
      let isKnown = index < inverse.count
      let frequency = count.count == 1 ? 1 : 1 + log(Float(count.count))
      let weight = frequency * (isKnown ? inverse[index] : unknown)
      weights.append(.init(feature: count.feature, weight: weight))
      // What occurs in no text would only make every likeness smaller; `share` tells of it.
      guard isKnown else { continue }
      if features.isNgram[index] { letters += weight * weight } else { words += weight * weight }
    }
    return WeightedText(
      weights: weights, words: words.squareRoot(), letters: letters.squareRoot())
  }
}

struct WeightedText: Sendable {
  struct Weight: Sendable {
    let feature: TextFeatures.Feature
    let weight: Float
  }

  let weights: [Weight]
  /// The lengths of its vectors, of words and of n-grams.
  let words: Float
  let letters: Float
}

/// A question laid out for being compared with many texts.
struct QuestionVector {
  private let question: WeightedText
  private let features: TextFeatures
  private var weights: [Float]

  init(_ question: WeightedText, _ features: TextFeatures) {
    self.question = question
    self.features = features
    weights = [Float](repeating: 0, count: features.count)
    for weight in question.weights { weights[Int(weight.feature)] = weight.weight }
  }

  func likeness(to text: WeightedText) -> TextLikeness {
    var (words, letters): (Float, Float) = (0, 0)
    for weight in text.weights {
      let index = Int(weight.feature)
      let product = weight.weight * weights[index]
      if product == 0 { continue }
      if features.isNgram[index] { letters += product } else { words += product }
    }
    let lengths = (words: text.words * question.words, letters: text.letters * question.letters)
    return TextLikeness(
      words: lengths.words > 0 ? words / lengths.words : 0,
      letters: lengths.letters > 0 ? letters / lengths.letters : 0)
  }

  /// How much of the question's n-grams occurs in a text, by weight.
  func share(in text: WeightedText) -> Float {
    var (found, all): (Float, Float) = (0, 0)
    for weight in question.weights where features.isNgram[Int(weight.feature)] {
      all += weight.weight * weight.weight
    }
    for weight in text.weights where features.isNgram[Int(weight.feature)] {
      let own = weights[Int(weight.feature)]
      found += own * own
    }
    return all > 0 ? found / all : 0
  }
}

/// The cosines of two texts, from 0 to 1.
package struct TextLikeness: Equatable, Sendable {
  package var words: Float
  package var letters: Float

  package var sum: Float { words + letters }
}
