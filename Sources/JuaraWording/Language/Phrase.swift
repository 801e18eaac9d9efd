public import Juara

/// One thing to say, in both languages side by side, so that neither is forgotten.
public struct Phrase: Sendable, Equatable {
  /// In Indonesian.
  public let indonesian: String
  /// In English.
  public let english: String

  /// The same said twice.
  public init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// In one of the languages.
  public func text(in language: Language) -> String {
    language == .indonesian ? indonesian : english
  }
}
