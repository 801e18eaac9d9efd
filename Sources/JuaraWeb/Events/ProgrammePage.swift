import Juara
import JuaraStore
import JuaraWording

struct ProgrammePage: WebPage {
  static let template = "programme"

  struct Section {
    let heading: String
    let items: [Item]
  }

  struct Item {
    let title: String
    let href: String
    let kind: String
    let when: String
    let place: String?
    let mark: String?
    let result: Frame.Link?
  }

  let frame: Frame
  let heading: String
  let nothing: String?
  let sections: [Section]
  let calendar: Frame.Link
  let past: Frame.Link
}

/// All that is over, with what came of it.
struct PastPage: WebPage {
  static let template = "past"

  let frame: Frame
  let heading: String
  let nothing: String?
  let items: [ProgrammePage.Item]
}

extension PastPage {
  static func reply(to visit: Visit) throws -> Reply {
    let wording = visit.wording
    let events = try visit.store.pastEvents(at: visit.now)
    return visit.show(
      PastPage(
        frame: visit.frame(
          wording(.pastPage), section: "/past",
          describedAs: "\(wording(.pastPage)) – \(visit.library.name)"),
        heading: wording(.pastPage), nothing: events.isEmpty ? wording(.noPastEvents) : nil,
        items: events.map { ProgrammePage.item($0, in: visit) }))
  }
}

extension ProgrammePage {
  static func reply(to visit: Visit) throws -> Reply {
    let (wording, now) = (visit.wording, visit.now)
    let facts = try visit.store.liveFacts(at: now)
    func section(_ heading: Phrase, _ events: [PublicEvent]) -> Section? {
      events.isEmpty
        ? nil
        : Section(
          heading: wording(heading), items: events.map { item($0, in: visit) })
    }
    let upcoming = facts.events.filter { $0.startsAt > now }
    let running = facts.events.filter { $0.startsAt <= now && $0.endsAt > now }
    let past = facts.events.filter { $0.endsAt <= now }
    let sections = [
      section(.runningHeading, running), section(.upcomingHeading, upcoming),
      section(.pastHeading, past.reversed()),
    ].compactMap { $0 }
    return visit.show(
      ProgrammePage(
        frame: visit.frame(
          wording(.programmePage), section: "/",
          describedAs: "\(wording(.programmePage)) – \(visit.library.name)"),
        heading: wording(.programmePage),
        nothing: running.isEmpty && upcoming.isEmpty ? wording(.nothingComing) : nil,
        sections: sections,
        calendar: Frame.Link(
          text: wording(.subscribeCalendar), href: visit.path("/calendar.ics")),
        past: Frame.Link(text: wording(.allPastEvents), href: visit.path("/past"))))
  }

  fileprivate static func item(_ event: PublicEvent, in visit: Visit) -> Item {
    let wording = visit.wording
    let path = "/events/\(event.code)"
    let places = [event.place, event.isOnline ? wording(.onlineMark) : nil].compactMap { $0 }
    let mark: String? =
      if event.isCancelled {
        wording(.cancelledMark)
      } else if event.registrationEndsAt <= visit.now {
        event.endsAt > visit.now ? wording(.registrationIsClosed) : nil
      } else if event.seats.capacity != nil {
        wording.listedSeats(
          event.seats, waiting: event.waiting,
          canWait: event.isOpen(at: visit.now)
            && event.waitingListEndsAt.map { visit.now < $0 } ?? true)
      } else {
        nil
      }
    return Item(
      title: event.title, href: visit.path(path), kind: wording.label(event.kind),
      when: event.window.map { wording.days(from: $0.from, to: $0.to) }
        ?? wording.listedTime(from: event.startsAt, to: event.endsAt),
      place: places.isEmpty ? nil : places.joined(separator: " · "), mark: mark,
      // While a contest runs its board says more than a prize that was drawn.
      result: event.hasWinners && (event.window == nil || event.results != .notOver)
        ? Frame.Link(text: wording(.winnersLink), href: visit.path(path + "/winners"))
        : event.window == nil || event.isCancelled
          ? nil : Frame.Link(text: wording(.boardLink), href: visit.path(path + "/board")))
  }
}
