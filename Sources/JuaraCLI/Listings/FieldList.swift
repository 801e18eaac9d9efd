internal import JuaraWording

/// What there is to know of one thing, a field a line; what is not known is left out.
struct FieldList {
  private var fields: [(title: String, text: String)] = []
  private let desk: Desk

  init(at desk: Desk) { self.desk = desk }

  mutating func add(_ title: Phrase, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    fields.append((desk.say(title), text.printable))
  }

  func print() throws {
    let width = fields.map(\.title.displayWidth).max() ?? 0
    for (title, text) in fields {
      let padding = String(repeating: " ", count: width - title.displayWidth)
      try desk.print(desk.style.dim(title + padding) + "  " + text)
    }
  }
}
