package import Juara

/// Says things to a person: in the person's language, with the library's local time.
package struct Wording: Sendable {
  /// The language spoken.
  package let language: Language
  /// The zone whose local time is shown; nil shows UTC.
  package let zone: LibraryZone?

  /// Speaks a language.
  package init(_ language: Language, zone: LibraryZone? = nil) {
    self.language = language
    self.zone = zone
  }

  /// Says a phrase.
  package func callAsFunction(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// Says the same, given in both languages.
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
