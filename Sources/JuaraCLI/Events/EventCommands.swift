import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct EventCommands: CommandGroup {
  static let about = Phrase(
    "Acara: diskusi buku, seminar, lokakarya, lomba.",
    "Events: book talks, seminars, workshops, competitions.")
  static let subcommands: Subcommands = [
    Create.self, List.self, Show.self, Edit.self, Publish.self, Close.self, Cancel.self,
    Restore.self, Copy.self, HostCommands.self, SessionCommands.self, QuestionCommands.self,
    Calendar.self,
  ]

  struct Create: LibraryCommand {
    static let about = Phrase("Membuat draf acara.", "Make a draft of an event.")

    @Argument(help: .newCode) var code: Written<EventCode>
    @Option(help: .title) var title: String
    @Option(help: .eventKind) var kind: Event.Kind
    @Option(help: .starts) var starts: Written<MeetingTime>
    @Option(
      help: help(
        "Selesai, waktu setempat (bawaan: menurut jenisnya, 2–4 jam; proyek 12 minggu).",
        "When it ends, in local time (default: by its kind, 2–4 hours; a project 12 weeks).", "time"
      ))
    var ends: Written<MeetingTime>?
    @Option(help: .link) var link: String?
    @Option(help: .place) var place: Written<String>?
    @Option(help: .description) var description: Written<DescriptionText>?
    @Flag(help: .namesChecked) var namesChecked = false
    @OptionGroup var admission: AdmissionOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let startsAt = try starts.value("--starts", in: context)
      let endsAt = try ends?.value("--ends", in: context)
      var plan = EventPlan(
        title: title, kind: kind, startsAt: startsAt,
        endsAt: endsAt ?? kind.usualEnd(of: startsAt, zone: context.library.zone),
        place: try place?.value("--place", in: context), link: link)
      plan.description = try description?.value("--description", in: context)
      try admission.arrange(&plan, in: context)
      let event = try context.store.createEvent(
        try code.value(in: context), plan, areNamesChecked: namesChecked, by: context.audit)
      try context.print(context.wording.eventCreated(event))
      if endsAt == nil { try context.print(context.wording.defaultEnd(event)) }
      context.warnIfPast(startsAt)
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar semua acara.", "List all events.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.events(), as: list.format,
        [
          .text("code", .codeTitle) { $0.code.text },
          .text("title", .titleTitle, canShrink: true) { $0.plan.title },
          .word("kind", .kindTitle, canHide: true, { $0.plan.kind }, context.wording.label),
          .word("state", .stateTitle, { $0.state }, context.wording.label),
          .word("starts", .startsTitle) {
            ($0.plan.startsAt.iso8601, context.wording.shortStart(of: $0.plan))
          },
          .end("ends", .endsTitle, canHide: true) { $0.plan.endsAt },
          .number("seats_taken", .seatsTakenTitle) { $0.seatsTaken },
          .number("capacity", .capacityTitle, canHide: true) { $0.plan.capacity },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase("Menampilkan satu acara.", "Show one event.")

    @Argument(help: .code) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let event = try context.store.event(code)
      let counts = try context.store.registrationCounts(of: code)
      var fields = FieldList(in: context)
      fields.add(event, counts, try context.store.sessions(of: code), in: context)
      let questions = try context.store.questions(of: code)
      fields.add(Phrase("Pertanyaan", "Questions"), questions.map(\.key).joined(separator: ", "))
      try fields.addProgramme(of: code, in: context)
      try fields.print()
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah acara; kursi tambahan langsung diisi dari daftar tunggu.",
      "Change an event; more seats promote from the waiting list at once.")

    @Argument(help: .code) var code: String
    @Option(help: .title) var title: String?
    @Option(help: .eventKind) var kind: Event.Kind?
    @Option(help: .starts) var starts: Written<MeetingTime>?
    @Option(help: .ends) var ends: Written<MeetingTime>?
    @Option(help: .linkEdit) var link: ValueEdit<LinkText>?
    @Option(help: .placeEdit) var place: ValueEdit<String>?
    @Option(help: .descriptionEdit) var description: ValueEdit<DescriptionText>?
    @Flag(help: .namesChecked) var namesChecked = false
    @OptionGroup var admission: AdmissionEdits
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(
        title, kind, starts, ends, link, place, description, admission.isEmpty ? nil : admission)
      let (event, changes, settled) = try context.store.editEvent(
        code, areNamesChecked: namesChecked, by: context.audit
      ) { plan in
        if let title { plan.title = title }
        if let kind { plan.kind = kind }
        if let starts { plan.startsAt = try starts.value("--starts", in: context) }
        if let ends { plan.endsAt = try ends.value("--ends", in: context) }
        try link?.apply(to: &plan.link, in: context)
        try place?.apply("--place", to: &plan.place, in: context)
        try description?.apply("--description", to: &plan.description, in: context)
        try admission.apply(to: &plan, in: context)
      }
      try context.print(context.wording.eventEdited(event, changes))
      if starts != nil { context.warnIfPast(event.plan.startsAt) }
      try context.report(settled)
    }
  }

  struct Publish: LibraryCommand {
    static let about = Phrase("Menerbitkan acara untuk umum.", "Publish an event.")

    @Argument(help: .code) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.publishEvent(code, by: context.audit)
      try context.print(context.wording.eventPublished(code))
    }
  }

  struct Close: LibraryCommand {
    static let about = Phrase(
      "Menutup pendaftaran acara sekarang juga.", "Close an event's registration at once.")

    @Argument(help: .eventCode) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (event, settled) = try context.store.closeEvent(code, by: context.audit)
      try context.print(context.wording.registrationClosed(event))
      try context.report(settled)
    }
  }

  struct Cancel: LibraryCommand {
    static let about = Phrase(
      "Membatalkan acara; pendaftarannya tetap terlihat untuk dihubungi.",
      "Cancel an event; its registrations stay visible, so that people can be told.")

    @Argument(help: .code) var code: String
    @Option(
      help: help(
        "Alasan, untuk jejak perubahan dan untuk memberi tahu pendaftar.",
        "The reason, for the audit log and for telling people.", "text"))
    var reason: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.cancelEvent(code, reason: reason, by: context.audit)
      let counts = try context.store.registrationCounts(of: code)
      let active = counts.filter(\.key.isActive).values.reduce(0, +)
      try context.print(context.wording.eventCancelled(code, active: active))
    }
  }

  struct Restore: LibraryCommand {
    static let about = Phrase(
      "Memulihkan acara yang dibatalkan; pendaftarannya berlaku lagi.",
      "Restore a cancelled event; its registrations stand as they stood.")

    @Argument(help: .eventCode) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (event, settled) = try context.store.restoreEvent(code, by: context.audit)
      let counts = try context.store.registrationCounts(of: code)
      let active = counts.filter(\.key.isActive).values.reduce(0, +)
      try context.print(context.wording.eventRestored(event, active: active))
      try context.report(settled)
    }
  }

  struct Copy: LibraryCommand {
    static let about = Phrase(
      "Menyalin acara menjadi draf baru: rencana, sesi, pertanyaan, pengisi acara; tanpa pendaftar.",
      "Copy an event as a new draft: plan, sessions, questions, hosts; without registrations.")

    @Argument(help: .eventCode) var code: String
    @Argument(help: .newCode) var new: Written<EventCode>
    @Option(
      help: help(
        "Mulainya salinan; semua waktu lain ikut bergeser (bawaan: waktu yang sama).",
        "When the copy starts; all else moves with it (default: the same times).", "time"))
    var starts: Written<MeetingTime>?
    @Option(
      help: help(
        "Judul salinan (bawaan: judul yang sama).", "The copy's title (default: the same).", "text")
    )
    var title: Written<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let copy = try context.store.copyEvent(
        code, as: try new.value(in: context), title: try title?.value("--title", in: context),
        startsAt: try starts?.value("--starts", in: context), by: context.audit)
      let hadLink = try context.store.sessions(of: code).contains { $0.plan.link != nil }
      let hadForm = try context.store.event(code).plan.formURL != nil
      try context.print(
        context.wording.eventCopied(
          copy, from: code, hasMoved: starts != nil, hadLink: hadLink, hadForm: hadForm,
          at: context.audit.at))
    }
  }

  struct Calendar: ReadingCommand {
    static let about = Phrase(
      "Menulis kalender (iCalendar) satu acara atau semua yang terbit; tanpa tautan rapat.",
      "Write a calendar (iCalendar) of one event or of all published; without join links.")

    @Argument(
      help: help(
        "Kode acara (bawaan: semua yang terbit).",
        "The event's code (default: all that are published).", "event"))
    var code: String?
    @Flag(help: help("Sertakan draf, sebagai jadwal sementara.", "Include drafts, as tentative."))
    var drafts = false
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if let code {
        let title = try context.store.event(code).plan.title
        try context.export(try context.store.calendar(of: code), named: title, to: output)
      } else {
        let items = try context.store.programme(withDrafts: drafts)
        try context.export(items, named: context.library.name, to: output)
      }
    }
  }
}

extension FieldList {
  mutating func addProgramme(of code: String, in context: CommandContext) throws {
    for host in try context.store.hosts(of: code) {
      add(Phrase("Pengisi", "With"), context.wording.host(host))
    }
    if let cancellation = try context.store.cancellation(of: code) {
      add(Phrase("Dibatalkan", "Cancelled"), context.wording.cancellation(cancellation))
    }
  }

  mutating func add(
    _ event: Event, _ counts: [RegistrationStatus: Int], _ sessions: [Session] = [],
    in context: CommandContext
  ) {
    let plan = event.plan
    add(.codeTitle, event.code.text)
    add(.titleTitle, plan.title)
    add(lines: plan.description ?? "", under: .descriptionTitle)
    add(.kindTitle, context.wording.label(plan.kind))
    add(.stateTitle, context.wording.label(event.state))
    let times = context.wording.times(of: plan)
    add(.startsTitle, times.start)
    add(.endsTitle, times.end)
    if sessions.count > 1 {
      for session in sessions { add(.sessionTitle, context.wording.session(session)) }
      add(Phrase("Mendaftar", "Registering"), context.wording.label(plan.registrationPer))
    } else {
      add(
        Phrase("Bentuk", "Setting"),
        context.wording.label((sessions.first?.plan ?? plan.meeting).setting))
      add(.placeTitle, plan.place)
      add(.linkTitle, plan.link)
    }
    add(.seatsTitle, context.wording.seats(event.seats))
    add(.agesTitle, plan.ages.map { context.wording.ages($0, on: plan.ageOn) })
    if plan.waitingList == .skip {
      add(Phrase("Daftar tunggu", "Waiting list"), context.wording.label(plan.waitingList))
    }
    add(.registrationTitle, context.wording.registrationWindow(plan))
    add(Phrase("Formulir", "Form"), plan.formURL)
    add(.registrationsTitle, context.wording.counts(counts))
  }
}

extension ArgumentHelp {
  fileprivate static var eventKind: ArgumentHelp {
    help("Jenis acara.", "The kind of event.", "kind")
  }
}
