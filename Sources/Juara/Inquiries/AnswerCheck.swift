/// Whether each question that is known to belong to an entry finds it, as if it were new.
package struct AnswerCheck: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package var question: String
    /// Nil for a question that the library does not answer.
    package var expected: FAQCode?
    /// Best first, at most three.
    package var found: [FAQCode]
    package var outcome: AnswerRanking.Outcome
    package var probability: Double

    package init(
      _ question: String, expected: FAQCode?, _ ranking: AnswerRanking, among codes: [FAQCode]
    ) {
      self.question = question
      self.expected = expected
      found = ranking.matches.prefix(3).map { codes[$0.entry] }
      outcome = ranking.outcome
      probability = ranking.confidence.probability
    }

    package var isFirst: Bool { expected != nil && found.first == expected }
    package var isAmongThree: Bool { expected.map { found.contains($0) } ?? false }
    package var isWrongAnswer: Bool { outcome == .answer && found.first != expected }
    /// Whether staff need not look at it.
    package var isGood: Bool { expected == nil ? outcome != .answer : isFirst }
  }

  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  package var inScope: Int { rows.count { $0.expected != nil } }
  package var first: Int { rows.count(where: \.isFirst) }
  package var amongThree: Int { rows.count(where: \.isAmongThree) }
  package var answered: Int { rows.count { $0.outcome == .answer } }
  package var answeredInScope: Int { rows.count { $0.outcome == .answer && $0.expected != nil } }
  package var wrongAnswers: Int { rows.count(where: \.isWrongAnswer) }
  package var toPerson: Int { rows.count { $0.outcome == .person && $0.expected == nil } }

  /// The questions whose first entry is another than in an earlier check.
  package func moved(since earlier: [String: FAQCode?]) -> [Move] {
    rows.compactMap { row in
      guard let before = earlier[row.question], before != row.found.first else { return nil }
      return Move(row: row, before: before)
    }
  }

  package struct Move: Equatable, Sendable {
    package var row: Row
    /// Nil where nothing was found.
    package var before: FAQCode?
  }
}

/// How inquiries were answered in a time.
package struct AnswerReport: Equatable, Sendable {
  package struct Line: Equatable, Sendable {
    package var received: Int
    package var answered: Int
    package var ignored: Int
    /// Until staff answered; nil where none is answered.
    package var medianSeconds: Int64?
    /// How many of the answered were answered within a day.
    package var withinADay: Int

    package var open: Int { received - answered - ignored }

    init(_ inquiries: [Inquiry]) {
      received = inquiries.count
      let waits = inquiries.compactMap { inquiry -> Int64? in
        guard case .answered(let audit, _) = inquiry.state else { return nil }
        return audit.at.secondsSince1970 - inquiry.askedAt.secondsSince1970
      }.sorted()
      answered = waits.count
      ignored = inquiries.count { if case .ignored = $0.state { true } else { false } }
      // Of an even number, the mean of the two in the middle.
      medianSeconds =
        waits.isEmpty
        ? nil : (waits[(waits.count - 1) / 2] + waits[waits.count / 2]) / 2
      withinADay = waits.count { $0 <= 86_400 }
    }
  }

  package enum Group: Equatable, Sendable {
    case all
    case channel(Inquiry.Channel)
    case kind(Inquiry.Kind)
    /// Answered by this entry.
    case topic(FAQCode)
  }

  package struct Section: Equatable, Sendable {
    package var group: Group
    package var line: Line
  }

  package private(set) var sections: [Section]

  /// Groups without inquiries are left out; topics come with the most asked first.
  package init(_ inquiries: [Inquiry]) {
    var sections = [Section(group: .all, line: Line(inquiries))]
    func add(_ group: Group, _ members: [Inquiry]) {
      if !members.isEmpty { sections.append(Section(group: group, line: Line(members))) }
    }
    for channel in Inquiry.Channel.allCases {
      add(.channel(channel), inquiries.filter { $0.channel == channel })
    }
    for kind in Inquiry.Kind.allCases { add(.kind(kind), inquiries.filter { $0.kind == kind }) }
    let topics = Dictionary(grouping: inquiries) { inquiry in
      if case .answered(_, let code) = inquiry.state { code } else { FAQCode?.none }
    }
    let ordered = topics.compactMap { code, members in code.map { ($0, members) } }
      .sorted { ($1.1.count, $0.0.text) < ($0.1.count, $1.0.text) }
    for (code, members) in ordered { add(.topic(code), members) }
    self.sections = sections
  }
}
