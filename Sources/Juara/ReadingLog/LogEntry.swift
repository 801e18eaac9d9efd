/// One act that may score. Never edited: voided with a reason and written anew.
public struct LogEntry: Equatable, Sendable {
  /// The number that staff type to void it.
  public let id: Identifier<LogEntry>
  /// Who read: a participant's or a group's name as staff know it.
  public var entrant: Entrant
  /// What was done.
  public var activity: Activity
  /// How much of it, in the activity's unit.
  public var quantity: Int
  /// The work read.
  public var work: Work
  /// The day it happened.
  public var readOn: Day
  /// The instant it was recorded.
  public var recordedAt: Instant
  /// Who recorded it.
  public var recordedBy: String
  /// Whether its quantity lies above the warning.
  public var isFlagged: Bool
  /// Who voided it, when and why; nil while it is valid.
  public var void: Void?

  /// Who voided an entry, when and why.
  public struct Void: Equatable, Sendable {
    /// Who and when.
    public var audit: AuditContext
    /// Why.
    public var reason: EndReason

    /// A void with its reason.
    public init(_ audit: AuditContext, reason: EndReason) {
      self.audit = audit
      self.reason = reason
    }
  }

  /// An entry as the file keeps one.
  public init(
    id: Identifier<LogEntry>, entrant: Entrant, activity: Activity, quantity: Int, work: Work,
    readOn: Day, recordedAt: Instant, recordedBy: String, isFlagged: Bool, void: Void?
  ) {
    self.id = id
    self.entrant = entrant
    self.activity = activity
    self.quantity = quantity
    self.work = work
    self.readOn = readOn
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.isFlagged = isFlagged
    self.void = void
  }
}

/// Who competes in a challenge.
public enum Entrant: Equatable, Sendable {
  /// One person.
  case participant(Identifier<Participant>, name: String)
  /// A group, by entries of its own.
  case group(Identifier<Group>, name: String)

  /// The name as staff know it.
  public var name: String {
    switch self {
    case .participant(_, let name), .group(_, let name): name
    }
  }
}

/// Something read, as a person, a member of staff or a file tells it.
public struct LogDraft: Equatable, Sendable {
  /// Who read.
  public var reader: EntrantReference
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
  public enum EntrantReference: Hashable, Sendable {
    /// By a participant's number or member number, as typed.
    case participant(String)
    /// By full name and telephone.
    case person(PersonName, PhoneNumber)
    /// A group, by its name.
    case group(PersonName)
  }

  /// Something read.
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

/// Why a log entry is refused.
public enum LogRefusal: Error, Equatable, Sendable {
  /// The challenge is cancelled.
  case challengeCancelled
  /// Read on a day that does not count.
  case outsideWindow(readOn: Day, from: Day, to: Day)
  /// Read after it was recorded.
  case inFuture(readOn: Day, recordedOn: Day)
  /// Recorded more days after the reading than the limit allows.
  case tooLate(readOn: Day, recordedOn: Day, limit: Int)
  /// Recorded after recording closed.
  case recordingClosed(at: Instant)
  /// Recorded, so it says, at an instant still to come.
  case recordedInFuture(Instant)
  /// Nothing, or less than nothing, was read.
  case nothingRead(quantity: Int)
  /// More in one entry than the rule accepts.
  case overEntryLimit(quantity: Int, limit: Int)
  /// The challenge does not score that activity; it scores these.
  case unknownActivity(Activity, known: [Activity])
  /// Nobody is known by that number, code or name and telephone.
  case unknownParticipant
  /// More than one participant fits.
  case ambiguousParticipant([Identifier<Participant>])
  /// The participant is not registered in the challenge, or only waits for a place.
  case notRegistered(Identifier<Participant>)
  /// No group has that name; these come nearest.
  case unknownGroup(nearest: [String])
  /// Groups of several kinds have that name.
  case ambiguousGroup([Group.Kind])
  /// The challenge has no such secret code.
  case unknownCode
  /// The code works only from this day on.
  case codeNotYet(from: Day)
  /// The code worked until this day.
  case codeOver(since: Day)
  /// This many have used the code, and no more may.
  case codeUsedUp(limit: Int)
  /// This person has used the code, by this entry.
  case codeUsedBefore(Identifier<LogEntry>)
}

/// Work that a participant hands in to the library, such as a post: in words, by a link, or by a
/// file's reference. Posting in public is never required, and no platform's account is kept.
public struct Evidence: Equatable, Sendable {
  /// What was written.
  public var text: String?
  /// Where it can be seen, `https://…`.
  public var link: String?
  /// Where the library keeps it, such as a file's name or a folder's number.
  public var reference: String?

  /// Nil where nothing is handed in.
  public init?(text: String? = nil, link: String? = nil, reference: String? = nil) {
    guard text != nil || link != nil || reference != nil else { return nil }
    self.text = text
    self.link = link
    self.reference = reference
  }
}

/// What scores, such as `books`, `pages` or `minutes`; its name is its unit.
public struct Activity: Hashable, Sendable, CustomStringConvertible {
  /// The name as staff type it and files head their columns with it.
  public let name: String

  /// Nil unless `name` is 1 to 30 of `a-z`, `0-9`, `_` and `-`, beginning with a letter.
  public init?(_ name: String) {
    let bytes = Array(name.utf8)
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard (1...30).contains(bytes.count), letters.contains(bytes[0]),
      bytes.allSatisfy({
        letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      })
    else { return nil }
    self.name = name
  }

  /// The name as staff type it.
  public var description: String { name }
}
