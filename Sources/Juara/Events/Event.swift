/// Anything that people register for.
public struct Event: Equatable, Sendable {
  /// What sort of meeting it is.
  public enum Kind: String, CaseIterable, Sendable {
    case discussion, seminar, lecture, workshop, competition, project
  }

  /// How far it has come. A draft is hidden from the public; staff already register people for it.
  public enum State: String, CaseIterable, Sendable { case draft, published, cancelled }

  /// The event's key.
  public let id: Identifier<Event>
  /// The name that staff type.
  public var code: EventCode
  /// What is settled of it.
  public var plan: EventPlan
  /// How far it has come.
  public var state: State
  /// The seats that confirmed and awaiting registrations hold.
  public var seatsTaken: Int
  /// The smallest capacity of any session, where people register for all of them; nil is unlimited.
  public var smallestSession: Int?

  /// An event as the file keeps one.
  public init(
    id: Identifier<Event>, code: EventCode, plan: EventPlan, state: State, seatsTaken: Int,
    smallestSession: Int? = nil
  ) {
    self.id = id
    self.code = code
    self.plan = plan
    self.state = state
    self.seatsTaken = seatsTaken
    self.smallestSession = smallestSession
  }

  /// How many seats there are: the smaller of its capacity and its sessions'; nil is unlimited.
  public var capacity: Int? { [plan.capacity, smallestSession].compactMap { $0 }.min() }

  /// Its seats.
  public var seats: Seats { Seats(capacity: capacity, taken: seatsTaken) }
}
