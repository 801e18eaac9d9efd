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
