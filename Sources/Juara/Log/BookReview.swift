/// A review as staff and, once it is published, everybody reads it.
public struct BookReview: Equatable, Sendable {
  /// Whether staff have read it, and what they made of it.
  public enum State: String, CaseIterable, Sendable {
    /// Nobody but staff sees it.
    case waiting
    /// Everybody may see it.
    case published
    /// It stays with staff.
    case declined
  }

  /// The entry it was written for; its number names the review too.
  public var entry: Identifier<LogEntry>
  /// Who wrote it, as the view asked for shows the name.
  public var name: PublicName
  /// What it is about.
  public var work: Work
  /// The day it was read.
  public var readOn: Day
  /// What it says.
  public var draft: ReviewDraft
  /// Whether staff have read it.
  public var state: State
  /// Who decided last, and when; nil while it waits.
  public var decision: Signature?
  /// Why it was declined.
  public var reason: String?
  /// The Monday of the week whose review it is; nil where it is none's.
  public var featuredWeek: Day?

  /// A review as the file keeps one.
  public init(
    entry: Identifier<LogEntry>, name: PublicName, work: Work, readOn: Day, draft: ReviewDraft,
    state: State, decision: Signature? = nil, reason: String? = nil, featuredWeek: Day? = nil
  ) {
    self.entry = entry
    self.name = name
    self.work = work
    self.readOn = readOn
    self.draft = draft
    self.state = state
    self.decision = decision
    self.reason = reason
    self.featuredWeek = featuredWeek
  }
}

/// Why a review cannot be published, declined or featured.
public enum ReviewRefusal: Error, Equatable, Sendable {
  /// No entry of that number has a review.
  case none(Identifier<LogEntry>)
  /// Its entry is void.
  case ofVoidEntry(Identifier<LogEntry>)
  /// It has a rating and no text, so there is nothing to publish.
  case noText(Identifier<LogEntry>)
  /// It is published, or declined, already.
  case already(Identifier<LogEntry>, BookReview.State)
  /// It shows a telephone number or an e-mail address.
  case showsContact(Identifier<LogEntry>)
  /// It shows the name of its writer, who appears by number.
  case showsName(Identifier<LogEntry>)
  /// Only a published review can be the week's.
  case notPublished(Identifier<LogEntry>)
}
