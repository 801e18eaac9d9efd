extension EntrantState {
  /// Whether a view has the entrant's row.
  public func isShown(in view: Standings.View) -> Bool {
    view == .staff || self == .competing || self == .outOfCompetition
  }
}
