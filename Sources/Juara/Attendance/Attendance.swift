/// What is known of one registration in one session.
public struct Attendance: Equatable, Sendable {
  /// Staff saw the person come in.
  public struct Mark: Equatable, Sendable {
    /// How staff knew who it was.
    public enum Method: String, CaseIterable, Sendable { case desk, code }

    /// When the person came.
    public var arrivedAt: Instant
    /// How staff knew who it was.
    public var method: Method

    /// A mark that stands.
    public init(arrivedAt: Instant, method: Method) {
      self.arrivedAt = arrivedAt
      self.method = method
    }
  }

  /// How it is known that somebody was there.
  public enum Source: String, CaseIterable, Sendable {
    case desk, code, file
  }

  /// What staff saw; nil where nobody was marked.
  public var mark: Mark?
  /// What files tell.
  public var stays: [Stay]

  /// Nothing is known unless it is given.
  public init(mark: Mark? = nil, stays: [Stay] = []) {
    self.mark = mark
    self.stays = stays
  }

  /// How many minutes the person was there, as far as files tell.
  public var minutes: Int? { stays.minutes }

  /// When the person came, as far as that is known.
  public var arrivedAt: Instant? {
    (stays.compactMap(\.joinedAt) + [mark?.arrivedAt].compactMap { $0 }).min()
  }

  /// How it is known.
  public var sources: [Source] {
    [mark.map { $0.method == .code ? .code : .desk }, stays.isEmpty ? nil : .file].compactMap { $0 }
  }

  /// Whether the person counts as present.
  ///
  /// Whom staff marked is present, however long a file says; who is only in a file stayed long enough,
  /// where the session asks for a number of minutes and the file knows them. Nobody is absent before
  /// the session has ended.
  public func presence(atLeast minimum: Int?, endsAt: Instant, at now: Instant) -> Presence {
    if mark != nil { return .present }
    if stays.isEmpty { return now < endsAt ? .expected : .absent }
    if let minimum, let minutes, minutes < minimum { return .tooShort }
    return .present
  }
}

/// Whether somebody was in a session.
public enum Presence: String, CaseIterable, Sendable {
  /// Was there.
  case present
  /// Was there for fewer minutes than count.
  case tooShort = "too_short"
  /// Was not there, and the session is over.
  case absent
  /// May still come.
  case expected
}
