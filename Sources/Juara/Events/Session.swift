/// One meeting of an event. A series is an event with several.
public struct Session: Equatable, Sendable {
  /// The session's key.
  public let id: Identifier<Session>
  /// The number by which staff name it within its event, from 1; given out once.
  public let number: Int
  /// What is settled of it.
  public var plan: SessionPlan
  /// The seats held in it, where people register for some sessions; else 0.
  public var seatsTaken: Int

  public init(id: Identifier<Session>, number: Int, plan: SessionPlan, seatsTaken: Int = 0) {
    self.id = id
    self.number = number
    self.plan = plan
    self.seatsTaken = seatsTaken
  }

  /// Its own seats.
  public var seats: Seats { Seats(capacity: plan.capacity, taken: seatsTaken) }
}

/// What staff settle of one meeting: when, where, about what.
public struct SessionPlan: Equatable, Sendable {
  /// What it is about; nil where the event's title says it.
  public var title: String?
  /// When it begins.
  public var startsAt: Instant
  /// When it ends; after it begins.
  public var endsAt: Instant
  /// Where people meet; nil for a virtual session.
  public var place: String?
  /// The join link, for the confirmed alone.
  public var link: String?
  /// Its own seats, besides the event's; nil is unlimited, 0 is none.
  public var capacity: Int?

  public init(
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

  /// How people meet.
  public enum Setting: Sendable { case virtual, onSite, hybrid, unknown }

  /// How people meet: by the link, at the place, or either.
  public var setting: Setting {
    switch (place, link) {
    case (nil, nil): .unknown
    case (nil, _?): .virtual
    case (_?, nil): .onSite
    case (_?, _?): .hybrid
    }
  }

  /// Throws what makes the plan impossible.
  public func check() throws(PlanProblem) {
    if let title, title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
    if endsAt <= startsAt { throw .endsBeforeStart }
    if let link, !link.isWebAddress { throw .notALink(link) }
    if let capacity, capacity < 0 { throw .negative(.capacity) }
  }

  /// The fields as the audit log keeps them, of the session of a number.
  public func fields(number: Int) -> [(field: String, value: String?)] {
    [
      ("title", title), ("startsAt", startsAt.iso8601), ("endsAt", endsAt.iso8601),
      ("place", place), ("link", link), ("capacity", capacity.map(String.init)),
    ].map { ("session\(number).\($0.0)", $0.1) }
  }
}

extension String {
  /// Whether the text begins as a web address does.
  var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
