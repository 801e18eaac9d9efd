import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let walkIns: [StaffRoute] = [
    .get("staff/events/:code/door/new", for: .decideRegistrations) { staff in
      try WalkInEntry(staff).page()
    },
    .post("staff/events/:code/door/new", for: .decideRegistrations) { staff in
      try WalkInEntry(staff).register()
    },
  ]
}

/// Somebody unregistered at the door, whom staff register and check in.
private struct WalkInEntry {
  private let staff: StaffVisit
  private let event: Event
  private let session: Int?
  private var wording: Wording { staff.wording }
  private var path: String { "/staff/events/\(event.code)/door" }

  init(_ staff: StaffVisit) throws {
    self.staff = staff
    event = try staff.store.event(staff.code)
    session = staff.visit.query["session"].flatMap { Int($0) } ?? staff.number("session")
  }

  /// - Parameter problem: Why it could not be done; all that was typed comes back.
  func page(problem: String? = nil) -> Reply {
    let typed = staff.form
    func field(_ name: String, _ label: Phrase, _ hint: Phrase? = nil) -> StaffForm.Field {
      .init(
        id: name, name: name, label: wording(label), hint: hint.map { wording($0) },
        value: typed[name])
    }
    let form = staff.form(
      path + "/new", hidden: session.map { [("session", String($0))] } ?? [],
      fields: [
        field("name", .fullNameTitle), field("born", .walkInBorn, .walkInBornHint),
        field("phone", .walkInPhone), field("guardian", .walkInGuardian, .walkInGuardianHint),
        ConsentEntry.textVersion(for: staff), field("reason", .ruleReasonLabel),
      ],
      [.init(name: "step", value: "register", text: wording(.walkInButton), isPlain: false)])
    let notice = problem.map { StaffNotice(text: $0, isError: true) }
    return staff.show(
      StaffPage(
        staff, wording(.walkInPage), path: path + "/new",
        back: Frame.Link(
          text: wording(.doorBack),
          href: staff.path(path) + (session.map { "?session=\($0)" } ?? "")),
        notice: notice,
        sections: [
          .init(
            heading: event.plan.title,
            items: [.init(title: wording(.walkInHeading), forms: [form])])
        ]), after: notice)
  }

  func register() throws -> Reply {
    if staff.form["step"] == "open" { return page() }
    do {
      let person = try person()
      let isMinor = person.isMinor(
        on: staff.visit.today, ageOfMajority: staff.visit.library.ageOfMajority)
      let done = try staff.store.admit(
        RegistrationDraft(person: person), to: event.code.text, session: session,
        consent: try isMinor == true ? .recorded(givenBy: person.guardianName, for: staff) : nil,
        override: staff.form["reason"], by: staff.audit)
      let answer = DoorEntry(staff, event, session).entered(done, person)
      return try DoorPage.reply(to: staff, event: event, session: session, answer: answer)
    } catch let error as any WordedError {
      return page(problem: error.sentence(in: wording))
    }
  }

  private func person() throws -> PersonDetails {
    guard let name = staff.form["name"].flatMap({ PersonName($0) }) else {
      throw StaffPageProblem.noName
    }
    guard let born = staff.form["born"] else { throw StaffPageProblem.noAge }
    let library = staff.visit.library
    return try ArrivalLine.WalkIn(
      name: name, born: born, phone: staff.form["phone"], guardian: staff.form["guardian"],
      countryCode: library.countryCode
    ).person(on: staff.visit.today, ageOfMajority: library.ageOfMajority)
  }
}
