/// Why something could not be made ready for the printer.
package enum PrintingProblem: Error, Equatable, Sendable {
  /// No program that makes PDF is on this computer; these are what to install, the best first.
  case noProgram(install: [String])
  /// The program that makes PDF failed, with its own words.
  case failed(program: String, detail: String)
  /// The program that makes PDF is there and does not start.
  case notStarted(program: String)
}

extension Wording {
  /// Why something could not be made ready for the printer, and what to do.
  package func sentence(_ problem: PrintingProblem) -> String {
    switch problem {
    case .noProgram(let install):
      say(
        "Untuk PDF, pasang dulu \(alternatives(install)); atau buka berkas HTML di peramban dan cetak dari sana.",
        "For PDF, install \(alternatives(install)); or open the HTML file in a browser and print it."
      )
    case .failed(let program, let detail):
      say(
        "\(program) tidak berhasil membuat PDF: \(detail). Berkas HTML bisa dicetak dari peramban.",
        "\(program) could not make the PDF: \(detail). The HTML file can be printed by a browser.")
    case .notStarted(let program):
      say(
        "\(program) ada di komputer ini, tetapi tidak bisa dijalankan. Berkas HTML bisa dicetak dari peramban.",
        "\(program) is on this computer and does not start. The HTML file can be printed by a browser."
      )
    }
  }
}
