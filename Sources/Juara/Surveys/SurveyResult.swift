/// What the sheets of a survey come to, or those of one group.
package struct SurveyResult: Equatable, Sendable {
  /// Those who chose one option of a question.
  package struct Group: Hashable, Sendable {
    package let question: Identifier<SurveyQuestion>
    package let option: Int

    package init(question: Identifier<SurveyQuestion>, option: Int) {
      self.question = question
      self.option = option
    }
  }

  /// A question's answers; what is nil is hidden, or there is none.
  package struct Item: Equatable, Sendable {
    package let question: SurveyQuestion
    /// How many answered it.
    package let count: Int?
    /// How many chose each option, or gave each number.
    package let counts: [(value: Int, count: Int?)]
    package let mean: ExactRatio?
    /// Twice the median, which may lie between two whole numbers.
    package let medianDoubled: Int?
    /// Those that staff released.
    package let texts: [String]

    package static func == (left: Item, right: Item) -> Bool {
      left.question == right.question && left.count == right.count
        && left.counts.elementsEqual(right.counts) { $0 == $1 } && left.mean == right.mean
        && left.medianDoubled == right.medianDoubled && left.texts == right.texts
    }
  }

  package let survey: Survey
  package let group: Group?
  package let isForSharing: Bool
  /// How many sheets there are; nil where they are too few to be told of.
  package let respondents: Int?
  package let items: [Item]
  /// Nil where it is no such survey, where an element has no answer, and where that is hidden.
  package let index: SatisfactionIndex?

  /// Fewer are not told of outside.
  package static let smallestShown = 5

  /// - Parameter texts: The released answers of each question.
  package init(
    of survey: Survey, _ sheets: [AnswerSheet], texts: [Identifier<SurveyQuestion>: [String]] = [:],
    in group: Group? = nil, forSharing: Bool = false
  ) {
    self.survey = survey
    self.group = group
    isForSharing = forSharing
    let shown = ShownGroups(survey, sheets)
    func isShown(_ question: Identifier<SurveyQuestion>?) -> Bool {
      !forSharing || shown.isShown(group, answering: question)
    }
    let shownOfAll = forSharing && group == nil ? shown.groups(answering: nil) : []
    let own = group.map { group in
      sheets.filter { $0.answers[group.question] == .option(group.option) }
    }
    let chosen = own ?? sheets
    respondents = isShown(nil) ? chosen.count : nil
    let isHidden = respondents == nil
    items = survey.questions.map { question in
      let answers = chosen.compactMap { $0.answers[question.id] }
      guard !isHidden, isShown(question.id) else { return Item(hidden: question) }
      let texts = forSharing && group != nil ? [] : texts[question.id] ?? []
      guard forSharing else { return Item(question, answers, texts: texts) { _, _ in true } }
      return Item(question, answers, texts: texts) { value, count in
        switch question.kind {
        case .one:
          shownOfAll.contains(Group(question: question.id, option: value))
        case .several:
          group == nil && (count == 0 || count >= Self.smallestShown)
            && (count == answers.count || answers.count - count >= Self.smallestShown)
        case .number: false
        case .scale, .text: true
        }
      }
    }
    let elements = items.filter(\.question.isElement).map { item in
      SatisfactionIndex.Element(
        sum: item.counts.reduce(0) { $0 + $1.value * ($1.count ?? 0) }, count: item.count ?? 0)
    }
    index = survey.preset == .skm ? SatisfactionIndex(elements) : nil
  }

  /// The elements that nobody has answered, by their keys.
  package var unanswered: [String] {
    items.filter { $0.question.isElement && $0.count == 0 }.map(\.question.key)
  }

  /// Of a survey of satisfaction, the three elements with the lowest means, and those equal to the third.
  package var lowestElements: [Item] {
    let ranked = items.filter { $0.question.isElement && $0.mean != nil }
      .enumerated().sorted { left, right in
        left.element.mean! == right.element.mean!
          ? left.offset < right.offset : left.element.mean! < right.element.mean!
      }.map(\.element)
    guard ranked.count > 3 else { return ranked }
    let third = ranked[2].mean!
    return ranked.filter { $0.mean! < third || $0.mean! == third }
  }
}

extension SurveyResult.Item {
  fileprivate init(hidden question: SurveyQuestion) {
    self.init(
      question: question, count: nil,
      counts: (1..<question.optionCount + 1).map { (value: $0, count: nil) },
      mean: nil, medianDoubled: nil, texts: [])
  }

  fileprivate init(
    _ question: SurveyQuestion, _ answers: [SurveyAnswer], texts: [String],
    _ isShown: (_ value: Int, _ count: Int) -> Bool
  ) {
    let values = answers.flatMap(\.values)
    var tally: [Int: Int] = [:]
    if question.kind.hasOptions {
      for option in 1..<question.optionCount + 1 { tally[option] = 0 }
    }
    for value in values { tally[value, default: 0] += 1 }
    let isMeasured = question.kind == .scale || question.kind == .number
    let sorted = isMeasured ? values.sorted() : []
    let middle = sorted.count / 2
    self.init(
      question: question, count: answers.count,
      counts: tally.sorted { $0.key < $1.key }.map { value, count in
        (value: value, count: isShown(value, count) ? count : nil)
      },
      mean: sorted.isEmpty ? nil : ExactRatio(sorted.reduce(0, +), sorted.count),
      medianDoubled: sorted.isEmpty
        ? nil
        : sorted.count.isMultiple(of: 2) ? sorted[middle - 1] + sorted[middle] : 2 * sorted[middle],
      texts: texts)
  }
}

extension SurveyAnswer {
  fileprivate var values: [Int] {
    switch self {
    case .option(let option): [option]
    case .options(let options): options
    case .number(let number): [number]
    case .text: []
    }
  }
}

/// Which groups may be told of outside, so that none under five can be told, also by subtraction.
///
/// The groups of one question, and who left it out, are the parts of a whole that is shown: of those hidden
/// there are none, or at least two with five together. And no group that is shown lies within another so
/// that fewer than five are between them.
private struct ShownGroups {
  private typealias Group = SurveyResult.Group
  private let survey: Survey
  private let sheets: [AnswerSheet]

  init(_ survey: Survey, _ sheets: [AnswerSheet]) {
    self.survey = survey
    self.sheets = sheets
  }

  /// - Parameters:
  ///   - group: Nil for all.
  ///   - question: Only who answered it counts.
  func isShown(
    _ group: SurveyResult.Group?, answering question: Identifier<SurveyQuestion>?
  ) -> Bool {
    guard let group else {
      let count = all(answering: question).count
      return count == 0 || count >= SurveyResult.smallestShown
    }
    return groups(answering: question).contains(group)
  }

  func groups(answering question: Identifier<SurveyQuestion>?) -> Set<SurveyResult.Group> {
    let all = all(answering: question)
    return all.count < SurveyResult.smallestShown ? [] : shown(within: all)
  }

  private func all(answering question: Identifier<SurveyQuestion>?) -> Set<Int> {
    Set(
      sheets.indices.filter { index in question.map { sheets[index].answers[$0] != nil } ?? true })
  }

  private func shown(within all: Set<Int>) -> Set<SurveyResult.Group> {
    var parts: [(group: SurveyResult.Group?, question: Int, members: Set<Int>)] = []
    let questions = survey.questions.filter(\.makesGroups)
    for (number, question) in questions.enumerated() {
      var rest = all
      for option in 1..<question.optionCount + 1 {
        let members = all.filter { sheets[$0].answers[question.id] == .option(option) }
        rest.subtract(members)
        parts.append((.init(question: question.id, option: option), number, members))
      }
      parts.append((nil, number, rest))
    }
    var hidden: Set<Int> = []
    repeat {
      for number in questions.indices {
        hide(
          parts.indices.filter { parts[$0].question == number }, of: parts.map(\.members), &hidden)
      }
    } while hideNested(parts.map(\.members), parts.map(\.question), &hidden)
    return Set(parts.indices.filter { !hidden.contains($0) }.compactMap { parts[$0].group })
  }

  private func hide(_ own: [Int], of members: [Set<Int>], _ hidden: inout Set<Int>) {
    let smallest = SurveyResult.smallestShown
    let present = own.filter { !members[$0].isEmpty }
    hidden.formUnion(present.filter { members[$0].count < smallest })
    func isSafe() -> Bool {
      let hidden = present.filter(hidden.contains)
      return hidden.isEmpty
        || hidden.count > 1 && hidden.reduce(0) { $0 + members[$1].count } >= smallest
    }
    while !isSafe(),
      let next = present.filter({ !hidden.contains($0) })
        .min(by: { members[$0].count < members[$1].count })
    {
      hidden.insert(next)
    }
  }

  /// Hides one group that lies within another by fewer than five; returns whether there was one.
  private func hideNested(
    _ members: [Set<Int>], _ questions: [Int], _ hidden: inout Set<Int>
  ) -> Bool {
    for inner in members.indices where !hidden.contains(inner) && !members[inner].isEmpty {
      for outer in members.indices
      where questions[outer] != questions[inner] && !hidden.contains(outer) {
        let between = members[outer].count - members[inner].count
        if between > 0, between < SurveyResult.smallestShown,
          members[inner].isSubset(of: members[outer])
        {
          hidden.insert(inner)
          return true
        }
      }
    }
    return false
  }
}
