/// Something read, as a person, a member of staff or a file tells it.
public struct LogDraft: Equatable, Sendable {
  /// Who read.
  public var reader: Reader
  /// What was done.
  public var activity: Activity
  /// How much of it, in the activity's unit.
  public var quantity: Int
  /// The work read.
  public var work: Work
  /// The day it happened; nil is the day it was recorded.
  public var readOn: Day?
  /// The instant it was recorded; nil is now.
  public var recordedAt: Instant?
  /// What the reader says of the work.
  public var review: ReviewDraft?
  /// What is handed in with it.
  public var evidence: Evidence?

  /// How a reader is named.
  public enum Reader: Hashable, Sendable {
    /// By a participant's number or member number, as typed.
    case participant(String)
    /// By full name and telephone.
    case person(PersonName, PhoneNumber)
    /// A group, by its name.
    case group(PersonName)
  }

  /// Something read.
  public init(
    reader: Reader, activity: Activity, quantity: Int, work: Work = Work(), readOn: Day? = nil,
    recordedAt: Instant? = nil, review: ReviewDraft? = nil, evidence: Evidence? = nil
  ) {
    self.reader = reader
    self.activity = activity
    self.quantity = quantity
    self.work = work
    self.readOn = readOn
    self.recordedAt = recordedAt
    self.review = review
    self.evidence = evidence
  }
}
