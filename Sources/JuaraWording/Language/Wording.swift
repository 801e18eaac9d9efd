package import Juara

/// A text in both languages side by side, so that neither is forgotten.
package struct Phrase: Sendable, Equatable {
  package let indonesian: String
  package let english: String

  package init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  package func text(in language: Language) -> String {
    language == .indonesian ? indonesian : english
  }
}

/// Sentences and labels in a person's language, with the library's local time.
package struct Wording: Sendable {
  package let language: Language
  /// The zone whose local time is shown; nil shows UTC.
  package let zone: LibraryZone?

  package init(_ language: Language, zone: LibraryZone? = nil) {
    self.language = language
    self.zone = zone
  }

  package func callAsFunction(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func say(_ indonesian: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String
  {
    language == .indonesian ? indonesian() : english()
  }

  /// Names in quotation marks, with commas and an "or" between.
  func alternatives(_ names: [String]) -> String {
    let quoted = names.map { "“\($0)”" }
    guard quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + say(" atau ", " or ") + quoted.last!
  }
}

/// Says in a sentence what is wrong and what to do; conforms beside the wording of its noun.
package protocol WordedError: Error {
  func sentence(in wording: Wording) -> String
}

extension Wording {
  package func sentence(_ error: some WordedError) -> String { error.sentence(in: self) }

  /// What is wrong and what to do; nil for what only the system can explain.
  package func sentence(_ error: any Error) -> String? {
    (error as? any WordedError)?.sentence(in: self)
  }
}
