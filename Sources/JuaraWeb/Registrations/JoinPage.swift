import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

extension PublicEvent {
  /// Whether somebody may register now.
  func isOpen(at now: Instant) -> Bool {
    !isCancelled && registrationEndsAt > now && (registrationOpensAt ?? now) <= now
  }
}

extension PublicEventDetails {
  /// Whether whoever registers now only waits, on a list that no longer moves.
  func isListClosed(at now: Instant) -> Bool {
    guard let end = event.plan.waitingListEndsAt else { return false }
    return !event.seats.fits(1) && end <= now
  }

  /// Whether a newcomer gets a seat at once, and does not stand behind those who wait for a larger one.
  var hasFreeSeat: Bool {
    event.seats.fits(1)
      && (event.seats.capacity == nil || waiting == 0 || event.plan.waitingList == .skip)
  }

  /// What somebody must know before registering for what has too few seats.
  func seatNotice(for people: Int = 1, at now: Instant, in wording: Wording) -> String? {
    if isListClosed(at: now) { return wording(.listIsClosed) }
    guard event.plan.registrationPer == .event || event.seats.free == 0 else { return nil }
    return hasFreeSeat
      ? wording.fewSeats(event.seats, for: people)
      : wording.fullNotice(event.seats, waiting: waiting)
  }

  /// Whether nothing more has to be asked of somebody who is known.
  fileprivate func needsNoForm(at now: Instant) -> Bool {
    event.state == .published && event.plan.registrationState(at: now) == .open
      && event.plan.registrationPer == .event && form.questions.isEmpty
      && !isListClosed(at: now)
  }
}

extension PersonalVisit {
  /// Where the person registers for an event: here, unless it asks for more than is known. Nil where it
  /// is not for people of that age.
  func joinLink(to event: PublicEvent) throws -> Frame.Link? {
    let details = try visit.store.publicEvent(event.code.text, at: visit.now)
    do {
      try details.event.plan.checkAge(of: participant.details, zone: visit.library.zone)
    } catch .tooYoung, .tooOld {
      return nil
    } catch {}
    return Frame.Link(
      text: event.title,
      href: details.needsNoForm(at: visit.now)
        ? path("/join/\(event.code)") : visit.path("/events/\(event.code)"))
  }

  private func eventToJoin() throws -> PublicEventDetails {
    try requireEverything()
    let details = try visit.store.publicEvent(visit.parameters["code"] ?? "", at: visit.now)
    guard details.needsNoForm(at: visit.now) else { throw WebProblem.notFound }
    return details
  }

  /// Registering somebody who is known, with nothing to be typed again.
  func joinPage() throws -> Reply { show(joinForm(try eventToJoin())) }

  func join() throws -> Reply {
    let details = try eventToJoin()
    let event = details.event
    var consents: [Consent] = []
    if visit.form.isTicked("consent"), asksConsent {
      consents = [
        Consent(
          purpose: .takePart, event: event.id, givenBy: participant.details.guardianName,
          method: .web, givenOn: visit.today,
          textVersion: ConsentText.version(in: visit.language))
      ]
    }
    do {
      try visit.once {
        _ = try visit.store.register(
          RegistrationDraft(person: participant.details), in: event.code.text,
          consents: consents, as: participant.id, by: visit.audit)
      }
    } catch let refusal as RegistrationRefusal {
      return show(
        joinForm(details, notice: wording.publicSentence(refusal)), status: .unprocessableContent)
    }
    return seeOther("/events/\(event.code)", .registered)
  }

  private var asksConsent: Bool { person.isMinor && person.bearer == .guardian }

  private func joinForm(_ details: PublicEventDetails, notice: String? = nil) -> FormPage {
    let event = details.event
    let text = ConsentText(in: visit.language, isForGuardian: true)
    let heading = wording.registerHeading(event.plan.title)
    return FormPage(
      frame: frame(heading, isError: notice != nil), back: back, heading: heading,
      introduction: [participant.details.name.text, details.when(in: wording)]
        + details.places(in: wording)
        + (event.seats.capacity == nil
          ? [] : [wording.freeSeats(event.seats, waiting: details.waiting)])
        + [details.seatNotice(at: visit.now, in: wording)].compactMap { $0 }
        + (person.isMinor && !asksConsent ? [wording(.waitsForGuardian)] : []),
      notice: notice, action: path("/join/\(event.code)"), token: formToken,
      items: asksConsent
        ? [
          .init(
            choice: .init(
              legend: text.heading, error: nil,
              ticks: [
                Tick(
                  id: "consent", name: "consent", type: "checkbox", value: "take-part",
                  label: text.agreement(to: .takePart), isTicked: false)
              ]))
        ] : [],
      button: wording(details.hasFreeSeat ? .registerNow : .joinWaitingList),
      instead: Frame.Link(text: event.plan.title, href: visit.path("/events/\(event.code)")))
  }
}
