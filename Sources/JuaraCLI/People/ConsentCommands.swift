import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct ConsentCommands: CommandGroup {
  static let about = Phrase(
    "Izin: apa yang disetujui peserta atau walinya.",
    "Consents: what participants or their guardians agree to.")
  static let subcommands: Subcommands = [
    Record.self, Withdraw.self, List.self, Takedowns.self,
  ]

  struct Record: LibraryCommand {
    static let about = Phrase(
      "Mencatat izin; yang menunggu izin langsung terkonfirmasi.",
      "Record a consent; who awaited it is confirmed at once.")

    @OptionGroup var people: PeopleArguments
    @Option(help: .purpose) var purpose: Consent.Purpose
    @Option(help: help("Siapa yang memberi izin.", "Who consents.", "name"))
    var by: Written<String>
    @Option(help: help("Bagaimana izin diterima.", "How the library knows of it.", "method"))
    var method: Consent.Method
    @Option(help: help("Tanggal izin diberikan.", "The day it was given.", "day"))
    var on: Written<Day>
    @Option(
      help: help("Letak bukti, misalnya nomor map.", "Where the evidence is kept.", "reference"))
    var evidence: Written<String>?
    @Option(
      help: help(
        "Versi teks yang disetujui, seperti tercetak di formulir izin.",
        "The version of the text agreed to, as printed on the consent form.", "version"))
    var textVersion: Written<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let consent = Consent(
        purpose: purpose, givenBy: try by.value("--by", in: context), method: method,
        givenOn: try on.value("--on", in: context),
        evidence: try evidence?.value("--evidence", in: context),
        textVersion: try textVersion?.value("--text-version", in: context))
      let people = try self.people.participants(in: context)
      let effects = try context.store.recordConsent(
        consent, of: people.map(\.id), in: self.people.event, by: context.audit)
      for person in people {
        try context.print(context.wording.consentRecorded(consent, of: person).printable)
      }
      try context.report(effects)
    }
  }

  struct Takedowns: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar yang harus diturunkan karena izinnya dicabut, juga lewat situs.",
      "List what must be taken down since a consent was withdrawn, on the website too.")

    @Option(
      help: help(
        "Izin yang dicabut sejak hari ini (bawaan: 30 hari terakhir).",
        "Consents withdrawn since this day (default: the last 30 days).", "day"))
    var since: Written<Day>?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      let since =
        try since?.value("--since", in: context) ?? context.today.adding(days: -30)
      let found = try context.store.takedowns(since: since, at: context.audit.at)
      if !found.isEmpty || !list.isTable {
        try context.print(
          found, as: list.format,
          [
            .person { $0.participant },
            .text("full_name", .nameTitle, canShrink: true) { $0.name },
            .word("purpose", .purposeTitle, { $0.purpose }, wording.label),
            .day("withdrawn_on", .withdrawnOnTitle) { $0.withdrawnOn },
            .text("published_in", .publishedInTitle, canShrink: true) {
              wording.places($0.published)
            },
          ])
      }
      context.note(wording.takedownsFound(found.count, since: since))
    }
  }

  struct Withdraw: LibraryCommand {
    static let about = Phrase("Mencabut izin.", "Withdraw a consent.")

    @OptionGroup var people: PeopleArguments
    @Option(help: .purpose) var purpose: Consent.Purpose
    @Option(help: help("Tanggal izin dicabut.", "The day it was withdrawn.", "day"))
    var on: Written<Day>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let day = try on.value("--on", in: context)
      for person in try people.participants(in: context) {
        let effects = try context.store.withdrawConsent(
          to: purpose, of: person.id, in: people.event, on: day, by: context.audit)
        try context.print(context.wording.consentWithdrawn(purpose, of: person).printable)
        try context.report(effects)
        if let line = context.wording.takedownNotice(purpose, effects.published) {
          try context.print(line)
        }
      }
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar izin: seorang peserta, atau semua.",
      "List consents: a participant's, or all.")

    @Argument(
      help: help(
        "Siapa: ID29, telepon, atau nama; tanpa ini semua izin.",
        "Who: ID29, telephone or name; all consents without it.", "who"))
    var who: Written<PersonReference>?
    @Option(help: help("Hanya untuk ini.", "Only for this purpose.", "purpose"))
    var purpose: Consent.Purpose?
    @Flag(help: help("Hanya yang masih berlaku.", "Only those in force.")) var inForce = false
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let listings = try context.store.consentListings(
        of: try who.map { try context.store.participant($0.value(in: context)).id },
        purpose: purpose, isInForce: inForce)
      try context.print(
        listings, as: list.format,
        [
          .person { $0.participant },
          .text("full_name", .nameTitle, canShrink: true) { $0.name },
          .word("purpose", .purposeTitle, { $0.consent.purpose }, context.wording.label),
          .text("event", .eventTitle) { $0.event?.text },
          .day("given_on", .givenOnTitle) { $0.consent.givenOn },
          .text("given_by", .givenByTitle, canShrink: true) { $0.consent.givenBy },
          .word(
            "method", .methodTitle, canHide: true, { $0.consent.method }, context.wording.label),
          .text("evidence", .evidenceTitle, canShrink: true, canHide: true) { $0.consent.evidence },
          .text("text_version", .textVersionTitle, canHide: true) { $0.consent.textVersion },
          .day("withdrawn_on", .withdrawnOnTitle) { $0.consent.withdrawnOn },
        ])
    }
  }
}

extension CommandContext {
  func report(_ effects: ConsentEffects) throws {
    let lines = wording.sentences(
      confirmed: try store.people(of: effects.confirmed),
      awaiting: try store.people(of: effects.awaiting))
    for line in lines { try print(line) }
    for id in effects.ended {
      let (listed, event) = try store.registration(id)
      try print(wording.endedBeforeConsent(listed.registration, of: listed.person, in: event))
    }
    try report(effects.seatChanges)
  }
}

extension ArgumentHelp {
  fileprivate static var purpose: ArgumentHelp {
    help("Untuk apa izinnya.", "What is consented to.", "purpose")
  }
}
