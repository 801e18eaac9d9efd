/// One meeting of an event; a series has several.
public struct Session: Equatable, Sendable {
  public let id: Identifier<Session>
  /// The number within the event, from 1, never reused.
  public let number: Int
  public var plan: SessionPlan
  /// The seats taken where people choose sessions; else 0.
  public var seatsTaken: Int

  public init(id: Identifier<Session>, number: Int, plan: SessionPlan, seatsTaken: Int = 0) {
    self.id = id
    self.number = number
    self.plan = plan
    self.seatsTaken = seatsTaken
  }

  public var seats: Seats { Seats(capacity: plan.capacity, taken: seatsTaken) }
}

/// Everything that staff decide about a session.
public struct SessionPlan: Equatable, Sendable {
  /// Nil if the event's title says it.
  public var title: String?
  public var startsAt: Instant
  public var endsAt: Instant
  /// Nil for a virtual session.
  public var place: String?
  /// The join link, shown to confirmed participants only.
  public var link: String?
  /// Seats besides the event's; nil is unlimited, 0 is none.
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

  public enum Setting: Sendable { case virtual, onSite, hybrid, unknown }

  public var setting: Setting {
    switch (place, link) {
    case (nil, nil): .unknown
    case (nil, _?): .virtual
    case (_?, nil): .onSite
    case (_?, _?): .hybrid
    }
  }

  public func check() throws(PlanProblem) {
    if let title, title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
    if endsAt <= startsAt { throw .endsBeforeStart }
    if let link, !link.isWebAddress { throw .notALink(link) }
    if let capacity, capacity < 0 { throw .negative(.capacity) }
  }

  /// The fields as the audit log records them.
  public func fields(number: Int) -> [(field: String, value: String?)] {
    [
      ("title", title), ("startsAt", startsAt.iso8601), ("endsAt", endsAt.iso8601),
      ("place", place), ("link", link), ("capacity", capacity.map(String.init)),
    ].map { ("session\(number).\($0.0)", $0.1) }
  }
}

extension String {
  var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
