/// What is wrong with a template that a library made.
package enum TemplateProblem: Error, Equatable, Sendable {
  /// It is not UTF-8.
  case notUTF8
  /// It is no SVG picture.
  case notSVG
  /// A `{{` on this line is never closed.
  case unclosed(line: Int)
  /// No placeholder has that name; these there are.
  case unknown(String, line: Int, known: [String])
  /// It has no place for what must be on it.
  case missing([String])
  /// A text of a given width does not say its size, or its width is no number.
  case unfittable(line: Int)
}

extension Wording {
  /// What is wrong with a template, and what to do.
  package func sentence(_ problem: TemplateProblem) -> String {
    switch problem {
    case .notUTF8:
      say(
        "Templatnya bukan UTF-8. Simpan ulang sebagai UTF-8.",
        "The template is not UTF-8. Save it as UTF-8.")
    case .notSVG:
      say(
        "Templatnya bukan gambar SVG. Mulai dari juara certificate template --output templat.svg.",
        "The template is no SVG picture. Begin with juara certificate template --output template.svg."
      )
    case .unclosed(let line):
      say(
        "Templat baris \(line): “{{” tidak ditutup dengan “}}”.",
        "Line \(line) of the template: a “{{” is not closed by “}}”.")
    case .unknown(let name, let line, let known):
      say(
        "Templat baris \(line): tidak ada isian “\(name)”. Yang ada: \(known.joined(separator: ", ")).",
        "Line \(line) of the template: there is no “\(name)”. There are: \(known.joined(separator: ", "))."
      )
    case .missing(let names):
      say(
        "Templatnya belum memuat \(placeholders(names)).",
        "The template has no place for \(placeholders(names)).")
    case .unfittable(let line):
      say(
        "Templat baris \(line): teks dengan data-width perlu font-size, dan keduanya berupa angka.",
        "Line \(line) of the template: a text with data-width needs a font-size, both as numbers.")
    }
  }

  private func placeholders(_ names: [String]) -> String {
    names.map { "{{\($0)}}" }.joined(separator: say(" dan ", " and "))
  }
}
