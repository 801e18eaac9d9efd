import Juara
import JuaraDocuments
import JuaraStore
import JuaraWording

struct WinnersWebPage: WebPage {
  static let template = "winners"

  struct Section {
    let title: String?
    let awardTitle: String
    let nameTitle: String
    let lines: [Line]
  }

  struct Line {
    let award: String
    let name: String
    let detail: String?
  }

  let frame: Frame
  let heading: String
  let time: String?
  let notice: String?
  let sections: [Section]
  let note: String
  let back: Frame.Link
}

extension WinnersWebPage {
  static func reply(to visit: Visit) throws -> Reply {
    let wording = visit.wording
    let event = try visit.store.publicEvent(visit.parameters["code"] ?? "", at: visit.now).event
    let back = Frame.Link(text: event.plan.title, href: visit.path("/events/\(event.code)"))
    let heading = wording.winnersHeading(event.plan.title)
    let frame = visit.frame(heading, describedAs: heading)
    do {
      let sheet = try visit.store.winners(of: event.code.text, at: visit.now)
      let page = WinnersPage(
        sheet.outcomes,
        prizes: sheet.prizes.map { ($0.draw.list.code, $0.winners.map(\.publicName)) },
        in: event, sessions: sheet.sessions, library: visit.library, at: visit.now, in: wording)
      return visit.show(
        WinnersWebPage(
          frame: frame, heading: heading, time: page.texts["time"], notice: nil,
          sections: page.sections.map { section in
            Section(
              title: section.title, awardTitle: section.awardTitle,
              nameTitle: wording(.nameTitle),
              lines: section.lines.map {
                Line(award: $0.award, name: $0.name, detail: $0.detail)
              })
          },
          note: wording(.namesByConsent), back: back))
    } catch is AwardRefusal {
      // Nothing won yet, or a freeze: the page that will have them.
      return visit.show(
        WinnersWebPage(
          frame: frame, heading: heading, time: nil, notice: wording(.winnersNotYet), sections: [],
          note: wording(.namesByConsent), back: back))
    }
  }
}
