import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let door: [StaffRoute] = [
    .get("staff/events/:code/door", for: .seeEvents) { staff in
      try DoorPage.reply(
        to: staff, event: try staff.store.event(staff.code),
        session: staff.visit.query["session"].flatMap { Int($0) })
    },
    .post("staff/events/:code/door", for: .checkIn) { staff in
      let event = try staff.store.event(staff.code)
      let session = staff.number("session")
      let answer = try DoorEntry(staff, event, session).answer()
      return try DoorPage.reply(to: staff, event: event, session: session, answer: answer)
    },
    .post("c/:code", for: .checkIn) { staff in
      guard let code = CheckInCode(staff.code),
        let found = try staff.store.registration(withCode: code)
      else {
        return try ScanPage.unknown(for: staff)
      }
      let answer = try DoorEntry(staff, found.event, nil).checkIn(found.listed, as: code)
      return try DoorPage.reply(to: staff, event: found.event, session: nil, answer: answer)
    },
  ]
}

extension Routes {
  /// What a QR code holds. By itself it shows nothing of anybody, and does nothing.
  func addScanPages() {
    get("c/:code") { visit in
      guard let member = try visit.signedIn() else { return ScanPage.forOthers(visit) }
      guard member.role.may(.checkIn) else { throw WebProblem.notForRole }
      return try ScanPage.reply(to: StaffVisit(visit: visit, member: member))
    }
  }
}

/// Who a scanned code is for, before staff press the button.
enum ScanPage {
  static func reply(to staff: StaffVisit) throws -> Reply {
    guard let code = CheckInCode(staff.code),
      let found = try staff.store.registration(withCode: code)
    else { return try unknown(for: staff) }
    let (wording, registration) = (staff.wording, found.listed.registration)
    let done = try staff.store.checkIn(of: registration.id, at: staff.now)
    let form =
      done.map {
        DoorEntry(staff, found.event, nil).undoForm(registration.number, session: $0.session)
      }
      ?? staff.form(
        "/c/\(code.text)",
        [.init(name: "step", value: "in", text: wording(.doorButton), isPlain: false)])
    let item = StaffPage.Item(
      title: wording.label(found.listed.person),
      mark: done.map { wording.doorAlready(at: $0.arrivedAt) }
        ?? (registration.status == .confirmed ? nil : wording.label(registration)),
      paragraphs: [
        found.listed.participant.details.classAndSchool, found.event.plan.title,
        wording.timeWithWeekday(from: found.event.plan.startsAt, to: found.event.plan.endsAt),
      ].compactMap { $0 }, forms: [form])
    return staff.visit.showPrivately(
      StaffPage(
        staff, wording(.scanPage), path: "/c/\(code.text)", back: doorLink(found.event, staff),
        sections: [.init(heading: code.description, items: [item])]))
  }

  static func unknown(for staff: StaffVisit) throws -> Reply {
    let wording = staff.wording
    return staff.visit.showPrivately(
      StaffPage(
        staff, wording(.scanPage), path: "/staff",
        back: Frame.Link(text: wording(.staffStartPage), href: staff.path("/staff")),
        notice: StaffNotice(text: wording(.doorUnknown), isError: true), sections: []),
      status: .notFound)
  }

  /// The same for every code, whether there is such a one or not.
  static func forOthers(_ visit: Visit) -> Reply {
    let wording = visit.wording
    let code = CheckInCode(visit.parameters["code"] ?? "")?.text
    return visit.showPrivately(
      ErrorPage(
        frame: visit.frame(wording(.scanPage), isPrivate: true), heading: wording(.scanPage),
        sentences: [wording(.scanForStaff)],
        back: Frame.Link(
          text: wording(.staffSignInLink),
          href: visit.path("/staff") + (code.map { "?next=/c/\($0)" } ?? ""))))
  }

  private static func doorLink(_ event: Event, _ staff: StaffVisit) -> Frame.Link {
    Frame.Link(
      text: staff.wording(.doorBack), href: staff.path("/staff/events/\(event.code)/door"))
  }
}

/// What somebody typed, scanned or pressed at the door, and what it came to.
struct DoorEntry {
  private let staff: StaffVisit
  private let event: Event
  private let session: Int?
  private var wording: Wording { staff.wording }
  private var path: String { "/staff/events/\(event.code)/door" }

  init(_ staff: StaffVisit, _ event: Event, _ session: Int?) {
    (self.staff, self.event, self.session) = (staff, event, session)
  }

  func answer() throws -> DoorPage.Answer {
    if let number = staff.number("number") {
      switch staff.form["step"] {
      case "undo": return try undo(number)
      case "seat": return try seat(number)
      default: return try refer(.entrantNumber(number), typed: String(number))
      }
    }
    guard let typed = staff.form["who"] else {
      return DoorPage.Answer(kind: "no", title: wording(.doorNothingTyped))
    }
    // A name may read like a code: then nobody has it, and the name is looked for.
    if let code = CheckInCode(scanned: typed),
      let found = try staff.store.registration(withCode: code)
    {
      guard found.event.id == event.id else {
        return DoorPage.Answer(
          kind: "no", title: wording(.doorUnknown),
          sentences: [wording.doorOtherEvent(found.event.plan.title)])
      }
      return try checkIn(found.listed, as: code)
    }
    if typed.contains(where: \.isLetter), typed.allSatisfy({ !$0.isNumber }) {
      return try named(typed)
    }
    let who: PersonReference
    do throws(PersonReferenceProblem) {
      who = try PersonReference(typed, countryCode: staff.visit.library.countryCode)
    } catch {
      return unknown(typed)
    }
    return try refer(who, typed: typed)
  }

  /// What goes wrong with the library's file is no answer on a person, and is thrown.
  private func refer(_ who: PersonReference, typed: String) throws -> DoorPage.Answer {
    let listed: RegistrationListing
    do {
      listed = try staff.store.registration(of: who, in: event.code.text).listed
    } catch PersonReferenceProblem.ambiguous(let people) {
      let numbers = Set(people.compactMap(\.entrantNumber))
      return several(
        try staff.store.registrations(in: event.code.text)
          .filter { numbers.contains($0.registration.number) })
    } catch is PersonReferenceProblem {
      return unknown(typed)
    }
    return try checkIn(listed, as: nil)
  }

  /// Part of a name will do, if a person then says who is meant.
  private func named(_ typed: String) throws -> DoorPage.Answer {
    let key = NameKey.key(of: typed)
    let near = try staff.store.registrations(in: event.code.text).filter {
      $0.participant.details.name.key.contains(key)
    }
    let active = near.filter(\.registration.status.isActive)
    let found = active.isEmpty ? near : active
    if found.count == 1, found[0].participant.details.name.key == key {
      return try checkIn(found[0], as: nil)
    }
    return found.isEmpty ? unknown(typed) : several(found)
  }

  func checkIn(
    _ listed: RegistrationListing, as code: CheckInCode?
  ) throws -> DoorPage.Answer {
    do {
      let key: CheckInKey =
        code.map { .code($0.text) } ?? .registration(listed.registration.id)
      let done = try staff.store.checkIn(
        key, to: event.code.text, session: session, by: staff.audit)
      return DoorPage.Answer(
        kind: done.isNew ? "in" : "again",
        title: done.isNew ? wording(.doorIn) : wording.doorAlready(at: done.arrivedAt),
        name: wording.label(done.person),
        sentences: [listed.participant.details.classAndSchool].compactMap { $0 },
        forms: [undoForm(listed.registration.number, session: done.session)])
    } catch let refusal as AttendanceRefusal {
      return refused(refusal, listed)
    }
  }

  private func refused(
    _ refusal: AttendanceRefusal, _ listed: RegistrationListing
  ) -> DoorPage.Answer {
    let number = listed.registration.number
    var forms: [StaffForm] = []
    if case .notConfirmed(_, .waitlisted) = refusal {
      forms.append(
        staff.form(
          path, hidden: hidden(number, session),
          fields: [.init(id: "reason", name: "reason", label: wording(.reasonLabel))],
          [.init(name: "step", value: "seat", text: wording(.doorSeatButton))]))
    }
    return DoorPage.Answer(
      kind: "no", title: wording.doorRefusal(refusal), name: wording.label(listed.person),
      sentences: [wording.doorAdvice(refusal)].compactMap { $0 },
      link: Frame.Link(
        text: wording(.registrationLink),
        href: staff.path("/staff/events/\(event.code)/registrations/\(number)")), forms: forms)
  }

  private func undo(_ number: Int) throws -> DoorPage.Answer {
    let listed = try staff.store.registration(of: .entrantNumber(number), in: event.code.text)
      .listed
    do {
      let undone = try staff.store.undoCheckIn(
        of: listed.registration.id, to: event.code.text, session: session,
        reason: Wording(staff.visit.library.language)(.doorUndoReason), by: staff.audit)
      return DoorPage.Answer(
        kind: "again", title: wording(.doorUndone), name: wording.label(undone.person))
    } catch let refusal as AttendanceRefusal {
      return refused(refusal, listed)
    }
  }

  private func seat(_ number: Int) throws -> DoorPage.Answer {
    let listed = try staff.store.registration(of: .entrantNumber(number), in: event.code.text)
      .listed
    do {
      _ = try staff.store.seatRegistration(
        listed.registration.id, override: staff.form["reason"] ?? "", by: staff.audit)
    } catch let error as any WordedError {
      return DoorPage.Answer(
        kind: "no", title: wording(.cannotBeDoneTitle), name: wording.label(listed.person),
        sentences: [error.sentence(in: wording)],
        forms: refused(.notConfirmed(entrant: number, .waitlisted), listed).forms)
    }
    return try checkIn(listed, as: nil)
  }

  private func several(_ found: [RegistrationListing]) -> DoorPage.Answer {
    let people = found.prefix(20).map { listed in
      DoorPage.Person(
        name: listed.participant.details.name.text,
        detail: listed.participant.details.classAndSchool,
        number: wording.entrantNumber(listed.registration.number),
        state: listed.registration.status == .confirmed
          ? nil : wording.label(listed.registration),
        button: wording(.doorButton))
    }
    return DoorPage.Answer(
      kind: "again", title: wording(.doorSeveral),
      sentences: found.count > people.count
        ? [wording.onlyFirst(people.count, of: found.count)] : [],
      matches: DoorPage.List(people: people))
  }

  private func unknown(_ typed: String) -> DoorPage.Answer {
    DoorPage.Answer(
      kind: "no", title: wording(.doorUnknown), name: String(typed.prefix(60)),
      sentences: [wording.doorAdvice(.unknownCode(typed))].compactMap { $0 })
  }

  func undoForm(_ number: Int, session: Int) -> StaffForm {
    staff.form(
      path, hidden: hidden(number, session),
      [.init(name: "step", value: "undo", text: wording(.doorUndoButton))])
  }

  private func hidden(_ number: Int, _ session: Int?) -> [(String, String)] {
    [("number", String(number))] + (session.map { [("session", String($0))] } ?? [])
  }
}
