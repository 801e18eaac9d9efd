/// What a message to somebody can speak of.
public struct MessageFacts: Equatable, Sendable {
  /// The library's name.
  public var library: String
  /// The event.
  public var event: Event
  /// The registration.
  public var registration: Registration
  /// The person.
  public var person: PersonDetails
  /// When the session begins that the message is about, or the next one, or the event.
  public var startsAt: Instant
  /// That session's title, if it has one.
  public var sessionTitle: String?
  /// Where it meets.
  public var place: String?
  /// Its join link, which only the confirmed are told.
  public var link: String?
  /// What the person says at the door.
  public var code: CheckInCode?
  /// The place on the waiting list.
  public var position: Int?
  /// In how many sessions the person was.
  public var attendance: AttendanceCount?

  /// Facts about somebody.
  public init(
    library: String, event: Event, registration: Registration, person: PersonDetails,
    startsAt: Instant, sessionTitle: String? = nil, place: String? = nil, link: String? = nil,
    code: CheckInCode? = nil, position: Int? = nil, attendance: AttendanceCount? = nil
  ) {
    self.library = library
    self.event = event
    self.registration = registration
    self.person = person
    self.startsAt = startsAt
    self.sessionTitle = sessionTitle
    self.place = place
    self.link = link
    self.code = code
    self.position = position
    self.attendance = attendance
  }
}
