package import Juara
internal import JuaraTemplates
package import JuaraWording

/// A consent form for one registration, every text ready.
package struct ConsentForm: Equatable, Sendable {
  let texts: [String: String]
  let facts: [[String]]
  let agreements: [String]
  let boxes: [String]
  let audit: [[String]]

  /// A form, for the guardian unless the person is known to be of age.
  ///
  /// It asks for nothing but a name, a relation, a day and a signature.
  package init(
    _ registration: Registration, of participant: Participant, in event: Event,
    sessions: [Session], library: Library, at now: Instant, in say: Wording
  ) {
    let details = participant.details
    let isMinor = details.isMinor(
      on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority)
    let isForGuardian = isMinor != false
    let text = ConsentText(in: say.language, isForGuardian: isForGuardian)
    texts = [
      "library": library.name, "heading": text.heading, "introduction": text.introduction,
      "agreements_title": say.agreementsTitle, "instruction": text.instruction,
      "withdrawal_title": say.withdrawalTitle, "withdrawal": text.withdrawal,
      "rights": text.rights, "never_asked": text.neverAsked, "law": text.law,
      "staff": say.formForStaff(participant.id),
      "version": say.formVersion(ConsentText.version(in: say.language)),
    ]
    var facts = [
      [say.formParticipant, details.name.text],
      [say.formNumbers, "\(participant.id) · \(registration.id)"],
      [say.formEvent, event.plan.title],
      [say.formWhen, Self.times(event, sessions, library, say)],
      [say.formPlace, Self.places(event, sessions, say)],
    ]
    if registration.status == .awaitingConsent, let deadline = registration.consentDeadline {
      facts.append([say.formDeadline, say.instant(deadline)])
    }
    self.facts = facts
    agreements = Consent.Purpose.allCases.map { text.agreement(to: $0) }
    boxes = [say.agreed, say.notAgreed]
    let signer = isForGuardian ? details.guardianName ?? "" : details.name.text
    audit =
      [[say.formSigner(isGuardian: isForGuardian), signer]]
      + (isForGuardian ? [[say.formRelation, ""]] : [])
      + [[say.formDay, ""], [say.formSignature, ""]]
  }

  private static func times(
    _ event: Event, _ sessions: [Session], _ library: Library, _ say: Wording
  ) -> String {
    guard sessions.isEmpty else {
      return sessions.map { say.span(from: $0.plan.startsAt, to: $0.plan.endsAt) }.joined(
        separator: "\n")
    }
    // A challenge runs for days, and its end is the midnight after the last.
    return say.days(
      from: library.zone.day(of: event.plan.startsAt),
      to: library.zone.day(of: event.plan.endsAt.adding(seconds: -1)))
  }

  private static func places(_ event: Event, _ sessions: [Session], _ say: Wording) -> String {
    let places = sessions.isEmpty ? [event.plan.place] : sessions.map(\.plan.place)
    return places.map { $0 ?? say.online }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: "\n")
  }
}

/// Consent forms as one HTML page to print, at least a sheet of A4 each.
package enum ConsentForms {
  /// The page.
  package static func html(_ forms: [ConsentForm], in say: Wording) throws(TemplateProblem)
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
      "language": Markup(say.language.rawValue),
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
