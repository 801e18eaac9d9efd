import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

extension Routes {
  /// The programme, and the pages of one event.
  func addEventPages() {
    get("") { try ProgrammePage.reply(to: $0) }
    get("calendar.ics") { visit in
      do {
        return try calendarReply(
          visit.store.programme(), named: visit.library.name, for: visit)
      } catch EventRefusal.emptyCalendar {
        // Whoever subscribes now sees what comes later.
        return try calendarReply([], named: visit.library.name, for: visit)
      }
    }
    get("past") { try PastPage.reply(to: $0) }
    get("events/:code") { try EventPage.reply(to: $0) }
    get("events/:code/calendar.ics") { visit in
      let event = try visit.store.publicEvent(visit.parameters["code"] ?? "", at: visit.now).event
      return try calendarReply(
        visit.store.calendar(of: event.code.text), named: event.plan.title, for: visit)
    }
  }
}

/// What calendars subscribe to; nothing in it is of a person.
private func calendarReply(_ items: [CalendarItem], named name: String, for visit: Visit) throws
  -> Reply
{
  var bytes: [UInt8] = []
  let file = try CalendarFile(name: name, zone: visit.library.zone) { bytes += $0 }
  for item in items {
    try file.write(visit.wording.calendarEntry(item, zone: visit.library.zone))
  }
  try file.finish()
  return Reply(type: "text/calendar; charset=utf-8", body: bytes, caching: .whileSame)
}
