package import Juara
package import JuaraWording

/// A leaderboard as one page of HTML, to print or to put on a screen: nothing is fetched for it, and
/// no script runs in it.
package struct LeaderboardPage: Equatable, Sendable {
  let texts: [String: String]
  /// What a reader must know of how the board was made, if anything.
  let notice: String?
  let boards: [Board]

  /// The board of one division, or of everybody.
  struct Board: Equatable, Sendable {
    let title: String?
    let pointsTitle: String
    let lines: [Line]
  }

  /// Somebody's line, every text ready.
  struct Line: Equatable, Sendable {
    let rank: String
    let mark: String?
    let name: String
    let detail: String?
    let points: String
    let isFirst: Bool
  }

  /// A page of the public's standings, a board for each; who has nothing to be ranked by is not put up.
  ///
  /// - Parameter standings: the boards of one challenge, of the same moment.
  package init(
    _ standings: [Standings], of event: Event, library: Library, at now: Instant, in say: Wording
  ) {
    let scope = standings.first?.scope ?? Standings.Scope()
    texts = [
      "title": "\(event.plan.title) – \(library.name)", "library": library.name,
      "heading": event.plan.title,
      "time": say.boardTime(scope.asOf.map { min($0, now) } ?? now),
      "rank": say(.rankTitle), "name": say(.nameTitle), "nobody": say(.nobodyRankedYet),
      "footer": scope.entrantKind == .participant ? say(.namesByConsent) : "",
    ]
    let notes = [say.ranking(scope), say.scope(scope, code: event.code.text, now: now)]
    notice = notes.contains { $0 != nil } ? notes.compactMap { $0 }.joined(separator: " ") : nil
    boards = standings.map { Board($0, in: say) }
  }
}

extension LeaderboardPage.Board {
  fileprivate init(_ standings: Standings, in say: Wording) {
    title = standings.scope.division
    pointsTitle = say(.points(standings.scope))
    lines = standings.rows.filter(\.result.hasScored).map { row in
      let result = row.result
      return LeaderboardPage.Line(
        rank: row.rank.map(String.init) ?? "–", mark: Self.mark(row, in: say),
        name: say.name(result.name), detail: result.group,
        points: say.worth(standings.worth(of: result)), isFirst: row.rank == 1)
    }
  }

  private static func mark(_ row: Standings.Row, in say: Wording) -> String? {
    if row.isTied { return say(.tiedMark) }
    return row.result.state == .competing ? nil : say.label(row.result.state)
  }
}

extension LeaderboardPage {
  /// The page.
  package func html(in say: Wording) throws(TemplateProblem) -> String {
    let template = try Template(
      Self.template,
      names: ["language", "title", "library", "heading", "time", "notice", "boards", "footer"])
    let notice = notice.map { "<p class=\"note\">\(Markup($0).source)</p>" } ?? ""
    return template.filled(
      texts.mapValues { Markup($0) }.merging([
        "language": Markup(say.language.rawValue), "notice": Markup(source: notice),
        "boards": Markup(source: boards.map(section).joined(separator: "\n")),
      ]) { $1 })
  }

  private func section(_ board: Board) -> String {
    let title = board.title.map { "<h2>\(Markup($0).source)</h2>\n" } ?? ""
    guard !board.lines.isEmpty else {
      return "<section>\n\(title)<p>\(text("nobody"))</p>\n</section>"
    }
    return """
      <section>
      \(title)<table>
      <thead><tr><th class="rank" scope="col">\(text("rank"))</th>\
      <th scope="col">\(text("name"))</th>\
      <th class="points" scope="col">\(Markup(board.pointsTitle).source)</th></tr></thead>
      <tbody>
      \(board.lines.map(row).joined(separator: "\n"))
      </tbody>
      </table>
      </section>
      """
  }

  private func row(_ line: Line) -> String {
    let mark = line.mark.map { " <small>\(Markup($0).source)</small>" } ?? ""
    let detail = line.detail.map { "<small>\(Markup($0).source)</small>" } ?? ""
    return "<tr\(line.isFirst ? " class=\"first\"" : "")>"
      + "<td class=\"rank\">\(Markup(line.rank).source)\(mark)</td>"
      + "<td class=\"name\">\(Markup(line.name).source)\(detail)</td>"
      + "<td class=\"points\">\(Markup(line.points).source)</td></tr>"
  }

  private func text(_ name: String) -> String { Markup(texts[name] ?? "").source }
}
