/// What answers say of the library at a moment. Nothing of it is of a person.
package struct LiveFacts: Equatable, Sendable {
  package var library: Library
  package var hours: OpeningHours
  /// Published, by start, and not over for longer than `recent`.
  package var events: [PublicEvent]
  package var at: Instant

  /// For how many days after its end an event is still spoken of, so that results can be asked for.
  package static let recentDays = 60

  package init(library: Library, hours: OpeningHours, events: [PublicEvent], at: Instant) {
    self.library = library
    self.hours = hours
    self.events = events
    self.at = at
  }

  /// Only the events that a question names, where it names any by a word that no other has.
  package func about(_ question: String, words: QuestionWords) -> LiveFacts {
    let asked = Set(words.stems(of: question))
    let titles = events.map {
      Set(words.stems(of: $0.title + " " + $0.code.text))
    }
    let named = events.indices.filter { index in
      let others = titles.indices.filter { $0 != index }
      return titles[index].contains { word in
        asked.contains(word) && !others.contains { titles[$0].contains(word) }
      }
    }
    guard !named.isEmpty, events.count > 1 else { return self }
    var facts = self
    facts.events = named.map { events[$0] }
    return facts
  }

  package var upcoming: [PublicEvent] { events.filter { $0.endsAt > at && !$0.isCancelled } }

  /// Which placeholders of an answer have nothing to say, and are for staff to fill.
  package func isMissing(_ fact: AnswerTemplate.Fact) -> Bool {
    switch fact {
    case .contact: library.contact == nil
    case .hours: hours.isEmpty
    default: false
    }
  }
}

/// What anybody may know of an event.
package struct PublicEvent: Equatable, Sendable {
  package enum Results: Equatable, Sendable {
    /// Entries are still taken.
    case notOver
    /// Frozen, not judged or not decided.
    case awaited
    case published
  }

  package var code: EventCode
  package var kind: Event.Kind
  package var title: String
  package var startsAt: Instant
  package var endsAt: Instant
  package var place: String?
  package var isOnline: Bool
  package var isCancelled: Bool
  package var seats: Seats
  package var waiting: Int
  package var registrationOpensAt: Instant?
  package var registrationEndsAt: Instant
  /// From when on nobody comes up from the waiting list; nil where that is each session's own.
  package var waitingListEndsAt: Instant?
  /// Of a challenge.
  package var window: ReadingWindow?
  package var results: Results
  /// Whether there is a page of winners, of awards or of prize draws.
  package var hasWinners: Bool

  package init(
    _ event: Event, waiting: Int, isOnline: Bool = false, window: ReadingWindow? = nil,
    results: Results = .notOver, hasWinners: Bool = false
  ) {
    code = event.code
    kind = event.plan.kind
    title = event.plan.title
    startsAt = event.plan.startsAt
    endsAt = event.plan.endsAt
    place = event.plan.place
    self.isOnline = isOnline
    isCancelled = event.state == .cancelled
    seats = event.seats
    self.waiting = waiting
    registrationOpensAt = event.plan.registrationOpensAt
    registrationEndsAt = event.plan.registrationEnd
    waitingListEndsAt = event.plan.waitingListEndsAt
    self.window = window
    self.results = results
    self.hasWinners = hasWinners
  }
}
