import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

extension Routes {
  /// Registering a family, and what was registered.
  func addRegistrationPages() {
    get("events/:code/register") { visit in
      let details: PublicEventDetails
      switch try askedRegistration(visit) {
      case .open(let event): details = event
      case .answered(let reply): return reply
      }
      var fields = visit.query
      fields.set("people", to: "1")
      var reply = visit.showPrivately(
        RegistrationPage(
          RegistrationForm(fields, of: details, in: visit), people: 1, once: Visit.newToken()))
      // A link with a code may lead here at once; by the event's page it is one visit, and counted there.
      if visit.query["src"] != nil, visit.comesFromElsewhere {
        reply.pageVisit = visit.pageVisit(of: details.event, by: try visit.source())
      }
      return reply
    }
    post("events/:code/register", handlesToken: true) { try answerFamily($0) }
    get("registrations") { visit in visit.showPrivately(FindPage(visit)) }
    post("registrations") { try findFamily($0) }
  }
}

/// Whether somebody can register for the event now.
private enum AskedRegistration {
  case open(PublicEventDetails)
  /// The page that says why not.
  case answered(Reply)
}

private func askedRegistration(_ visit: Visit) throws -> AskedRegistration {
  let details = try visit.store.publicEvent(visit.parameters["code"] ?? "", at: visit.now)
  let wording = visit.wording
  let state = details.event.plan.registrationState(at: visit.now)
  let sentence: String? =
    if details.event.state == .cancelled {
      wording(.eventCancelledText)
    } else if state != .open {
      wording.registrationState(state)
    } else if visit.formElsewhere(of: details.event.plan) != nil {
      wording(.ownFormText)
    } else {
      nil
    }
  guard let sentence else { return .open(details) }
  return .answered(
    visit.showPrivately(try NotPossiblePage([sentence], of: details.event, in: visit)))
}

private func answerFamily(_ visit: Visit) throws -> Reply {
  let visit = visit.looking
  let once = visit.form["once"].flatMap { SecretToken($0) }
  let details: PublicEventDetails
  switch try askedRegistration(visit) {
  case .open(let event): details = event
  case .answered(let reply): return reply
  }
  var form = RegistrationForm(visit.form, of: details, in: visit)
  let step = visit.form["step"]
  func typed(people: Int, notice: Phrase? = nil, status: HTTPResponse.Status = .ok) -> Reply {
    visit.showPrivately(
      RegistrationPage(
        form, people: people, once: once?.text ?? Visit.newToken(),
        notice: notice.map { visit.wording($0) }), status: status)
  }
  if step == "add" { return typed(people: min(RegistrationForm.mostPeople, form.people + 1)) }
  if step == "change" || form.isShortened { return typed(people: form.people) }
  guard visit.cookie.accepts(visit.form["token"]), let once else {
    return typed(people: form.people, notice: .formWasRenewed, status: .forbidden)
  }
  form.read()
  guard form.errors.isEmpty else {
    return typed(people: form.people, status: .unprocessableContent)
  }
  let refusals = form.refusals()
  if refusals.count == form.drafts.count {
    return visit.showPrivately(
      try NotPossiblePage(
        refusals.sorted { $0.key < $1.key }.map { form.sentence($0.value, of: $0.key) },
        of: details.event, in: visit),
      status: .unprocessableContent)
  }
  guard step == "send", let family = form.family() else {
    return visit.showPrivately(CheckAnswersPage(form, refusals: refusals))
  }
  try visit.site.limits.check(
    "registrations", of: visit.incoming.visitor, visit.site.rates.registrations, at: visit.now)
  try visit.site.limits.check(
    "families", of: family.phone.e164, visit.site.rates.families, at: visit.now)
  let key = FamilyKey(form: once, event: details.event.code)
  let personal = try PersonalVisit.open(visit)
  let outcome = try visit.site.registering(
    FamilySubmission(
      family, in: details.event.code.text, key: key,
      proven: Set((personal?.access.people ?? []).filter(\.mayVouch).map(\.participant.id)),
      instead: personal.map { OpenPersonalPage($0.session, shows: $0.access) }, by: visit.audit))
  if let time = outcome.sentBefore { return visit.showPrivately(sentBeforePage(time, visit)) }
  guard !outcome.members.isEmpty else {
    return visit.showPrivately(
      try NotPossiblePage(
        outcome.refused.map { form.sentence($0.reason, of: $0.index) }, of: details.event,
        in: visit), status: .unprocessableContent)
  }
  // Who has just registered need not open the link to give the consent that is awaited.
  let access: PersonalAccess? =
    if outcome.members.contains(where: { $0.registration.status == .awaitingConsent }),
      let session = outcome.session
    { try visit.store.personalAccess(session: session, at: visit.now) } else { nil }
  var reply = visit.showPrivately(
    try FamilyPage(
      details, outcome.members, in: visit, key: key, access: access ?? personal?.access,
      typed: form.drafts.map(\.person.name),
      refused: outcome.refused.map { form.sentence($0.reason, of: $0.index) }
        + form.namesWithout(outcome)))
  if let session = outcome.session { reply.headers.append(PersonalCookie.field(session, visit)) }
  return reply
}

/// In place of the confirmation, where the form was sent before and its page is closed.
private func sentBeforePage(_ sent: Instant, _ visit: Visit) -> NotePage {
  NotePage(
    frame: visit.frame(visit.wording(.sentBeforePage), isPrivate: true),
    heading: visit.wording(.sentBeforePage),
    sentences: [visit.wording.sentBefore(sent), visit.wording(.openAgainByCode)],
    links: [
      .init(text: visit.wording(.myRegistrationsPage), href: visit.path("/registrations")),
      .init(text: visit.wording(.toProgramme), href: visit.path("/")),
    ])
}

extension RegistrationForm {
  /// Why somebody cannot register, with the name that was typed.
  fileprivate func sentence(_ refusal: any Error, of index: Int) -> String {
    "\(drafts[index].person.name.text): \(visit.wording.publicSentence(refusal))"
  }

  /// Of a form that was sent before: who has been added to it since.
  fileprivate func namesWithout(_ outcome: FamilyOutcome) -> [String] {
    guard outcome.isRepeated else { return [] }
    let registered = Set(outcome.members.map(\.participant.details.name.key))
    return drafts.map(\.person.name).filter { !registered.contains($0.key) }
      .map { "\($0.text): \(visit.wording(.notInFormSentBefore))" }
  }
}

/// Whoever has no such registration gets one answer, whatever of the two was wrong.
private func findFamily(_ visit: Visit) throws -> Reply {
  func again(_ problem: Phrase) -> Reply {
    visit.showPrivately(
      FindPage(visit, error: visit.wording(problem)), status: .unprocessableContent)
  }
  guard let typed = visit.form["phone"] else { return again(.phoneMissing) }
  guard let typedCode = visit.form["code"] else { return again(.codeMissing) }
  let phone = try? TypedPhone.read(typed, countryCode: visit.library.countryCode)
  let (site, address) = (visit.site, visit.incoming.visitor)
  let limited = "\(address) \(phone?.number.e164 ?? "")"
  try site.limits.check("lookups", of: address, site.rates.lookupsOfAddress, at: visit.now)
  try site.limits.check("lookups", of: limited, site.rates.lookups, at: visit.now)
  guard let phone, let code = FamilyCode(typedCode),
    let family = try visit.store.family(phone: phone.number, code: code), !family.members.isEmpty
  else { return again(.nothingFound) }
  for visitor in [limited, address] { site.limits.giveBack("lookups", of: visitor) }
  let details = try visit.store.publicEvent(family.event.code.text, at: visit.now)
  return visit.showPrivately(try FamilyPage(details, family.members, in: visit))
}
