/// One meeting of an event; a series has several.
package struct Session: Equatable, Sendable {
  package let id: Identifier<Session>
  /// The number within the event, from 1, never reused.
  package let number: Int
  package var plan: SessionPlan
  /// Since when it is called off; nil if it takes place.
  package var cancelledAt: Instant?
  /// The seats taken where people choose sessions; else 0.
  package var seatsTaken: Int

  package init(
    id: Identifier<Session>, number: Int, plan: SessionPlan, cancelledAt: Instant? = nil,
    seatsTaken: Int = 0
  ) {
    self.id = id
    self.number = number
    self.plan = plan
    self.cancelledAt = cancelledAt
    self.seatsTaken = seatsTaken
  }

  package var seats: Seats { Seats(capacity: plan.capacity, taken: seatsTaken) }
  package var isCancelled: Bool { cancelledAt != nil }
}

package struct SessionPlan: Equatable, Sendable {
  /// Nil if the event's title says it.
  package var title: String?
  package var startsAt: Instant
  package var endsAt: Instant
  /// Nil for a virtual session.
  package var place: String?
  /// The join link, shown to confirmed participants only.
  package var link: String?
  /// Seats besides the event's; nil is unlimited, 0 is none.
  package var capacity: Int?

  package init(
    title: String? = nil, startsAt: Instant, endsAt: Instant, place: String? = nil,
    link: String? = nil, capacity: Int? = nil
  ) {
    self.title = title
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.place = place
    self.link = link
    self.capacity = capacity
  }

  package enum Setting: Sendable { case virtual, onSite, hybrid, unknown }

  package var setting: Setting {
    switch (place, link) {
    case (nil, nil): .unknown
    case (nil, _?): .virtual
    case (_?, nil): .onSite
    case (_?, _?): .hybrid
    }
  }

  package func check() throws(PlanProblem) {
    if let title, title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
    if endsAt <= startsAt { throw .endsBeforeStart }
    if let link, !link.isWebAddress { throw .notALink(link) }
    if let capacity, capacity < 0 { throw .negative(.capacity) }
  }

  package func fields(number: Int) -> AuditFields {
    [
      ("title", title), ("startsAt", startsAt.iso8601), ("endsAt", endsAt.iso8601),
      ("place", place), ("link", link), ("capacity", capacity.map(String.init)),
    ].map { ("session\(number).\($0.0)", $0.1) }
  }
}

extension String {
  package var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
