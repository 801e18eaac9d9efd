import Juara
import JuaraStore
import JuaraWording

/// What is on today, and what waits.
enum StaffStartPage {
  static func reply(to staff: StaffVisit) throws -> Reply {
    let wording = staff.wording
    var sections: [StaffPage.Section] = []
    let waiting = try waiting(staff)
    if staff.may(.answerQuestions) || staff.may(.decideRegistrations) {
      sections.append(
        StaffPage.Section(
          heading: wording(.waitingHeading),
          nothing: waiting.isEmpty ? wording(.nothingWaits) : nil, items: waiting))
    }
    if staff.may(.seeEvents) { sections += try events(staff) }
    if staff.may(.judge) { sections.append(try panels(staff)) }
    return staff.visit.showPrivately(
      StaffPage(
        staff, wording(staff.startPage), path: "/staff",
        introduction: [wording.signedInAs(staff.member)], sections: sections))
  }

  private static func events(_ staff: StaffVisit) throws -> [StaffPage.Section] {
    let (wording, day) = (staff.wording, try staff.store.staffDay(at: staff.now))
    let today = try day.meetings.map { meeting in
      let path = "/staff/events/\(meeting.event.code)"
      return StaffPage.Item(
        title: meeting.event.plan.title,
        link: Frame.Link(
          text: meeting.event.plan.title,
          href: staff.path(path + "/door") + "?session=\(meeting.session.number)"),
        mark: wording.doorCount(meeting.present, of: meeting.expected),
        paragraphs: [
          wording.doorSession(meeting.session, isOneOfSeveral: meeting.isOneOfSeveral),
          try twice(in: meeting.event, staff),
        ].compactMap { $0 },
        links: [
          Frame.Link(
            text: wording(.registrationsTitle), href: staff.path(path + "/registrations"))
        ])
    }
    func item(_ event: Event) throws -> StaffPage.Item {
      StaffPage.Item(
        title: event.plan.title,
        link: Frame.Link(
          text: event.plan.title, href: staff.path("/staff/events/\(event.code)/registrations")),
        mark: event.state == .draft ? wording.label(event.state) : nil,
        paragraphs: [
          wording.timeWithWeekday(from: event.plan.startsAt, to: event.plan.endsAt),
          wording.freeSeats(event.seats, waiting: 0), try twice(in: event, staff),
        ].compactMap { $0 })
    }
    let running = try day.coming.filter { $0.plan.startsAt <= staff.now }.map(item)
    let coming = try day.coming.filter { $0.plan.startsAt > staff.now }.map(item)
    return [
      StaffPage.Section(
        heading: wording.weekdayAndDay(staff.visit.today),
        nothing: today.isEmpty ? wording(.nothingToday) : nil, items: today),
      running.isEmpty ? nil : StaffPage.Section(heading: wording(.runningHeading), items: running),
      StaffPage.Section(
        heading: wording(.comingHeading), nothing: coming.isEmpty ? wording(.nothingComing) : nil,
        items: coming),
    ].compactMap { $0 }
  }

  /// How many are possibly registered twice; nil where nobody is.
  private static func twice(in event: Event, _ staff: StaffVisit) throws -> String? {
    guard staff.may(.decideRegistrations) else { return nil }
    let pairs = try staff.store.registeredTwice(in: event.code.text)
    guard !pairs.isEmpty else { return nil }
    return "\(staff.wording(.registeredTwice)): \(staff.wording.number(pairs.count))"
  }

  private static func panels(_ staff: StaffVisit) throws -> StaffPage.Section {
    let wording = staff.wording
    let items = try staff.member.panels.map { panel in
      let duty = try staff.store.jurors(of: panel.challenge.text)
        .first { $0.juror.name.text == panel.juror }
      return StaffPage.Item(
        title: panel.title,
        link: Frame.Link(
          text: panel.title, href: staff.path("/staff/marks/\(panel.challenge)")),
        mark: duty.map { wording.missingMarks($0.missing) })
    }
    return StaffPage.Section(
      heading: wording(.panelsHeading), nothing: items.isEmpty ? wording(.noPanels) : nil,
      items: items)
  }

  private static func waiting(_ staff: StaffVisit) throws -> [StaffPage.Item] {
    let work = try staff.store.staffWork(at: staff.now)
    let wording = staff.wording
    func item(
      _ phrase: Phrase, _ path: String, _ count: Int?, _ task: StaffTask
    ) -> StaffPage.Item? {
      guard staff.may(task), count != 0 else { return nil }
      return StaffPage.Item(
        title: wording(phrase), link: Frame.Link(text: wording(phrase), href: staff.path(path)),
        mark: count.map(wording.number))
    }
    return [
      item(.consentsPage, "/staff/consents", work.awaitingConsent, .decideRegistrations),
      item(.toTellPage, "/staff/to-tell", work.toTell, .decideRegistrations),
      item(.moderationPage, "/staff/reviews", work.reviews, .moderate),
      item(.entriesPage, "/staff/entries", work.entries, .moderate),
      item(.questionsPage, "/staff/questions", work.questions, .answerQuestions),
      try erasures(staff),
    ].compactMap { $0 }
  }

  /// Whoever asks to be erased is erased at the command line, where the name must be typed.
  private static func erasures(_ staff: StaffVisit) throws -> StaffPage.Item? {
    guard staff.may(.decideRegistrations) else { return nil }
    let count = try staff.store.erasureRequests().count
    guard count > 0 else { return nil }
    return StaffPage.Item(
      title: staff.wording(.erasuresAsked), mark: staff.wording.number(count),
      paragraphs: [staff.wording(.erasuresAskedText)])
  }
}
