import Foundation
package import Juara
import JuaraTemplates
package import JuaraWording

/// What is printed on one certificate, all texts ready.
package struct CertificatePage: Equatable, Sendable {
  package let texts: [String: String]
  package let number: CertificateNumber
  package let name: String
  /// Nil where the library has none.
  package let logo: Logo?

  /// The person's name as far as a file may bear it, and the number, which no other has.
  package var fileName: String {
    let part = name.fileNamePart
    return part.isEmpty ? number.text : "\(part)-\(number)"
  }

  /// The placeholders that a template may have.
  package static let names = [
    "name", "heading", "introduction", "statement", "event", "award", "when", "place", "library",
    "number", "issued", "signatory", "position", "employee-number", "verification", "logo",
  ]
  /// The placeholders that every template must have.
  package static let required = ["name", "number"]

  package init(
    _ certificate: Certificate, for person: PersonName, event: Event, sessions: [Session],
    divisions: [String] = [], library: Library, signatory: Signatory, logo: Logo? = nil,
    in wording: Wording
  ) {
    let sessions = sessions.filter { !$0.isCancelled }
    let starts = sessions.map(\.plan.startsAt).min() ?? event.plan.startsAt
    // What ends at midnight, as a challenge does, is over on the day before.
    let ends = event.end(sessions).adding(seconds: -1)
    let places = (sessions.compactMap(\.plan.place) + [event.plan.place].compactMap { $0 })
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let days = wording.days(from: library.zone.day(of: starts), to: library.zone.day(of: ends))
    let issued = wording.day(library.zone.day(of: certificate.issued.at))
    let award = wording.award(certificate.entitlement, divisions: divisions)
    number = certificate.number
    self.logo = logo
    name = person.text
    texts = [
      "name": person.text,
      "heading": wording.heading(certificate.entitlement.kind),
      "introduction": wording.certificateIntroduction,
      "statement": wording.statement(certificate.entitlement.kind, award: award),
      "event": event.plan.title,
      "award": award,
      "when": ([days] + places).joined(separator: " · "),
      "place": places.joined(separator: " · "),
      "library": library.name,
      "number": certificate.number.text,
      "issued": library.city.map { "\($0), \(issued)" } ?? issued,
      "signatory": signatory.name ?? "",
      "position": signatory.position ?? library.name,
      "employee-number": signatory.employeeNumber.map(wording.employeeNumber) ?? "",
      "logo": logo.map { String($0.dataURI.dropFirst("data:".count)) } ?? "",
      "verification": wording.verification(certificate.number, library: library.name),
    ]
  }
}

/// One HTML page to print, one A4 sheet each. Each is an image of its own: what a library's
/// template defines cannot affect the others, and no script or address in it is followed.
package enum CertificateSheets {
  /// `title` is the page's in a browser; `sheets` are SVG, each with an alternative text.
  package static func html(
    title: String, _ sheets: [(svg: String, description: String)], in wording: Wording
  ) throws(TemplateProblem) -> String {
    let template = try Template(Templates.certificates, names: ["language", "title", "sheets"])
    let images = sheets.map { sheet in
      let data = Data(sheet.svg.utf8).base64EncodedString()
      return "<img alt=\"\(Markup(sheet.description).source)\" "
        + "src=\"data:image/svg+xml;base64,\(data)\"/>"
    }
    return template.filled([
      "language": Markup(wording.language.rawValue), "title": Markup(title),
      "sheets": Markup(source: images.joined(separator: "\n")),
    ])
  }
}
