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
}

extension Character {
  /// How many terminal cells the character takes: 0, 1, 2, or more for a cluster such as `กำ`, whose
  /// scalars each advance the cursor.
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
