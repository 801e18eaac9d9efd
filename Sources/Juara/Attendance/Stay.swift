/// One stay of one device in a session, as a file tells it.
public enum Stay: Equatable, Sendable {
  /// From when to when.
  case between(Instant, Instant)
  /// How many minutes, without saying when.
  case lasting(minutes: Int)
  /// Neither.
  case unmeasured

  /// When it began, where that is known.
  public var joinedAt: Instant? {
    if case .between(let joined, _) = self { joined } else { nil }
  }
}

extension Sequence<Stay> {
  /// How many minutes somebody was there: the union of the stays, not their sum, so that two devices
  /// at once count once. Nil where no stay says how long it was.
  ///
  /// A begun minute counts as one, as in Zoom's reports. Stays that only say how long they were cannot
  /// be laid side by side: the longest of them counts, where it is longer than the union.
  ///
  /// Stays are not cut to the session's hours, which are only the plan: who came to a session that
  /// began an hour late would else have been absent.
  public var minutes: Int? {
    var told: Int?
    var spans: [(from: Int64, to: Int64)] = []
    for stay in self {
      switch stay {
      case .between(let from, let to):
        spans.append((from.secondsSince1970, to.secondsSince1970))
      case .lasting(let minutes): told = Swift.max(told ?? 0, minutes)
      case .unmeasured: break
      }
    }
    guard !spans.isEmpty else { return told }
    var seconds: Int64 = 0
    var end = Int64.min
    for span in spans.sorted(by: { $0.from < $1.from }) where span.to > end {
      seconds += span.to - Swift.max(span.from, end)
      end = span.to
    }
    return Swift.max(told ?? 0, Int((seconds + 59) / 60))
  }
}
