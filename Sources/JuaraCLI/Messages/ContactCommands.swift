import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct ContactCommands: CommandGroup {
  static let about = Phrase(
    "Daftar kontak dan pesan WhatsApp, hanya untuk petugas.",
    "Contact lists and WhatsApp messages, for staff only.")
  static let subcommands: Subcommands = [List.self, Sent.self, TemplateCommands.self]

  struct List: ListCommand {
    static let about = Phrase(
      "Siapa dihubungi lewat nomor mana; pesan dan tautannya memuat data pribadi, hanya untuk petugas.",
      "Whom to write to on which number; messages and links hold personal data, for staff only.")

    @Argument(help: .eventCode) var event: String
    @Option(help: .status) var status: RegistrationStatus?
    @Option(help: .contactSession) var session: Int?
    @Option(help: .messageName("name")) var template: Written<MessageName>?
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
      help: help("Tulis sebagai CSV ke berkas ini.", "Write it as CSV to this file.", "file"),
      completion: .file())
    var output: String?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      if unsent, template == nil { throw OptionProblem.oneOf(["--template"]) }
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
      let rows = sheet.rows.map { Row($0, text, links: links, in: context.wording) }
      let columns = columns(context.wording, isTable: output == nil && list.isTable)
      if output != nil {
        try context.export(to: output) { sink in
          try context.writeCSV(columns, { write in try rows.forEach(write) }, to: sink)
        }
      } else if list.isTable, links {
        for row in rows { try row.printLink(in: context) }
      } else {
        try context.print(rows, as: list.format, columns)
      }
      let phoneless = sheet.rows.count { $0.contact == nil }
      if phoneless > 0 { context.note(context.wording.withoutPhone(phoneless)) }
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
        .text("phone", Phrase("Nomor", "Number")) { $0.contact.contact?.phone.e164 },
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
            sent.map { (template == nil ? "\($0.name) " : "") + wording.shortInstant($0.at) }
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
    @Option(help: .messageName("name")) var template: Written<MessageName>
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
