package import Juara
import JuaraTemplates
package import JuaraWording

/// Who is expected at a session, to be ticked with a pen, with lines for those who just come.
package struct DoorList: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    let number: Int
    let name: String
    /// Class and school, which tell namesakes apart.
    let detail: String

    package init(number: Int, name: String, detail: String) {
      self.number = number
      self.name = name
      self.detail = detail
    }
  }

  private let event: Event
  private let session: SessionTime
  private let isOneOfSeveral: Bool
  private let rows: [Row]
  private let blanks: Int

  /// - Parameter blanks: How many lines there are for the unregistered.
  package init(
    of event: Event, _ session: SessionTime, isOneOfSeveral: Bool, _ rows: [Row], blanks: Int
  ) {
    self.event = event
    self.session = session
    self.isOneOfSeveral = isOneOfSeveral
    self.rows = rows.sorted {
      (NameKey.key(of: $0.name), $0.number) < (NameKey.key(of: $1.name), $1.number)
    }
    self.blanks = blanks
  }

  package func html(in wording: Wording) throws(TemplateProblem) -> String {
    let template = try Template(
      Templates.doorList,
      names: [
        "language", "title", "time", "titles", "rows", "unregistered", "unregistered_titles",
        "blanks", "note",
      ])
    return template.filled([
      "language": Markup(wording.language.rawValue),
      "title": Markup(wording.doorListTitle(event.plan.title)),
      "time": Markup(wording.doorSession(session, isOneOfSeveral: isOneOfSeveral)),
      "titles": heads(wording.doorListColumns),
      "rows": Markup(
        source: rows.map { row in
          cells([wording.entrantNumber(row.number), row.name, row.detail, ""])
        }.joined(separator: "\n")),
      "unregistered": Markup(wording(.doorListUnregistered)),
      "unregistered_titles": heads(wording.doorListBlankColumns),
      "blanks": Markup(
        source: Array(repeating: cells(["+", "", "", ""]), count: blanks)
          .joined(separator: "\n")),
      "note": Markup(wording.doorListNote(event.code)),
    ])
  }

  private func heads(_ titles: [String]) -> Markup {
    Markup(source: titles.map { "<th scope=\"col\">\(Markup($0).source)</th>" }.joined())
  }

  private func cells(_ texts: [String]) -> String {
    "<tr>" + texts.map { "<td>\(Markup($0).source)</td>" }.joined() + "</tr>"
  }
}
