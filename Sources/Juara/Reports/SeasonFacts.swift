/// What happened in a span of days, as a report counts it.
package struct SeasonFacts: Equatable, Sendable {
  package struct Person: Equatable, Sendable {
    package let id: Identifier<Participant>
    package let birthDate: Day?
    package let schoolClass: SchoolClass?
    package let school: String?

    package init(
      id: Identifier<Participant>, birthDate: Day? = nil, schoolClass: SchoolClass? = nil,
      school: String? = nil
    ) {
      self.id = id
      self.birthDate = birthDate
      self.schoolClass = schoolClass
      self.school = school
    }

    fileprivate func age(on day: Day) -> Int? {
      birthDate.map { Age.years(bornOn: $0, on: day) } ?? schoolClass?.typicalAge
    }

    package func band(on day: Day) -> AgeBand { AgeBand(age(on: day)) }

    /// Nil where no class is known, or none that is understood.
    package var level: ReadingFigures.Level? {
      guard let schoolClass, !schoolClass.isUnclear else { return nil }
      return ReadingFigures.Level(grade: schoolClass.grade)
    }
  }

  /// A session that was not called off and begins in these days.
  package struct Meeting: Equatable, Sendable {
    package let number: Int
    package let day: Day
    package let setting: SessionPlan.Setting
    package let place: String?
    package let capacity: Int?
    package let presences: [Presence]

    package init(
      number: Int, day: Day, setting: SessionPlan.Setting, place: String? = nil,
      capacity: Int? = nil, presences: [Presence] = []
    ) {
      self.number = number
      self.day = day
      self.setting = setting
      self.place = place
      self.capacity = capacity
      self.presences = presences
    }
  }

  /// Somebody who was in a session.
  package struct Presence: Equatable, Sendable {
    package let participant: Identifier<Participant>
    package let party: Int
    /// Where that is known of a session that is both on site and online.
    package let setting: ReportSetting

    package init(
      participant: Identifier<Participant>, party: Int = 1, setting: ReportSetting
    ) {
      self.participant = participant
      self.party = party
      self.setting = setting
    }
  }

  /// Somebody in an event, once, however often registered.
  package struct Registrant: Equatable, Sendable {
    package enum ConsentState: Sendable { case notNeeded, missing, awaited, expired, refused }

    package let participant: Identifier<Participant>
    package var isActive = false
    package var isConfirmed = false
    package var isWaiting = false
    package var wasPromoted = false
    /// Nil unless the event is one of those that people miss, is over, and kept attendance.
    package var came: Bool?
    package var consent = ConsentState.notNeeded
    package var referral: Referral.Kind?

    package init(participant: Identifier<Participant>) { self.participant = participant }
  }

  /// A valid entry of these days.
  package struct Entry: Equatable, Sendable {
    package let id: Identifier<LogEntry>
    package let participant: Identifier<Participant>?
    package let group: String?
    package let activity: Activity
    package let quantity: Int
    package let readOn: Day

    package init(
      id: Identifier<LogEntry>, participant: Identifier<Participant>?, group: String? = nil,
      activity: Activity, quantity: Int, readOn: Day
    ) {
      self.id = id
      self.participant = participant
      self.group = group
      self.activity = activity
      self.quantity = quantity
      self.readOn = readOn
    }
  }

  package struct Contest: Equatable, Sendable {
    package let entries: [Entry]
    /// Who reached the first tier; nil where the challenge has none.
    package let completed: Set<Identifier<Participant>>?
    /// Whom the jury has marked; nil where there is no jury.
    package let judged: Set<Identifier<Participant>>?
    /// Whether entries are logged in it.
    package let keepsLog: Bool

    package init(
      entries: [Entry], completed: Set<Identifier<Participant>>? = nil,
      judged: Set<Identifier<Participant>>? = nil, keepsLog: Bool = true
    ) {
      self.judged = judged
      self.keepsLog = keepsLog
      self.entries = entries
      self.completed = completed
    }
  }

  package struct EventFacts: Equatable, Sendable {
    package let code: EventCode
    package let title: String
    package let kind: Event.Kind
    package let isCancelled: Bool
    package let firstDay: Day
    package let meetings: [Meeting]
    package let registrants: [Registrant]
    package let contest: Contest?
    /// Who worked in a project, and since when in these days.
    package let workers: [Identifier<Participant>: Day]

    package init(
      code: EventCode, title: String, kind: Event.Kind, isCancelled: Bool = false, firstDay: Day,
      meetings: [Meeting] = [], registrants: [Registrant] = [], contest: Contest? = nil,
      workers: [Identifier<Participant>: Day] = [:]
    ) {
      self.workers = workers
      self.code = code
      self.title = title
      self.kind = kind
      self.isCancelled = isCancelled
      self.firstDay = firstDay
      self.meetings = meetings
      self.registrants = registrants
      self.contest = contest
    }
  }

  package struct Publication: Equatable, Sendable {
    package let post: Identifier<Post>
    package let channel: Channel
    package let day: Day
    /// Nil where no platform's figures tell it.
    package let reach: Int?

    package init(post: Identifier<Post>, channel: Channel, day: Day, reach: Int? = nil) {
      self.post = post
      self.channel = channel
      self.day = day
      self.reach = reach
    }
  }

  /// How often an event's pages were shown on a day to those who came by codes of a kind.
  package struct PageVisits: Equatable, Sendable {
    package let event: EventCode
    /// Nil for those without a code.
    package let referral: Referral.Kind?
    package let day: Day
    package let visits: Int

    package init(event: EventCode, referral: Referral.Kind?, day: Day, visits: Int) {
      self.event = event
      self.referral = referral
      self.day = day
      self.visits = visits
    }
  }

  /// A library, school or other with which the library works together, as its referral says.
  package struct Partner: Equatable, Sendable {
    package let name: String
    package let kind: Referral.Kind
    package let from: Day?
    package let until: Day?

    package init(name: String, kind: Referral.Kind, from: Day? = nil, until: Day? = nil) {
      self.name = name
      self.kind = kind
      self.from = from
      self.until = until
    }

    /// Nil where no days are agreed.
    package func works(in days: DayRange) -> Bool? {
      if from == nil, until == nil { return nil }
      return (from.map { $0 <= days.last } ?? true) && (until.map { $0 >= days.first } ?? true)
    }
  }

  package let days: DayRange
  package let events: [EventFacts]
  /// Events of these days that are drafts, and in no number.
  package let drafts: Int
  package let people: [Identifier<Participant>: Person]
  package let publications: [Publication]
  package let visits: [VisitCount]
  package let partners: [Partner]
  package let pageVisits: [PageVisits]

  package init(
    days: DayRange, events: [EventFacts], drafts: Int = 0,
    people: [Identifier<Participant>: Person] = [:], publications: [Publication] = [],
    visits: [VisitCount] = [], partners: [Partner] = [], pageVisits: [PageVisits] = []
  ) {
    self.pageVisits = pageVisits
    self.days = days
    self.events = events
    self.drafts = drafts
    self.people = people
    self.publications = publications
    self.visits = visits
    self.partners = partners
  }

  package var held: [EventFacts] { events.filter { !$0.isCancelled } }
}
