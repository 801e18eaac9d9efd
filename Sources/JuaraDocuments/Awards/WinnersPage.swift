package import Juara
package import JuaraWording

/// Who won what, as one HTML page to publish or print: it fetches nothing and runs no script.
package struct WinnersPage: Equatable, Sendable {
  package let texts: [String: String]
  package let sections: [Section]

  /// One division's awards, those of everybody, or one draw's prizes.
  package struct Section: Equatable, Sendable {
    package let title: String?
    package let awardTitle: String
    package var lines: [Line]
  }

  package struct Line: Equatable, Sendable {
    package let award: String
    package let name: String
    package let detail: String?
    package let isFirst: Bool
  }

  /// Leaves out what nobody has won yet. A participant's name stands as `PublicName` says.
  /// - Parameter prizes: By the draw, the names of its winners in their order.
  package init(
    _ outcomes: [AwardOutcome], prizes: [(draw: EventCode, winners: [PublicName])],
    in event: Event, sessions: [Session], library: Library, at now: Instant, in wording: Wording
  ) {
    let sessions = sessions.filter { !$0.isCancelled }
    let start = sessions.map(\.plan.startsAt).min() ?? event.plan.startsAt
    let places = (sessions.isEmpty ? [event.plan.place] : sessions.map(\.plan.place))
      .compactMap { $0 }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let days = wording.days(
      from: library.zone.day(of: start),
      to: library.zone.day(of: event.end(sessions).adding(seconds: -1)))
    texts = [
      "title": "\(wording.winnersHeading(event.plan.title)) – \(library.name)",
      "library": library.name, "heading": wording.winnersHeading(event.plan.title),
      "time": ([days] + places).joined(separator: " · "), "name": wording(.nameTitle),
      "footer": wording(.namesByConsent) + " " + wording.day(library.zone.day(of: now)) + ".",
    ]
    var sections: [Section] = []
    for outcome in outcomes where outcome.isWon {
      let title = outcome.band.division
      if !sections.contains(where: { $0.title == title }) {
        sections.append(Section(title: title, awardTitle: wording(.awardNameTitle), lines: []))
      }
      let place = sections.firstIndex { $0.title == title }!
      for row in outcome.rows {
        sections[place].lines.append(
          Line(
            award: outcome.band.name, name: wording.name(row.result.name),
            detail: row.result.group, isFirst: outcome.band.terms == .place(1)))
      }
    }
    for prize in prizes {
      sections.append(
        Section(
          title: wording.drawHeading(prize.draw), awardTitle: wording(.prizeTitle),
          lines: prize.winners.enumerated().map { index, name in
            Line(award: "\(index + 1)", name: wording.name(name), detail: nil, isFirst: false)
          }))
    }
    self.sections = sections
  }

  package func html(in wording: Wording) throws(TemplateProblem) -> String {
    let template = try Template(
      LeaderboardPage.template,
      names: ["language", "title", "library", "heading", "time", "notice", "boards", "footer"])
    return template.filled(
      texts.mapValues { Markup($0) }.merging([
        "language": Markup(wording.language.rawValue), "notice": Markup(source: ""),
        "boards": Markup(source: sections.map(html).joined(separator: "\n")),
      ]) { $1 })
  }

  private func html(_ section: Section) -> String {
    let title = section.title.map { "<h2>\(Markup($0).source)</h2>\n" } ?? ""
    return """
      <section>
      \(title)<table>
      <thead><tr><th class="award" scope="col">\(Markup(section.awardTitle).source)</th>\
      <th scope="col">\(Markup(texts["name"] ?? "").source)</th></tr></thead>
      <tbody>
      \(section.lines.map(row).joined(separator: "\n"))
      </tbody>
      </table>
      </section>
      """
  }

  private func row(_ line: Line) -> String {
    let detail = line.detail.map { "<small>\(Markup($0).source)</small>" } ?? ""
    return "<tr\(line.isFirst ? " class=\"first\"" : "")>"
      + "<td class=\"award\">\(Markup(line.award).source)</td>"
      + "<td class=\"name\">\(Markup(line.name).source)\(detail)</td></tr>"
  }
}
