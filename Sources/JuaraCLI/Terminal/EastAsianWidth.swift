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
