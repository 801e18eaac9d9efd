package import Juara
import JuaraTemplates
package import JuaraWording

/// A page of links that open a WhatsApp chat each, to be tapped one after the other on a telephone. It
/// fetches nothing, and remembers ticks on the device alone.
package struct ContactPage: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    let number: Int
    let name: String
    /// Whose telephone it is, where it is not the person's own.
    let note: String?
    /// Nil without a telephone.
    let link: String?

    package init(number: Int, name: String, note: String?, link: String?) {
      self.number = number
      self.name = name
      self.note = note
      self.link = link
    }
  }

  private let title: String
  /// By which the device remembers its ticks.
  private let key: String
  /// What stands above the links; nil for what a message of an event says.
  private let introduction: String?
  private let event: Event?
  private let message: String?
  private let rows: [Row]

  /// - Parameter message: Its name, as staff call it; nil for links without a text.
  package init(of event: Event, message: String?, _ rows: [Row]) {
    title = [event.plan.title, message].compactMap { $0 }.joined(separator: ": ")
    key = [event.code.text, message].compactMap { $0 }.joined(separator: "-")
    introduction = nil
    self.event = event
    self.message = message
    self.rows = rows
  }

  package init(title: String, key: String, introduction: String, _ rows: [Row]) {
    self.title = title
    self.key = key
    self.introduction = introduction
    event = nil
    message = nil
    self.rows = rows
  }

  package func html(in wording: Wording) throws(TemplateProblem) -> String {
    let template = try Template(
      Templates.contacts,
      names: ["language", "title", "introduction", "privacy", "key", "rows"])
    let introduction =
      introduction ?? event.map { wording.contactPageIntroduction(message, in: $0.code) } ?? ""
    return template.filled([
      "language": Markup(wording.language.rawValue), "title": Markup(title),
      "introduction": Markup(introduction),
      "privacy": Markup(wording(.contactPagePrivacy)),
      "key": Markup(key),
      "rows": Markup(source: rows.map { row($0, wording) }.joined(separator: "\n")),
    ])
  }

  private func row(_ row: Row, _ wording: Wording) -> String {
    let number = Markup(wording.entrantNumber(row.number)).source
    let note = row.link == nil ? wording(.noTelephone) : row.note
    let label =
      Markup("\(wording.entrantNumber(row.number)) \(row.name)").source
      + (note.map { "<span>\(Markup($0).source)</span>" } ?? "")
    let link = row.link.map { address in
      "<a href=\"\(Markup(address).source)\" target=\"_blank\" rel=\"noopener noreferrer\" "
        + "aria-label=\"WhatsApp \(Markup(row.name).source)\">WhatsApp</a>"
    }
    return "<li><input type=\"checkbox\" id=\"n\(number)\" value=\"\(number)\"/>"
      + "<label for=\"n\(number)\">\(label)</label>\(link ?? "")</li>"
  }
}
