/// A log entry as a person, staff or a file gives it.
public struct LogDraft: Equatable, Sendable {
  public var reader: EntrantReference
  public var activity: Activity
  /// In the activity's unit.
  public var quantity: Int
  public var work: Work
  /// Nil for the day it was recorded.
  public var readOn: Day?
  /// Nil for now.
  public var recordedAt: Instant?
  public var review: ReviewDraft?
  public var evidence: Evidence?

  public enum EntrantReference: Hashable, Sendable {
    /// A participant number or member number, as typed.
    case participant(String)
    case person(PersonName, PhoneNumber)
    case group(PersonName)
  }

  public init(
    reader: EntrantReference, activity: Activity, quantity: Int, work: Work = Work(),
    readOn: Day? = nil,
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

/// Work handed in with an entry, such as a post. Publishing it is never required, and no platform
/// accounts are kept.
public struct Evidence: Equatable, Sendable {
  public var text: String?
  public var link: String?
  /// Where the library keeps it, such as a file name.
  public var reference: String?

  public init?(text: String? = nil, link: String? = nil, reference: String? = nil) {
    guard text != nil || link != nil || reference != nil else { return nil }
    self.text = text
    self.link = link
    self.reference = reference
  }
}
