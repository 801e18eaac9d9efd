import ArgumentParser
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

extension SurveyCommands {
  struct Invite: LibraryCommand {
    static let about = Phrase(
      "Memberi setiap yang hadir satu kode pribadi; daftar dan tautannya hanya untuk petugas.",
      "Give everybody who came one personal code; list and links are for staff only.")

    @Argument(help: .survey) var survey: String
    @Option(
      help: help(
        "Hanya orang ini: ID29, telepon, atau nama.", "Only this person: ID29, telephone or name.",
        "who"))
    var participant: Written<PersonReference>?
    @Flag(
      help: help(
        "Beri kode baru juga kepada yang belum menjawab; kode lamanya berakhir.",
        "Give a new code to those too who have not answered; their old one ends."))
    var renew = false
    @Option(
      help: help(
        "Tulis ke berkas ini, sebagai CSV bila --format tidak disebut.",
        "Write it to this file, as CSV unless --format says otherwise.", "file"),
      completion: .file())
    var output: String?
    @Option(
      help: help(
        "Bentuk daftar; html: satu halaman tautan WhatsApp untuk diketuk (bawaan: tabel).",
        "How the list is written; html: one page of WhatsApp links to tap (default: table).",
        "table|csv|json|html"))
    var format: ReportFormat?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let format = format ?? (output == nil ? .table : .csv)
      if output != nil, format == .table || format == .json {
        throw OptionProblem.onlyWith(option: "--output", other: "--format csv / html")
      }
      let wording = context.wording
      let person = try participant.map {
        try context.store.participant($0.value(in: context)).id
      }
      // Before codes are drawn that nobody would see.
      let file = try context.outputFile(output)
      let result = try context.store.inviteToSurvey(
        survey, renew: renew, only: person, by: context.audit)
      let event = try context.event(of: result.survey)
      let rows = result.invited.map { invitation in
        let message = wording.surveyMessage(
          result.survey, event: event, to: invitation.person,
          isGuardian: invitation.contact?.isGuardian ?? false, code: invitation.code,
          library: context.library.name)
        return Row(
          invitation: invitation, message: message,
          form: result.survey.terms.form?.filled(with: invitation.code.text))
      }
      try context.writingOutcome(retry: wording.codesLost(result.survey)) {
        switch format {
        case .html:
          let page = ContactPage(
            title: result.survey.terms.title, key: "survey-\(result.survey.code)",
            introduction: wording.surveyPageIntroduction(result.survey),
            rows.map { $0.onPage(in: wording) })
          try context.write(
            try page.html(in: wording), to: file, reporting: wording.fileWritten)
        case .csv:
          var text: [UInt8] = []
          let count = try context.writeCSV(
            columns(wording, isTable: false), { write in try rows.forEach(write) },
            to: { text += $0 })
          try context.write(String(decoding: text, as: UTF8.self), to: file) {
            wording.rowsWritten(count, to: $0)
          }
        case .table: try context.print(rows, as: .table, columns(wording, isTable: true))
        case .json: try context.print(rows, as: .json, columns(wording, isTable: false))
        }
      }
      for line in wording.invitationNotes(result.count) { context.note(line) }
      let phoneless = rows.count { $0.invitation.contact == nil }
      if phoneless > 0 { context.note(wording.withoutPhone(phoneless)) }
    }

    private struct Row {
      let invitation: SurveyInvitation
      let message: String
      let form: String?

      var link: String? { invitation.contact?.phone.whatsAppLink(text: message) }

      func onPage(in wording: Wording) -> ContactPage.Row {
        let isGuardians = invitation.contact?.isGuardian ?? false
        return ContactPage.Row(
          number: invitation.number, name: invitation.person.name.text,
          note: isGuardians
            ? [wording(.guardianTitle), invitation.person.guardianName].compactMap { $0 }
              .joined(separator: ": ") : nil, link: link)
      }
    }

    private func columns(_ wording: Wording, isTable: Bool) -> [ListColumn<Row>] {
      let columns: [ListColumn<Row>] = [
        .number("number", .numberTitle) { $0.invitation.number },
        .person(canHide: true) { $0.invitation.participant },
        .text("full_name", .nameTitle, canShrink: true) { $0.invitation.person.name.text },
        .text("phone", Phrase("Telepon", "Telephone")) { $0.invitation.contact?.phone.e164 },
        .text("code", Phrase("Kode pribadi", "Personal code")) { $0.invitation.code.description },
      ]
      if isTable { return columns }
      return columns + [
        .text("form", Phrase("Tautan formulir", "Form's link")) { $0.form },
        .text("message", .messageTitle) { $0.message },
        .text("link", Phrase("Tautan pesan", "Message link")) { $0.link },
      ]
    }
  }

  struct Form: ReadingCommand {
    static let about = Phrase(
      "Membuat formulir untuk dicetak: satu A4, dua sisi bila perlu.",
      "Make the form to print: one A4, on both sides if need be.")

    @Argument(help: .survey) var survey: String
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let survey = try context.store.survey(survey)
      let page = SurveyFormPage(
        survey, library: context.library, event: try context.event(of: survey))
      try context.write(try page.html(in: context.wording), to: output)
    }
  }
}
