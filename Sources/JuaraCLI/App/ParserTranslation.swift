import Foundation
import Juara

/// Translates the argument parser's messages into Indonesian: it has English only.
struct ParserTranslation {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The parser's messages as patterns; `$1`, `$2` stand for the names in them.
  private static let sentences: [(english: String, indonesian: String)] = [
    ("^Error: ", "Galat: "),
    ("^Warning: ", "Peringatan: "),
    ("^OVERVIEW: ", "RINGKASAN: "),
    ("^USAGE: ", "PEMAKAIAN: "),
    ("^Usage: ", "Pemakaian: "),
    ("^ARGUMENTS:", "ARGUMEN:"),
    ("^OPTIONS:", "PILIHAN:"),
    ("^SUBCOMMANDS:", "PERINTAH:"),
    ("<subcommand>", "<perintah>"),
    ("<options>", "<pilihan>"),
    ("  See '(.+) --help' for more information\\.", "  Lihat '$1 --help' untuk penjelasannya."),
    ("  See '(.+) help (.+)' for detailed help\\.", "  Lihat '$1 help $2' untuk penjelasan rinci."),
    ("Missing expected argument '(.+)'", "Kurang '$1'"),
    ("Missing value for '(.+)'", "Kurang nilai untuk '$1'"),
    ("Unknown option '(.+?)'", "Pilihan '$1' tidak dikenal"),
    ("Did you mean '(.+?)'\\?", "Mungkin maksudnya '$1'?"),
    ("Unexpected argument '(.+)'", "'$1' tidak dikenal di sini"),
    ("(\\d+) unexpected arguments: (.+)", "$1 kata tidak dikenal di sini: $2"),
    ("Missing one of: '(.+)'", "Kurang salah satu dari '$1'"),
    (
      "The option '(.+?)' does not take any value, but '(.*)' was specified\\.",
      "Pilihan '$1' tidak memakai nilai, tetapi diberi '$2'."
    ),
    ("The value '(.*)' is invalid for '(.+?)'", "'$1' tidak bisa dipakai untuk '$2'"),
    ("Please provide one of the following:", "Pilih salah satu:"),
    ("Please provide one of (.+)\\.", "Pilih salah satu: $1."),
    ("'(.*?)',? (?:and|or) '(.*?)'", "'$1' atau '$2'"),
    // Help is wrapped before it comes here, so that a line may end after any of these words.
    ("\\(default:", "(bawaan:"),
    ("\\(default\\)(?= )", "(bawaan) "),
    ("\\(values:", "(nilai:"),
    (";(\\s+)default:", ";$1bawaan:"),
    ("Show the version\\.", "Tampilkan versi."),
    ("Show help information\\.", "Tampilkan penjelasan."),
    ("Show subcommand help information\\.", "Tampilkan penjelasan sebuah perintah."),
    ("Help: ", "Penjelasan: "),
  ]

  /// A refusal, with what to do where the parser does not say it.
  func explained(_ message: String) -> String {
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = lines[0]
    if first.contains(/[Uu]nexpected argument/) {
      lines[0] +=
        language == .indonesian
        ? ". Nilai yang lebih dari satu kata diapit tanda kutip: \"Bedah Buku\""
        : ". Put a value of several words in quotation marks: \"Book Talk\""
    } else if let match = first.firstMatch(of: /The value '(.*)' is invalid for '/),
      !message.contains("Please provide"), Int(match.1) == nil
    {
      lines[0] +=
        language == .indonesian
        ? ". Tulis bilangan bulat, seperti 2" : ". Write a whole number, such as 2"
    }
    return translated(lines.joined(separator: "\n"))
  }

  func translated(_ message: String) -> String {
    guard language == .indonesian else { return message }
    let translated = Self.sentences.reduce(message) { text, sentence in
      guard
        let pattern = try? NSRegularExpression(
          pattern: sentence.english, options: [.anchorsMatchLines])
      else { return text }
      return pattern.stringByReplacingMatches(
        in: text, range: NSRange(text.startIndex..., in: text), withTemplate: sentence.indonesian)
    }
    // The parser shows the default of a choice as programs write it.
    return translated.replacing(/(;\s+bawaan:\s+)([a-z]+)(?=\))/) { match in
      match.1 + ValueName.text(String(match.2), in: language)
    }
  }
}
