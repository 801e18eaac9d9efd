// Of contests, registrations and what the library told the public.
extension SeasonCounts {
  var contests: ReportSection {
    let lines = held.compactMap { event -> Line? in
      event.contest.map { contest in
        let entrants = event.registrants.filter { $0.isConfirmed }
        let books = contest.entries.filter { $0.activity == .books }
        return Line(
          .event(event.code, title: event.title),
          [
            ReportFigure(entrants.map { registrationRow(event, $0) }),
            contest.judged.map { figure(of: $0, in: event, among: entrants.count) },
            contest.keepsLog ? active(event, contest, of: entrants.count) : nil,
            contest.keepsLog ? ReportFigure(contest.entries.map { entryRow(event, $0) }) : nil,
            books.isEmpty
              ? nil : ReportFigure(books.map { entryRow(event, $0, amount: $0.quantity) }),
            contest.keepsLog ? activeDays(event, contest) : nil,
            contest.completed.map { figure(of: $0, in: event, among: entrants.count) },
          ])
      }
    }
    return ReportSection(
      .contests, [.entrants, .judged, .readers, .entries, .books, .activeDays, .completed], lines)
  }

  private func figure(
    of people: Set<Identifier<Participant>>, in event: SeasonFacts.EventFacts, among whole: Int
  ) -> ReportFigure {
    ReportFigure(
      people.sorted { $0.rawValue < $1.rawValue }
        .map { ReportRow(.participant, event: event.code, participant: $0) }, of: whole)
  }

  private func entryRow(
    _ event: SeasonFacts.EventFacts, _ entry: SeasonFacts.Entry, amount: Int = 1
  ) -> ReportRow {
    ReportRow(
      .entry, event: event.code, participant: entry.participant, number: entry.id.rawValue,
      name: entry.group, day: entry.readOn, amount: amount)
  }

  private func active(
    _ event: SeasonFacts.EventFacts, _ contest: SeasonFacts.Contest, of whole: Int
  ) -> ReportFigure {
    let first = Dictionary(
      contest.entries.compactMap { entry in entry.participant.map { ($0, entry.readOn) } },
      uniquingKeysWith: min)
    return ReportFigure(
      first.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { ReportRow(.participant, event: event.code, participant: $0.key, day: $0.value) },
      of: whole)
  }

  /// Days on which somebody read: each day of each entrant.
  private func activeDays(
    _ event: SeasonFacts.EventFacts, _ contest: SeasonFacts.Contest
  ) -> ReportFigure {
    let days = Set(
      contest.entries.map {
        ReportRow(
          .readingDay, event: event.code, participant: $0.participant, name: $0.group,
          day: $0.readOn)
      })
    return ReportFigure(days.sorted { $0.order < $1.order })
  }

  private func registrationRow(
    _ event: SeasonFacts.EventFacts, _ registrant: Registrant
  ) -> ReportRow {
    ReportRow(
      .registration, event: event.code, participant: registrant.participant, day: event.firstDay)
  }

  private func figure(
    of whole: Int? = nil, in events: [SeasonFacts.EventFacts], _ isCounted: (Registrant) -> Bool
  ) -> ReportFigure {
    ReportFigure(
      events.flatMap { event in
        event.registrants.filter(isCounted).map { registrationRow(event, $0) }
      }, of: whole)
  }

  var registrations: ReportSection {
    let events = held.filter { !$0.registrants.isEmpty }
    func line(_ group: ReportGroup, _ events: [SeasonFacts.EventFacts]) -> Line {
      let registrants = events.flatMap(\.registrants)
      let measured = registrants.count { $0.came != nil }
      return Line(
        group,
        [
          figure(in: events) { _ in true }, figure(in: events) { $0.isConfirmed },
          figure(of: registrants.count, in: events) { $0.isWaiting },
          figure(in: events) { $0.wasPromoted },
          measured == 0 ? nil : figure(of: measured, in: events) { $0.came == false },
        ])
    }
    let lines = events.map { line(.event($0.code, title: $0.title), [$0]) }
    return ReportSection(
      .registrations, [.registered, .confirmed, .waiting, .promoted, .noShows],
      events.isEmpty ? [] : lines + [line(.all, events)])
  }

  var consents: ReportSection {
    func count(_ state: Registrant.ConsentState) -> ReportFigure {
      figure(in: held) { $0.consent == state }
    }
    let figures = [count(.awaited), count(.expired), count(.refused), count(.missing)]
    return ReportSection(
      .consents, [.awaitingConsent, .consentExpired, .consentRefused, .withoutConsent],
      figures.allSatisfy { $0.number == 0 } ? [] : [Line(.all, figures)])
  }

  private func publicationRow(
    _ publication: SeasonFacts.Publication, amount: Int = 1
  ) -> ReportRow {
    ReportRow(
      .publication, number: publication.post.rawValue, name: publication.channel.rawValue,
      day: publication.day, amount: amount)
  }

  var posts: ReportSection {
    let lines = Channel.allCases.compactMap { channel -> Line? in
      let own = facts.publications.filter { $0.channel == channel }
      if own.isEmpty { return nil }
      let reached = own.compactMap { publication in
        publication.reach.map { publicationRow(publication, amount: $0) }
      }
      return Line(
        .channel(channel),
        [
          ReportFigure(own.map { publicationRow($0) }),
          reached.isEmpty ? nil : ReportFigure(reached),
        ])
    }
    return ReportSection(.posts, [.publications, .reach], lines)
  }

  /// By the first code of each, and by none; with what the website's pages were visited by.
  var referrals: ReportSection {
    let kinds: [Referral.Kind?] = Referral.Kind.allCases + [nil]
    let all = held.reduce(0) { $0 + $1.registrants.count }
    let hasVisits = !facts.pageVisits.isEmpty
    let lines = kinds.compactMap { kind -> Line? in
      let pages = ReportFigure(
        facts.pageVisits.filter { $0.referral == kind }.map {
          ReportRow(.pageVisit, event: $0.event, day: $0.day, amount: $0.visits)
        })
      let own = figure(of: all, in: held) { $0.referral == kind }
      guard !own.rows.isEmpty || !pages.rows.isEmpty else { return nil }
      return Line(.referral(kind), hasVisits ? [pages, own] : [own])
    }
    return ReportSection(
      .referrals, hasVisits ? [.pageVisits, .registered] : [.registered],
      hasVisits || lines.contains { $0.group != .referral(nil) } ? lines : [])
  }

  /// What there was on each day with anything.
  var days: ReportSection {
    let sessions = Dictionary(grouping: meetings) { $0.meeting.day }
    let came = Dictionary(grouping: visits) { $0.meeting.day }
    let posts = Dictionary(grouping: facts.publications, by: \.day)
    let visitors = Dictionary(uniqueKeysWithValues: facts.visits.map { ($0.day, $0) })
    let days = Set(sessions.keys).union(posts.keys).union(visitors.keys).sorted()
    return ReportSection(
      .days, [.visitors, .sessions, .attendances, .publications],
      days.map { day in
        Line(
          .day(day),
          [
            visitors[day].map { ReportFigure([Self.row($0)]) },
            ReportFigure((sessions[day] ?? []).map { sessionRow($0, $1) }),
            figure(came[day] ?? []),
            ReportFigure((posts[day] ?? []).map { publicationRow($0) }),
          ])
      })
  }
}

extension ReportRow {
  fileprivate var order: (Int64, String, Day) {
    (participant?.rawValue ?? .max, name ?? "", day ?? Day(daysSince1970: 0))
  }
}

extension Activity {
  fileprivate static let books = Activity("books")!
}
