import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let consents: [StaffRoute] = [
    .get("staff/consents", for: .decideRegistrations) { staff in
      try concerns(
        staff, .consentsPage, path: "/staff/consents", nothing: .nobodyAwaitsConsent
      ) { if case .awaitsConsent = $0 { true } else { false } }
    },
    .get("staff/to-tell", for: .decideRegistrations) { try peopleToTell($0) },
    .post("staff/to-tell", for: .decideRegistrations) { staff in
      guard let id = staff.number("registration") else { throw WebProblem.badRequest }
      let notice = try staff.doing {
        try staff.store.markTold(Identifier(Int64(id)), by: staff.audit)
        return staff.wording(.markedTold)
      }
      return try peopleToTell(staff, notice: notice)
    },
  ]

  private static func peopleToTell(
    _ staff: StaffVisit, notice: StaffNotice? = nil
  ) throws -> Reply {
    try concerns(
      staff, .toTellPage, path: "/staff/to-tell", nothing: .nobodyToTell, notice: notice
    ) { if case .awaitsConsent = $0 { false } else { true } }
  }

  private static func concerns(
    _ staff: StaffVisit, _ title: Phrase, path: String, nothing: Phrase,
    notice: StaffNotice? = nil, where isMeant: (StaffConcernKind) -> Bool
  ) throws -> Reply {
    let wording = staff.wording
    let all = try staff.store.staffConcerns(at: staff.now).filter { isMeant($0.kind) }
    let part = staff.pageOf(all, size: 30, path: path)
    var sections: [StaffPage.Section] = []
    for concern in part.shown {
      let heading = concern.event.plan.title
      if sections.last?.heading != heading { sections.append(.init(heading: heading)) }
      sections[sections.count - 1].items.append(item(concern, staff, marks: path))
    }
    if sections.isEmpty {
      sections = [.init(heading: wording(title), nothing: wording(nothing))]
    }
    return staff.show(
      StaffPage(
        staff, wording(title), path: path, notice: notice, sections: sections, pages: part.links),
      after: notice)
  }

  private static func item(
    _ concern: StaffConcern, _ staff: StaffVisit, marks path: String
  ) -> StaffPage.Item {
    let wording = staff.wording
    let number = concern.registration.number
    var forms: [StaffForm] = []
    switch concern.kind {
    case .awaitsConsent: break
    case .expired, .promoted:
      forms = [
        staff.form(
          path, hidden: [("registration", String(concern.registration.id.rawValue))],
          [.init(name: "step", value: "told", text: wording(.toldButton))])
      ]
    }
    return StaffPage.Item(
      title: wording.label(concern.person),
      link: Frame.Link(
        text: wording.label(concern.person),
        href: staff.path("/staff/events/\(concern.event.code)/registrations/\(number)")),
      paragraphs: [wording.concern(concern.kind)],
      links: concern.contact.map { [wording.whatsApp($0)] } ?? [], forms: forms)
  }
}

/// A consent that staff record, or take back, as a guardian signed, wrote or said it.
struct ConsentEntry {
  let path: String
  let participant: Participant
  let event: Event
  let staff: StaffVisit
  private var wording: Wording { staff.wording }

  init(path: String, participant: Participant, event: Event, staff: StaffVisit) {
    (self.path, self.participant, self.event, self.staff) = (path, participant, event, staff)
  }

  /// Nil where every consent is there.
  func form(with inForce: [Consent]) -> StaffForm? {
    let missing = Consent.Purpose.allCases.filter { purpose in
      !inForce.contains {
        $0.purpose == purpose && (purpose != .takePart || $0.event == event.id)
      }
    }
    guard !missing.isEmpty else { return nil }
    let ticked = staff.form.all("purpose")
    let chosen = staff.form["method"]
    return staff.form(
      path,
      ticks: missing.map {
        Tick(
          id: "purpose-\($0.rawValue)", name: "purpose", type: "checkbox", value: $0.rawValue,
          label: label($0), isTicked: ticked.contains($0.rawValue))
      },
      selection: StaffForm.Selection(
        id: "method", name: "method", label: wording(.methodTitle),
        options: Consent.Method.allCases.filter { $0 != .web }.map {
          StaffForm.Option(
            value: $0.rawValue, text: wording.label($0), isChosen: chosen == $0.rawValue)
        }),
      fields: [
        .init(
          id: "given-by", name: "given-by", label: wording(.givenByTitle),
          value: staff.form["given-by"] ?? participant.details.guardianName),
        .init(
          id: "given-on", name: "given-on", label: wording(.givenOnTitle),
          value: staff.form["given-on"] ?? wording.day(staff.visit.today)),
        Self.textVersion(for: staff),
      ],
      [
        .init(
          name: "step", value: "consent", text: wording(.recordConsentButton), isPlain: false)
      ])
  }

  /// Nil where there is none to take back; to take part in another event is that event's.
  func withdrawal(of inForce: [Consent]) -> StaffForm? {
    let purposes = inForce.filter { $0.event == nil || $0.event == event.id }.map(\.purpose)
    guard !purposes.isEmpty else { return nil }
    return staff.form(
      path,
      selection: StaffForm.Selection(
        id: "withdrawn", name: "withdrawn", label: wording(.purposeLabel),
        options: purposes.map {
          StaffForm.Option(value: $0.rawValue, text: label($0))
        }),
      fields: [
        .init(
          id: "withdrawn-on", name: "withdrawn-on", label: wording(.withdrawnOnTitle),
          value: staff.form["withdrawn-on"] ?? wording.day(staff.visit.today))
      ],
      [.init(name: "step", value: "withdraw", text: wording(.withdrawConsentButton))])
  }

  /// Taking part is agreed to for one event.
  private func label(_ purpose: Consent.Purpose) -> String {
    wording.label(purpose) + (purpose == .takePart ? ": " + event.plan.title : "")
  }

  /// Which text was signed: it stands on the printed form.
  static func textVersion(for staff: StaffVisit) -> StaffForm.Field {
    .init(
      id: "text-version", name: "text-version", label: staff.wording(.consentTextVersion),
      value: staff.form["text-version"])
  }

  /// - Returns: What was recorded, in a sentence.
  func record() throws -> String {
    let form = staff.form
    let purposes = form.all("purpose").compactMap { Consent.Purpose(rawValue: $0) }
    guard !purposes.isEmpty else { throw StaffPageProblem.noPurpose }
    guard let method = form["method"].flatMap({ Consent.Method(rawValue: $0) }), method != .web
    else { throw WebProblem.badRequest }
    let day = try day("given-on")
    let consents = try purposes.map {
      try Consent.recorded($0, givenBy: form["given-by"], method, on: day, for: staff)
    }
    try staff.store.recordConsents(
      consents, of: [participant.id], in: event.code.text, by: staff.audit)
    return consents.map { wording.consentRecorded($0, of: participant) }.joined(separator: " ")
  }

  /// - Returns: What was taken back, and what is to be taken down now.
  func withdraw() throws -> String {
    guard let purpose = staff.form["withdrawn"].flatMap({ Consent.Purpose(rawValue: $0) }) else {
      throw WebProblem.badRequest
    }
    let effects = try staff.store.withdrawConsent(
      to: purpose, of: participant.id, in: event.code.text, on: try day("withdrawn-on"),
      by: staff.audit)
    return [
      wording.consentWithdrawn(purpose, of: participant),
      wording.takedownNotice(purpose, effects.published),
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func day(_ field: String) throws -> Day {
    guard let day = staff.form[field].flatMap({ try? Day.read($0, order: .dmy) }) else {
      throw StaffPageProblem.noDay
    }
    if day > staff.visit.today { throw ConsentRefusal.notYet(day) }
    return day
  }
}

extension Consent {
  /// As staff record it, with the version of the text that they type beside it.
  /// - Parameter day: Nil for today, as at the door.
  /// - Throws: `StaffPageProblem.noGiver`.
  static func recorded(
    _ purpose: Purpose = .takePart, givenBy giver: String?, _ method: Method = .paper,
    on day: Day? = nil, for staff: StaffVisit
  ) throws -> Consent {
    guard let giver = giver.flatMap({ PersonName($0) }) else { throw StaffPageProblem.noGiver }
    return Consent(
      purpose: purpose, givenBy: giver.text, method: method, givenOn: day ?? staff.visit.today,
      textVersion: staff.form["text-version"])
  }
}
