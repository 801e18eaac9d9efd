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
        notice: StaffNotice(text: wording(.codeUnknown), isError: true), sections: []),
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
      case "consent": return try consent(number)
      case "return": return try comeBack(number)
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
      return entered(done, listed.participant.details)
    } catch let refusal as AttendanceRefusal {
      return try refused(refusal, listed)
    }
  }

  func entered(_ done: CheckIn, _ details: PersonDetails) -> DoorPage.Answer {
    DoorPage.Answer(
      kind: done.isNew ? "in" : "again",
      title: done.isNew ? wording(.doorIn) : wording.doorAlready(at: done.arrivedAt),
      name: wording.label(done.person), sentences: [details.classAndSchool].compactMap { $0 },
      forms: done.person.entrantNumber.map { [undoForm($0, session: done.session)] } ?? [])
  }

  private func refused(
    _ refusal: AttendanceRefusal, _ known: RegistrationListing
  ) throws -> DoorPage.Answer {
    // Its consent may have been overdue until this very press.
    let listed = try staff.store.registration(known.registration.id).listed
    let number = listed.registration.number
    return DoorPage.Answer(
      kind: "no", title: wording.doorRefusal(refusal, of: listed.registration),
      name: wording.label(listed.person),
      sentences: [wording.doorAdvice(refusal)].compactMap { $0 },
      link: Frame.Link(
        text: wording(.registrationLink),
        href: staff.path("/staff/events/\(event.code)/registrations/\(number)")),
      forms: remedy(refusal, listed).map { [$0] } ?? [])
  }

  /// What lets somebody in who has no confirmed place; nil where nothing on this page does.
  private func remedy(_ refusal: AttendanceRefusal, _ listed: RegistrationListing) -> StaffForm? {
    guard case .notConfirmed(_, let status) = refusal else { return nil }
    func form(_ fields: [StaffForm.Field], _ step: String, _ button: Phrase) -> StaffForm {
      staff.form(
        path, hidden: hidden(listed.registration.number, session), fields: fields,
        [.init(name: "step", value: step, text: wording(button))])
    }
    func reason(_ label: Phrase) -> StaffForm.Field {
      .init(id: "reason", name: "reason", label: wording(label), value: staff.form["reason"])
    }
    let signature = [
      StaffForm.Field(
        id: "given-by", name: "given-by", label: wording(.signedByLabel),
        value: staff.form["given-by"] ?? listed.participant.details.guardianName),
      ConsentEntry.textVersion(for: staff),
    ]
    switch status {
    case .confirmed: return nil
    case .waitlisted: return form([reason(.reasonLabel)], "seat", .doorSeatButton)
    case .awaitingConsent: return form(signature, "consent", .doorConsentButton)
    case .cancelled, .declined:
      let needed = needsConsent(listed)
      return form(
        (needed ? signature : []) + [reason(.ruleReasonLabel)], "return",
        needed ? .doorConsentReturnButton : .doorReturnButton)
    }
  }

  private func needsConsent(_ listed: RegistrationListing) -> Bool {
    listed.consent == nil
      && listed.participant.details.isMinor(
        on: staff.visit.today, ageOfMajority: staff.visit.library.ageOfMajority) == true
  }

  private func listed(_ number: Int) throws -> RegistrationListing {
    try staff.store.registration(of: .entrantNumber(number), in: event.code.text).listed
  }

  /// Of one who waits for the guardian's consent.
  private func consent(_ number: Int) throws -> DoorPage.Answer {
    let listed = try listed(number)
    do {
      try staff.store.recordConsents(
        [try .recorded(givenBy: staff.form["given-by"], for: staff)],
        of: [listed.participant.id], in: event.code.text, by: staff.audit)
    } catch let error as any WordedError {
      return try failed(error, listed)
    }
    return try checkIn(listed, as: nil)
  }

  /// Of one whose registration ended: anew, at the end of the queue.
  private func comeBack(_ number: Int) throws -> DoorPage.Answer {
    let listed = try listed(number)
    if listed.registration.status.isActive { return try checkIn(listed, as: nil) }
    do {
      let done = try staff.store.admit(
        RegistrationDraft(
          person: listed.participant.details, party: listed.registration.party,
          answers: listed.answers),
        as: listed.participant.id, to: event.code.text, session: session,
        consent: try needsConsent(listed)
          ? .recorded(givenBy: staff.form["given-by"], for: staff) : nil,
        override: staff.form["reason"], by: staff.audit)
      return entered(done, listed.participant.details)
    } catch let error as any WordedError {
      return try failed(error, listed)
    }
  }

  private func failed(
    _ error: any WordedError, _ listed: RegistrationListing
  ) throws -> DoorPage.Answer {
    var answer = try refused(
      .notConfirmed(entrant: listed.registration.number, listed.registration.status), listed)
    answer.sentences = [error.sentence(in: wording)]
    return answer
  }

  private func undo(_ number: Int) throws -> DoorPage.Answer {
    let listed = try listed(number)
    do {
      let undone = try staff.store.undoCheckIn(
        of: listed.registration.id, to: event.code.text, session: session,
        reason: Wording(staff.visit.library.language)(.doorUndoReason), by: staff.audit)
      return DoorPage.Answer(
        kind: "again", title: wording(.doorUndone), name: wording.label(undone.person))
    } catch let refusal as AttendanceRefusal {
      return try refused(refusal, listed)
    }
  }

  private func seat(_ number: Int) throws -> DoorPage.Answer {
    let listed = try listed(number)
    do {
      _ = try staff.store.seatRegistration(
        listed.registration.id, override: staff.form["reason"] ?? "", by: staff.audit)
    } catch let error as any WordedError {
      var answer = try refused(.notConfirmed(entrant: number, .waitlisted), listed)
      answer.title = wording(.cannotBeDoneTitle)
      answer.sentences = [error.sentence(in: wording)]
      return answer
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
      sentences: [wording.doorAdvice(.unknownCode(typed))].compactMap { $0 },
      forms: staff.may(.decideRegistrations)
        ? [
          staff.form(
            path + "/new",
            hidden: (typed.contains(where: \.isNumber) ? [] : [("name", typed)])
              + (session.map { [("session", String($0))] } ?? []),
            [.init(name: "step", value: "open", text: wording(.registerThemNow))])
        ] : [])
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
