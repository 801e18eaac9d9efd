/// What a picture to share says.
package enum Card: Equatable, Sendable {
  case event(Event, [Session], [Host])
  /// How many days there are until it begins or, once it has begun, until its last day.
  case countdown(Event, [Session], Countdown)
  case winners(Event, [CardAward])
  case quotation(CardQuotation)
  case review(CardReview)
  case figures(ReadingFigures, ReadingFigures.Chart)
  case numbers(CardNumbers)
  case note(CardNote)
}

/// The shapes of pictures that platforms take, in pixels.
package enum CardSize: String, CaseIterable, Sendable {
  case square, portrait, story, landscape, wide

  package var width: Int {
    switch self {
    case .square, .portrait, .story: 1080
    case .landscape, .wide: 1200
    }
  }

  package var height: Int {
    switch self {
    case .square: 1080
    case .portrait: 1350
    case .story: 1920
    case .landscape: 630
    case .wide: 675
    }
  }
}

package enum Countdown: Equatable, Sendable {
  case begins(inDays: Int)
  /// Something of several days that has begun.
  case ends(inDays: Int)

  /// Nil for what is over.
  package init?(from today: Day, first: Day, last: Day) {
    if today <= first {
      self = .begins(inDays: Int(first.days(since: today)))
    } else if today <= last {
      self = .ends(inDays: Int(last.days(since: today)))
    } else {
      return nil
    }
  }
}

/// An award with those who won it, under names that may be posted.
package struct CardAward: Equatable, Sendable {
  package struct Winner: Equatable, Sendable {
    package let name: PostName
    /// Nil where it would tell more of somebody whose name may not be posted.
    package let group: String?

    package init(name: PostName, group: String?) {
      self.name = name
      self.group = group
    }
  }

  package let title: String
  package let winners: [Winner]

  package init(title: String, winners: [Winner]) {
    self.title = title
    self.winners = winners
  }
}

package struct CardQuotation: Equatable, Sendable {
  package let text: String
  package let author: String
  package let title: String
  package let page: String

  package init(text: String, author: String, title: String, page: String) {
    self.text = text
    self.author = author
    self.title = title
    self.page = page
  }
}

package struct CardReview: Equatable, Sendable {
  package enum Words: Equatable, Sendable {
    case consented(PublishableReview)
    /// A group's, which belongs to nobody alone.
    case group(String)
  }

  package let title: String
  package let author: String?
  package let words: Words
  /// 1 to 5.
  package let rating: Int?
  package let name: PostName
  private var part: String?

  package init(title: String, author: String?, words: Words, rating: Int?, name: PostName) {
    self.title = title
    self.author = author
    self.words = words
    self.rating = rating
    self.name = name
  }

  /// What is shown of the words.
  package var text: String {
    if let part { return part }
    return switch words {
    case .consented(let review): review.text
    case .group(let text): text
    }
  }

  /// Only a part of the text, which must stand in it; white space makes no difference.
  package func excerpt(_ part: String) throws(CardProblem) -> CardReview {
    let part = TextNormalization.singleSpaced(part)
    guard !part.isEmpty, TextNormalization.singleSpaced(text).contains(part) else {
      throw .notInReview(part)
    }
    var review = self
    review.part = part
    return review
  }
}

extension Card {
  /// Who stands in it by a consent.
  package var people: Set<Identifier<Participant>> {
    func named(_ names: [PostName]) -> [Identifier<Participant>] {
      names.compactMap { if case .consented(let name) = $0 { name.participant } else { nil } }
    }
    return switch self {
    case .winners(_, let awards): Set(named(awards.flatMap(\.winners).map(\.name)))
    case .review(let review): Set(named([review.name]))
    case .event, .countdown, .quotation, .figures, .numbers, .note: []
    }
  }

  /// The names of hosts, authors and books in it, who need no consent.
  package var publicNames: [String] {
    switch self {
    case .event(_, _, let hosts): hosts.map(\.name.text)
    case .quotation(let quotation): [quotation.author, quotation.title]
    case .review(let review): [review.title, review.author].compactMap(\.self)
    case .figures(let figures, _): figures.topTitles.map(\.title)
    case .countdown, .winners, .numbers, .note: []
    }
  }
}

package enum CardProblem: Error, Equatable, Sendable {
  /// It does not fit at the smallest size that can be read.
  case overflow(String, CardSize)
  /// A letter of another script, or a character that the font lacks.
  case unmeasurable(String, in: String, font: String)
  /// None of the fonts on this computer is of this family; `package` is Debian's, where it is known.
  case noFont(family: String, style: String, package: String?)
  case noProgram(name: String, package: String)
  case programFailed(name: String, detail: String)
  /// Neither `.png` nor `.svg`.
  case fileType(String)
  case isDraft(EventCode)
  case cancelled(EventCode)
  case over(EventCode)
  /// Its winners are known when it ends.
  case notOver(EventCode, endsAt: Instant)
  case noWinners(EventCode)
  /// Nobody has read anything that may be shown.
  case noFigures(EventCode)
  case unpublishedReview(Identifier<LogEntry>)
  case noReviewConsent(Identifier<LogEntry>, of: Identifier<Participant>)
  /// The text has its writer's name, which may not be posted.
  case namesReader(Identifier<LogEntry>)
  /// The text has the names of other participants.
  case namesOthers(Identifier<LogEntry>, [PersonMatch])
  case notInReview(String)
  /// It has the names of participants.
  case namesPeople([PersonMatch])
}
