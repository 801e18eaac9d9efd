import Juara
import JuaraDocuments
import JuaraStore
import JuaraWording

struct EventPage: WebPage {
  static let template = "event"

  struct Fact {
    let label: String
    let values: [String]
  }

  let frame: Frame
  let kind: String
  let heading: String
  let notice: String?
  let facts: [Fact]
  let description: [String]
  let sessionsHeading: String?
  let sessions: [String]
  let register: Frame.Link?
  let registrationNote: String?
  let links: [Frame.Link]
  let rulesTitle: String?
  let rules: [String]
  let tiersTitle: String?
  let tiers: [Fact]
  let leadersTitle: String?
  let leaders: [BoardPage.Board]
  let guidesTitle: String?
  let guides: [Frame.Link]
}

extension EventPage {
  static func reply(to visit: Visit) throws -> Reply {
    let details = try visit.store.publicEvent(visit.parameters["code"] ?? "", at: visit.now)
    let source = try visit.source()
    var reply = visit.show(try EventPage(details, by: source, in: visit))
    reply.pageVisit = visit.pageVisit(of: details.event, by: source)
    return reply
  }

  private init(
    _ details: PublicEventDetails, by source: ReferralCode?, in visit: Visit
  ) throws {
    let (wording, event) = (visit.wording, details.event)
    let plan = event.plan
    let path = "/events/\(event.code)"
    let when = details.when(in: wording)
    let isCancelled = event.state == .cancelled
    let state = plan.registrationState(at: visit.now)
    let isOver = plan.endsAt <= visit.now
    let isListClosed = details.isListClosed(at: visit.now)
    let isOpen = !isCancelled && !isOver && state == .open
    let places = details.places(in: wording)
    let divisions = details.challenge?.divisions ?? []
    // Divisions say better who takes part than that there is no limit of age.
    let whoMayCome: [String] =
      plan.ages.map { [wording.ageRange($0, on: plan.ageOn)] }
      ?? (divisions.isEmpty ? [wording(.everybody)] : [])
    description = plan.description.map(EventDescription.paragraphs) ?? []
    func fact(_ label: Phrase, _ values: [String]) -> Fact? {
      values.isEmpty ? nil : Fact(label: wording(label), values: values)
    }
    frame = visit.frame(
      plan.title,
      describedAs: ([when] + places + [plan.description?.shortened(to: 200)].compactMap { $0 })
        .joined(separator: " · "),
      image: visit.cardImage(of: event, when), path: path, by: source)
    kind = wording.label(plan.kind)
    heading = plan.title
    notice = isCancelled ? wording(.eventCancelledText) : nil
    facts = [
      fact(.whenTitle, [when]), fact(.whereTitle, places),
      fact(.whoMayComeTitle, whoMayCome),
      fact(
        .divisionsTitle,
        divisions.map { "\($0.name): \(wording.terms($0.terms))" }),
      fact(.speakersTitle, details.hosts.map(wording.host)),
      // A reading contest has none.
      isCancelled || isOver || details.challenge != nil && event.seats.capacity == nil
        ? nil
        : fact(.seatsTitle, [wording.freeSeats(event.seats, waiting: details.waiting)]),
    ].compactMap { $0 }
    let several = details.sessions.count > 1
    sessionsHeading = several ? wording(.sessionsHeading) : nil
    sessions = several ? details.sessions.map { wording.publicSession($0) } : []
    register =
      isOpen && !isListClosed
      ? Frame.Link(
        text: wording(details.hasFreeSeat ? .registerNow : .joinWaitingList),
        href: visit.formElsewhere(of: plan).map { FormLink($0).link(by: source) }
          ?? visit.path(path + "/register") + source.query) : nil
    registrationNote =
      if isCancelled {
        nil
      } else if isOver {
        wording(.eventOver)
      } else if !isOpen {
        wording.registrationState(state)
      } else {
        isListClosed ? wording(.listIsClosed) : wording.registrationUntil(plan)
      }
    var links: [Frame.Link] = []
    if details.challenge != nil, !isCancelled {
      links.append(.init(text: wording(.boardLink), href: visit.path(path + "/board")))
    }
    if details.hasWinners {
      links.append(.init(text: wording(.winnersLink), href: visit.path(path + "/winners")))
    }
    if details.challenge != nil,
      try !visit.store.publicReviews(of: event.code.text, at: visit.now).isEmpty
    {
      links.append(.init(text: wording(.reviewsPage), href: visit.path(path + "/reviews")))
    }
    if !isOver {
      links.append(.init(text: wording(.addToCalendar), href: visit.path(path + "/calendar.ics")))
    }
    // Always with the code for sharing: whoever opens it came by that, and not by the poster of who shared it.
    let address = visit.site.address.absolute(visit.path(path)) + details.sharing.query
    let text = wording.sharedText(plan.title, when, address)
    self.links = links + wording.shareLinks(text, address)
    let challenge = isCancelled ? nil : details.challenge
    rules = challenge?.rules.map { wording.publicTerms($0.terms) } ?? []
    rulesTitle = rules.isEmpty ? nil : wording(.rulesHeading)
    tiers = (challenge?.conditions.achievements ?? []).map { achievement in
      Fact(label: achievement.name, values: achievement.goals.map { wording.goal($0) })
    }
    tiersTitle = tiers.isEmpty ? nil : wording(.tiersHeading)
    leaders =
      challenge == nil
      ? [] : try BoardPage.boards(of: details, top: Self.shownLeaders, in: visit)
    leadersTitle = leaders.isEmpty ? nil : wording(.leadersHeading)
    let facts = isCancelled ? nil : try visit.store.guideFacts(of: event.code.text, at: visit.now)
    guides =
      facts.map { facts in
        Guide.Job.shown(of: facts, in: wording).map { job in
          Frame.Link(
            text: wording.guideHeading(job), href: visit.path(path + "/guides/\(job.rawValue)"))
        }
      } ?? []
    guidesTitle = guides.isEmpty ? nil : wording(.guidesHeading)
  }

  private static let shownLeaders = 5
}

extension Wording {
  fileprivate func shareLinks(_ text: String, _ address: String) -> [Frame.Link] {
    let ways: [(Phrase, Channel)] = [
      (.shareByWhatsApp, .whatsapp), (.shareByFacebook, .facebookPage), (.shareByX, .x),
    ]
    return ways.compactMap { phrase, channel in
      channel.shareAddress(text: text, link: address).map {
        Frame.Link(text: self(phrase), href: $0)
      }
    }
  }
}

extension PublicEventDetails {
  /// When it is, as it is told to others.
  func when(in wording: Wording) -> String {
    if let challenge, !challenge.hasHours {
      return wording.days(from: challenge.window.from, to: challenge.window.to)
    }
    let standing = sessions.filter { !$0.isCancelled }
    let start = standing.map(\.plan.startsAt).min() ?? event.plan.startsAt
    let end = standing.map(\.plan.endsAt).max() ?? event.plan.endsAt
    return wording.time(from: start, to: end, sessions: standing.count)
  }

  func places(in wording: Wording) -> [String] {
    let standing = sessions.filter { !$0.isCancelled }.map(\.plan)
    let places = (standing.isEmpty ? [event.plan.place] : standing.map(\.place)).compactMap { $0 }
    let isOnline = standing.isEmpty ? event.plan.link != nil : standing.contains { $0.link != nil }
    return places.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      + (isOnline ? [wording(.onlineForConfirmed)] : [])
  }
}
