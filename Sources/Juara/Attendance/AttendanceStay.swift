/// One connection of one device to a session, as a file reports it.
package enum AttendanceStay: Equatable, Sendable {
  case between(Instant, Instant)
  case lasting(minutes: Int)
  case unmeasured

  package var joinedAt: Instant? {
    if case .between(let joined, _) = self { joined } else { nil }
  }
}

extension Sequence<AttendanceStay> {
  /// The union of the stays, so that two devices at once count once; nil if no stay has a length.
  /// Started minutes count as whole ones, as in Zoom's reports. The longest stay without times
  /// counts if it exceeds the union. Stays are not clipped to the planned hours: a session may
  /// start an hour late.
  package var minutes: Int? {
    var longest: Int?
    var spans: [(from: Int64, to: Int64)] = []
    for stay in self {
      switch stay {
      // Nothing says how long somebody stayed of whom only the arrival is known.
      case .between(let from, let to) where from < to:
        spans.append((from.secondsSince1970, to.secondsSince1970))
      case .lasting(let minutes): longest = Swift.max(longest ?? 0, minutes)
      case .between, .unmeasured: break
      }
    }
    guard !spans.isEmpty else { return longest }
    var seconds: Int64 = 0
    var end = Int64.min
    for span in spans.sorted(by: { $0.from < $1.from }) where span.to > end {
      seconds += span.to - Swift.max(span.from, end)
      end = span.to
    }
    return Swift.max(longest ?? 0, Int((seconds + 59) / 60))
  }
}
