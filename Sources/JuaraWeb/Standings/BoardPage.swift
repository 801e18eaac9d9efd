import HTTPTypes
import Juara
import JuaraDocuments
import JuaraStore
import JuaraWording
import Mustache

struct BoardPage: WebPage {
  static let template = "board"

  struct Board {
    let title: String?
    let rankTitle: String
    let nameTitle: String
    let pointsTitle: String
    /// Nil where there are none.
    let table: Table?
    let nobody: String?
    /// How many are not shown; nil where all are.
    let more: String?
  }

  struct Table {
    let lines: [Line]
  }

  struct Line {
    let rank: String
    let mark: String?
    let name: String
    let detail: String?
    let points: String
  }

  let frame: Frame
  let heading: String
  let time: String?
  let notice: String?
  let choices: [Frame.Link]
  let choicesTitle: String
  let boards: [Board]
  let note: String?
  let screen: Frame.Link
  let back: Frame.Link
}

/// The board for a television: large, without menus, and fetched again by itself.
struct ScreenPage: WebPage {
  static let template = "screen"
  static let isWhole = true
  /// How long it stands: the only part, or one of several.
  private static let seconds = (alone: 60, inTurn: 20)
  /// What a screen holds.
  static let shownRanks = 10
  static let boardsAtOnce = 2

  let frame: Frame
  let heading: String
  let time: String?
  let notice: String?
  let boards: [BoardPage.Board]
  let back: Frame.Link

  /// As many boards as a screen holds; the next ones come by themselves.
  /// - Parameter path: The screen's own address.
  static func reply(
    to visit: Visit, at path: String, _ boards: [BoardPage.Board],
    page: ([BoardPage.Board]) -> ScreenPage
  ) -> Reply {
    let shown = boards.filter { $0.table != nil }
    let parts = max(1, (shown.count + boardsAtOnce - 1) / boardsAtOnce)
    let part = (visit.query["part"].flatMap { Int($0) } ?? 0) % parts
    let first = max(0, part) * boardsAtOnce
    var reply = visit.show(
      page(shown.isEmpty ? boards : Array(shown[first...].prefix(boardsAtOnce))))
    reply.caching = .never
    // Browsers heed the header as they do `<meta http-equiv="refresh">`.
    reply.headers[HTTPField.Name("Refresh")!] =
      parts == 1
      ? String(seconds.alone) : "\(seconds.inTurn); url=\(path)&part=\((part + 1) % parts)"
    return reply
  }
}

extension BoardPage.Line: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "rank": rank
    case "mark": mark
    case "name": self.name
    case "detail": detail
    case "points": points
    default: nil
    }
  }
}

extension Routes {
  func addBoardPages() {
    get("events/:code/board") { try BoardPage.reply(to: $0) }
    get("events/:code/winners") { try WinnersWebPage.reply(to: $0) }
  }
}

extension BoardPage {
  /// The ranks that a page shows; the whole board is in the library.
  static let shownRanks = 100

  static func reply(to visit: Visit) throws -> Reply {
    let (wording, now) = (visit.wording, visit.now)
    let details = try visit.store.publicEvent(visit.parameters["code"] ?? "", at: now)
    guard details.challenge != nil else { throw WebProblem.notFound }
    let code = details.event.code.text
    let path = "/events/\(code)/board"
    let byGroup = visit.query["by"] == "group"
    let back = Frame.Link(text: details.event.plan.title, href: visit.path("/events/\(code)"))
    let frame = visit.frame(
      "\(wording(.boardLink)): \(details.event.plan.title)",
      describedAs: wording(.boardLink), path: byGroup ? path + "?by=group" : path)
    let choices =
      details.source == .log
      ? [
        Frame.Link(
          text: wording(.boardOfPeople), href: visit.path(path), isCurrent: !byGroup),
        Frame.Link(
          text: wording(.boardOfGroups), href: visit.path(path) + "?by=group", isCurrent: byGroup),
      ] : []
    let isScreen = visit.query["screen"] != nil
    let screen = visit.path(path) + (byGroup ? "?by=group&screen=1" : "?screen=1")
    func page(_ time: String?, _ notice: String?, _ boards: [Board], _ note: String?) -> Reply {
      isScreen
        ? ScreenPage.reply(to: visit, at: screen, boards) { boards in
          ScreenPage(
            frame: frame, heading: details.event.plan.title, time: time, notice: notice,
            boards: boards, back: Frame.Link(text: wording(.backToBoard), href: visit.path(path)))
        }
        : visit.show(
          BoardPage(
            frame: frame, heading: details.event.plan.title, time: time, notice: notice,
            choices: choices, choicesTitle: wording(.boardLink), boards: boards, note: note,
            screen: Frame.Link(text: wording(.screenMode), href: screen),
            back: back))
    }
    let standings: [Standings]
    do {
      standings = try visit.store.boards(
        of: code, by: byGroup ? .group : .participant, view: .public,
        // One more than is shown tells whether there are more.
        top: (isScreen ? ScreenPage.shownRanks : shownRanks) + 1, rankedBy: details.source,
        at: now
      ).boards
    } catch let error
      where error is JudgingRefusal || error is RubricRefusal
      || error is StandingsRefusal
    {
      return page(nil, wording(.notJudgedYet), [], nil)
    }
    let board = LeaderboardPage(
      standings, of: details.event, library: visit.library, at: now, in: wording)
    return page(
      board.texts["time"], board.notice,
      board.boards.map {
        Board($0, most: isScreen ? ScreenPage.shownRanks : shownRanks, in: wording)
      },
      byGroup ? nil : wording(.namesByConsent))
  }
}

extension BoardPage {
  /// The first of a challenge for its own page; none where nothing is ranked yet.
  static func boards(
    of details: PublicEventDetails, top: Int, in visit: Visit
  ) throws -> [Board] {
    do {
      let standings = try visit.store.boards(
        of: details.event.code.text, by: .participant, view: .public, top: top,
        rankedBy: details.source, at: visit.now
      ).boards
      return LeaderboardPage(
        standings, of: details.event, library: visit.library, at: visit.now, in: visit.wording
      ).boards.filter { !$0.lines.isEmpty }.map { Board($0, in: visit.wording) }
    } catch let error
      where error is JudgingRefusal || error is RubricRefusal || error is StandingsRefusal
    {
      return []
    }
  }
}

extension BoardPage.Board {
  /// - Parameter most: More than these are not shown, also where they tie.
  init(_ board: LeaderboardPage.Board, most: Int = BoardPage.shownRanks, in wording: Wording) {
    title = board.title
    rankTitle = wording(.rankTitle)
    nameTitle = wording(.nameTitle)
    pointsTitle = board.pointsTitle
    let lines = board.lines.prefix(most).map {
      BoardPage.Line(
        rank: $0.rank, mark: $0.mark, name: $0.name, detail: $0.detail, points: $0.points)
    }
    table = lines.isEmpty ? nil : BoardPage.Table(lines: lines)
    nobody = lines.isEmpty ? wording(.nobodyRankedYet) : nil
    more = board.lines.count > lines.count ? wording.onlyFirstShown(lines.count) : nil
  }
}
