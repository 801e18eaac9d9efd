/// What a library did in a span of days, and who came.
package struct SeasonReport: Equatable, Sendable {
  /// What the numbers leave out or cannot tell.
  package enum Remark: Hashable, Sendable {
    case drafts(Int)
    case sessionsWithoutLimit(Int)
    case severalSettings(people: Int)
    /// Events that people can miss, and of which nobody's attendance was kept.
    case withoutAttendance(events: Int)
    case withoutTiers(contests: Int)
    case reachUnknown(publications: Int)
    case daysWithoutVisitors(Int)
    /// Numbers under five of people by age, level or school.
    case smallGroups
    case partnersWithoutDays([String])
    case left(out: [EventCode])
  }

  package let facts: SeasonFacts
  package let sections: [ReportSection]
  package let remarks: [Remark]

  package init(_ facts: SeasonFacts) {
    self.facts = facts
    let counts = SeasonCounts(facts)
    sections = [
      counts.totals, counts.settings, counts.kinds, counts.ages, counts.levels, counts.schools,
      counts.contests, counts.registrations, counts.consents, counts.posts, counts.referrals,
      counts.days,
    ].filter { !$0.lines.isEmpty }
    remarks = counts.remarks(in: sections)
  }
}

extension SeasonCounts {
  fileprivate func remarks(in sections: [ReportSection]) -> [SeasonReport.Remark] {
    var remarks: [SeasonReport.Remark] = []
    if facts.drafts > 0 { remarks.append(.drafts(facts.drafts)) }
    let unlimited = meetings.count { $0.meeting.capacity == nil }
    if unlimited > 0 { remarks.append(.sessionsWithoutLimit(unlimited)) }
    let settings = Dictionary(grouping: visits) { $0.presence.participant }
      .count { Set($0.value.map(\.presence.setting)).count > 1 }
    if settings > 0 { remarks.append(.severalSettings(people: settings)) }
    let unmeasured = held.count { event in
      event.kind.expectsAttendance && !event.meetings.isEmpty
        && event.registrants.contains(where: \.isConfirmed)
        && event.registrants.allSatisfy { $0.came == nil }
    }
    if unmeasured > 0 { remarks.append(.withoutAttendance(events: unmeasured)) }
    let plain = held.count { $0.contest.map { $0.keepsLog && $0.completed == nil } ?? false }
    if plain > 0 { remarks.append(.withoutTiers(contests: plain)) }
    let unknown = facts.publications.count { $0.reach == nil }
    if unknown > 0 { remarks.append(.reachUnknown(publications: unknown)) }
    let uncounted = facts.days.last.days(since: facts.days.first) + 1 - facts.visits.count
    if uncounted > 0, !facts.visits.isEmpty { remarks.append(.daysWithoutVisitors(uncounted)) }
    let isSmall = sections.filter { [.ages, .levels, .schools].contains($0.topic) }.entries
      .contains { 1..<EngagementReport.fewest ~= $0.figure.number }
    if isSmall { remarks.append(.smallGroups) }
    return remarks
  }
}

extension ReportSection {
  /// Days in weeks from Monday on, where there are more than two months of them.
  package var readable: ReportSection {
    guard topic == .days, lines.count > 31 else { return self }
    let weeks = Dictionary(grouping: lines) { line -> Day in
      if case .day(let day) = line.group { day.monday } else { Day(daysSince1970: 0) }
    }
    return ReportSection(
      topic, measures,
      weeks.sorted { $0.key < $1.key }.map { monday, lines in
        Line(
          .week(monday: monday),
          measures.indices.map { index in
            let figures = lines.compactMap { $0.figures[index] }
            return figures.isEmpty ? nil : ReportFigure(figures.flatMap(\.rows))
          })
      })
  }
}
