internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara contact list`
struct ListContacts: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .contactList) }

  @Argument(help: help(.eventCode)) var event: String
  @Option(help: help(.status, "status")) var status: RegistrationStatus?
  @Option(help: help(.contactSession, "n")) var session: Int?
  @Option(help: help(.messageName, "name")) var template: String?
  @Flag(help: help(.links)) var links = false
  @Flag(help: help(.unsent)) var unsent = false
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @Option(help: help(.contactOutput, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if unsent, template == nil { throw OptionProblem.oneOf(["--template"]) }
    let message = try template.map { try desk.message($0) }
    let text = try message.map { message throws in
      try desk.say.template(message, among: try desk.store.messages())
    }
    var random = SystemRandomNumberGenerator()
    let sheet = try desk.store.contacts(
      of: event, status: status, session: session, message: message, unsentOnly: unsent,
      using: &random, by: desk.audit)
    let rows = sheet.rows.map { Row($0, text, links: links, in: desk.say) }
    if let output {
      try desk.export(to: output) { sink in try listing(rows, at: desk).writeCSV(to: sink) }
    } else if format == .table, links {
      for row in rows { try row.printLink(at: desk) }
    } else {
      try listing(rows, at: desk, isTable: format == .table).print(format, at: desk)
    }
    let phoneless = sheet.rows.count { $0.contact == nil }
    if phoneless > 0 { desk.note(desk.say.withoutPhone(phoneless)) }
    if sheet.withoutConsent > 0 { desk.note(desk.say.withoutConsent(sheet.withoutConsent)) }
    return .done
  }

  /// A row with its message.
  private struct Row {
    let contact: ContactSheet.Row
    let message: String?
    let link: String?

    init(_ contact: ContactSheet.Row, _ text: MessageTemplate?, links: Bool, in say: Wording) {
      self.contact = contact
      message = text?.filled(say.values(for: contact.facts))
      link = links ? contact.contact?.phone.whatsAppLink(text: message) : nil
    }

    func printLink(at desk: Desk) throws {
      let name = contact.facts.person.name.text.printable
      try desk.print("\(contact.facts.registration.id) \(name): \(link ?? "–")")
    }
  }

  /// A table for eyes leaves the messages out: they have lines of their own.
  private func listing(_ rows: [Row], at desk: Desk, isTable: Bool = false) -> Listing {
    var columns: [Listing.Column] = [
      .init(key: "registration_id", title: .registrationIDTitle, isNumber: true),
      .init(key: "full_name", title: .nameTitle, canShrink: true),
      .init(key: "phone", title: .contactPhoneTitle),
      .init(key: "phone_of", title: .phoneOfTitle, canHide: true),
      .init(key: "guardian_name", title: .guardianTitle, canShrink: true, canHide: true),
      .init(key: "status", title: .statusTitle),
      .init(key: "check_in_code", title: .checkInCodeTitle, canHide: true),
      .init(key: "sent", title: .toldTitle),
    ]
    if !isTable {
      columns += [
        .init(key: "language", title: .languageTitle), .init(key: "message", title: .messageTitle),
        .init(key: "link", title: .linkToMessageTitle),
      ]
    }
    var listing = Listing(columns)
    for row in rows {
      let (facts, contact) = (row.contact.facts, row.contact.contact)
      let sent = row.contact.sent
      var cells: [Listing.Cell] = [
        .number(Int(facts.registration.id.rawValue)), .text(facts.person.name.text),
        .text(contact?.phone.e164),
        .word(
          contact.map { $0.isGuardian ? "guardian" : "own" } ?? "",
          label: contact.map { desk.say.label($0) } ?? ""),
        .text(facts.person.guardianName),
        .word(facts.registration.status.rawValue, label: desk.say.label(facts.registration)),
        .text(facts.code?.description),
        .word(
          sent.map { "\($0.name) \($0.at.iso8601)" }.joined(separator: "; "),
          label: sent.map { sent in
            (template == nil ? "\(sent.name) " : "") + desk.say.shortInstant(sent.at)
          }.joined(separator: "; ")),
      ]
      if !isTable {
        cells += [.text(desk.say.language.rawValue), .text(row.message), .text(row.link)]
      }
      listing.add(cells)
    }
    return listing
  }
}
