import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct ProjectCommands: CommandGroup {
  static let about = Phrase(
    "Proyek: tim, pembimbing, tonggak, jam kerja, hasil.",
    "Projects: team, mentor, milestones, hours, outcome.")
  static let subcommands: Subcommands = [
    List.self, Show.self, Team.self, MilestoneCommands.self, Log.self, Hours.self, Void.self,
    Outcome.self,
  ]

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar semua proyek.", "List all projects.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.projects(), as: list.format,
        [
          .text("code", .codeTitle) { $0.event.code.text },
          .text("title", .titleTitle, canShrink: true) { $0.event.plan.title },
          .word("state", .stateTitle, { $0.event.state }, context.wording.label),
          .text("team", .teamTitle, canShrink: true) { $0.team?.name.text },
          .text("mentor", .mentorTitle, canShrink: true, canHide: true) { $0.mentor?.text },
          .number("milestones", Phrase("Tonggak", "Milestones")) { $0.milestones.count },
          .number("done", Phrase("Selesai", "Done")) { $0.milestones.count { $0.state == .done } },
          .number("late", .lateTitle) { $0.milestones.count { $0.isLate(on: context.today) } },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu proyek dengan jumlah jam tiap anggota.",
      "Show one project with the hours of each member.")

    @Argument(help: .projectCode) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let project = try context.store.project(code)
      let totals = try context.store.workTotals(of: code)
      let wording = context.wording
      var fields = FieldList(in: context)
      fields.add(.codeTitle, project.event.code.text)
      fields.add(.titleTitle, project.event.plan.title)
      fields.add(.stateTitle, wording.label(project.event.state))
      fields.add(.startsTitle, wording.instant(project.event.plan.startsAt))
      fields.add(.endsTitle, wording.end(project.event.plan.endsAt))
      fields.add(.teamTitle, project.team.map { wording.team($0) })
      fields.add(.mentorTitle, project.mentor?.text)
      for milestone in project.milestones {
        fields.add(Phrase("Tonggak", "Milestone"), wording.milestone(milestone, on: context.today))
      }
      for total in totals { fields.add(.hoursTitle, wording.hours(total)) }
      fields.add(
        Phrase("Jumlah jam", "Hours in all"),
        totals.map(\.time).reduce(WorkedTime(minutes: 0), +).description)
      fields.add(Phrase("Hasil", "Outcome"), project.outcome)
      try fields.print()
    }
  }

  struct Team: LibraryCommand {
    static let about = Phrase(
      "Menentukan tim dan pembimbing proyek.", "Name a project's team and mentor.")

    @Argument(help: .projectCode) var code: String
    @Option(
      help: help(
        "Nama kelompok yang mengerjakan.", "The name of the group that does the work.", "name"))
    var group: String?
    @Option(help: .groupKindChoice) var kind: Group.Kind?
    @Option(
      help: help(
        "Nama pembimbing; tidak-ada menghapusnya.", "The mentor's name; none takes it away.",
        "name|none"
      ))
    var mentor: ValueEdit<PersonName>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(group, mentor)
      let project = try context.store.editProject(
        code, team: group, kind: kind, by: context.audit
      ) { try mentor?.apply("--mentor", to: &$0.mentor, in: context) }
      try context.print(context.wording.teamSet(project))
    }
  }

  struct Log: LibraryCommand {
    static let about = Phrase(
      "Mencatat jam kerja seorang anggota tim.", "Log the hours of a member of the team.")

    @Argument(help: .projectCode) var code: String
    @Option(help: .person) var participant: Written<PersonReference>
    @Option(help: help("Lamanya: 2 atau 2:30.", "For how long: 2 or 2:30.", "h[:mm]"))
    var hours: String
    @Option(
      help: help(
        "Tanggal bekerja (bawaan: hari ini).", "The day of the work (default: today).", "day")
    )
    var on: Written<Day>?
    @Option(help: help("Apa yang dikerjakan.", "What was done.", "text"))
    var what: Written<String>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      guard let time = WorkedTime(hours) else { throw OptionProblem.hours(value: hours) }
      let day = try on?.value("--on", in: context) ?? context.today
      let person = try context.store.participant(participant.value(in: context))
      let id = try context.store.logWork(
        time, of: person.id, in: code, on: day, what: try what.value("--what", in: context),
        by: context.audit)
      try context.print(context.wording.hoursLogged(id, time, of: PersonMatch(person), on: day))
    }
  }

  struct Hours: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar jam kerja sebuah proyek.", "List a project's hours.")

    @Argument(help: .projectCode) var code: String
    @Option(help: .onlyParticipant) var participant: Written<PersonReference>?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.workEntries(
          of: code,
          participant: try participant.map {
            try context.store.participant($0.value(in: context)).id
          }
        ), as: list.format,
        [
          .id("entry_id", .entryIDTitle) { $0.id },
          .person(canHide: true) { $0.participant },
          .text("full_name", .nameTitle, canShrink: true) { $0.name },
          .day("worked_on", Phrase("Tanggal", "Day")) { $0.workedOn },
          .decimal("minutes", .hoursTitle) {
            (String($0.time.minutes), $0.time.description)
          },
          .text("what", Phrase("Pekerjaan", "What"), canShrink: true) { $0.what },
          .instant("recorded_at", .recordedAtTitle, canHide: true) { $0.audit.at },
          .text("recorded_by", .staffTitle, canHide: true) { $0.audit.staff },
          .text("void_reason", .voidTitle, canShrink: true) { $0.void?.reason },
        ])
    }
  }

  struct Void: LibraryCommand {
    static let about = Phrase(
      "Menganulir catatan jam; catatannya tetap terlihat.",
      "Void an entry of hours; it stays to be seen.")

    @Argument(
      help: help(
        "Nomor catatan jam; lihat juara project hours.",
        "The number of the entry of hours; see juara project hours.", "number"))
    var id: Identifier<WorkEntry>
    @Option(help: .reason) var reason: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.voidWork(id, reason: reason, by: context.audit)
      try context.print(context.wording.hoursVoided(id))
    }
  }

  struct Outcome: LibraryCommand {
    static let about = Phrase("Mencatat hasil proyek.", "Write down what came of a project.")

    @Argument(help: .projectCode) var code: String
    @Option(
      help: help(
        "Hasilnya; tidak-ada menghapusnya.", "What came of it; none takes it away.", "text|none"))
    var text: ValueEdit<String>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let project = try context.store.editProject(code, by: context.audit) {
        try text.apply("--text", to: &$0.outcome, in: context)
      }
      try context.print(context.wording.outcomeSet(project))
    }
  }
}

/// `juara project milestone …`
struct MilestoneCommands: CommandGroup {
  static let about = Phrase(
    "Tonggak: apa yang harus tercapai, dan kapan.",
    "Milestones: what shall be reached, and by when.")
  static let subcommands: Subcommands = [Add.self, List.self, Edit.self]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah tonggak.", "Add a milestone.")

    @Argument(help: .projectCode) var code: String
    @Option(help: .milestoneTitleText) var title: Written<String>
    @Option(help: .milestoneDue) var due: Written<Day>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let milestone = try context.store.addMilestone(
        try title.value("--title", in: context), due: try due.value("--due", in: context), to: code,
        by: context.audit)
      try context.print(context.wording.milestone(milestone, on: context.today))
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar tonggak; yang terlambat ditandai.",
      "List milestones; late ones are marked.")

    @Argument(help: .projectCode) var code: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.project(code).milestones, as: list.format,
        [
          .number("number", .numberTitle) { $0.number },
          .text("title", .titleTitle, canShrink: true) { $0.title },
          .day("due", Phrase("Paling lambat", "Due")) { $0.due },
          .word("state", .stateTitle, { $0.state }, context.wording.label),
          .flag("late", .lateTitle) { $0.isLate(on: context.today) },
        ])
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase("Mengubah tonggak.", "Change a milestone.")

    @Argument(help: .projectCode) var code: String
    @Argument(
      help: help(
        "Nomor tonggak; lihat juara project milestone list.",
        "The milestone's number; see juara project milestone list.", "number")) var number: Int
    @Option(help: .milestoneTitleText) var title: Written<String>?
    @Option(help: .milestoneDue) var due: Written<Day>?
    @Option(help: help("Keadaannya.", "How far it has come.", "state"))
    var state: Milestone.State?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(title, due, state)
      let milestone = try context.store.editMilestone(number, of: code, by: context.audit) {
        if let title { $0.title = try title.value("--title", in: context) }
        if let due { $0.due = try due.value("--due", in: context) }
        if let state { $0.state = state }
      }
      try context.print(context.wording.milestone(milestone, on: context.today))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var milestoneDue: ArgumentHelp {
    help("Tanggal terakhirnya: 2026-12-05.", "By which day: 2026-12-05.", "day")
  }
  fileprivate static var milestoneTitleText: ArgumentHelp {
    help("Apa yang harus tercapai.", "What shall be reached.", "text")
  }
  fileprivate static var projectCode: ArgumentHelp {
    help("Kode proyek.", "The project's code.", "project")
  }
}

extension Phrase {
  fileprivate static let hoursTitle = Phrase("Jam", "Hours")
  fileprivate static let lateTitle = Phrase("Terlambat", "Late")
  fileprivate static let mentorTitle = Phrase("Pembimbing", "Mentor")
  fileprivate static let teamTitle = Phrase("Tim", "Team")
}
