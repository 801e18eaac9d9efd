/// When the library means to post every week, on what channel and of what.
package struct PostSlot: Equatable, Sendable {
  package let id: Identifier<PostSlot>
  package var weekday: Weekday
  /// The minute of the day, in local time.
  package var minute: Int
  package var channel: Channel
  package var occasion: Post.Occasion
  /// The days on which it holds; without a last one while it stands.
  package var from: Day
  package var removedOn: Day?

  package init(
    id: Identifier<PostSlot>, weekday: Weekday, minute: Int, channel: Channel,
    occasion: Post.Occasion, from: Day, removedOn: Day? = nil
  ) {
    self.id = id
    self.weekday = weekday
    self.minute = minute
    self.channel = channel
    self.occasion = occasion
    self.from = from
    self.removedOn = removedOn
  }

  package func due(on day: Day, zone: LibraryZone) -> Instant? {
    guard day.weekday == weekday, day >= from, removedOn.map({ day < $0 }) ?? true else {
      return nil
    }
    return zone.instant(of: LocalDateTime(day: day, secondOfDay: minute * 60))
  }
}

package enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day {
  package var weekday: Weekday { Weekday(rawValue: days(since: monday) + 1)! }
}
