package import Juara
package import JuaraWording

/// What is printed on one certificate, every text ready.
package struct CertificatePage: Equatable, Sendable {
  /// What a template may have places for, and what stands there.
  package let texts: [String: String]
  /// The number printed on it.
  package let number: CertificateNumber
  /// Whose it is.
  package let name: String

  /// The names of all that a template may have places for.
  package static let names = [
    "name", "heading", "introduction", "statement", "event", "award", "when", "place", "library",
    "number", "issued", "signatory", "position", "verification",
  ]
  /// What every template must have a place for.
  package static let required = ["name", "number"]

  /// Who signs, as far as staff said it.
  package struct Signatory: Equatable, Sendable {
    let name: String?
    let position: String?

    /// Signed by somebody in some position.
    package init(name: String?, position: String?) {
      self.name = name
      self.position = position
    }
  }

  /// What is printed on a certificate.
  package init(
    _ certificate: Certificate, for person: PersonName, event: Event, sessions: [Session],
    library: Library, signatory: Signatory, in say: Wording
  ) {
    let starts = sessions.map(\.plan.startsAt).min() ?? event.plan.startsAt
    // What ends at midnight, as a challenge does, is over on the day before.
    let ends = event.end(sessions).adding(seconds: -1)
    let places = (sessions.compactMap(\.plan.place) + [event.plan.place].compactMap { $0 })
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let days = say.days(from: library.zone.day(of: starts), to: library.zone.day(of: ends))
    let issued = say.day(library.zone.day(of: certificate.issued.at))
    number = certificate.number
    name = person.text
    texts = [
      "name": person.text,
      "heading": say.heading(certificate.entitlement.kind),
      "introduction": say.certificateIntroduction,
      "statement": say.statement(certificate.entitlement),
      "event": event.plan.title,
      "award": certificate.entitlement.award ?? "",
      "when": ([days] + places).joined(separator: " · "),
      "place": places.joined(separator: " · "),
      "library": library.name,
      "number": certificate.number.text,
      "issued": issued,
      "signatory": signatory.name ?? "",
      "position": signatory.position ?? library.name,
      "verification": say.verification(certificate.number, library: library.name),
    ]
  }
}
