import Foundation

/// What is searched for one FAQ entry.
package struct AnswerTexts: Equatable, Sendable {
  /// Its titles, and how people have asked for it.
  package var questions: [String]
  package var answers: [String]

  package init(questions: [String], answers: [String]) {
    self.questions = questions
    self.answers = answers
  }
}

/// Finds the answers to a question by TF-IDF: the cosine between the question and all that an entry
/// says, and between it and the nearest way in which it was asked; each over words with pairs of
/// neighbours, and over the n-grams of 2 to 5 letters within words.
package struct AnswerIndex: Sendable {
  private struct AskedQuestion {
    let entry: Int
    let text: String
    let counts: FeatureCounts
    let weighted: WeightedText
  }

  private let features: TextFeatures
  private let weights: FeatureWeights
  private let counts: [FeatureCounts]
  private let entries: [WeightedText]
  private let questions: [AskedQuestion]
  private let unanswerable: [(text: String, weighted: WeightedText)]

  /// - Parameter unanswerable: Questions that the library does not answer.
  package init(_ answers: [AnswerTexts], unanswerable: [String], words: QuestionWords) {
    var features = TextFeatures(words)
    var counter = FeatureCounter()
    func count(_ texts: [String]) -> FeatureCounts {
      for text in texts { counter.add(text, &features) }
      return counter.take()
    }
    let counts = answers.map { count($0.questions + $0.answers) }
    let asked = answers.map { answer in answer.questions.map { count([$0]) } }
    let others = unanswerable.map { count([$0]) }
    let weights = FeatureWeights(of: counts + others, features: features.count)
    self.features = features
    self.weights = weights
    self.counts = counts
    entries = counts.map { weights.weighted($0, features) }
    questions = answers.indices.flatMap { entry in
      zip(answers[entry].questions, asked[entry]).map { text, counts in
        AskedQuestion(
          entry: entry, text: text, counts: counts, weighted: weights.weighted(counts, features))
      }
    }
    self.unanswerable = zip(unanswerable, others).map { ($0, weights.weighted($1, features)) }
  }

  package func rank(_ question: String) -> AnswerRanking { rank(question, without: nil) }

  /// As if one of an entry's questions were not known: whether that would be found by the others.
  package func rankAnew(_ question: String, of entry: Int) -> AnswerRanking {
    rank(question, without: questions.firstIndex { $0.entry == entry && $0.text == question })
  }

  private func rank(_ question: String, without left: Int?) -> AnswerRanking {
    var features = features
    var counter = FeatureCounter()
    counter.add(question, &features)
    let asked = QuestionVector(weights.weighted(counter.take(), features), features)
    var entries = entries
    if let left {
      let own = questions[left]
      entries[own.entry] = weights.weighted(counts[own.entry].subtracting(own.counts), features)
    }
    var matches = entries.enumerated().map { entry, text in
      AnswerMatch(entry: entry, whole: asked.likeness(to: text))
    }
    for (index, known) in questions.enumerated() where index != left {
      matches[known.entry].consider(known.text, asked.likeness(to: known.weighted))
    }
    matches = matches.filter { $0.score > 0 }.sorted {
      ($1.score, $0.entry) < ($0.score, $1.entry)
    }
    let other = unanswerable.map { ($0.text, asked.likeness(to: $0.weighted)) }
      .max { $0.1.sum < $1.1.sum }
    return AnswerRanking(
      matches: matches, share: matches.first.map { asked.share(in: entries[$0.entry]) } ?? 0,
      unanswerable: other.flatMap { $0.1.sum > 0 ? $0 : nil })
  }
}

package struct AnswerMatch: Equatable, Sendable {
  /// How much the nearest question counts beside all that the entry says.
  private static let nearestShare: Float = 0.25

  /// The position among the entries of the index.
  package let entry: Int
  package let whole: TextLikeness
  /// The greatest of each kind among the entry's questions.
  package private(set) var nearest = TextLikeness(words: 0, letters: 0)
  /// The question that is most alike by both.
  package private(set) var nearestQuestion: String?
  private var nearestSum: Float = 0

  fileprivate init(entry: Int, whole: TextLikeness) {
    self.entry = entry
    self.whole = whole
  }

  package var score: Float { whole.sum + Self.nearestShare * nearest.sum }

  fileprivate mutating func consider(_ question: String, _ likeness: TextLikeness) {
    nearest.words = max(nearest.words, likeness.words)
    nearest.letters = max(nearest.letters, likeness.letters)
    if likeness.sum > nearestSum {
      nearestSum = likeness.sum
      nearestQuestion = question
    }
  }
}

/// The entries that a question may mean, best first, and how sure the first is.
package struct AnswerRanking: Sendable {
  package enum Outcome: String, Sendable { case answer, suggestions, person }

  package let matches: [AnswerMatch]
  /// How much of the question occurs in the first entry at all, from 0 to 1.
  package let share: Float
  /// The most alike of the questions that the library does not answer.
  package let unanswerable: (text: String, likeness: TextLikeness)?

  /// How probable the first entry must be for an answer. Set so that of the answers given in the
  /// measurement at most 5 % were wrong: see <doc:Answers>.
  package static let sure = 0.85
  private static let plausible = 0.25
  private static let suggested = 3

  package var outcome: Outcome {
    confidence.probability >= Self.sure
      ? .answer : confidence.probability >= Self.plausible ? .suggestions : .person
  }

  /// One for an answer, up to three for suggestions, none for a person.
  package var shown: [AnswerMatch] {
    switch outcome {
    case .answer: Array(matches.prefix(1))
    case .suggestions: Array(matches.prefix(Self.suggested))
    case .person: []
    }
  }

  package var confidence: AnswerConfidence {
    guard let first = matches.first else { return AnswerConfidence() }
    let second = matches.dropFirst().first?.score ?? 0
    let other = unanswerable?.likeness.sum ?? 0
    let own = first.nearest.sum
    return AnswerConfidence(
      score: Double(first.score), lead: Double((first.score - second) / first.score),
      share: Double(share), otherSubject: other > 0 ? Double(other / (other + own)) : 0)
  }
}

/// How probably the first entry is the right one, by a logistic regression over four parts.
package struct AnswerConfidence: Equatable, Sendable {
  /// Of the first entry.
  package var score = 0.0
  /// How far the second is behind, as a part of the score.
  package var lead = 0.0
  /// How much of the question occurs in the entry.
  package var share = 0.0
  /// How near the question is to one for somebody else, rather than to one of the entry's: 0 to 1.
  package var otherSubject = 0.0

  package var probability: Double {
    guard score > 0 else { return 0 }
    return 1 / (1 + exp(-sum))
  }

  private var sum: Double {
    4.2 * score + 1.9 * lead + 3.0 * share - 5.15 * otherSubject - 1.7
  }
}
