import ArgumentParser
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

struct ContactCommands: CommandGroup {
  static let about = Phrase(
    "Daftar kontak dan pesan WhatsApp, hanya untuk petugas.",
    "Contact lists and WhatsApp messages, for staff only.")
  static let subcommands: Subcommands = [List.self, Sent.self, TemplateCommands.self]

  struct List: ReadingCommand {
    static let about = Phrase(
      "Siapa dihubungi lewat nomor mana; pesan dan tautannya memuat data pribadi, hanya untuk petugas.",
      "Whom to write to on which number; messages and links hold personal data, for staff only.")

    @Argument(help: .eventCode) var event: String
    @Option(help: .status) var status: RegistrationStatus?
    @Option(help: .contactSession) var session: Int?
    @Option(help: .messageName) var template: Written<MessageName>?
    @Flag(
      help: help(
        "Tautan wa.me dengan pesannya; memuat nomor dan nama, hanya untuk petugas.",
        "wa.me links with the message; they hold number and name, for staff only."))
    var links = false
    @Flag(
      help: help(
        "Hanya yang belum dikirimi pesan --template.", "Only those not yet sent the --template."))
    var unsent = false
    @Option(
      help: help(
        "Tulis ke berkas ini, sebagai CSV bila --format tidak disebut.",
        "Write it to this file, as CSV unless --format says otherwise.", "file"),
      completion: .file())
    var output: String?
    @Option(help: .profile) var profile: ExportProfile?
    @Option(
      help: help(
        "Bentuk daftar; html: satu halaman berisi tautan untuk diketuk di ponsel (bawaan: tabel).",
        "How the list is written; html: one page of links to tap on a telephone (default: table).",
        "table|csv|json|html"))
    var format: ReportFormat?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if unsent, template == nil { throw OptionProblem.oneOf(["--template"]) }
      let format = format ?? (output == nil ? .table : .csv)
      if profile != nil, format != .csv {
        throw OptionProblem.onlyWith(option: "--profile", other: "--format csv")
      }
      let message = try template?.value(in: context)
      let own = try context.store.messages()
      let text = try message.map { try context.wording.template($0, among: own) }
      let sheet = try context.store.contacts(
        of: event, status: status, session: session, message: message, unsentOnly: unsent,
        at: context.audit.at)
      if let text, own.contains(where: { $0.text == text.text }) {
        let told = try context.store.event(event)
        try text.check(
          in: told.code, meets: sheet.meets, hasLink: told.plan.link != nil,
          isContest: sheet.isContest)
      }
      let rows = sheet.rows.map {
        Row($0, text, links: links || format == .html, in: context.wording)
      }
      let columns = columns(context.wording, isTable: format == .table)
      switch format {
      case .csv:
        try context.export(to: output) { sink in
          try context.writeCSV(
            columns, as: profile ?? .standard, { write in try rows.forEach(write) }, to: sink)
        }
      case .html:
        let page = ContactPage(
          of: try context.store.event(event), message: message.map(context.wording.label),
          rows.map { $0.onPage(in: context.wording) })
        try context.write(try page.html(in: context.wording), to: output)
      case .table where links:
        guard output == nil else { throw Self.noFile }
        for row in rows { try row.printLink(in: context) }
      case .table:
        guard output == nil else { throw Self.noFile }
        try context.print(rows, as: .table, columns)
      case .json:
        guard output == nil else { throw Self.noFile }
        try context.print(rows, as: .json, columns)
      }
      let phoneless = sheet.rows.count { $0.contact == nil }
      if phoneless > 0 { context.note(context.wording.withoutPhone(phoneless)) }
    }

    private static var noFile: OptionProblem {
      .onlyWith(option: "--output", other: "--format csv / html")
    }

    private struct Row {
      let contact: ContactSheet.Row
      let message: String?
      let link: String?

      init(
        _ contact: ContactSheet.Row, _ text: MessageTemplate?, links: Bool, in wording: Wording
      ) {
        self.contact = contact
        message = text?.filled(wording.values(for: contact.facts))
        link = links ? contact.contact?.phone.whatsAppLink(text: message) : nil
      }

      func onPage(in wording: Wording) -> ContactPage.Row {
        let isGuardians = self.contact.contact?.isGuardian ?? false
        let guardian = self.contact.facts.person.guardianName
        return ContactPage.Row(
          number: self.contact.facts.registration.number,
          name: self.contact.facts.person.name.text,
          note: isGuardians
            ? [wording(.guardianTitle), guardian].compactMap { $0 }.joined(separator: ": ") : nil,
          link: link)
      }

      func printLink(in context: CommandContext) throws {
        let name = contact.facts.person.name.text.printable
        let number = context.wording.entrantNumber(contact.facts.registration.number)
        try context.print("\(number) \(name): \(link ?? "–")")
      }
    }

    /// A table for people leaves the messages out: they have lines of their own.
    private func columns(_ wording: Wording, isTable: Bool) -> [ListColumn<Row>] {
      let columns: [ListColumn<Row>] = [
        .number("entrant_number", .numberTitle) { $0.contact.facts.registration.number },
        .text("full_name", .nameTitle, canShrink: true) { $0.contact.facts.person.name.text },
        .text("phone", Phrase("Telepon", "Telephone")) { $0.contact.contact?.phone.e164 },
        .word("phone_of", Phrase("Milik", "Whose"), canHide: true) {
          let contact = $0.contact.contact
          return (
            contact.map { $0.isGuardian ? "guardian" : "own" }, contact.map { wording.label($0) }
          )
        },
        .text("guardian_name", .guardianTitle, canShrink: true, canHide: true) {
          $0.contact.facts.person.guardianName
        },
        .word("status", .statusTitle) {
          let registration = $0.contact.facts.registration
          return (registration.status.rawValue, wording.label(registration))
        },
        .text("check_in_code", .checkInCodeTitle, canHide: true) {
          $0.contact.facts.code?.description
        },
        .word("sent", Phrase("Dikirimi", "Sent")) {
          let sent = $0.contact.sent
          return (
            sent.map { "\($0.name) \($0.at.iso8601)" }.joined(separator: "; "),
            sent.map {
              (template == nil ? wording.label($0.name) + " " : "") + wording.shortInstant($0.at)
            }
            .joined(separator: "; ")
          )
        },
      ]
      if isTable { return columns }
      return columns + [
        .text("language", .languageTitle) { _ in wording.language.rawValue },
        .text("message", .messageTitle) { $0.message },
        .text("link", Phrase("Tautan pesan", "Message link")) { $0.link },
      ]
    }
  }

  struct Sent: LibraryCommand {
    static let about = Phrase("Menandai pesan yang sudah dikirim.", "Mark messages as sent.")

    @Argument(help: .code) var event: String
    @Option(help: .messageName) var template: Written<MessageName>
    @Option(
      help: help(
        "Siapa yang dikirimi: nomor peserta, ID29, telepon, atau nama. Boleh berulang.",
        "To whom it was sent: entrant number, ID29, telephone or name. May be repeated.", "who"))
    var participant: [Written<PersonReference>] = []
    @Flag(
      help: help(
        "Semua yang dituju pesan ini dan punya nomor.",
        "All whom the message is for and who have a number."))
    var all = false
    @Option(help: .contactSession) var session: Int?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      guard all == participant.isEmpty else {
        throw OptionProblem.oneOf(["--participant", "--all"])
      }
      let message = try template.value(in: context)
      _ = try context.wording.template(message, among: try context.store.messages())
      let recipients = try participant.map {
        try context.store.registration(of: $0.value(in: context), in: event).listed.registration.id
      }
      let (new, already) = try context.store.markSent(
        message, in: event, session: session, to: all ? nil : recipients, by: context.audit)
      try context.print(context.wording.messagesMarkedSent(new, already: already, message))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var contactSession: ArgumentHelp {
    help(
      "Hanya peserta sesi ini, dengan waktu dan tautannya.",
      "Only those of this session, with its time and link.", "n")
  }
}
