/// What is known for a post: each statement with its source, and who may be named.
package struct PostFacts: Equatable, Sendable {
  package struct Winner: Equatable, Sendable {
    package var award: String
    package var names: [PostName]

    package init(award: String, names: [PostName]) {
      self.award = award
      self.names = names
    }
  }

  package var occasion: Post.Occasion
  package var language: Language
  package var event: Event?
  package var days: DayRange?
  package var statements: [PostStatement]
  package var winners: [Winner] = []
  /// Awards that nobody has won yet.
  package var open: [String] = []
  package var review: PublishableReview?
  package var reviewer: PostName?
  /// The words of a member of staff about a book.
  package var staffReview: String?

  /// The moment for which they hold.
  package var asOf: Instant

  package init(
    _ occasion: Post.Occasion, language: Language, event: Event? = nil, days: DayRange? = nil,
    statements: [PostStatement] = [], at asOf: Instant
  ) {
    self.occasion = occasion
    self.language = language
    self.asOf = asOf
    self.event = event
    self.days = days
    self.statements = statements
  }

  package mutating func state(_ fact: PostFact, of subject: PostSubject, _ value: PostValue?) {
    guard let value else { return }
    statements.append(PostStatement(fact, of: subject, value))
  }

  package func value(_ fact: PostFact) -> PostValue? {
    statements.first { $0.fact == fact }?.value
  }

  /// The statements that a text makes; that it takes place at all is one.
  package func stated(_ facts: Set<PostFact>) -> [PostStatement] {
    statements.filter { facts.contains($0.fact) || $0.fact == .state }
  }

  /// The words that people wrote of which a post that states these facts is made, its picture too.
  package func written(stating facts: Set<PostFact>) -> [String] {
    let words = statements.filter { statement in
      // The picture of an event always shows these.
      if statement.fact == .event || statement.fact == .place { return true }
      guard facts.contains(statement.fact) else { return false }
      return switch statement.fact {
      case .tip, .quotation, .list, .text, .picks: true
      // Of a resource or a tip, where it is no book's.
      case .title: occasion == .resource || occasion == .tip
      default: false
      }
    }
    return words.map(\.value.stored)
      + (facts.contains(.opinion) ? [staffReview, review?.text].compactMap(\.self) : [])
  }

  /// The names of hosts, authors and books, who need no consent.
  package var publicNames: [String] { statements.publicNames(in: occasion) }

  /// Who stands in a text that states these facts.
  package func people(stating facts: Set<PostFact>) -> Set<PostPerson> {
    var people: Set<PostPerson> = []
    if facts.contains(.winners) {
      for case .consented(let name) in winners.flatMap(\.names) { people.insert(PostPerson(name)) }
    }
    // The words themselves may have it.
    if !facts.isDisjoint(with: [.reviewer, .opinion]), case .consented(let name) = reviewer {
      people.insert(PostPerson(name))
    }
    if facts.contains(.opinion), let review { people.insert(PostPerson(review)) }
    return people
  }
}

extension [PostStatement] {
  package func publicNames(in occasion: Post.Occasion) -> [String] {
    filter { $0.fact.isPublicName(in: occasion) }.map(\.value.stored)
  }
}

/// What a post shall tell of.
package struct PostRequest: Equatable, Sendable {
  package var occasion: Post.Occasion
  package var language: Language
  package var event: String?
  /// The days of figures, or the week of a review.
  package var days: DayRange?
  /// What staff tell of a resource.
  package var resource: Resource?
  /// The number of a quotation, a tip, a reading list or a review by staff; nil is the next one.
  package var item: Int64?
  /// The next one must be in no post since.
  package var notUsedSince: Day?

  /// For how many days what is collected is in no second post, unless staff say otherwise.
  package static let usualDays = 180

  package struct Resource: Equatable, Sendable {
    package var title: String
    package var text: String
    package var address: String?

    package init(title: String, text: String, address: String? = nil) {
      self.title = title
      self.text = text
      self.address = address
    }
  }

  package init(
    _ occasion: Post.Occasion, language: Language, event: String? = nil, days: DayRange? = nil,
    resource: Resource? = nil, item: Int64? = nil, notUsedSince: Day? = nil
  ) {
    self.item = item
    self.notUsedSince = notUsedSince
    self.occasion = occasion
    self.language = language
    self.event = event
    self.days = days
    self.resource = resource
  }

  package func check() throws(PostDraftRefusal) {
    if occasion == .free || occasion == .videoPlan { throw .cannotDraft(occasion) }
    // A review without a challenge is one by staff.
    if occasion.isAboutEvent, occasion != .review, event == nil { throw .needsEvent(occasion) }
    if !occasion.isAboutEvent, event != nil { throw .takesNoEvent(occasion) }
    if item != nil, !occasion.isCollected || event != nil {
      throw .takesNo(option: "--item", occasion)
    }
    if occasion == .resource, resource == nil { throw .needs(option: "--title", occasion) }
    if occasion != .resource, resource != nil { throw .takesNo(option: "--title", occasion) }
    if days != nil, occasion != .figures, occasion != .review {
      throw .takesNo(option: "--week, --month, --from", occasion)
    }
  }
}

extension Post.Occasion {
  /// Whether it shows something that staff have collected.
  package var isCollected: Bool {
    switch self {
    case .quotation, .tip, .readingList, .review: true
    default: false
    }
  }

  /// Whether it asks people to register.
  package var invites: Bool {
    self == .announcement || self == .lastSeats || self == .callForEntries
  }

  package var isAboutEvent: Bool {
    switch self {
    case .announcement, .lastSeats, .starts, .thanks, .winners, .review, .callForEntries, .progress:
      true
    case .figures, .quotation, .tip, .readingList, .resource, .videoPlan, .free: false
    }
  }
}

/// The texts of a post, and what they state.
package struct PostComposition: Equatable, Sendable {
  /// What staff will know the post by.
  package var title: String
  package var texts: [PostText]
  package var stated: Set<PostFact>
  /// Texts that no shortening brought within the limit of their channel.
  package var overlong: [PostForm]

  package init(
    title: String, texts: [PostText], stated: Set<PostFact>, overlong: [PostForm] = []
  ) {
    self.title = title
    self.texts = texts
    self.stated = stated
    self.overlong = overlong
  }
}

/// Why there is nothing to draft, or it may not be told.
package enum PostDraftRefusal: Error, Equatable, Sendable {
  case isDraftEvent(EventCode)
  case eventCancelled(EventCode)
  case eventOver(EventCode)
  case eventNotOver(EventCode)
  case notAChallenge(EventCode)
  case noLimit(EventCode)
  case noSeatsLeft(EventCode)
  case nobodyCame(EventCode)
  case noWinners(EventCode)
  case noFeaturedReview(EventCode, week: Day)
  case reviewWithoutConsent(Identifier<LogEntry>)
  case closedForEntries(EventCode)
  case notRunning(EventCode)
  case noFigures(DayRange)
  case needs(option: String, Post.Occasion)
  case needsEvent(Post.Occasion)
  case takesNoEvent(Post.Occasion)
  /// The collection has nothing that was not in a post since.
  case nothingLeft(Post.Occasion, since: Day)
  /// Nothing there is to post about that was not posted already.
  case nothingToPlan(Post.Occasion)
  case overlongDraft(Channel)
  case takesNo(option: String, Post.Occasion)
  case cannotDraft(Post.Occasion)
}
