/// The languages that Juara speaks, by their ISO 639-1 codes.
public enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}
