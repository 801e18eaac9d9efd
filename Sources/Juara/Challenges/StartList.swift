/// In which order the entrants of a contest come on.
package enum StartList {
  /// Those who have a place keep it; the others follow in an order drawn by lot, one division after
  /// another where they are told apart.
  /// - Parameter division: The place of somebody's division; nil draws from everybody.
  package static func drawn<Entrant>(
    placed: [Entrant], waiting: [Entrant], by division: ((Entrant) -> Int)? = nil,
    using generator: inout some RandomNumberGenerator
  ) -> [Entrant] {
    let drawn = waiting.shuffled(using: &generator)
    guard let division else { return placed + drawn }
    let groups = Dictionary(grouping: drawn, by: division)
    return placed + groups.keys.sorted().flatMap { groups[$0] ?? [] }
  }

  /// Those who are named come first in that order; the others behind them as they were.
  package static func arranged<Entrant: Equatable>(
    _ named: [Entrant], before placed: [Entrant]
  ) -> [Entrant] {
    named + placed.filter { !named.contains($0) }
  }
}

package enum StartListRefusal: Error, Equatable, Sendable {
  case nobody(EventCode)
  case namedTwice(PersonMatch)
  /// On the waiting list, or no longer registered.
  case notRegistered(PersonMatch)
  case disqualified(PersonMatch)
}
