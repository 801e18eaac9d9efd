/// One row of a mark sheet: one juror's marks for one entrant.
public struct MarkDraft: Equatable, Sendable {
  public var entrant: String
  /// By criterion key. Missing marks stay unchanged.
  public var marks: [String: Mark]
  public var takenBack: [String]
  public var remark: String?

  public init(
    entrant: String, marks: [String: Mark], takenBack: [String] = [], remark: String? = nil
  ) {
    self.entrant = entrant
    self.marks = marks
    self.takenBack = takenBack
    self.remark = remark
  }

  /// `17`, `017` and `Peserta 017` are the same number.
  public var number: Int? {
    let digits = entrant.drop { !$0.isNumber }
    let words = entrant.prefix(entrant.count - digits.count)
    guard words.allSatisfy({ $0.isLetter || $0.isWhitespace || $0 == "#" }) else { return nil }
    return Int(digits)
  }
}

/// A juror's sheet: the entrants to judge, with the marks given so far.
public struct MarkSheet: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public var number: Int
    /// Nil in blind judging.
    public var name: String?
    public var work: Submission?
    /// In the order of the rubric.
    public var marks: [Mark?]
    public var remark: String?

    public init(
      number: Int, name: String?, work: Submission? = nil, marks: [Mark?], remark: String? = nil
    ) {
      self.number = number
      self.name = name
      self.work = work
      self.marks = marks
      self.remark = remark
    }
  }

  public var challenge: EventCode
  public var juror: String
  public var rubric: Rubric
  public var rows: [Row]

  public init(challenge: EventCode, juror: String, rubric: Rubric, rows: [Row]) {
    self.challenge = challenge
    self.juror = juror
    self.rubric = rubric
    self.rows = rows
  }
}
