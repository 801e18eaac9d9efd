import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct RegistrationCommands: CommandGroup {
  static let about = Phrase(
    "Pendaftaran: siapa ikut acara apa.", "Registrations: who takes part in what.")
  static let subcommands: Subcommands = [
    Add.self, List.self, Show.self, Why.self, Edit.self, Seat.self, Transfer.self, Cancel.self,
    Decline.self, Expire.self, Import.self, Export.self, ConsentForm.self, ConsentForms.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase("Mendaftarkan satu orang.", "Register one person.")

    @Argument(help: .eventCode) var event: String
    @Option(
      help: help(
        "Siapa yang sudah dikenal (ID29, telepon, nama); namanya tidak perlu ditulis lagi.",
        "Who is known already (ID29, telephone, name); the name need not be typed again.", "who"))
    var participant: Written<PersonReference>?
    @OptionGroup var person: PersonOptions
    @Option(
      help: help(
        "Tanggal wali memberi izin ikut serta.", "The day the guardian agreed to taking part.",
        "day"))
    var guardianConsent: Written<Day>?
    @Option(
      help: help(
        "Tanggal izin menampilkan nama diberikan.",
        "The day the publication of the name was agreed to.", "day"))
    var publishNameConsent: Written<Day>?
    @Option(help: .party) var party: Int?
    @OptionGroup var choices: ChoiceOptions
    @Option(help: .referralCode) var referral: String?
    @Option(help: .overrideRefusal) var override: String?
    @Flag(
      help: help(
        "Ini orang lain, walau nama dan tanggal lahirnya sama dengan yang sudah dikenal.",
        "This is somebody else, though name and birth date are those of somebody known."))
    var newPerson = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if participant != nil, newPerson {
        throw OptionProblem.oneOf(["--participant", "--new-person"])
      }
      let known = try participant.map { try context.store.participant($0.value(in: context)) }
      let details = try person.details(of: known, in: context)
      let consentDay = try guardianConsent?.value("--guardian-consent", in: context)
      let publishing = try publishNameConsent.map {
        Consent(
          purpose: .publishName, givenBy: details.guardianName, method: .form,
          givenOn: try $0.value("--publish-name-consent", in: context))
      }
      let draft = RegistrationDraft(
        person: details, party: try context.count(party, "--party"),
        guardianConsent: consentDay.map { .on($0) }, sessions: choices.sessions,
        answers: try choices.answers(to: try context.store.form(of: event)),
        referral: referral.map { .init(header: "--referral", text: $0) })
      let outcome = try context.store.register(
        draft, in: event, consents: publishing.map { [$0] } ?? [], override: override,
        as: known?.id, isNewPerson: newPerson, by: context.audit)
      guard let registration = outcome.registration else { throw ExitStatus.failed }
      let (listed, plan) = try context.store.registration(registration.id)
      try context.print(
        context.wording.registrationAdded(registration, of: listed.person, outcome.kind, in: event))
      if let line = context.wording.unclearClass(of: listed.participant.details) {
        context.warn(line)
      }
      if registration.status == .waitlisted {
        let standing = try context.store.standing(of: registration.id, at: context.audit.at)
        try context.print(context.wording.sentence(standing, of: listed.person, in: plan))
      }
      if !outcome.sharesContactWith.isEmpty {
        context.note(context.wording.sharesContact(outcome.sharesContactWith))
      }
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar pendaftaran sebuah acara.", "List the registrations of an event.")

    @Argument(help: .eventCode) var event: String
    @Option(help: .status) var status: RegistrationStatus?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      try context.print(
        [
          .number("entrant_number", .numberTitle) { $0.registration.number },
          .person { $0.registration.participant },
          .text("full_name", .nameTitle, canShrink: true) { $0.participant.details.name.text },
          .text("school", .schoolTitle, canShrink: true, canHide: true) {
            $0.participant.details.school
          },
          .text("class", .classTitle, canHide: true) { $0.participant.details.schoolClass?.text },
          .word("status", .statusTitle) {
            ($0.registration.status.rawValue, wording.label($0.registration))
          },
          .number("party", .partyTitle, canHide: true) { $0.registration.party },
          .instant("registered_at", .registeredAtTitle, canHide: true) {
            $0.registration.registeredAt
          },
          .instant("consent_deadline", Phrase("Batas izin", "Consent by"), canHide: true) {
            $0.registration.consentDeadline
          },
          // What files had besides is of too many sorts for a table; `export` gives each a column.
          list.isTable
            ? nil
            : ListColumn(key: "other_columns", title: .otherColumnsTitle) {
              .fields($0.unmapped.map { ($0.header, $0.text) })
            },
        ] as [ListColumn<RegistrationListing>?], as: list.format
      ) { write in
        try context.store.eachRegistration(in: event, status: status, write)
      }
      let overdue = try context.store.overdueRegistrations(of: event, at: context.audit.at)
      if overdue > 0 { context.note(context.wording.overdue(overdue, in: event)) }
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu pendaftaran dan kode presensinya.",
      "Show one registration and its check-in code.")

    @OptionGroup var entrant: EntrantArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (listed, event) = try entrant.registration(in: context)
      let registration = listed.registration
      let code = try context.store.checkInCode(of: registration)
      let counts = try context.store.attendance(of: listed.participant.id, at: context.audit.at)
      let standing = try context.store.standing(of: registration.id, at: context.audit.at)
      let questions = try context.store.questions(of: event.code.text)
      var fields = FieldList(in: context)
      fields.add(.eventTitle, "\(event.code) – \(event.plan.title)")
      fields.add(.numberTitle, context.wording.entrantNumber(registration.number))
      fields.add(.nameTitle, listed.participant.details.name.text)
      fields.add(.participantIDTitle, registration.participant.label)
      fields.add(.statusTitle, context.wording.label(registration))
      fields.add(
        Phrase("Keterangan", "Standing"),
        context.wording.sentence(standing, of: listed.person, in: event))
      fields.add(.partyTitle, context.wording.number(registration.party))
      fields.add(.registeredAtTitle, context.wording.instant(registration.registeredAt))
      fields.add(
        Phrase("Kode referal", "Referral code"), context.wording.referralCodes(of: registration))
      fields.add(
        Phrase("Sesi", "Sessions"), listed.sessions.map(String.init).joined(separator: ", "))
      for answer in listed.answers {
        let text = questions.first { $0.key == answer.key }?.text ?? answer.key
        fields.add(Phrase(text, text), context.wording.answer(answer.value))
      }
      for cell in listed.unmapped { fields.add(Phrase(cell.header, cell.header), cell.text) }
      fields.add(.checkInCodeTitle, code?.description)
      fields.add(
        .attendanceTitle, counts[registration.id].flatMap { context.wording.attendance($0) })
      try fields.print()
    }
  }

  struct Why: ReadingCommand {
    static let about = Phrase(
      "Jelaskan keadaan pendaftaran, dan urutannya di daftar tunggu.",
      "Explain where a registration stands, and its place on the waiting list.")

    @OptionGroup var entrant: EntrantArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (listed, event) = try entrant.registration(in: context)
      let standing = try context.store.standing(
        of: listed.registration.id, at: context.audit.at)
      try context.print(context.wording.sentence(standing, of: listed.person, in: event))
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Ubah jumlah orang, sesi, jawaban atau urutan tunggu sebuah pendaftaran.",
      "Change a registration's party, sessions, answers or priority.")

    @OptionGroup var entrant: EntrantArguments
    @Option(help: .party) var party: Int?
    @Option(
      help: help(
        "Urutan di daftar tunggu: makin kecil makin dulu (bawaan: 0).",
        "The place on the waiting list: the smaller the earlier (default: 0).", "n"))
    var priority: Int?
    @OptionGroup var choices: ChoiceOptions
    @Option(help: .referralCode) var referral: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(party, priority, choices.isEmpty ? nil : choices, referral)
      let (listed, event) = try entrant.registration(in: context)
      let form = try context.store.form(of: event.code.text)
      let settled = try context.store.editRegistration(
        listed.registration.id, party: try context.count(party, "--party"), priority: priority,
        sessions: choices.sessions.isEmpty ? nil : choices.sessions,
        answers: try choices.answers(to: form), referral: referral, by: context.audit)
      try context.print(context.wording.registrationEdited(listed.person))
      try context.report(settled)
    }
  }

  struct Seat: LibraryCommand {
    static let about = Phrase(
      "Memberi kursi kosong kepada seorang penunggu, juga setelah acara mulai.",
      "Give a free seat to somebody who waits, after the start too.")

    @OptionGroup var entrant: EntrantArguments
    @Option(help: .overrideRefusal) var override: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let listed = try entrant.registration(in: context).listed
      let seated = try context.store.seatRegistration(
        listed.registration.id, override: override, by: context.audit)
      try context.print(context.wording.registrationSeated(listed.person, seated))
    }
  }

  struct Transfer: LibraryCommand {
    static let about = Phrase(
      "Mengalihkan tempat kepada orang lain, yang mendapat nomor sendiri.",
      "Hand a place over to another person, who gets a number of one's own.")

    @OptionGroup var entrant: EntrantArguments
    @Option(
      help: help(
        "Kepada siapa yang sudah dikenal: ID29, telepon, atau nama; yang lain dengan --name.",
        "To whom, if known: ID29, telephone or name; somebody else with --name.", "who"))
    var to: Written<PersonReference>?
    @OptionGroup var person: PersonOptions
    @Option(help: .overrideRefusal) var override: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let listed = try entrant.registration(in: context).listed
      let id = listed.registration.id
      let registration: Registration
      if let to {
        guard person.isEmpty else { throw OptionProblem.oneOf(["--to", "--name"]) }
        registration = try context.store.transferRegistration(
          id, to: try context.store.participant(to.value(in: context)).id, override: override,
          by: context.audit)
      } else {
        guard person.name != nil else { throw OptionProblem.oneOf(["--to", "--name"]) }
        registration = try context.store.transferRegistration(
          id, to: try person.details(of: nil, in: context), override: override, by: context.audit)
      }
      let taker = try context.store.registration(registration.id).listed
      try context.print(
        context.wording.registrationTransferred(
          from: listed.person, to: taker.person, registration))
      if let line = context.wording.unclearClass(of: taker.participant.details) {
        context.warn(line)
      }
    }
  }

  struct Cancel: LibraryCommand {
    static let about = Phrase(
      "Membatalkan pendaftaran; kursinya untuk daftar tunggu.",
      "Cancel a registration; its seat goes to the waiting list.")

    @OptionGroup var entrant: EntrantArguments
    @Option(help: .reason) var reason: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let listed = try entrant.registration(in: context).listed
      let settled = try context.store.cancelRegistration(
        listed.registration.id, reason: reason, by: context.audit)
      try context.print(context.wording.registrationCancelled(listed.person))
      try context.report(settled)
    }
  }

  struct Decline: LibraryCommand {
    static let about = Phrase("Tolak pendaftaran.", "Decline a registration.")

    @OptionGroup var entrant: EntrantArguments
    @Option(help: .reason) var reason: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let listed = try entrant.registration(in: context).listed
      let settled = try context.store.declineRegistration(
        listed.registration.id, reason: reason, by: context.audit)
      try context.print(context.wording.registrationDeclined(listed.person))
      try context.report(settled)
    }
  }

  struct Expire: LibraryCommand {
    static let about = Phrase(
      "Melepas kursi yang izin walinya lewat batas.",
      "Give away the seats whose consent did not come in time.")

    @Argument(
      help: help(
        "Kode acara; tanpa kode: semua acara.", "The event's code; without one: all events.",
        "event"))
    var event: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let events = try context.store.expireRegistrations(in: event, by: context.audit)
      if events.isEmpty { try context.print(context.wording.nothingExpired) }
      for (code, settled) in events { try context.report(settled, in: code) }
    }
  }
}

struct ChoiceOptions: ParsableArguments {
  @Option(
    name: .customLong("session"),
    help: help(
      "Sesi yang diikuti, bila didaftar per sesi; boleh diulang.",
      "A session to attend, where people register per session; may be repeated.", "n"))
  var sessions: [Int] = []
  @Option(
    name: .customLong("answer"),
    help: help(
      "Jawaban pertanyaan acara: nama=jawaban; boleh diulang.",
      "An answer to the event's question: key=answer; may be repeated.", "key=answer"))
  var answers: [String] = []

  var isEmpty: Bool { sessions.isEmpty && answers.isEmpty }

  func answers(to form: EventForm) throws -> [Answer] {
    try answers.map { text in
      guard let (key, answer) = text.keyAndValue else { throw OptionProblem.answer(value: text) }
      guard let question = form.questions.first(where: { $0.key == key }) else {
        throw QuestionProblem.unknown(key, known: form.questions.map(\.key))
      }
      return try question.answer(answer)
    }
  }
}

extension CommandContext {
  /// Reports what became of the seats of an event besides the one that was asked about.
  func report(_ settled: SeatChanges, in code: EventCode? = nil) throws {
    let lines = wording.sentences(
      expired: try store.people(of: settled.expired),
      promoted: try store.people(of: settled.promoted),
      confirmed: try store.people(of: settled.confirmed))
    for line in lines {
      try print((code.map { "\($0): " } ?? "") + line)
    }
  }
}

extension ArgumentHelp {
  fileprivate static var referralCode: ArgumentHelp {
    help("Kode referal yang membawanya.", "The code of the referral that led here.", "code")
  }
  fileprivate static var party: ArgumentHelp {
    help(
      "Jumlah orang dalam satu pendaftaran (bawaan: 1).",
      "How many people register together (default: 1).", "n")
  }
}
