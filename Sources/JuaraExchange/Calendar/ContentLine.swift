internal import Juara

/// One line of an iCalendar file, as RFC 5545 §3.1 and §3.3.11 have it.
struct ContentLine {
  /// A line has at most this many bytes, its end apart.
  static let limit = 75

  private let text: String

  /// A property whose value stands as it is.
  init(_ name: String, _ value: String) { text = "\(name):\(value)" }

  /// A property whose value is a text.
  init(_ name: String, text value: String) { text = "\(name):\(Self.escaped(value))" }

  /// A property whose value is an instant, in UTC.
  init(_ name: String, _ instant: Instant) {
    self.init(name, instant.iso8601.filter { $0 != "-" && $0 != ":" })
  }

  /// A property whose value is a day.
  init(_ name: String, _ day: Day) {
    self.init(name + ";VALUE=DATE", day.description.filter { $0 != "-" })
  }

  /// A property whose value is a web address; what an address cannot hold is percent-encoded.
  init(_ name: String, address: String) {
    let digits = Array("0123456789ABCDEF")
    let value = address.utf8.map { byte -> String in
      if byte > 0x20, byte < 0x7F { return String(UnicodeScalar(byte)) }
      return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    self.init(name, value.joined())
  }

  /// A text with its marks and line ends escaped, and without the control characters that a text
  /// cannot hold.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": escaped += "\\n"
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\t": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: escaped.unicodeScalars.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return escaped
  }

  /// The line's bytes, folded so that none is too long and no character is torn apart.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    for scalar in text.unicodeScalars {
      let encoded = UTF8.encode(scalar)!
      if length + encoded.count > Self.limit {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += encoded
      length += encoded.count
    }
    return bytes + [0x0D, 0x0A]
  }
}
