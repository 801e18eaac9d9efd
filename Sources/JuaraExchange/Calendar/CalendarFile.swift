package import Juara

/// An iCalendar file (RFC 5545). Times are in UTC, so that no description of a time zone can be
/// wrong. There is no METHOD: the file is a copy of the programme, not an invitation, and DTSTAMP
/// therefore says when an entry was last changed (§3.8.7.2). The same programme is the same file,
/// byte for byte.
package struct CalendarFile {
  private let sink: ([UInt8]) throws -> Void

  /// - Parameter name: What programs call it (RFC 7986 §5.1, and what was used before it).
  package init(name: String, zone: LibraryZone, sink: @escaping ([UInt8]) throws -> Void) throws {
    self.sink = sink
    try write([
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//Juara//Juara//EN"), ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("NAME", text: name), ContentLine("X-WR-CALNAME", text: name),
      ContentLine("X-WR-TIMEZONE", text: zone.identifier),
    ])
  }

  package func write(_ entry: CalendarEntry) throws {
    var lines = [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", text: entry.uid),
      ContentLine("DTSTAMP", entry.revision.modifiedAt),
      ContentLine("CREATED", entry.revision.createdAt),
      ContentLine("LAST-MODIFIED", entry.revision.modifiedAt),
      ContentLine("SEQUENCE", String(entry.revision.sequence)),
      ContentLine("STATUS", entry.status.rawValue),
    ]
    switch entry.span {
    case .times(let start, let end):
      lines += [ContentLine("DTSTART", start), ContentLine("DTEND", end)]
    case .days(let first, let last):
      // The end of a span of days is the day after it (§3.6.1).
      lines += [
        ContentLine("DTSTART", first), ContentLine("DTEND", last.adding(days: 1)),
        ContentLine("TRANSP", "TRANSPARENT"),
      ]
    }
    lines.append(ContentLine("SUMMARY", text: entry.title))
    if let description = entry.description {
      lines.append(ContentLine("DESCRIPTION", text: description))
    }
    if let place = entry.place { lines.append(ContentLine("LOCATION", text: place)) }
    if let link = entry.link { lines.append(ContentLine("URL", address: link)) }
    lines.append(ContentLine("CATEGORIES", text: entry.category))
    if entry.isPersonal { lines.append(ContentLine("CLASS", "PRIVATE")) }
    try write(lines + [ContentLine("END", "VEVENT")])
  }

  package func finish() throws { try write([ContentLine("END", "VCALENDAR")]) }

  private func write(_ lines: [ContentLine]) throws {
    for line in lines { try sink(line.bytes) }
  }
}

/// One line of an iCalendar file, as RFC 5545 §3.1 and §3.3.11 have it.
struct ContentLine {
  /// A line has at most this many bytes, its end apart.
  static let limit = 75

  private let text: String

  init(_ name: String, _ value: String) { text = "\(name):\(value)" }

  init(_ name: String, text value: String) { text = "\(name):\(Self.escaped(value))" }

  init(_ name: String, _ instant: Instant) {
    self.init(name, instant.iso8601.filter { $0 != "-" && $0 != ":" })
  }

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

  /// Escapes marks and line ends, and drops the control characters that a text cannot hold.
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
