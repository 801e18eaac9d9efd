import Foundation

package enum TextNormalization {
  /// In Unicode's composed form (NFC), without surrounding space.
  package static func trimmed(_ typed: String) -> String {
    // Most cells of a file need only this check.
    if isPlain(typed), typed.utf8.first != 0x20, typed.utf8.last != 0x20 { return typed }
    let scalars = typed.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isBlank }),
      let end = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    let isWhole = start == scalars.startIndex && scalars.index(after: end) == scalars.endIndex
    return composed(isWhole ? typed : String(scalars[start...end]))
  }

  /// With one space for any white space, line breaks included, and none around.
  static func singleSpaced(_ text: String) -> String {
    var previous: UInt8 = 0x20
    let isSingleSpaced = text.utf8.allSatisfy { byte in
      defer { previous = byte }
      return 0x21...0x7E ~= byte || byte == 0x20 && previous != 0x20
    }
    if isSingleSpaced, text.utf8.last != 0x20 { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.split(whereSeparator: \.isWhiteSpace).joined(separator: [" "])))
  }

  /// In Unicode's composed form (NFC).
  static func composed(_ text: String) -> String {
    if isASCII(text) { return text }
    // Composing takes microseconds. Scalars below the first combining mark, U+0300, and dashes and
    // quotation marks are always composed.
    let isComposed = text.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x300 || 0x2010...0x2027 ~= scalar.value
    }
    return isComposed ? text : text.precomposedStringWithCanonicalMapping
  }

  /// With ASCII spaces, dashes and apostrophes, and without invisible characters.
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

  /// Whether the text is printable ASCII.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.allSatisfy { $0 &- 0x20 < 0x5F } }
  }

  static func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// A control character, line break or direction override, which could display other text.
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
  var isWhiteSpace: Bool {
    isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
  }

  /// Unicode's category Cf: zero-width characters, the byte-order mark and direction marks.
  var isInvisible: Bool {
    !isASCII && properties.generalCategory == .format
  }

  var isBlank: Bool { isWhiteSpace || isInvisible }

  var isDash: Bool {
    isASCII ? self == "-" : properties.generalCategory == .dashPunctuation || value == 0x2212
  }
}

package enum YesNo {
  private static let yes: Set<String> = ["ya", "iya", "y", "yes", "true", "benar", "1", "✓", "v"]
  private static let no: Set<String> = ["tidak", "tdk", "t", "no", "n", "false", "salah", "0", "-"]

  package static func read(_ text: String) -> Bool? {
    let word = TextNormalization.trimmed(text).lowercased()
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }
}

extension UInt8 {
  var asciiDigit: Int? { isASCIIDigit ? Int(self) - 0x30 : nil }
  var isASCIIDigit: Bool { 0x30...0x39 ~= self }
  var isASCIILowercase: Bool { 0x61...0x7A ~= self }
  var isASCIILetterOrDigit: Bool { isASCIIDigit || (self | 0x20).isASCIILowercase }
}

extension String {
  /// Whether the text consists of `a-z`, `0-9` and the given characters, and is not empty.
  func isIdentifier(with others: String) -> Bool {
    !isEmpty
      && utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || others.utf8.contains($0) }
  }
}

extension String {
  /// On one line, cut between words where it is longer.
  package func shortened(to limit: Int) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if line.count <= limit { return line }
    let words = line.prefix(limit).split(separator: " ")
    let whole = words.count > 1 ? words.dropLast().joined(separator: " ") : String(words[0])
    return whole + " …"
  }
}
