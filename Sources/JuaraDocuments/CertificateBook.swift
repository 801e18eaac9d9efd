internal import Foundation
internal import Juara
internal import JuaraTemplates
package import JuaraWording

/// Certificates as one HTML page to print, a sheet of A4 each.
///
/// Each is a picture of its own within the page: what a library's template defines for itself stays
/// out of the way of the others, and no script or address in it is followed.
package enum CertificateBook {
  /// The page.
  ///
  /// - Parameters:
  ///   - title: what it is called on the screen.
  ///   - sheets: the certificates as SVG, each with what is said of it to who cannot see it.
  package static func html(
    title: String, _ sheets: [(svg: String, description: String)], in say: Wording
  ) throws(TemplateProblem) -> String {
    let template = try Template(
      Templates.certificates, names: ["language", "title", "sheets"])
    let images = sheets.map { sheet in
      let data = Data(sheet.svg.utf8).base64EncodedString()
      return "<img alt=\"\(Markup(sheet.description).source)\" "
        + "src=\"data:image/svg+xml;base64,\(data)\"/>"
    }
    return template.filled([
      "language": Markup(say.language.rawValue), "title": Markup(title),
      "sheets": Markup(source: images.joined(separator: "\n")),
    ])
  }
}
