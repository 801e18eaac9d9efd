/// One table of a report. Each number is that of the rows it rests on, so that they can be listed.
package struct ReportSection: Equatable, Sendable {
  package enum Topic: String, CaseIterable, Sendable {
    case totals, settings, kinds, ages, levels, schools, contests, registrations, consents, posts
    case referrals, days
    case iplm
    case notKept = "not_kept"
  }

  package let topic: Topic
  package let measures: [ReportMeasure]
  package let lines: [Line]

  package init(_ topic: Topic, _ measures: [ReportMeasure], _ lines: [Line]) {
    self.topic = topic
    self.measures = measures
    self.lines = lines
  }

  package struct Line: Equatable, Sendable {
    package let group: ReportGroup
    /// By measure; nil where it says nothing of the group.
    package let figures: [ReportFigure?]

    package init(_ group: ReportGroup, _ figures: [ReportFigure?]) {
      self.group = group
      self.figures = figures
    }
  }
}

/// What is counted.
package enum ReportMeasure: String, CaseIterable, Sendable {
  case events, cancelledEvents = "cancelled_events", sessions, places
  /// Seats of the sessions that have a limit.
  case seats
  case attendances
  /// Attendances with all that were registered together.
  case withParties = "with_parties"
  /// Who was in a session.
  case people
  /// Who logged something in a challenge.
  case readers
  /// Who was judged, or worked in a project.
  case others
  /// Any of the three.
  case everybody
  case entrants, judged, entries, books, activeDays = "active_days", completed
  case registered, confirmed, waiting, promoted, noShows = "no_shows"
  case awaitingConsent = "awaiting_consent", consentExpired = "consent_expired"
  case consentRefused = "consent_refused", withoutConsent = "without_consent"
  case publications, reach
  /// How often the website's pages of events were shown.
  case pageVisits = "page_visits"
  case visitors
  case participants, activities, cooperations
}

/// What a number is of.
package enum ReportGroup: Hashable, Sendable {
  case all
  case setting(ReportSetting)
  case kind(Event.Kind)
  case age(AgeBand)
  /// Nil where no class is known.
  case level(ReadingFigures.Level?)
  case school(String?)
  case event(EventCode, title: String)
  case channel(Channel)
  /// Nil for those without a code.
  case referral(Referral.Kind?)
  case day(Day)
  case week(monday: Day)
  /// What a report of others asks for and Juara does not keep, by its number there.
  case notKept(Int)
}

package enum ReportSetting: String, CaseIterable, Sendable {
  case onSite = "on_site"
  case online
  /// Sessions that are both.
  case hybrid
  /// Attendances in a session that is both, or of which neither is said, where nothing tells.
  case unknown
}

/// Ages in years. Up to 18 by school, as Statistics Indonesia divides them; from 60 on people are elderly by
/// law (UU 13/1998).
package enum AgeBand: String, CaseIterable, Sendable {
  case under7 = "0-6"
  case primary = "7-12"
  case juniorSecondary = "13-15"
  case seniorSecondary = "16-18"
  case youth = "19-24"
  case adult = "25-59"
  case elderly = "60+"
  case unknown

  package init(_ age: Int?) {
    self =
      switch age {
      case .some(..<7): .under7
      case .some(7...12): .primary
      case .some(13...15): .juniorSecondary
      case .some(16...18): .seniorSecondary
      case .some(19...24): .youth
      case .some(25...59): .adult
      case .some: .elderly
      case nil: .unknown
      }
  }
}

package struct ReportFigure: Equatable, Sendable {
  package let rows: [ReportRow]
  /// What it is a part of, such as all who were confirmed; nil where a share says nothing.
  package let whole: Int?

  package init(_ rows: [ReportRow], of whole: Int? = nil) {
    self.rows = rows
    self.whole = whole
  }

  package var number: Int { rows.reduce(0) { $0 + $1.amount } }

  /// In tenths of a per cent, halves rounded up; nil without a whole.
  package var perMille: Int? {
    guard let whole, whole > 0 else { return nil }
    return (number * 2_000 + whole) / (whole * 2)
  }
}

/// One thing that is counted in a number. People are named by their ID alone.
package struct ReportRow: Hashable, Sendable {
  package enum Subject: String, CaseIterable, Sendable {
    case event, session, place, attendance, participant, registration, group, entry
    case readingDay = "reading_day"
    case publication, referral, visit
    case pageVisit = "page_visit"
  }

  package var subject: Subject
  package var event: EventCode?
  package var session: Int?
  package var participant: Identifier<Participant>?
  /// Of a log entry or a post.
  package var number: Int64?
  /// A place, a group, a channel or a partner.
  package var name: String?
  package var day: Day?
  /// What it adds to the number, such as the books of an entry.
  package var amount: Int

  package init(
    _ subject: Subject, event: EventCode? = nil, session: Int? = nil,
    participant: Identifier<Participant>? = nil, number: Int64? = nil, name: String? = nil,
    day: Day? = nil, amount: Int = 1
  ) {
    self.subject = subject
    self.event = event
    self.session = session
    self.participant = participant
    self.number = number
    self.name = name
    self.day = day
    self.amount = amount
  }
}

/// A number of a report with all that it belongs to.
package struct ReportEntry: Equatable, Sendable {
  package let topic: ReportSection.Topic
  package let group: ReportGroup
  package let measure: ReportMeasure
  package let figure: ReportFigure
}

extension [ReportSection] {
  /// Every number, in order.
  package var entries: [ReportEntry] {
    flatMap { section in
      section.lines.flatMap { line in
        zip(section.measures, line.figures).compactMap { measure, figure in
          figure.map {
            ReportEntry(topic: section.topic, group: line.group, measure: measure, figure: $0)
          }
        }
      }
    }
  }
}
