/// A registration and the event it is in, for telling staff of it.
public struct RegistrationPlace: Equatable, Sendable {
  /// The event.
  public var event: EventCode
  /// The registration.
  public var registration: Identifier<Registration>

  /// A registration in an event.
  public init(event: EventCode, registration: Identifier<Registration>) {
    self.event = event
    self.registration = registration
  }
}
