/// Seats assigned while an import is still reading. As long as everyone fits, order does not
/// matter. Once someone does not, everyone else waits until all rows are read. If an earlier
/// registration is then waiting, the provisional seats are withdrawn and the waiting list decides.
package struct ProvisionalSeats: Sendable {
  private var seats: SeatPools
  private var isOpen: Bool
  private var lastSeated: WaitingList.Entry?
  private var firstWaiting: WaitingList.Entry?

  /// - Parameter isOpen: Whether seats may be assigned at once: only if nobody is waiting already.
  package init(_ seats: SeatPools, isOpen: Bool) {
    self.seats = seats
    self.isOpen = isOpen
  }

  /// Assigns seats if the whole party fits.
  package mutating func take(_ place: WaitingList.Entry) -> Bool {
    let pools = place.pools
    if isOpen, pools.allSatisfy({ seats[$0].fits(place.party) }) {
      for pool in pools { seats[pool].taken += place.party }
      lastSeated = max(lastSeated ?? place, place)
      return true
    }
    isOpen = false
    firstWaiting = min(firstWaiting ?? place, place)
    return false
  }

  /// Whether an earlier registration waits than one that has a seat.
  package var contradictsOrder: Bool {
    guard let lastSeated, let firstWaiting else { return false }
    return firstWaiting < lastSeated
  }

  /// Withdraws all provisional seats and assigns no more. Returns whether there were any.
  package mutating func withdraw() -> Bool {
    defer {
      isOpen = false
      lastSeated = nil
    }
    return lastSeated != nil
  }
}
