/// One row of a mark sheet: one juror's marks for one entrant.
package struct MarkDraft: Equatable, Sendable {
  package var entrant: String
  /// As the sheet has it beside the number; nil where it has none.
  package var name: String?
  /// By criterion key. Missing marks stay unchanged.
  package var marks: [String: Mark]
  package var takenBack: [String]
  /// Nil leaves what there is; an empty one takes it away.
  package var remark: String?

  package init(
    entrant: String, name: String? = nil, marks: [String: Mark], takenBack: [String] = [],
    remark: String? = nil
  ) {
    self.entrant = entrant
    self.name = name
    self.marks = marks
    self.takenBack = takenBack
    self.remark = remark
  }

  /// `17`, `017` and `Peserta 017` are the same number.
  package var number: Int? {
    let digits = entrant.drop { !$0.isNumber }
    let words = entrant.prefix(entrant.count - digits.count)
    guard words.allSatisfy({ $0.isLetter || $0.isWhitespace || $0 == "#" }) else { return nil }
    return Int(digits)
  }
}

/// A juror's sheet: the entrants to judge, with the marks given so far.
package struct MarkSheet: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package var number: Int
    /// Nil in blind judging.
    package var name: String?
    package var work: Submission?
    /// In the order of the rubric.
    package var marks: [Mark?]
    package var remark: String?

    package init(
      number: Int, name: String?, work: Submission? = nil, marks: [Mark?], remark: String? = nil
    ) {
      self.number = number
      self.name = name
      self.work = work
      self.marks = marks
      self.remark = remark
    }
  }

  package var challenge: EventCode
  package var juror: String
  package var rubric: Rubric
  package var rows: [Row]

  package init(challenge: EventCode, juror: String, rubric: Rubric, rows: [Row]) {
    self.challenge = challenge
    self.juror = juror
    self.rubric = rubric
    self.rows = rows
  }
}
