/// The form in which names or titles are compared.
public enum NameKey {
  /// For comparing, never for display. Ignored are case, repeated or surrounding white space,
  /// invisible characters, Unicode composition, and the punctuation that people leave out of names:
  /// the full stop, the apostrophes `'` `’` `‘` `ʼ` `` ` `` and the hyphens `-` `‐` `‑` `–`. Case
  /// is folded by Unicode's full, language-independent mapping, so `ß` equals `ss`.
  ///
  /// So `Nur'aini` equals `NURAINI`, and `M. Rizky` equals `m rizky`. A hyphen is left out and a
  /// space is not, so `Siti-Aminah` and `Siti Aminah` differ.
  public static func key(of text: String) -> String {
    TextNormalization.isASCII(text) ? asciiKey(of: text) : unicodeKey(of: text)
  }

  // Most names are ASCII, and an import compares hundreds of thousands: this needs no Unicode table.
  private static func asciiKey(of text: String) -> String {
    let bytes = text.utf8
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var count = 0
      var spaceIsDue = false
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "`"): continue
        case 0x20, 0x09...0x0D: spaceIsDue = count > 0
        default:
          if spaceIsDue {
            buffer[count] = 0x20
            count += 1
            spaceIsDue = false
          }
          let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
          buffer[count] = isCapital ? byte | 0x20 : byte
          count += 1
        }
      }
      return count
    }
  }

  private static func unicodeKey(of text: String) -> String {
    let bare = withoutIgnored(text)
    // In Indonesian names usually only the apostrophe is not ASCII, and it is gone now.
    if TextNormalization.isASCII(bare) { return asciiKey(of: bare) }
    // Again, because folding can produce an apostrophe: the capital of `ŉ` is `ʼN`.
    let folded = withoutIgnored(TextNormalization.composed(bare).uppercased().lowercased())
    return TextNormalization.composed(folded)
  }

  /// Single spaces inside, none around, and no ignored characters.
  private static func withoutIgnored(_ text: String) -> String {
    var bare = ""
    var spaceIsDue = false
    for scalar in text.unicodeScalars where !isIgnored(scalar) {
      if scalar.isWhiteSpace {
        spaceIsDue = !bare.isEmpty
        continue
      }
      if spaceIsDue {
        bare.unicodeScalars.append(" ")
        spaceIsDue = false
      }
      bare.unicodeScalars.append(scalar)
    }
    return bare
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "'", "\u{2019}", "\u{2018}", "\u{02BC}", "`": true
    case "-", "\u{2010}", "\u{2011}", "\u{2013}": true
    default: scalar.isInvisible
    }
  }
}
