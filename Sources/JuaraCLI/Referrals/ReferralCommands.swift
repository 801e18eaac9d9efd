import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct ReferralCommands: CommandGroup {
  static let about = Phrase(
    "Referal: kode di poster, unggahan atau mitra, dan siapa yang datang karenanya.",
    "Referrals: codes on posters, posts or with partners, and who came by them.")
  static let subcommands: Subcommands = [
    Add.self, List.self, Show.self, Link.self, Qr.self, Edit.self, Remove.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase("Membuat kode referal.", "Make a referral code.")

    @Argument(help: .referralName) var name: Written<PersonName>
    @Option(help: help("Jenisnya.", "What it is.", "kind")) var kind: Referral.Kind
    @Option(
      help: help(
        "Kode acaranya (bawaan: semua acara).", "The event's code (default: any event).", "code"))
    var event: String?
    @Option(help: help("Kontak mitra.", "How to reach the partner.", "text"))
    var contact: Written<String>?
    @Option(help: help("Tanggal pertama kesepakatan.", "The first day of the agreement.", "day"))
    var from: Written<Day>?
    @Option(help: help("Tanggal terakhir kesepakatan.", "The last day of the agreement.", "day"))
    var until: Written<Day>?
    @OptionGroup var site: SiteOption
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let terms = ReferralTerms(
        name: try name.value("NAME", in: context),
        contact: try contact?.value("--contact", in: context),
        agreedFrom: try from?.value("--from", in: context),
        agreedUntil: try until?.value("--until", in: context))
      let referral = try context.store.addReferral(
        ReferralDraft(kind: kind, event: event, terms: terms), by: context.audit)
      try context.print(context.wording.referralAdded(referral))
      guard referral.event != nil else { return }
      try context.printLink(of: referral, site)
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar kode referal.", "List the referral codes.")

    @Option(
      help: help(
        "Hanya yang berlaku untuk acara ini.", "Only those that stand for this event.", "code"))
    var event: String?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.referrals(of: event), as: list.format,
        [
          .text("code", .codeTitle) { $0.referral.code.text },
          .word("kind", .kindTitle, { $0.referral.kind }, context.wording.label),
          .text("name", .nameTitle, canShrink: true) { $0.referral.terms.name.text },
          .text("event", .eventTitle) { $0.referral.event?.text },
          .text("contact", .contactTitle, canShrink: true, canHide: true) {
            $0.referral.terms.contact
          },
          .day("agreed_from", Phrase("Mulai", "From"), canHide: true) {
            $0.referral.terms.agreedFrom
          },
          .day("agreed_until", Phrase("Sampai", "Until"), canHide: true) {
            $0.referral.terms.agreedUntil
          },
          .number("registrations", .registrationsTitle) { $0.registrations },
          .number("page_visits", .pageVisitsTitle, canHide: true) { $0.pageVisits },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu kode referal dengan tautannya.", "Show one referral code with its link.")

    @Argument(help: .referral) var code: String
    @Option(help: .linkEvent) var event: String?
    @OptionGroup var site: SiteOption
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let referral = try context.store.referral(code)
      let (terms, wording) = (referral.terms, context.wording)
      var fields = FieldList(in: context)
      fields.add(.codeTitle, referral.code.text)
      fields.add(.kindTitle, wording.label(referral.kind))
      fields.add(.nameTitle, terms.name.text)
      fields.add(.eventTitle, referral.event?.text ?? wording(.anyEvent))
      fields.add(.contactTitle, terms.contact)
      fields.add(.agreementTitle, wording.agreement(terms))
      let count = try context.store.referrals().first { $0.referral.id == referral.id }
      fields.add(.registrationsTitle, count.map { wording.number($0.registrations) })
      fields.add(.pageVisitsTitle, count.map { wording.number($0.pageVisits) })
      try fields.print()
      if event != nil || referral.event != nil {
        try context.printLink(of: referral, for: event, site)
      }
    }
  }

  struct Link: ReadingCommand {
    static let about = Phrase(
      "Menulis tautan formulir, atau halaman acara di situs, dengan kode referal.",
      "Write the link of the form, or of the event's page on the website, with a referral code.")

    @Argument(help: .referral) var code: String
    @Option(help: .linkEvent) var event: String?
    @OptionGroup var site: SiteOption
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.print(try context.link(of: code, for: event, site))
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah nama, kontak atau kesepakatan; kodenya tetap.",
      "Change the name, contact or agreement; the code stays.")

    @Argument(help: .referral) var code: String
    @Option(help: .referralName) var name: Written<PersonName>?
    @Option(
      help: help("Kontak; tidak-ada menghapusnya.", "The contact; none takes it away.", "text|none")
    )
    var contact: ValueEdit<String>?
    @Option(
      help: help(
        "Tanggal pertama kesepakatan; tidak-ada menghapusnya.",
        "The agreement's first day; none takes it away.", "day|none"))
    var from: ValueEdit<Day>?
    @Option(
      help: help(
        "Tanggal terakhir kesepakatan; tidak-ada menghapusnya.",
        "The agreement's last day; none takes it away.", "day|none"))
    var until: ValueEdit<Day>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(name, contact, from, until)
      let referral = try context.store.editReferral(code, by: context.audit) { terms in
        if let name { terms.name = try name.value("--name", in: context) }
        try contact?.apply("--contact", to: &terms.contact, in: context)
        try from?.apply("--from", to: &terms.agreedFrom, in: context)
        try until?.apply("--until", to: &terms.agreedUntil, in: context)
      }
      try context.print(context.wording.referralEdited(referral))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Menghapus kode yang belum membawa siapa pun.", "Remove a code that has led nobody here.")

    @Argument(help: .referral) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let referral = try context.store.removeReferral(code, by: context.audit)
      try context.print(context.wording.referralRemoved(referral))
    }
  }
}

extension CommandContext {
  /// The link with a referral's code: to the event's page where the website is named, else to the form, and
  /// where there is none to the page of the usual website.
  func link(of referral: String, for event: String?, _ site: SiteOption) throws -> String {
    let address = try site.address(in: self)
    if site.baseURL == nil {
      do {
        return try store.link(of: referral, for: event)
      } catch ReferralRefusal.noForm where address != nil {}
    }
    return try store.link(of: referral, for: event, on: address)
  }

  /// The link with the code, or what is missing for it.
  fileprivate func printLink(
    of referral: Referral, for event: String? = nil, _ site: SiteOption
  ) throws {
    do {
      try print(try link(of: referral.code.text, for: event, site))
    } catch let refusal as ReferralRefusal {
      note(wording.sentence(refusal))
    }
  }
}

extension ArgumentHelp {
  static var referral: ArgumentHelp {
    help("Kode referal, atau namanya.", "The referral's code, or its name.", "referral")
  }
  fileprivate static var referralName: ArgumentHelp {
    help(
      "Namanya: tempat poster, mitra, influencer.",
      "Its name: a poster's place, a partner, an influencer.", "name")
  }
  static var linkEvent: ArgumentHelp {
    help(
      "Acara yang dituju, bila kodenya untuk semua acara.",
      "The event to lead to, where the code stands for any.", "code")
  }
}
