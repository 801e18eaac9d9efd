extension String {
  /// How many terminal cells the text takes, once it is ``printable``.
  var displayWidth: Int {
    // In nearly every cell each byte is a character one cell wide.
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text in at most `width` cells: whole if it fits, else its beginning and an ellipsis.
  func truncated(toWidth width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var room = width - 1
    let kept = prefix { character in
      room -= character.displayWidth
      return room >= 0
    }
    return kept + "…"
  }

  /// The text on lines of at most `width` cells, broken at blanks, and within a word that is longer.
  func broken(toWidth width: Int) -> [String] {
    guard displayWidth > width else { return [self] }
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if line.isEmpty || line.displayWidth + 1 + String(word).displayWidth > width {
        if !line.isEmpty { lines.append(line) }
        line = ""
        for character in word {
          if !line.isEmpty, line.displayWidth + character.displayWidth > width {
            lines.append(line)
            line = ""
          }
          line.append(character)
        }
      } else {
        line += " " + word
      }
    }
    return lines + [line]
  }
}

extension Character {
  /// 0, 1, 2, or more for a cluster such as `กำ`, whose scalars each advance the cursor.
  var displayWidth: Int {
    let scalars = unicodeScalars
    let first = scalars[scalars.startIndex]
    let rest = scalars.dropFirst()
    if rest.isEmpty { return first.displayWidth }
    // A sequence is drawn as one emoji, whatever its scalars would take apart.
    let isEmoji =
      first.properties.isEmoji
      && (first.properties.isEmojiPresentation
        || rest.contains { $0 == "\u{FE0F}" || $0.properties.isEmojiPresentation })
    return isEmoji ? 2 : scalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// How many terminal cells the scalar takes alone, as the C library's `wcwidth` has it.
  fileprivate var displayWidth: Int {
    // Below the combining accents nothing is wide, nor without a width.
    if value < 0x300 { return 1 }
    if takesNoCell { return 0 }
    return isWide ? 2 : 1
  }

  private var takesNoCell: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    // Others, such as the Arabic number sign, are drawn.
    case .format: properties.isDefaultIgnorableCodePoint
    // The vowels and final consonants of Hangul, drawn within the syllable they follow.
    default: (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar takes two cells: East Asian Wide or Fullwidth, or an emoji of its own accord.
  var isWide: Bool {
    if value < 0x1100 { return false }
    // Half of a flag is drawn as one letter.
    if properties.isEmojiPresentation { return !(0x1F1E6...0x1F1FF).contains(value) }
    return Self.wideRanges.contains { $0.contains(value) }
  }

  /// The East Asian Wide and Fullwidth scalars of Unicode 17, apart from emoji, which the standard
  /// library knows; merged over what is unassigned or takes no cell.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    // The commonest first: ideographs, Hangul syllables, kana.
    0x3250...0xA4C6, 0xAC00...0xD7A3, 0x3041...0x3247, 0x2E80...0x303E, 0xFF01...0xFF60,
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0xA960...0xA97C,
    0xF900...0xFAD9, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3,
    0x16FF2...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}

extension String {
  /// The text with whatever would command the terminal, break the line or reorder what stands beside
  /// it replaced by visible stand-ins: names come from strangers' forms.
  var printable: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    guard unicodeScalars.contains(where: { $0.standIn != nil }) else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      // A CR and LF are one line's end.
      if !(previous == "\r" && scalar == "\n") { result.append(scalar.standIn ?? scalar) }
      previous = scalar
    }
    return String(result)
  }
}

extension String {
  /// The same of whole lines: their ends stay, and so does the emphasis that the program itself gives.
  func printableLines(styled: Bool = false) -> String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return self }
    var result = String.UnicodeScalarView()
    var rest = Substring(self).unicodeScalars
    while let scalar = rest.first {
      if styled,
        let style = TerminalStyle.codes.first(where: { rest.starts(with: $0.unicodeScalars) })
      {
        result.append(contentsOf: style.unicodeScalars)
        rest = rest.dropFirst(style.unicodeScalars.count)
        continue
      }
      rest = rest.dropFirst()
      let endsLine = scalar == "\n" || scalar == "\r" && rest.first == "\n"
      result.append(endsLine ? scalar : scalar.standIn ?? scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// What is printed in the scalar's stead, one cell wide; nil if it may be printed.
  fileprivate var standIn: Unicode.Scalar? {
    switch value {
    case 0x09: " "
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: "␤"
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "␡"
    // The C1 controls, of which one begins a command as ESC [ does.
    case 0x80...0x9F: "\u{FFFD}"
    // Bidi embeddings, overrides and isolates reach past the cell when left open. The plain marks
    // do not, and Arabic names have them in good faith.
    case 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}
