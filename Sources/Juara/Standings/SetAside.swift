/// An entrant who takes no rank by a decision of staff, and why.
public struct SetAside: Equatable, Sendable {
  /// Who.
  public var key: EntrantKey
  /// The name as staff know it.
  public var name: String
  /// What holds of the entrant.
  public var state: EntrantState
  /// Why.
  public var reason: String

  /// An entrant as the file keeps one.
  public init(key: EntrantKey, name: String, state: EntrantState, reason: String) {
    self.key = key
    self.name = name
    self.state = state
    self.reason = reason
  }
}
