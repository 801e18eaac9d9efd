package import Juara

/// One thing to say, in both languages side by side, so that neither is forgotten.
package struct Phrase: Sendable, Equatable {
  /// In Indonesian.
  package let indonesian: String
  /// In English.
  package let english: String

  /// The same said twice.
  package init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// In one of the languages.
  package func text(in language: Language) -> String {
    language == .indonesian ? indonesian : english
  }
}
