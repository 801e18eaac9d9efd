import Foundation
import Testing

/// How a program ended, and what it said.
struct Outcome {
  let status: Int32
  /// Whether a signal ended it, as a crash does.
  let wasKilled: Bool
  let output: String
  let errors: String

  /// The rows of CSV on the standard output, a dictionary each. For tables without commas in cells.
  var table: [[String: String]] { rowsOfCSV(output) }

  /// Expects that it did what was asked.
  @discardableResult
  func done(_ location: SourceLocation = #_sourceLocation) -> Outcome {
    #expect(status == 0 && !wasKilled, "\(errors)", sourceLocation: location)
    return self
  }

  /// Expects a refusal in a sentence with these words, and nothing on the standard output.
  func refused(
    _ words: String..., status: Int32 = 1, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(self.status == status && !wasKilled, "\(errors)", sourceLocation: location)
    #expect(output == "", sourceLocation: location)
    #expect(errors.hasSuffix("\n"), sourceLocation: location)
    for word in words { #expect(errors.contains(word), sourceLocation: location) }
    for noise in ["Error Domain", "SQLite error", "Fatal", "\u{1B}"] {
      #expect(!errors.contains(noise), sourceLocation: location)
    }
  }
}

/// Reads CSV that has no quotes, by splitting alone.
func rowsOfCSV(_ text: String, separator: Character = ",") -> [[String: String]] {
  let lines = text.replacing("\u{FEFF}", with: "").split(whereSeparator: \.isNewline).map {
    $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
  guard let header = lines.first else { return [] }
  return lines.dropFirst().map { cells in
    Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
  }
}
