package import Juara
package import JuaraWording

/// One HTML page to print or show on a screen: it fetches nothing and runs no script.
package struct LeaderboardPage: Equatable, Sendable {
  package let texts: [String: String]
  /// What readers must know about how the board was made.
  package let notice: String?
  package let boards: [Board]

  /// Of one division, or of all entrants.
  package struct Board: Equatable, Sendable {
    package let title: String?
    package let pointsTitle: String
    package let lines: [Line]
  }

  package struct Line: Equatable, Sendable {
    package let rank: String
    package let mark: String?
    package let name: String
    package let detail: String?
    package let points: String
    package let isFirst: Bool
  }

  /// Leaves out entrants without anything to be ranked by; `standings` are of the same moment.
  package init(
    _ standings: [Standings], of event: Event, library: Library, at now: Instant,
    in wording: Wording
  ) {
    let scope = standings.first?.scope ?? Standings.Scope()
    texts = [
      "title": "\(event.plan.title) – \(library.name)", "library": library.name,
      "heading": event.plan.title,
      "time": wording.boardTime(scope.asOf.map { min($0, now) } ?? now),
      "rank": wording(.rankTitle), "name": wording(.nameTitle), "nobody": wording(.nobodyRankedYet),
      "footer": scope.entrantKind == .participant ? wording(.namesByConsent) : "",
    ]
    let notes = [wording.ranking(scope), wording.scope(scope, code: event.code.text, now: now)]
    notice = notes.contains { $0 != nil } ? notes.compactMap { $0 }.joined(separator: " ") : nil
    let divisions = standings.map { Board($0, in: wording) }
    // Beside the boards of all divisions stands who fits none.
    let misfits = scope.divisions.count == standings.count ? standings.first?.misfits ?? [] : []
    boards =
      divisions + (misfits.isEmpty ? [] : [Board(misfits, beside: standings[0], in: wording)])
  }
}

extension LeaderboardPage.Board {
  fileprivate init(_ standings: Standings, in wording: Wording) {
    title = standings.scope.division
    pointsTitle = wording(.publicPoints(standings.scope))
    lines = standings.rows.filter(\.result.hasScored).map { row in
      let result = row.result
      return LeaderboardPage.Line(
        rank: row.rank.map(String.init) ?? "–", mark: Self.mark(row, in: wording),
        name: wording.name(result.name), detail: result.group,
        points: wording.worth(of: result, on: standings), isFirst: row.rank == 1)
    }
  }

  fileprivate init(
    _ misfits: [Standings.Misfit], beside board: Standings, in wording: Wording
  ) {
    title = wording(.outsideDivisions)
    pointsTitle = wording(.publicPoints(board.scope))
    lines = misfits.map { misfit in
      LeaderboardPage.Line(
        rank: "–", mark: nil, name: wording.name(misfit.result.name),
        detail: wording.label(misfit.reason), points: wording.worth(of: misfit.result, on: board),
        isFirst: false)
    }
  }

  private static func mark(_ row: Standings.Row, in wording: Wording) -> String? {
    let state = row.result.state
    let marks = [
      row.isTied ? wording(.tiedMark) : nil, row.decidedBy.map(wording.decided(by:)),
      state == .competing ? nil : wording.label(state),
    ]
    let said = marks.compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }
}

extension LeaderboardPage {
  package func html(in wording: Wording) throws(TemplateProblem) -> String {
    let template = try Template(
      Self.template,
      names: ["language", "title", "library", "heading", "time", "notice", "boards", "footer"])
    let notice = notice.map { "<p class=\"note\">\(Markup($0).source)</p>" } ?? ""
    return template.filled(
      texts.mapValues { Markup($0) }.merging([
        "language": Markup(wording.language.rawValue), "notice": Markup(source: notice),
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
