import Juara
import JuaraStore
import JuaraWording

/// The list of who is expected, a field for codes, and the answer to the last one.
struct DoorPage: WebPage {
  static let template = "door"

  struct Person {
    let name: String
    let detail: String?
    let number: String
    let state: String?
    /// Checks in; nil for whom it cannot be, and for who only looks.
    let button: String?
  }

  struct Entry {
    let label: String
    let hint: String
    let button: String
    /// So that a scanner can go on; not where there is something to press first.
    let isFocused: Bool
  }

  struct List {
    let people: [Person]
  }

  struct Answer {
    /// As the style knows it: `in`, `again` or `no`.
    let kind: String
    var title: String
    var name: String? = nil
    var sentences: [String] = []
    var link: Frame.Link? = nil
    var forms: [StaffForm] = []
    var matches: List? = nil
  }

  let frame: Frame
  let back: Frame.Link
  let heading: String
  let time: String?
  let choicesTitle: String
  let hasChoices: Bool
  let choices: [Frame.Link]
  let count: String?
  let answer: Answer?
  let action: String
  let token: String
  let session: String?
  let entry: Entry?
  let listHeading: String
  let nobody: String?
  let list: List?
  let walkIn: Frame.Link?
  let hasPages: Bool
  let pagesTitle: String
  let pages: [Frame.Link]
}

extension DoorPage {
  private static let size = 60

  /// - Parameter number: The session's; nil for the one that people come to now.
  static func reply(
    to staff: StaffVisit, event: Event, session number: Int?, answer: Answer? = nil
  ) throws -> Reply {
    let wording = staff.wording
    let sessions = try staff.store.sessionTimes(of: event.code.text)
    let standing = sessions.filter { !$0.isCancelled }
    let session =
      number.flatMap { number in sessions.first { $0.number == number } }
      ?? (try? sessions.resolve(nil, at: staff.now, zone: staff.visit.library.zone))
    let path = "/staff/events/\(event.code)/door"
    let sheet = try session.flatMap { session in
      session.isCancelled
        ? nil : try staff.store.attendance(of: event.code.text, session: session.number)
    }
    let title = wording.doorTitle(event.plan.title)
    let listPath = path + (session.map { "?session=\($0.number)" } ?? "")
    let rows = sheet?.rows ?? []
    let part = staff.pageOf(rows, size: size, path: listPath)
    let page = DoorPage(
      frame: staff.frame(title, path: path),
      back: Frame.Link(text: wording(.staffStartPage), href: staff.path("/staff")),
      heading: title,
      time: session.map { wording.doorSession($0, isOneOfSeveral: sessions.count > 1) },
      choicesTitle: wording(.choicesTitle),
      hasChoices: standing.count > 1,
      choices: standing.count > 1
        ? standing.map {
          Frame.Link(
            text: wording.doorSession($0, isOneOfSeveral: true),
            href: staff.path(path) + "?session=\($0.number)", isCurrent: $0 == session)
        } : [],
      count: session.flatMap { session in
        sheet?.count(in: session, at: staff.now)
      }.map { wording.doorCount($0[.present], of: $0.all) },
      answer: answer, action: staff.path(path), token: staff.visit.cookie.token,
      session: session.map { String($0.number) },
      entry: staff.may(.checkIn)
        ? Entry(
          label: wording(.doorLabel), hint: wording(.doorHint), button: wording(.doorButton),
          isFocused: answer?.matches == nil)
        : nil,
      listHeading: wording(.doorListHeading), nobody: rows.isEmpty ? wording(.doorNobody) : nil,
      list: session.flatMap { session in
        part.shown.isEmpty
          ? nil : List(people: part.shown.map { person($0, in: session, for: staff) })
      },
      walkIn: staff.may(.decideRegistrations)
        ? Frame.Link(
          text: wording(.walkInLink),
          href: staff.path(path + "/new") + (session.map { "?session=\($0.number)" } ?? ""))
        : nil, hasPages: !part.links.isEmpty,
      pagesTitle: wording(.pagesTitle), pages: part.links)
    return staff.visit.showPrivately(page)
  }

  private static func person(
    _ row: AttendanceSheet.Row, in session: SessionTime, for staff: StaffVisit
  ) -> Person {
    let details = row.participant.details
    let attendance = row.attendances[session.id] ?? Attendance()
    let presence = session.presence(of: attendance, at: staff.now)
    let state: String? =
      if let arrival = attendance.mark?.arrivedAt {
        staff.wording.doorIn(at: arrival)
      } else {
        presence == .expected ? nil : staff.wording.label(presence)
      }
    return Person(
      name: details.name.text, detail: details.classAndSchool,
      number: staff.wording.entrantNumber(row.registration.number), state: state,
      button: staff.may(.checkIn) && attendance.mark == nil
        && row.registration.status == .confirmed ? staff.wording(.doorButton) : nil)
  }
}

extension PersonDetails {
  /// What tells namesakes apart where staff see them.
  var classAndSchool: String? {
    let parts = [schoolClass?.text, school].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
