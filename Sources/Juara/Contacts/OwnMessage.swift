/// A library's own text of a message in one language.
public struct OwnMessage: Equatable, Sendable {
  /// The message's name.
  public var name: MessageName
  /// The language it is written in.
  public var language: Language
  /// The text, with places to be filled in.
  public var text: String

  /// A text of a message.
  public init(name: MessageName, language: Language, text: String) {
    self.name = name
    self.language = language
    self.text = text
  }
}
