import JuaraTemplates
package import JuaraWording

/// The SVG picture that certificates are made from: Juara's own, or the one a library drew.
package struct CertificateTemplate: Sendable {
  private let withLogo: Pieces
  /// Without the pictures that stand for a logo.
  private let withoutLogo: Pieces

  private typealias Pieces = (between: [Template], fitted: [FittedText])

  package static var builtInSource: String { Templates.certificate }
  package init(_ source: String) throws(TemplateProblem) {
    guard source.contains(/<svg[\s>]/), source.contains("</svg>") else { throw .notSVG }
    // What is said to whoever changes the template is not for those who get a certificate.
    let shown = source.replacing(/<!--(?s:.*?)-->/) { comment in
      String(repeating: "\n", count: Template.lines(in: comment.0))
    }
    withLogo = try FittedText.split(shown, names: CertificatePage.names)
    withoutLogo = try FittedText.split(
      shown.replacing(/<image\b[^<>]*\{\{\s*logo\s*\}\}[^<>]*\/>/, with: ""),
      names: CertificatePage.names)
    let names = Set(
      withLogo.between.flatMap(\.names) + withLogo.fitted.flatMap(\.names))
    var missing = CertificatePage.required.filter { !names.contains($0) }
    // The line by which it can be checked has the number in it.
    if names.contains("verification") { missing.removeAll { $0 == "number" } }
    guard missing.isEmpty else { throw .missing(missing) }
  }

  package func svg(_ page: CertificatePage) -> String {
    let values = page.texts.mapValues { Markup($0) }
    let (between, fitted) = page.logo == nil ? withoutLogo : withLogo
    var svg = ""
    for (index, piece) in between.enumerated() {
      svg += piece.filled(values)
      if index < fitted.count { svg += fitted[index].filled(page.texts) }
    }
    return svg
  }
}
