package struct LogDraft: Equatable, Sendable {
  package var reader: EntrantReference
  package var activity: Activity
  /// In the activity's unit.
  package var quantity: Int
  package var work: Work
  /// Nil for the day it was recorded.
  package var readOn: Day?
  /// Nil for now.
  package var recordedAt: Instant?
  package var review: ReviewDraft?
  package var evidence: Evidence?

  package init(
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

/// Such as a post, which need never be published. No platform accounts are kept.
package struct Evidence: Equatable, Sendable {
  package var text: String?
  package var link: String?
  /// Where the library keeps it, such as a file name.
  package var reference: String?

  package init?(text: String? = nil, link: String? = nil, reference: String? = nil) {
    guard text != nil || link != nil || reference != nil else { return nil }
    self.text = text
    self.link = link
    self.reference = reference
  }
}
