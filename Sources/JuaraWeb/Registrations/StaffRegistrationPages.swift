import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let registrations: [StaffRoute] = [
    .get("staff/events/:code", for: .seeEvents) { try StaffRegistrationsPage.list(for: $0) },
    .get("staff/events/:code/registrations", for: .seeEvents) {
      try StaffRegistrationsPage.list(for: $0)
    },
    // Looking for somebody changes nothing; a name does not belong into an address.
    .post("staff/events/:code/registrations", for: .seeEvents) {
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
    let typed = staff.form["find"]
    let found = try typed.map { try matching($0, among: listed, staff) } ?? listed
    let pages = staff.pageOf(found, size: size, path: listPath)
    // What was looked for by POST has no further pages.
    let part: (shown: ArraySlice<RegistrationListing>, links: [Frame.Link]) =
      typed == nil ? pages : (found.prefix(size), [])
    let choices =
      [Frame.Link(text: wording(.allChoice), href: staff.path(path), isCurrent: status == nil)]
      + RegistrationStatus.allCases.compactMap { known in
        counts[known].map {
          Frame.Link(
            text: (known == .cancelled ? wording(.cancelledOrExpired) : wording.label(known))
              + " (\(wording.number($0)))",
            href: staff.path(path) + "?status=\(known.rawValue)", isCurrent: known == status)
        }
      }
    let decides = staff.may(.decideRegistrations)
    let twice = decides ? try staff.store.registeredTwice(in: event.code.text) : []
    let twins = Set(twice.flatMap { [$0.first.id, $0.second.id] })
    let items = part.shown.map { listed -> StaffPage.Item in
      let registration = listed.registration
      // Why somebody stays away is not for whoever only looks.
      let reason = decides ? registration.cancelReason.map { wording.reason($0) } : nil
      return StaffPage.Item(
        title: wording.label(listed.person),
        link: Frame.Link(
          text: wording.label(listed.person), href: staff.path(path + "/\(registration.number)")),
        mark: wording.label(registration),
        paragraphs: [
          listed.participant.details.classAndSchool, reason,
          twins.contains(listed.participant.id) ? wording(.registeredTwice) : nil,
        ].compactMap { $0 })
    }
    let more =
      typed != nil && found.count > part.shown.count
      ? wording.onlyFirst(part.shown.count, of: found.count) : nil
    let nothing = typed.map { wording.nobodyFound($0) } ?? wording(.nobodyRegistered)
    return staff.visit.showPrivately(
      StaffPage(
        staff, event.plan.title, path: path, back: start(staff),
        introduction: [
          wording.timeWithWeekday(from: event.plan.startsAt, to: event.plan.endsAt),
          more,
        ].compactMap { $0 }, choices: choices,
        search: StaffPage.Search(
          action: staff.path(path), token: staff.visit.cookie.token,
          label: wording(.findPersonLabel), hint: wording(.findPersonHint), typed: typed,
          button: wording(.findPersonButton)),
        sections: [
          .init(
            heading: wording(.registrationsTitle),
            nothing: items.isEmpty ? nothing : nil,
            items: items)
        ], pages: part.links))
  }

  /// By a number, a code for the door, or a part of the name.
  private static func matching(
    _ typed: String, among listed: [RegistrationListing], _ staff: StaffVisit
  ) throws -> [RegistrationListing] {
    if let code = CheckInCode(scanned: typed),
      let found = try staff.store.registration(withCode: code)
    {
      let coded = listed.filter { $0.registration.id == found.listed.registration.id }
      if !coded.isEmpty { return coded }
    }
    if let number = Int(typed), typed.count <= 6 {
      return listed.filter { $0.registration.number == number }
    }
    let key = NameKey.key(of: typed)
    return key.isEmpty ? [] : listed.filter { $0.participant.details.name.key.contains(key) }
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
      facts: try facts(of: listed, consents, in: event, for: staff),
      paragraphs: [
        wording.sentence(decides ? standing : standing.withoutReason, of: listed.person, in: event)
      ],
      links: decides ? contact(of: listed, for: staff) : [],
      forms: decides ? decisions(listed, path, for: staff) : [])
    var sections = [StaffPage.Section(heading: event.plan.title, items: [item])]
    let twins = decides ? try twins(of: listed, in: event, staff) : []
    if !twins.isEmpty {
      sections.append(.init(heading: wording(.registeredTwice), items: twins))
    }
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

  /// Who is probably the same person.
  private static func twins(
    of listed: RegistrationListing, in event: Event, _ staff: StaffVisit
  ) throws -> [StaffPage.Item] {
    let pairs = try staff.store.registeredTwice(in: event.code.text).filter {
      [$0.first.id, $0.second.id].contains(listed.participant.id)
    }
    guard !pairs.isEmpty else { return [] }
    let all = try staff.store.registrations(in: event.code.text)
    return pairs.compactMap { pair in
      let other = pair.first.id == listed.participant.id ? pair.second.id : pair.first.id
      return all.last { $0.participant.id == other }.map { twin in
        StaffPage.Item(
          title: staff.wording.label(twin.person),
          link: Frame.Link(
            text: staff.wording.label(twin.person),
            href: staff.path(
              "/staff/events/\(event.code)/registrations/\(twin.registration.number)")),
          mark: staff.wording.label(twin.registration),
          paragraphs: [staff.wording.reasons(pair.reasons), staff.wording.howToMerge(pair)])
      }
    }
  }

  private static func facts(
    of listed: RegistrationListing, _ consents: [Consent], in event: Event, for staff: StaffVisit
  ) throws -> [EventPage.Fact] {
    let (wording, details) = (staff.wording, listed.participant.details)
    let contacts = staff.may(.decideRegistrations)
    let events = Dictionary(
      uniqueKeysWithValues: try staff.store.events().map { ($0.id, $0.plan.title) })
    let chosen = try staff.store.sessions(of: event.code.text)
      .filter { listed.sessions.contains($0.number) }
    let answers = try RegistrationAnswers.facts(
      listed.answers, to: staff.store.questions(of: event.code.text), in: wording)
    var facts: [(String, [String])] = [
      (wording(.participantIDTitle), [listed.participant.id.label]),
      (wording(.registeredAtTitle), [wording.instant(listed.registration.registeredAt)]),
      (wording(.classTitle), [details.schoolClass?.text].compactMap { $0 }),
      (wording(.schoolTitle), [details.school].compactMap { $0 }),
      (wording(.sessionsHeading), chosen.map { wording.publicSession($0) }),
    ]
    if contacts {
      facts += [
        (wording(.birthDateTitle), [details.birthDate.map(wording.day)].compactMap { $0 }),
        (wording(.phoneTitle), [details.phone?.typed].compactMap { $0 }),
        (wording(.guardianTitle), [details.guardianName].compactMap { $0 }),
        (wording(.guardianPhoneTitle), [details.guardianPhone?.typed].compactMap { $0 }),
        (
          wording(.consentsPage),
          consents.map { consent in
            wording.consent(consent)
              + (consent.event.flatMap { events[$0] }.map { " – " + $0 } ?? "")
          }
        ),
      ]
    }
    return facts.compactMap { label, values in
      values.isEmpty ? nil : EventPage.Fact(label: label, values: values)
    } + (contacts ? answers : [])
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
