internal import Foundation
internal import Juara
internal import JuaraDocuments
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

extension Desk {
  /// Writes consent forms as one page of HTML, or as PDF where the file's name ends so.
  ///
  /// - Throws: `PrintingProblem` if nothing on this computer makes PDF.
  func printForms(_ facts: [ConsentFormFacts], to path: String?) throws {
    let forms = facts.map { facts in
      ConsentForm(
        facts.registration, of: facts.participant, in: facts.event, sessions: facts.sessions,
        library: library, at: signature.at, in: say)
    }
    let html = try ConsentForms.html(forms, in: say)
    if let path, path.lowercased().hasSuffix(".pdf") {
      try writePDF(html, to: path)
    } else {
      try write(html, to: path)
    }
    if forms.count > 1 { note(say.consentFormCount(forms.count)) }
  }

  private func writePDF(_ html: String, to path: String) throws {
    let program = try PDFProgram.forHTML(surroundings.environment)
    let scratch = try ScratchFolder()
    let source = try scratch.write(html, to: "forms.html")
    let made = scratch.url.appending(path: "forms.pdf")
    try program.makePDF(of: [source], at: made, in: scratch.url)
    let file = try OutputFile(path: path)
    try file.write(Array(try Data(contentsOf: made)))
    try file.close()
    note(say.fileWritten(to: path))
  }
}
