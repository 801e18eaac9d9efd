import JuaraWording

/// The fields of one thing, one a line; an empty one is left out.
struct FieldList {
  private var fields: [(title: String, text: String)] = []
  private let context: CommandContext

  init(in context: CommandContext) { self.context = context }

  mutating func add(_ title: Phrase, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    fields.append((context.wording(title), text.printable))
  }

  func print() throws {
    let width = fields.map(\.title.displayWidth).max() ?? 0
    for (title, text) in fields {
      let padding = String(repeating: " ", count: width - title.displayWidth)
      try context.print(context.style.dim(title + padding) + "  " + text)
    }
  }
}
