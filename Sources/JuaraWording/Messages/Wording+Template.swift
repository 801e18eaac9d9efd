package import Juara

extension Wording {
  /// The text of a message in this language: the library's own, else Juara's.
  package func template(
    _ name: MessageName, among own: [CustomMessage]
  ) throws(MessageProblem) -> MessageTemplate {
    if let own = own.first(where: { $0.name == name && $0.language == language }) {
      return try MessageTemplate(own.text)
    }
    if let kind = name.kind { return try MessageTemplate(self(Phrase.message(kind))) }
    guard own.contains(where: { $0.name == name }) else {
      let known = MessageKind.allCases.map(\.rawValue) + Set(own.map(\.name.text)).sorted()
      throw .notFound(name.text, known: known)
    }
    throw .noText(name, language)
  }
}
