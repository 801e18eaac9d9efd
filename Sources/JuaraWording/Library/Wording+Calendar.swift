package import Juara

extension Wording {
  /// - Parameter zone: in which a day begins and ends.
  package func calendarEntry(_ item: CalendarItem, zone: LibraryZone) -> CalendarEntry {
    CalendarEntry(
      uid: item.uid, revision: item.revision, status: item.status,
      span: CalendarSpan(from: item.meeting.startsAt, to: item.meeting.endsAt, zone: zone),
      title: calendarTitle(item), description: calendarDescription(item),
      place: item.meeting.place ?? item.personalLink, link: item.personalLink,
      category: label(item.event.plan.kind), isPersonal: item.registration != nil)
  }

  private func calendarTitle(_ item: CalendarItem) -> String {
    let title = item.event.plan.title
    if let session = item.meeting.title { return "\(title): \(session)" }
    guard item.isOneOfSeveral else { return title }
    return title + say(" (sesi \(item.meeting.number))", " (session \(item.meeting.number))")
  }

  private func calendarDescription(_ item: CalendarItem) -> String? {
    var lines = item.hosts.map(host)
    if let ages = item.event.plan.ages {
      lines.append(say("Umur: ", "Ages: ") + self.ages(ages, on: item.event.plan.ageOn))
    }
    if let registration = item.registration {
      lines.append(
        say("Nomor peserta ", "Entrant number ") + entrantNumber(registration.number))
      if registration.party > 1 {
        lines.append(
          say(
            "Untuk \(number(registration.party)) orang", "For \(number(registration.party)) people")
        )
      }
    }
    if let link = item.personalLink {
      lines.append(say("Tautan rapat, hanya untuk Anda: ", "Join link, only for you: ") + link)
    } else if item.meeting.link != nil, item.status != .cancelled {
      lines.append(
        say(
          "Daring: tautannya hanya untuk peserta terkonfirmasi.",
          "Online: the link is only for confirmed participants."))
    }
    if let description = item.event.plan.description {
      lines = [description] + (lines.isEmpty ? [] : [""] + lines)
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  package func personalCalendar(_ library: Library) -> String {
    say("Acara saya – \(library.name)", "My events – \(library.name)")
  }

  package func calendarWritten(_ count: Int, to path: String) -> String {
    say(
      "\(number(count)) jadwal ditulis ke “\(path)”.",
      "Wrote \(number(count)) calendar \(count == 1 ? "entry" : "entries") to “\(path)”.")
  }
}
