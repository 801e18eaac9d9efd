package enum TemplateProblem: Error, Equatable, Sendable {
  case notUTF8
  case notSVG
  /// A `{{` on this line is never closed.
  case unclosed(line: Int)
  /// There is no placeholder of that name; `known` lists those there are.
  case unknown(String, line: Int, known: [String])
  case missing([String])
  /// A text with `data-width` has no font size, or its width is not a number.
  case unfittable(line: Int)
}

extension TemplateProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notUTF8:
      wording.say(
        "Templatnya bukan UTF-8. Simpan ulang sebagai UTF-8.",
        "The template is not UTF-8. Save it as UTF-8.")
    case .notSVG:
      wording.say(
        "Templatnya bukan gambar SVG. Mulai dari juara certificate template --output templat.svg.",
        "The template is not an SVG picture. Start from juara certificate template --output template.svg."
      )
    case .unclosed(let line):
      wording.say(
        "Templat baris \(line): “{{” tidak ditutup dengan “}}”.",
        "Line \(line) of the template: “{{” is not closed by “}}”.")
    case .unknown(let name, let line, let known):
      wording.say(
        "Templat baris \(line): tidak ada isian “\(name)”. Yang ada: \(known.joined(separator: ", ")).",
        "Line \(line) of the template: there is no placeholder “\(name)”. Available: \(known.joined(separator: ", "))."
      )
    case .missing(let names):
      wording.say("Templatnya belum memuat ", "The template has no place for ")
        + names.map { "{{\($0)}}" }.joined(separator: wording.say(" dan ", " and ")) + "."
    case .unfittable(let line):
      wording.say(
        "Templat baris \(line): teks dengan data-width perlu font-size, dan keduanya berupa angka.",
        "Line \(line) of the template: a text with data-width needs a font-size, both as numbers.")
    }
  }
}

package enum PrintingProblem: Error, Equatable, Sendable {
  /// No program on this computer makes PDF; `install` lists suitable ones, the best first.
  case noProgram(install: [String])
  /// The program failed; `detail` is its own message.
  case failed(program: String, detail: String)
  case notStarted(program: String)
}

extension PrintingProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .noProgram(let install):
      wording.say(
        "Untuk PDF, pasang dulu \(wording.alternatives(install)); atau buka berkas HTML di peramban dan cetak dari sana.",
        "For PDF, install \(wording.alternatives(install)), or open the HTML file in a browser and print it."
      )
    case .failed(let program, let detail):
      wording.say(
        "\(program) tidak berhasil membuat PDF: \(detail). Berkas HTML bisa dicetak dari peramban.",
        "\(program) could not make the PDF: \(detail). The HTML file can be printed from a browser."
      )
    case .notStarted(let program):
      wording.say(
        "\(program) terpasang, tetapi tidak bisa dijalankan. Berkas HTML bisa dicetak dari peramban.",
        "\(program) is installed but could not be started. The HTML file can be printed from a browser."
      )
    }
  }
}
