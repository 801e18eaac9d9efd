/// What is planned in some days, and what became of it.
package struct PostCalendar: Equatable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    /// Nothing is written yet.
    case planned
    case drafted, approved, published
    /// Its time is over, and it was not published.
    case missing
  }

  package struct Entry: Equatable, Sendable {
    package var due: Instant
    package var channel: Channel
    package var occasion: Post.Occasion
    package var status: Status
    package var post: Post?
    /// Whether a slot asks for it.
    package var isSlot: Bool
  }

  package var days: DayRange
  package var entries: [Entry]

  package init(
    slots: [PostSlot], posts: [Post], in days: DayRange, zone: LibraryZone, at now: Instant
  ) {
    self.days = days
    let posts = posts.filter { $0.state != .withdrawn }
    var entries: [Entry] = []
    var placed: Set<Place> = []
    for post in posts {
      for date in post.dates where days.contains(zone.day(of: date.due)) {
        placed.insert(Place(date.channel, date.due))
        entries.append(
          Entry(
            due: date.due, channel: date.channel, occasion: post.occasion,
            status: Self.status(of: post, on: date, at: now), post: post, isSlot: false))
      }
    }
    // What was published without having been planned.
    for post in posts {
      for publication in post.publications where days.contains(zone.day(of: publication.at)) {
        guard !post.dates.contains(where: { $0.channel == publication.channel }) else { continue }
        entries.append(
          Entry(
            due: publication.at, channel: publication.channel, occasion: post.occasion,
            status: .published, post: post, isSlot: false))
      }
    }
    var day = days.first
    while day <= days.last {
      for slot in slots {
        guard let due = slot.due(on: day, zone: zone) else { continue }
        let place = Place(slot.channel, due)
        if let index = entries.firstIndex(where: { Place($0.channel, $0.due) == place }),
          placed.contains(place)
        {
          entries[index].isSlot = true
        } else {
          entries.append(
            Entry(
              due: due, channel: slot.channel, occasion: slot.occasion,
              status: due < now ? .missing : .planned, post: nil, isSlot: true))
        }
      }
      day = day.adding(days: 1)
    }
    self.entries = entries.sorted {
      ($0.due, $0.channel.rawValue) < ($1.due, $1.channel.rawValue)
    }
  }

  private struct Place: Hashable {
    let channel: Channel
    let due: Instant

    init(_ channel: Channel, _ due: Instant) {
      self.channel = channel
      self.due = due
    }
  }

  private static func status(of post: Post, on date: PostDate, at now: Instant) -> Status {
    if post.publications.contains(where: { $0.channel == date.channel }) { return .published }
    if date.due < now { return .missing }
    return post.approved == nil ? .drafted : .approved
  }
}

/// How steadily the library has posted on one channel.
package struct PostConsistency: Equatable, Sendable {
  package struct Week: Equatable, Sendable {
    package var monday: Day
    package var channel: Channel
    package var planned: Int
    package var published: Int
    /// Those planned that are due by now and not published.
    package var missing: Int
  }

  package struct Gap: Equatable, Sendable {
    package var channel: Channel
    package var days: Int
    /// The day of the post before it; nil where none was published.
    package var from: Day?
    /// The day of the post after it; nil where it lasts.
    package var to: Day?
  }

  package var weeks: [Week]
  /// The longest of each channel.
  package var gaps: [Gap]
  /// What should have been published, or should be within a week.
  package var due: [PostCalendar.Entry]

  package init(_ calendar: PostCalendar, zone: LibraryZone, at now: Instant) {
    let today = zone.day(of: now)
    let published = Dictionary(
      grouping: calendar.entries.flatMap { entry in
        entry.post?.publications.filter { $0.channel == entry.channel } ?? []
      }.map { (channel: $0.channel, day: zone.day(of: $0.at)) },
      by: { $0.channel }
    ).mapValues { days in Array(Set(days.map { $0.day })).sorted() }
    let channels = Channel.allCases.filter { channel in
      calendar.entries.contains { $0.channel == channel }
    }
    weeks = []
    gaps = []
    var monday = calendar.days.first.monday
    while monday <= min(calendar.days.last, today) {
      for channel in channels {
        let entries = calendar.entries.filter {
          $0.channel == channel && zone.day(of: $0.due).monday == monday
        }
        weeks.append(
          Week(
            monday: monday, channel: channel,
            planned: entries.count(where: \.isPlanned),
            published: entries.count { $0.status == .published },
            missing: entries.count { $0.isPlanned && $0.status != .published && $0.due <= now }))
      }
      monday = monday.adding(days: 7)
    }
    for channel in channels {
      let days = (published[channel] ?? []).filter { $0 <= today }
      let ends: [Day?] = [nil] + days.map(Optional.some) + [nil]
      let longest = zip(ends, ends.dropFirst()).map { from, to in
        Gap(
          channel: channel,
          days: (to ?? today).days(since: from ?? calendar.days.first), from: from, to: to)
      }.max { $0.days < $1.days }
      if let longest { gaps.append(longest) }
    }
    due = calendar.entries.filter { entry in
      entry.status != .published && zone.day(of: entry.due) <= today.adding(days: 7)
        && entry.due >= zone.start(of: today.adding(days: -14))
    }
  }
}

extension PostCalendar.Entry {
  fileprivate var isPlanned: Bool { isSlot || post?.dates.isEmpty == false }
}
