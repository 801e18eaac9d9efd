/// The numbers of a season's facts.
struct SeasonCounts {
  typealias Line = ReportSection.Line
  typealias Registrant = SeasonFacts.Registrant

  /// Somebody in a session.
  struct Visit {
    let event: SeasonFacts.EventFacts
    let meeting: SeasonFacts.Meeting
    let presence: SeasonFacts.Presence

    var row: ReportRow {
      ReportRow(
        .attendance, event: event.code, session: meeting.number,
        participant: presence.participant, day: meeting.day)
    }
  }

  let facts: SeasonFacts
  let held: [SeasonFacts.EventFacts]
  let meetings: [(event: SeasonFacts.EventFacts, meeting: SeasonFacts.Meeting)]
  let visits: [Visit]
  /// The first day of each that was in a session, and of each that logged something.
  let people: [Identifier<Participant>: Day]
  let readers: [Identifier<Participant>: Day]
  let others: [Identifier<Participant>: Day]
  let everybody: [Identifier<Participant>: Day]

  init(_ facts: SeasonFacts) {
    self.facts = facts
    held = facts.held
    meetings = held.flatMap { event in event.meetings.map { (event, $0) } }
    visits = meetings.flatMap { event, meeting in
      meeting.presences.map { Visit(event: event, meeting: meeting, presence: $0) }
    }
    people = Dictionary(
      visits.map { ($0.presence.participant, $0.meeting.day) }, uniquingKeysWith: min)
    readers = Dictionary(
      held.flatMap { $0.contest?.entries ?? [] }
        .compactMap { entry in entry.participant.map { ($0, entry.readOn) } },
      uniquingKeysWith: min)
    others = Dictionary(
      held.flatMap { event in
        event.workers.map { ($0.key, $0.value) }
          + (event.contest?.judged ?? []).map { ($0, event.firstDay) }
      }, uniquingKeysWith: min)
    everybody = people.merging(readers, uniquingKeysWith: min).merging(
      others, uniquingKeysWith: min)
  }

  func sessionRow(
    _ event: SeasonFacts.EventFacts, _ meeting: SeasonFacts.Meeting, amount: Int = 1
  ) -> ReportRow {
    ReportRow(
      .session, event: event.code, session: meeting.number, name: meeting.place, day: meeting.day,
      amount: amount)
  }

  func figure(_ days: [Identifier<Participant>: Day], of whole: Int? = nil) -> ReportFigure {
    ReportFigure(
      days.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { ReportRow(.participant, participant: $0.key, day: $0.value) }, of: whole)
  }

  func figure(_ visits: [Visit]) -> ReportFigure { ReportFigure(visits.map(\.row)) }

  private func people(in visits: [Visit]) -> ReportFigure {
    figure(
      Dictionary(
        visits.map { ($0.presence.participant, $0.meeting.day) }, uniquingKeysWith: min))
  }

  private func eventRow(_ event: SeasonFacts.EventFacts) -> ReportRow {
    ReportRow(.event, event: event.code, name: event.title, day: event.firstDay)
  }

  var totals: ReportSection {
    let places = Dictionary(grouping: meetings) { $0.meeting.place }
      .compactMap { place, meetings in
        place.map { ReportRow(.place, name: $0, day: meetings.map(\.meeting.day).min()) }
      }.sorted { ($0.name ?? "") < ($1.name ?? "") }
    let limited = meetings.compactMap { event, meeting in
      meeting.capacity.map { sessionRow(event, meeting, amount: $0) }
    }
    return ReportSection(
      .totals,
      [
        .events, .cancelledEvents, .sessions, .places, .seats, .attendances, .withParties, .people,
        .readers, .others, .everybody, .visitors,
      ],
      [
        Line(
          .all,
          [
            ReportFigure(held.map(eventRow)),
            ReportFigure(facts.events.filter(\.isCancelled).map(eventRow)),
            ReportFigure(meetings.map { sessionRow($0, $1) }), ReportFigure(places),
            limited.isEmpty ? nil : ReportFigure(limited), figure(visits),
            ReportFigure(
              visits.map { visit in
                var row = visit.row
                row.amount = visit.presence.party
                return row
              }), figure(people), figure(readers), figure(others),
            figure(everybody),
            facts.visits.isEmpty ? nil : ReportFigure(facts.visits.map(Self.row)),
          ])
      ])
  }

  static func row(_ count: VisitCount) -> ReportRow {
    ReportRow(.visit, day: count.day, amount: count.visitors)
  }

  var settings: ReportSection {
    let lines = ReportSetting.allCases.compactMap { setting -> Line? in
      let own = meetings.filter { ReportSetting($0.meeting.setting) == setting }
      let came = visits.filter { $0.presence.setting == setting }
      if own.isEmpty, came.isEmpty { return nil }
      let isOfSessionsAlone = setting == .hybrid
      return Line(
        .setting(setting),
        [
          ReportFigure(own.map { sessionRow($0, $1) }),
          isOfSessionsAlone ? nil : figure(came), isOfSessionsAlone ? nil : people(in: came),
        ])
    }
    return ReportSection(.settings, [.sessions, .attendances, .people], lines)
  }

  var kinds: ReportSection {
    let lines = Event.Kind.allCases.compactMap { kind -> Line? in
      let own = held.filter { $0.kind == kind }
      if own.isEmpty { return nil }
      let came = visits.filter { $0.event.kind == kind }
      return Line(
        .kind(kind),
        [
          ReportFigure(own.map(eventRow)),
          ReportFigure(meetings.filter { $0.event.kind == kind }.map { sessionRow($0, $1) }),
          figure(came), people(in: came),
        ])
    }
    return ReportSection(.kinds, [.events, .sessions, .attendances, .people], lines)
  }

  var ages: ReportSection {
    let groups = AgeBand.allCases.map(ReportGroup.age)
    return section(.ages, groups) { .age(($0?.band(on: $1)) ?? .unknown) }
  }

  var levels: ReportSection {
    let groups = (ReadingFigures.Level.allCases + [nil]).map(ReportGroup.level)
    return section(.levels, groups) { person, _ in .level(person?.level) }
  }

  var schools: ReportSection {
    let names = Set(facts.people.values.compactMap(\.school)).sorted()
    let groups = (names + [nil]).map(ReportGroup.school)
    return section(.schools, groups) { person, _ in .school(person?.school) }
  }

  /// Attendances and people by what is known of people; who has two ages in these days is of the
  /// first.
  private func section(
    _ topic: ReportSection.Topic, _ groups: [ReportGroup],
    _ group: (SeasonFacts.Person?, Day) -> ReportGroup
  ) -> ReportSection {
    func grouped(_ days: [Identifier<Participant>: Day]) -> [ReportGroup: ReportFigure] {
      Dictionary(grouping: days) { group(facts.people[$0.key], $0.value) }
        .mapValues { figure(Dictionary(uniqueKeysWithValues: $0.map { ($0.key, $0.value) })) }
    }
    let came = Dictionary(grouping: visits) {
      group(facts.people[$0.presence.participant], $0.meeting.day)
    }
    let (people, readers, all) = (grouped(people), grouped(readers), grouped(everybody))
    let none = ReportFigure([])
    let lines = groups.compactMap { group -> Line? in
      guard let everybody = all[group] else { return nil }
      return Line(
        group,
        [figure(came[group] ?? []), people[group] ?? none, readers[group] ?? none, everybody])
    }
    return ReportSection(topic, [.attendances, .people, .readers, .everybody], lines)
  }
}

extension ReportSetting {
  package init(_ setting: SessionPlan.Setting) {
    self =
      switch setting {
      case .onSite: .onSite
      case .virtual: .online
      case .hybrid: .hybrid
      case .unknown: .unknown
      }
  }
}
