import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let registrations: [StaffRoute] = [
    .get("staff/events/:code/registrations", for: .seeEvents) {
      try StaffRegistrationsPage.list(for: $0)
    },
    .get("staff/events/:code/registrations/:number", for: .seeEvents) {
      try StaffRegistrationsPage.one(for: $0)
    },
    .post("staff/events/:code/registrations/:number", for: .decideRegistrations) {
      try StaffRegistrationsPage.decide($0)
    },
  ]
}

/// An event's registrations, and what is decided of one.
private enum StaffRegistrationsPage {
  private static let size = 50

  static func list(for staff: StaffVisit) throws -> Reply {
    let (wording, event) = (staff.wording, try staff.store.event(staff.code))
    let path = "/staff/events/\(event.code)/registrations"
    let status = staff.visit.query["status"].flatMap { RegistrationStatus(rawValue: $0) }
    let counts = try staff.store.registrationCounts(of: event.code.text)
    let listed = try staff.store.registrations(in: event.code.text, status: status)
    let listPath = path + (status.map { "?status=\($0.rawValue)" } ?? "")
    let part = staff.pageOf(listed, size: size, path: listPath)
    let choices =
      [Frame.Link(text: wording(.allChoice), href: staff.path(path), isCurrent: status == nil)]
      + RegistrationStatus.allCases.compactMap { known in
        counts[known].map {
          Frame.Link(
            text: "\(wording.label(known)) (\(wording.number($0)))",
            href: staff.path(path) + "?status=\(known.rawValue)", isCurrent: known == status)
        }
      }
    let items = part.shown.map { listed in
      StaffPage.Item(
        title: wording.label(listed.person),
        link: Frame.Link(
          text: wording.label(listed.person),
          href: staff.path(path + "/\(listed.registration.number)")),
        mark: wording.label(listed.registration),
        paragraphs: [
          listed.participant.details.classAndSchool,
          listed.registration.cancelReason.map { wording.reason($0) },
        ].compactMap { $0 })
    }
    return staff.visit.showPrivately(
      StaffPage(
        staff, event.plan.title, path: path, back: start(staff),
        introduction: [
          wording.timeWithWeekday(from: event.plan.startsAt, to: event.plan.endsAt)
        ], choices: choices,
        sections: [
          .init(
            heading: wording(.registrationsTitle),
            nothing: items.isEmpty ? wording(.nobodyRegistered) : nil, items: items)
        ], pages: part.links))
  }

  private static func start(_ staff: StaffVisit) -> Frame.Link {
    Frame.Link(text: staff.wording(.staffStartPage), href: staff.path("/staff"))
  }

  private static func found(
    _ staff: StaffVisit
  ) throws -> (listed: RegistrationListing, event: Event) {
    guard let number = staff.visit.parameters["number"].flatMap({ Int($0) }) else {
      throw WebProblem.notFound
    }
    let event = try staff.store.event(staff.code)
    let all = try staff.store.registrations(in: event.code.text)
      .filter { $0.registration.number == number }
    // Who came back has the number of before: the active one is meant, else the latest.
    guard let meant = all.first(where: \.registration.status.isActive) ?? all.last else {
      throw WebProblem.notFound
    }
    return (meant, event)
  }

  static func one(for staff: StaffVisit, notice: StaffNotice? = nil) throws -> Reply {
    let wording = staff.wording
    let (listed, event) = try found(staff)
    let list = "/staff/events/\(event.code)/registrations"
    let path = list + "/\(listed.registration.number)"
    let decides = staff.may(.decideRegistrations)
    let standing = try staff.store.standing(of: listed.registration.id, at: staff.now)
    let consents = try staff.store.consents(of: listed.participant.id)
    let item = StaffPage.Item(
      title: wording.label(listed.registration),
      facts: facts(of: listed, consents, contacts: decides, in: wording),
      paragraphs: [wording.sentence(standing, of: listed.person, in: event)],
      links: decides ? contact(of: listed, for: staff) : [],
      forms: decides ? decisions(listed, path, for: staff) : [])
    var sections = [StaffPage.Section(heading: event.plan.title, items: [item])]
    let inForce = consents.filter { $0.withdrawnOn == nil }
    let entry = ConsentEntry(
      path: path, participant: listed.participant, event: event, staff: staff)
    func add(_ heading: Phrase, _ text: Phrase, _ form: StaffForm?) {
      guard decides, let form else { return }
      sections.append(
        .init(heading: wording(heading), items: [.init(title: wording(text), forms: [form])]))
    }
    if listed.registration.status.isActive {
      add(.recordConsentHeading, .consentAsSigned, entry.form(with: inForce))
    }
    add(.withdrawConsentHeading, .withdrawConsentText, entry.withdrawal(of: inForce))
    return staff.show(
      StaffPage(
        staff, wording.label(listed.person), path: path,
        back: Frame.Link(text: event.plan.title, href: staff.path(list)), notice: notice,
        sections: sections), after: notice)
  }

  private static func facts(
    of listed: RegistrationListing, _ consents: [Consent], contacts: Bool, in wording: Wording
  ) -> [EventPage.Fact] {
    let details = listed.participant.details
    var facts: [(String, [String])] = [
      (wording(.participantIDTitle), [listed.participant.id.label]),
      (wording(.registeredAtTitle), [wording.instant(listed.registration.registeredAt)]),
      (wording(.classTitle), [details.schoolClass?.text].compactMap { $0 }),
      (wording(.schoolTitle), [details.school].compactMap { $0 }),
      (wording(.sessionsHeading), listed.sessions.map(String.init)),
    ]
    if contacts {
      facts += [
        (wording(.birthDateTitle), [details.birthDate.map(wording.day)].compactMap { $0 }),
        (wording(.phoneTitle), [details.phone?.typed].compactMap { $0 }),
        (wording(.guardianTitle), [details.guardianName].compactMap { $0 }),
        (wording(.guardianPhoneTitle), [details.guardianPhone?.typed].compactMap { $0 }),
        (wording(.consentsPage), consents.map(wording.consent)),
      ]
    }
    return facts.compactMap { label, values in
      values.isEmpty ? nil : EventPage.Fact(label: label, values: values)
    }
  }

  private static func contact(
    of listed: RegistrationListing, for staff: StaffVisit
  ) -> [Frame.Link] {
    let contact = listed.participant.details.contact(
      on: staff.visit.today, ageOfMajority: staff.visit.library.ageOfMajority)
    return contact.map { [staff.wording.whatsApp($0)] } ?? []
  }

  private static func decisions(
    _ listed: RegistrationListing, _ path: String, for staff: StaffVisit
  ) -> [StaffForm] {
    guard listed.registration.status.isActive else { return [] }
    let wording = staff.wording
    let seat = StaffForm.Button(name: "step", value: "seat", text: wording(.seatButton))
    return [
      staff.form(
        path, legend: wording(.decideHeading),
        fields: [
          .init(
            id: "reason", name: "reason", label: wording(.reasonLabel),
            value: staff.form["reason"])
        ],
        (listed.registration.status == .waitlisted ? [seat] : [])
          + [
            .init(name: "step", value: "cancel", text: wording(.cancelRegistrationButton)),
            .init(name: "step", value: "decline", text: wording(.declineButton)),
          ])
    ]
  }

  static func decide(_ staff: StaffVisit) throws -> Reply {
    let (listed, event) = try found(staff)
    let (wording, id) = (staff.wording, listed.registration.id)
    let reason = staff.form["reason"] ?? ""
    let entry = ConsentEntry(path: "", participant: listed.participant, event: event, staff: staff)
    let notice = try staff.doing {
      switch staff.form["step"] {
      case "cancel":
        try staff.store.cancelRegistration(id, reason: reason, by: staff.audit)
        return wording.registrationCancelled(listed.person)
      case "decline":
        try staff.store.declineRegistration(id, reason: reason, by: staff.audit)
        return wording.registrationDeclined(listed.person)
      case "seat":
        return wording.registrationSeated(
          listed.person,
          try staff.store.seatRegistration(id, override: reason, by: staff.audit))
      case "consent":
        return try entry.record()
      case "withdraw":
        return try entry.withdraw()
      default: throw WebProblem.badRequest
      }
    }
    return try one(for: staff, notice: notice)
  }
}

extension Wording {
  /// A link that opens a chat with whom to reach.
  func whatsApp(_ contact: Contact) -> Frame.Link {
    Frame.Link(text: writeTo(contact), href: contact.phone.whatsAppLink())
  }
}
