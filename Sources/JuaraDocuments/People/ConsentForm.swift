package import Juara
import JuaraTemplates
package import JuaraWording

/// A consent form for one registration, all texts ready.
package struct ConsentForm: Equatable, Sendable {
  let texts: [String: String]
  let facts: [[String]]
  let agreements: [String]
  let boxes: [String]
  let audit: [[String]]

  /// For the guardian unless known to be of age: a name, a relationship, a date and a signature.
  package init(
    _ registration: Registration, of participant: Participant, in event: Event,
    sessions: [Session], library: Library, at now: Instant, in wording: Wording
  ) {
    let details = participant.details
    let sessions = sessions.filter { !$0.isCancelled }
    let isMinor = details.isMinor(
      on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority)
    let isForGuardian = isMinor != false
    let text = ConsentText(in: wording.language, isForGuardian: isForGuardian)
    texts = [
      "library": library.name, "heading": text.heading, "introduction": text.introduction,
      "agreements_title": wording.agreementsTitle, "instruction": text.instruction,
      "withdrawal_title": wording.withdrawalTitle, "withdrawal": text.withdrawal,
      "rights": text.rights, "never_asked": text.neverAsked, "law": text.law,
      "staff": wording.formForStaff(registration.number, in: event.code),
      "version": wording.formVersion(ConsentText.version(in: wording.language)),
    ]
    var facts = [
      [wording.formParticipant, details.name.text],
      [wording.formNumber, wording.entrantNumber(registration.number)],
      [wording.formEvent, event.plan.title],
      [wording.formWhen, Self.times(event, sessions, wording)],
    ]
    // Where nothing is known there is no line, rather than a guess.
    let places = Self.places(event, sessions, wording)
    if !places.isEmpty { facts.append([wording.formPlace, places]) }
    if registration.status == .awaitingConsent, let deadline = registration.consentDeadline {
      facts.append([wording.formDeadline, wording.instantWithZone(deadline)])
    }
    self.facts = facts
    agreements = Consent.Purpose.allCases.map { text.agreement(to: $0) }
    boxes = [wording.agreed, wording.notAgreed]
    let signer = isForGuardian ? details.guardianName ?? "" : details.name.text
    audit =
      [[wording.formSigner(isGuardian: isForGuardian), signer]]
      + (isForGuardian ? [[wording.formRelation, ""]] : [])
      + [[wording.formDay, ""], [wording.formSignature, ""]]
  }

  private static func times(
    _ event: Event, _ sessions: [Session], _ wording: Wording
  ) -> String {
    let times =
      sessions.isEmpty
      ? [(event.plan.startsAt, event.plan.endsAt)]
      : sessions.map { ($0.plan.startsAt, $0.plan.endsAt) }
    return times.map { wording.time(from: $0, to: $1) }.joined(separator: "\n")
  }

  private static func places(_ event: Event, _ sessions: [Session], _ wording: Wording) -> String {
    let meetings = sessions.isEmpty ? [event.plan.meeting] : sessions.map(\.plan)
    return meetings.compactMap { $0.place ?? ($0.setting == .virtual ? wording.online : nil) }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: "\n")
  }
}

/// Consent forms as one HTML page to print, at least one A4 sheet each.
package enum ConsentForms {
  package static func html(_ forms: [ConsentForm], in wording: Wording) throws(TemplateProblem)
    -> String
  {
    let form = try Template(
      Templates.consentForm,
      names: [
        "library", "heading", "introduction", "facts", "agreements_title", "instruction",
        "agreements", "withdrawal_title", "withdrawal", "rights", "never_asked", "signature",
        "law", "staff", "version",
      ])
    let page = try Template(Templates.consentForms, names: ["language", "title", "forms"])
    let filled = forms.map { form.filled($0.values) }
    return page.filled([
      "language": Markup(wording.language.rawValue),
      "title": Markup(forms.first?.texts["heading"] ?? ""),
      "forms": Markup(source: filled.joined()),
    ])
  }
}

extension ConsentForm {
  fileprivate var values: [String: Markup] {
    texts.mapValues { Markup($0) }.merging([
      "facts": Self.rows(facts.map(Self.named)),
      "agreements": Self.rows(
        agreements.map { agreement in
          ([Markup(agreement)] + boxes.map { Self.box($0) })
            .map { "<td>\($0.source)</td>" }.joined()
        }),
      "signature": Self.rows(audit.map(Self.named)),
    ]) { $1 }
  }

  private static func rows(_ rows: [String]) -> Markup {
    Markup(source: rows.map { "<tr>\($0)</tr>" }.joined(separator: "\n"))
  }

  private static func named(_ row: [String]) -> String {
    let value = Markup(row[1]).source.replacing("\n", with: "<br/>")
    return "<th>\(Markup(row[0]).source)</th><td>\(value)</td>"
  }

  private static func box(_ label: String) -> Markup {
    Markup(source: "<span class=\"box\"></span><br/>\(Markup(label).source)")
  }
}
