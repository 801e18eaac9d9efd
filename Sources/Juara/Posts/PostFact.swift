/// What a post can say; in a template it stands in braces: `{waktu}`.
package enum PostFact: String, TemplatePlaceholder {
  // Of an event or a challenge.
  /// Whether it is announced or cancelled: said by no words, and what every post about it rests on.
  case state
  case event, time, sessions, place, online, speakers, ages, opens, deadline
  case seatsLeft = "seats-left"
  case link
  case period, activities
  case daysLeft = "days-left"
  // What came of it.
  case came, registered, readers, books, pages, minutes, reviews
  case winners
  // Of a review.
  case title, author, rating, opinion, reviewer
  // Of some days.
  case span, events, visits
  case topTitles = "top-titles"
  // Of what the library has collected, or staff write.
  case quotation, page, tip, list, picks, text, address
  // Of the library.
  case library, contact, hashtags

  package var words: (indonesian: String, english: String) {
    switch self {
    case .state: ("keadaan", "state")
    case .event: ("acara", "event")
    case .time: ("waktu", "when")
    case .sessions: ("pertemuan", "sessions")
    case .place: ("tempat", "place")
    case .online: ("daring", "online")
    case .speakers: ("narasumber", "speakers")
    case .ages: ("umur", "ages")
    case .opens: ("dibuka", "opens")
    case .deadline: ("batas", "deadline")
    case .seatsLeft: ("sisa", "seats")
    case .link: ("tautan", "link")
    case .period: ("periode", "period")
    case .activities: ("kegiatan", "activities")
    case .daysLeft: ("harilagi", "daysleft")
    case .came: ("hadir", "came")
    case .registered: ("terdaftar", "registered")
    case .readers: ("pembaca", "readers")
    case .books: ("buku", "books")
    case .pages: ("halaman", "pages")
    case .minutes: ("menit", "minutes")
    case .reviews: ("resensi", "reviews")
    case .winners: ("pemenang", "winners")
    case .title: ("judul", "title")
    case .author: ("pengarang", "author")
    case .rating: ("nilai", "rating")
    case .opinion: ("pendapat", "opinion")
    case .reviewer: ("peresensi", "reviewer")
    case .span: ("rentang", "span")
    case .events: ("banyakacara", "events")
    case .visits: ("kehadiran", "visits")
    case .topTitles: ("terpopuler", "toptitles")
    case .quotation: ("kutipan", "quotation")
    case .page: ("hal", "page")
    case .tip: ("kiat", "tip")
    case .list: ("daftar", "list")
    case .picks: ("pilihan", "picks")
    case .text: ("isi", "text")
    case .address: ("alamat", "address")
    case .library: ("perpustakaan", "library")
    case .contact: ("kontak", "contact")
    case .hashtags: ("tagar", "hashtags")
    }
  }

  /// Whether it changes from hour to hour, so that a post from before is not wrong for it.
  package var passes: Bool {
    switch self {
    case .seatsLeft, .daysLeft, .readers, .books, .pages, .minutes, .reviews, .registered, .came,
      .events, .visits, .topTitles:
      true
    default: false
    }
  }

  /// Whether it is what the program itself writes, and from no row of the library.
  package var isOwn: Bool { self == .hashtags || self == .link }
}

/// What a fact is about.
package enum PostSubject: Hashable, Sendable {
  case library
  case event(Identifier<Event>)
  case award(Identifier<AwardBand>)
  case review(Identifier<LogEntry>)
  /// An entry of one of the library's collections.
  case collected(CollectionItem)

  package var kind: String {
    switch self {
    case .library: "library"
    case .event: "event"
    case .award: "award"
    case .review: "review"
    case .collected(let item): item.subject.rawValue
    }
  }

  package var number: Int64 {
    switch self {
    case .library: 0
    case .event(let id): id.rawValue
    case .award(let id): id.rawValue
    case .review(let id): id.rawValue
    case .collected(.quotation(let id)): id.rawValue
    case .collected(.tip(let id)): id.rawValue
    case .collected(.readingList(let id)): id.rawValue
    case .collected(.staffReview(let id)): id.rawValue
    }
  }

  package init?(kind: String, number: Int64) {
    switch kind {
    case "library": self = .library
    case "event": self = .event(Identifier(number))
    case "award": self = .award(Identifier(number))
    case "review": self = .review(Identifier(number))
    case "quotation": self = .collected(.quotation(Identifier(number)))
    case "tip": self = .collected(.tip(Identifier(number)))
    case "readingList": self = .collected(.readingList(Identifier(number)))
    case "staffReview": self = .collected(.staffReview(Identifier(number)))
    default: return nil
    }
  }
}

/// A value that a post states, kept in no language.
package enum PostValue: Equatable, Sendable {
  case text(String)
  case texts([String])
  case number(Int)
  case instant(Instant)
  case span(Instant, Instant)
  case days(DayRange)
  /// By their keys, such as `ID29` and `group:3`, never by their names.
  case entrants([String])

  package var stored: String {
    switch self {
    case .text(let text): text
    case .texts(let texts), .entrants(let texts): texts.joined(separator: "\n")
    case .number(let number): String(number)
    case .instant(let instant): instant.iso8601
    case .span(let start, let end): "\(start.iso8601)/\(end.iso8601)"
    case .days(let days): "\(days.first)/\(days.last)"
    }
  }

  /// Reads what was stored for a fact; nil where it means nothing.
  package init?(stored text: String, of fact: PostFact) {
    func parts() -> [String] {
      text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }
    switch fact {
    case .opens, .deadline:
      guard let instant = Instant(text) else { return nil }
      self = .instant(instant)
    case .time:
      let ends = parts().compactMap { Instant($0) }
      guard ends.count == 2 else { return nil }
      self = .span(ends[0], ends[1])
    case .period, .span:
      let ends = parts().compactMap { Day($0) }
      guard ends.count == 2, let days = DayRange(ends[0], ends[1]) else { return nil }
      self = .days(days)
    case .sessions, .seatsLeft, .daysLeft, .came, .registered, .readers, .books, .pages, .minutes,
      .reviews, .rating, .events, .visits:
      guard let number = Int(text) else { return nil }
      self = .number(number)
    case .winners: self = .entrants(text.split(separator: "\n").map(String.init))
    case .speakers, .activities, .topTitles, .picks:
      self = .texts(text.split(separator: "\n").map(String.init))
    case .state, .event, .place, .online, .ages, .link, .title, .author, .opinion, .reviewer,
      .quotation, .page, .tip, .list, .text, .address, .library, .contact, .hashtags:
      self = .text(text)
    }
  }
}

/// A fact that a post states, and where it is from.
package struct PostStatement: Equatable, Sendable {
  package let fact: PostFact
  package let subject: PostSubject
  package let value: PostValue

  package init(_ fact: PostFact, of subject: PostSubject, _ value: PostValue) {
    self.fact = fact
    self.subject = subject
    self.value = value
  }
}

/// What a post says that is no longer so.
package struct PostChange: Equatable, Sendable {
  package var fact: PostFact
  package var subject: PostSubject
  package var said: PostValue
  /// Nil where there is no such value any more.
  package var now: PostValue?

  package init(fact: PostFact, subject: PostSubject, said: PostValue, now: PostValue?) {
    self.fact = fact
    self.subject = subject
    self.said = said
    self.now = now
  }

  /// - Parameter isPublished: What changes from hour to hour was right when it was published.
  package static func between(
    _ said: [PostStatement], _ now: [PostStatement], isPublished: Bool
  ) -> [PostChange] {
    said.filter { !$0.fact.isOwn && !(isPublished && $0.fact.passes) }.compactMap { statement in
      let present = now.first { $0.fact == statement.fact && $0.subject == statement.subject }
      guard present?.value != statement.value else { return nil }
      return PostChange(
        fact: statement.fact, subject: statement.subject, said: statement.value,
        now: present?.value)
    }
  }
}

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

  /// Who stands in a text that states these facts.
  package func people(stating facts: Set<PostFact>) -> Set<PostPerson> {
    var people: Set<PostPerson> = []
    if facts.contains(.winners) {
      for case .consented(let name) in winners.flatMap(\.names) { people.insert(PostPerson(name)) }
    }
    if facts.contains(.reviewer), case .consented(let name) = reviewer {
      people.insert(PostPerson(name))
    }
    if facts.contains(.opinion), let review { people.insert(PostPerson(review)) }
    return people
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
    resource: Resource? = nil
  ) {
    self.occasion = occasion
    self.language = language
    self.event = event
    self.days = days
    self.resource = resource
  }

  package func check() throws(PostRefusal) {
    if occasion == .free { throw .cannotDraft(occasion) }
    let needsEvent = occasion.isAboutEvent
    if needsEvent, event == nil { throw .needs(option: "--event", occasion) }
    if !needsEvent, event != nil { throw .takesNo(option: "--event", occasion) }
    if occasion == .resource, resource == nil { throw .needs(option: "--title", occasion) }
    if occasion != .resource, resource != nil { throw .takesNo(option: "--title", occasion) }
    if days != nil, occasion != .figures, occasion != .review {
      throw .takesNo(option: "--week, --month, --from", occasion)
    }
  }
}

extension Post.Occasion {
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

/// A library's own text for an occasion in one form and language.
package struct PostTemplate: Equatable, Sendable {
  package var occasion: Post.Occasion
  package var form: PostForm
  package var language: Language
  package var text: String

  package init(occasion: Post.Occasion, form: PostForm, language: Language, text: String) {
    self.occasion = occasion
    self.form = form
    self.language = language
    self.text = text
  }
}

extension TextTemplate<PostFact> {
  /// Fills it in and leaves out lines from below, but the first and the last, until it fits.
  /// - Returns: Nil where even those two are too long.
  package func fitted(
    _ values: [PostFact: String], to channel: Channel
  ) -> (text: String, stated: Set<PostFact>)? {
    var lines = filledLines(values)
    func text() -> String {
      TextNormalization.trimmed(lines.map(\.text).joined(separator: "\n"))
        .replacing("\n\n\n", with: "\n\n")
    }
    while channel.length(of: text()) > channel.limit {
      guard lines.count > 2 else { return nil }
      lines.remove(at: lines.count - 2)
    }
    guard !text().isEmpty else { return nil }
    return (text(), lines.reduce(into: []) { $0.formUnion($1.placeholders) })
  }
}
