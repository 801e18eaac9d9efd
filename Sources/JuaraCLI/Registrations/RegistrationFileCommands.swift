import ArgumentParser
import Foundation
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

extension RegistrationCommands {
  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor pendaftaran dari CSV; tanpa --apply hanya uji coba.",
      "Import registrations from CSV; a dry run without --apply.")

    @Argument(help: .eventCode) var event: String
    @Argument(help: .inputFile, completion: .file()) var file: String
    @OptionGroup var repeated: LatestOption
    @OptionGroup var options: ImportArguments
    @OptionGroup var erased: ReadmitOption
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let form = try context.store.form(of: event)
      let input = try InputFile.named(file)
      try Interruption.handled {
        let table = try RegistrationFile(
          input, library: context.library, form: form,
          try options.tableOptions(.registrations, in: context))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importRegistrations(
            into: event,
            options.importOptions(
              input, table.findings, takesLatest: repeated.latest, readmit: erased.readmit),
            by: context.audit, rows: next, report: report)
        }
      }
    }
  }

  struct Export: ReadingCommand {
    static let about = Phrase("Mengekspor pendaftaran ke CSV.", "Export registrations as CSV.")

    @Argument(help: .eventCode) var event: String
    @Option(help: .output, completion: .file()) var output: String?
    @Option(help: .profile) var profile = ExportProfile.standard
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let form = try context.store.form(of: event)
      let unmapped = try context.store.unmappedHeaders(of: event)
      let hasReferrals = try context.store.hasReferrals(event)
      try context.export(to: output) { sink in
        var count = 0
        var export = try RegistrationExport(
          profile, zone: context.library.zone, form: form, hasReferrals: hasReferrals,
          unmapped: unmapped, sink: sink)
        try context.store.eachRegistration(in: event) { listed in
          try export.write(
            listed.registration, listed.participant, listed.consent, sessions: listed.sessions,
            answers: listed.answers, unmapped: listed.unmapped)
          count += 1
        }
        try export.finish()
        return count
      }
    }
  }

  struct ConsentForm: ReadingCommand {
    static let about = Phrase(
      "Menulis formulir persetujuan satu pendaftaran, untuk dicetak dan ditandatangani.",
      "Write the consent form of a registration, to be printed and signed.")

    @OptionGroup var entrant: EntrantArguments
    @Option(help: .consentFormOutput, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let registration = try entrant.registration(in: context).listed.registration
      try context.printForms([try context.store.consentFormFacts(of: registration.id)], to: output)
    }
  }

  struct ConsentForms: ReadingCommand {
    static let about = Phrase(
      "Menulis formulir persetujuan semua yang menunggu izin, satu lembar per orang.",
      "Write the consent forms of all who await a consent, a sheet each.")

    @Argument(help: .eventCode) var event: String
    @Option(help: .consentFormOutput, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let facts = try context.store.consentFormFacts(awaitingIn: event, at: context.audit.at)
      guard !facts.isEmpty else {
        return context.note(context.wording.nobodyAwaitsConsent(in: event))
      }
      try context.printForms(facts, to: output)
    }
  }
}

extension CommandContext {
  /// One page of HTML, or PDF where the file's name ends so.
  func printForms(_ facts: [ConsentFormFacts], to path: String?) throws {
    let forms = facts.map { facts in
      ConsentForm(
        facts.registration, of: facts.participant, in: facts.event, sessions: facts.sessions,
        library: library, at: audit.at, in: wording)
    }
    let html = try ConsentForms.html(forms, in: wording)
    if let path, path.lowercased().hasSuffix(".pdf") {
      try writePDF(html, to: path)
    } else {
      try write(html, to: path)
    }
    if forms.count > 1 { note(wording.consentFormCount(forms.count)) }
  }

  private func writePDF(_ html: String, to path: String) throws {
    let program = try PDFProgram.forHTML(environment.variables)
    let scratch = try ScratchFolder()
    let source = try scratch.write(html, to: "forms.html")
    let made = scratch.url.appending(path: "forms.pdf")
    try program.makePDF(of: [source], at: made, in: scratch.url)
    let file = try OutputFile(path: path)
    try file.write(Array(try Data(contentsOf: made)))
    try file.close()
    note(wording.fileWritten(to: path))
  }
}

extension ArgumentHelp {
  fileprivate static var consentFormOutput: ArgumentHelp {
    help(
      "Berkas tujuan, .html atau .pdf (bawaan: HTML ke layar).",
      "The file to write, .html or .pdf (default: HTML to the standard output).", "file")
  }
}
