import Foundation

/// What every text that a person typed or a spreadsheet wrote goes through before it is read.
enum TextNormalization {
  /// The text in Unicode's composed form (NFC), without blanks at either end.
  static func trimmed(_ typed: String) -> String {
    // Most cells of a file are plain, and need no more than this look.
    if isPlain(typed), typed.utf8.first != 0x20, typed.utf8.last != 0x20 { return typed }
    let scalars = typed.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isBlank }),
      let end = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    let isWhole = start == scalars.startIndex && scalars.index(after: end) == scalars.endIndex
    return composed(isWhole ? typed : String(scalars[start...end]))
  }

  /// The text in Unicode's composed form (NFC).
  static func composed(_ text: String) -> String {
    if isASCII(text) { return text }
    // Composing takes microseconds, and a scalar below the first combining mark, U+0300, or among
    // the dashes and quotation marks is always as composed as it can be.
    let isComposed = text.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x300 || 0x2010...0x2027 ~= scalar.value
    }
    return isComposed ? text : text.precomposedStringWithCanonicalMapping
  }

  /// The text with every white space, dash and apostrophe as ASCII writes it, and without
  /// characters that show nothing; other characters stay.
  static func plain(_ typed: String) -> String {
    if isPlain(typed) { return typed }
    var plain = ""
    for scalar in typed.unicodeScalars {
      if scalar.isWhiteSpace {
        plain.unicodeScalars.append(" ")
      } else if scalar.isDash {
        plain.unicodeScalars.append("-")
      } else if scalar == "\u{2019}" {
        plain.unicodeScalars.append("'")
      } else if !scalar.isInvisible {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// Whether the text has nothing but ASCII's printing characters in it.
  static func isPlain(_ text: String) -> Bool {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 &- 0x20 < 0x5F }
    }
    return isPlain ?? text.utf8.allSatisfy { $0 &- 0x20 < 0x5F }
  }

  /// Whether the text has nothing but ASCII in it.
  static func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether a one-line text holds what it must not: a control character, a line break, or a mark
  /// that overrides the direction of writing, which could show a reader another text than is there.
  static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: return true
      default: return 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar has Unicode's property White_Space.
  var isWhiteSpace: Bool {
    isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
  }

  /// Whether the scalar shows nothing and takes no room: Unicode's category Cf, so the zero-width
  /// characters, the byte order mark and the marks of direction that copying brings along.
  var isInvisible: Bool {
    !isASCII && properties.generalCategory == .format
  }

  /// Whether nothing is to be seen of the scalar at the end of a line.
  var isBlank: Bool { isWhiteSpace || isInvisible }

  /// Whether the scalar is a hyphen, a dash or a minus sign.
  var isDash: Bool {
    isASCII ? self == "-" : properties.generalCategory == .dashPunctuation || value == 0x2212
  }
}

/// The words for yes and no on forms and in commands, in Indonesian and English.
public enum YesNo {
  private static let yes: Set<String> = ["ya", "iya", "y", "yes", "true", "benar", "1", "✓", "v"]
  private static let no: Set<String> = ["tidak", "tdk", "t", "no", "n", "false", "salah", "0", "-"]

  /// What a text says; nil where it says neither.
  public static func read(_ text: String) -> Bool? {
    let word = TextNormalization.trimmed(text).lowercased()
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }
}
