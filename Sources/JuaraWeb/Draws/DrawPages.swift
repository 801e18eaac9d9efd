import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct DrawListPage: WebPage {
  static let template = "draws"

  struct Item {
    let title: String
    let href: String
    let state: String
  }

  let frame: Frame
  let heading: String
  let nothing: String?
  let items: [Item]
}

struct DrawPage: WebPage {
  static let template = "draw"

  struct Winner {
    let order: String
    let name: String
    let detail: String?
  }

  let frame: Frame
  let heading: String
  let facts: [EventPage.Fact]
  let winnersTitle: String?
  let winners: [Winner]
  let explanationTitle: String
  let explanation: [String]
  let expertsTitle: String
  let expertFacts: [EventPage.Fact]
  let experts: [String]
  let file: Frame.Link
}

extension Routes {
  /// Prize draws, and how anybody can verify them.
  func addDrawPages() {
    get("draws") { try DrawListPage.reply(to: $0) }
    get("draws/:code") { try DrawPage.reply(to: $0) }
    get("draws/:code/list.txt") { visit in
      let draw = try visit.store.draw(visit.parameters["code"] ?? "")
      let picked = try visit.store.drawnEntrants(of: draw.list.code.text, at: visit.now).map {
        // The file is for programs and stays about: numbers alone.
        DrawFile.Picked(place: $0.place, number: $0.number, name: nil)
      }
      let wording = Wording(draw.list.language, zone: visit.library.zone)
      let text = DrawFile.text(
        draw.list, draw.outcome, picked: picked, explanation: wording.drawExplanation(draw.list))
      return Reply(
        type: "text/plain; charset=utf-8", body: Array(text.utf8), caching: .whileSame)
    }
  }
}

extension DrawListPage {
  /// The event's; the draw's own code while the event is not published.
  fileprivate static func title(of list: DrawList, in visit: Visit) throws -> String {
    let event = try visit.store.event(list.event.text)
    return event.state == .draft ? list.code.text : event.plan.title
  }

  static func reply(to visit: Visit) throws -> Reply {
    let wording = visit.wording
    let draws = try visit.store.draws()
    let titles = try draws.map { try title(of: $0.list, in: visit) }
    return visit.show(
      DrawListPage(
        frame: visit.frame(
          wording(.drawsPage), section: "/draws", describedAs: wording(.drawsPage)),
        heading: wording(.drawsPage), nothing: draws.isEmpty ? wording(.noDraws) : nil,
        items: zip(draws, titles).map { draw, title in
          Item(
            title: wording.drawTitle(title)
              + (titles.count { $0 == title } > 1 ? " (\(draw.list.code))" : ""),
            href: visit.path("/draws/\(draw.list.code)"),
            state: wording(draw.outcome == nil ? .drawPending : .drawDone))
        }))
  }
}

extension DrawPage {
  static func reply(to visit: Visit) throws -> Reply {
    let wording = visit.wording
    let draw = try visit.store.draw(visit.parameters["code"] ?? "")
    let (list, path) = (draw.list, "/draws/\(draw.list.code)")
    let drawn = try visit.store.drawnEntrants(of: list.code.text, at: visit.now)
    let heading = wording.drawTitle(try DrawListPage.title(of: list, in: visit))
    func facts(_ pairs: [(Phrase, String?)]) -> [EventPage.Fact] {
      pairs.compactMap { label, value in
        value.map { EventPage.Fact(label: wording(label), values: [$0]) }
      }
    }
    return visit.show(
      DrawPage(
        frame: visit.frame(
          heading, section: "/draws", describedAs: heading),
        heading: heading,
        facts: facts([
          (.drawEntrantsTitle, wording.number(list.entrants.count)),
          (.drawClosedTitle, wording.instantWithZone(list.frozenAt)),
          (.drawEntropyFromTitle, list.terms.entropyFrom),
          (.drawEntropyTitle, draw.outcome?.entropy),
        ]),
        winnersTitle: drawn.isEmpty ? nil : wording(.winnersLink),
        winners: drawn.map {
          Winner(
            order: String($0.order), name: wording.name($0.publicName),
            detail: $0.isAlternate ? wording(.drawAlternate) : nil)
        },
        explanationTitle: wording(.drawVerifyTitle),
        explanation: wording.publicDrawExplanation(list),
        expertsTitle: wording(.drawExpertsTitle),
        expertFacts: facts([(.drawCodeTitle, list.code.text), (.drawHashTitle, list.hash)]),
        experts: Array(wording.drawExplanation(list).dropFirst()),
        file: Frame.Link(text: wording(.drawFileLink), href: visit.path(path + "/list.txt"))))
  }
}
