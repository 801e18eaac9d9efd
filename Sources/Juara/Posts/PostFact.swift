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
  case linkInBio = "link-in-bio"

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
    case .linkInBio: ("dibio", "inbio")
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

  /// Whether it names authors, hosts or staff, who need no consent.
  package func isPublicName(in occasion: Post.Occasion) -> Bool {
    switch self {
    case .speakers, .author, .topTitles, .reviewer, .library, .contact: true
    case .title: occasion != .resource && occasion != .tip
    default: false
    }
  }

  /// Whether it is what the program itself writes, and from no row of the library.
  package var isOwn: Bool { self == .hashtags || self == .linkInBio || self == .link }
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
      .quotation, .page, .tip, .list, .text, .address, .library, .contact, .hashtags,
      .linkInBio:
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
