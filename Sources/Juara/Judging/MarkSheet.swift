/// What one row of a mark sheet asks for: one juror's marks of one entrant.
public struct MarkDraft: Equatable, Sendable {
  /// The entrant's number in the challenge, as it was typed.
  public var entrant: String
  /// The marks by the keys of their criteria. What is not there is not given, and erases nothing.
  public var marks: [String: Mark]
  /// The keys of the criteria whose marks are taken back.
  public var takenBack: [String]
  /// What the juror says of the entrant, if anything.
  public var remark: String?

  public init(
    entrant: String, marks: [String: Mark], takenBack: [String] = [], remark: String? = nil
  ) {
    self.entrant = entrant
    self.marks = marks
    self.takenBack = takenBack
    self.remark = remark
  }

  /// The entrant's number: `17`, `017` and `Peserta 017` are one.
  public var number: Int? {
    let digits = entrant.drop { !$0.isNumber }
    let words = entrant.prefix(entrant.count - digits.count)
    guard words.allSatisfy({ $0.isLetter || $0.isWhitespace || $0 == "#" }) else { return nil }
    return Int(digits)
  }
}

/// A juror's sheet: those whom the juror judges, with what was given so far, and nothing else.
public struct MarkSheet: Equatable, Sendable {
  /// One entrant's line.
  public struct Row: Equatable, Sendable {
    /// The entrant's number in the challenge.
    public var number: Int
    /// The name; nil where the jury is blind.
    public var name: String?
    /// What was handed in.
    public var work: Submission?
    /// The marks so far, in the order of the rubric.
    public var marks: [Mark?]
    /// What the juror said so far.
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

  /// The challenge's code.
  public var challenge: EventCode
  /// The juror's name.
  public var juror: String
  /// What is marked by.
  public var rubric: Rubric
  /// The lines, in the order of the numbers.
  public var rows: [Row]

  public init(challenge: EventCode, juror: String, rubric: Rubric, rows: [Row]) {
    self.challenge = challenge
    self.juror = juror
    self.rubric = rubric
    self.rows = rows
  }
}
