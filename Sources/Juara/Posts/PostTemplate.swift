/// A library's own text for an occasion in one form and language.
package struct PostTemplate: Equatable, Sendable {
  package var occasion: Post.Occasion
  package var form: PostForm
  package var language: Language
  package var text: String

  package init(occasion: Post.Occasion, form: PostForm, language: Language, text: String) {
    self.occasion = occasion
    self.form = form
    self.language = language
    self.text = text
  }
}

extension PostTemplate {
  package static func parsed(_ text: String) throws(PostRefusal) -> TextTemplate<PostFact> {
    do throws(MessageProblem) {
      return try TextTemplate(text)
    } catch {
      switch error {
      case .unknownPlaceholder(let word): throw .unknownPlaceholder(word)
      case .strayBrace(let text): throw .strayBrace(text)
      default: throw .emptyText
      }
    }
  }
}

extension TextTemplate<PostFact> {
  /// Fills it in and leaves out lines from below, but the first and a link, until it fits.
  /// - Returns: Nil where even those are too long.
  package func fitted(
    _ values: [PostFact: String], to channel: Channel
  ) -> (text: String, stated: Set<PostFact>)? {
    var lines = filledLines(values)
    func text() -> String {
      var text = lines.map(\.text).joined(separator: "\n")
      while text.contains("\n\n\n") { text = text.replacing("\n\n\n", with: "\n\n") }
      return TextNormalization.trimmed(text)
    }
    while channel.length(of: text()) > channel.limit {
      let last = lines.indices.dropFirst().last {
        lines[$0].placeholders.isDisjoint(with: [.link, .address])
      }
      guard let last else { return nil }
      lines.remove(at: last)
    }
    guard !text().isEmpty else { return nil }
    return (text(), lines.reduce(into: []) { $0.formUnion($1.placeholders) })
  }
}
