public import Juara

/// Writes a calendar as an iCalendar file (RFC 5545), which every calendar program reads.
///
/// Times are in UTC, so that no description of a time zone can be wrong. There is no METHOD: the
/// file is a copy of the programme, not an invitation, and DTSTAMP therefore says when an entry was
/// last changed (§3.8.7.2). The same programme is the same file, byte for byte.
public struct CalendarFile {
  private let sink: ([UInt8]) throws -> Void

  /// Begins a calendar.
  ///
  /// - Parameters:
  ///   - name: what programs call it (RFC 7986 §5.1, and what was used before it).
  ///   - zone: the zone in which programs may show it.
  public init(
    name: String, zone: LibraryZone, sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.sink = sink
    try write([
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//Juara//Juara//EN"), ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("NAME", text: name), ContentLine("X-WR-CALNAME", text: name),
      ContentLine("X-WR-TIMEZONE", text: zone.identifier),
    ])
  }

  /// Writes one entry.
  public func write(_ entry: CalendarEntry) throws {
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

  /// Ends the calendar.
  public func finish() throws { try write([ContentLine("END", "VCALENDAR")]) }

  private func write(_ lines: [ContentLine]) throws {
    for line in lines { try sink(line.bytes) }
  }
}
