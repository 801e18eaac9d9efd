import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct ChallengeCommands: CommandGroup {
  static let about = Phrase(
    "Tantangan: acara yang dinilai, misalnya lomba membaca.",
    "Challenges: events that keep score, such as reading contests.")
  static let subcommands: Subcommands = [
    Create.self, Score.self, Combine.self, TitleListCommands.self, Show.self, Edit.self,
    Language.self, Streak.self, TierCommands.self, BadgeCommands.self, DivisionCommands.self,
    Freeze.self, Lift.self, CodeCommands.self,
  ]

  struct Create: LibraryCommand {
    static let about = Phrase("Membuat tantangan membaca.", "Make a reading challenge.")

    @Argument(help: .newCode) var code: Written<EventCode>
    @Option(help: .title) var title: String
    @Option(help: .from) var from: Written<Day>
    @Option(help: .to) var to: Written<Day>
    @Option(help: .backdatingDays) var backdatingDays = 7
    @Option(
      help: help(
        "Pencatatan ditutup (bawaan: menurut batas hari mundur).",
        "When recording closes (default: by the backdating limit).", "time"))
    var recordingCloses: Written<ClosingTime>?
    @Option(help: .rankBy) var rankBy: Written<RankingKey>?
    @OptionGroup var groups: GroupScoringOptions
    @OptionGroup var admission: AdmissionOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let window = ReadingWindow(
        from: try from.value("--from", in: context), to: try to.value("--to", in: context),
        backdatingDays: backdatingDays,
        recordingClosesAt: try recordingCloses?.value("--recording-closes", in: context))
      let challenge = try context.store.createChallenge(
        try code.value(in: context), title: title, window,
        ranking: try rankBy?.value(in: context) ?? .standard,
        groupScoring: try groups.applied(to: .standard, in: context), by: context.audit
      ) { try admission.arrange(&$0, in: context) }
      try context.print(context.wording.challengeCreated(challenge))
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu tantangan dan aturan nilainya.", "Show one challenge and its rules.")

    @Argument(help: .challengeCode) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let challenge = try context.store.challenge(code)
      var fields = FieldList(in: context)
      fields.add(challenge.event, try context.store.registrationCounts(of: code), in: context)
      try fields.addProgramme(of: code, in: context)
      fields.add(.windowTitle, context.wording.window(challenge.window))
      fields.add(.rankedByTitle, context.wording.label(challenge.ranking))
      if challenge.groupScoring != .standard {
        fields.add(
          Phrase("Peringkat kelompok", "Groups ranked by"),
          context.wording.groupScoring(challenge.groupScoring))
      }
      for rule in challenge.rules { fields.add(.ruleTitle, context.wording.terms(rule.terms)) }
      add(challenge, to: &fields, in: context.wording)
      for division in challenge.divisions {
        fields.add(.divisionTitle, "\(division.name): \(context.wording.terms(division.terms))")
      }
      fields.add(
        Phrase("Dibekukan sejak", "Frozen since"), challenge.frozenAt.map(context.wording.instant))
      try fields.print()
    }

    private func add(_ challenge: Challenge, to fields: inout FieldList, in wording: Wording) {
      func activity(_ rule: Identifier<ScoringRule>) -> Activity? {
        challenge.rules.first { $0.id == rule }?.terms.activity
      }
      let conditions = challenge.conditions
      for list in conditions.lists {
        fields.add(
          Phrase("Daftar judul", "Title list"), wording.list(list, of: activity(list.rule)))
      }
      for quota in conditions.languages {
        fields.add(Phrase("Bahasa", "Language"), wording.quota(quota, of: activity(quota.rule)))
      }
      if let bonus = conditions.streakBonus { fields.add(.streakTitle, wording.bonus(bonus)) }
      for achievement in conditions.achievements {
        fields.add(.title(of: achievement.kind), wording.achievement(achievement))
      }
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase("Mengubah tantangan.", "Change a challenge.")

    @Argument(help: .challengeCode) var code: String
    @Option(help: .title) var title: String?
    @Option(help: .from) var from: Written<Day>?
    @Option(help: .to) var to: Written<Day>?
    @Option(help: .backdatingDays) var backdatingDays: Int?
    @Option(
      help: help(
        "Pencatatan ditutup; tidak-ada menghapusnya.", "When recording closes; none takes it away.",
        "time|none"))
    var recordingCloses: ValueEdit<ClosingTime>?
    @Option(help: .rankBy) var rankBy: Written<RankingKey>?
    @OptionGroup var groups: GroupScoringOptions
    @OptionGroup var admission: AdmissionEdits
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(
        title, from, to, recordingCloses, rankBy, backdatingDays, groups.isEmpty ? nil : groups,
        admission.isEmpty ? nil : admission)
      let challenge = try context.store.editChallenge(code, by: context.audit) { challenge in
        if let title { challenge.event.plan.title = title }
        if let from { challenge.window.from = try from.value("--from", in: context) }
        if let to { challenge.window.to = try to.value("--to", in: context) }
        if let backdatingDays { challenge.window.backdatingDays = backdatingDays }
        try recordingCloses?.apply(
          "--recording-closes", to: &challenge.window.recordingClosesAt, in: context)
        if let rankBy { challenge.ranking = try rankBy.value(in: context) }
        challenge.groupScoring = try groups.applied(to: challenge.groupScoring, in: context)
        try admission.apply(to: &challenge.event.plan, in: context)
      }
      try context.print(context.wording.eventEdited(challenge.event))
    }
  }

  struct Freeze: LibraryCommand {
    static let about = Phrase(
      "Membekukan papan untuk umum: yang dicatat atau dibaca sejak saat itu belum tampil.",
      "Freeze the public leaderboard: what is recorded or read from then on does not show.")

    @Argument(help: .challengeCode) var code: String
    @Option(
      help: help(
        "Saat pembekuan: 2026-12-05T09:00; saat itu sendiri sudah tersembunyi.",
        "When to freeze: 2026-12-05T09:00; that instant itself is hidden.", "time"))
    var at: Written<Instant>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let moment = try at.value("--at", in: context)
      try context.store.freeze(code, at: moment, by: context.audit)
      try context.print(context.wording.leaderboardFrozen(code, at: moment))
    }
  }

  struct Lift: LibraryCommand {
    static let about = Phrase(
      "Membuka papan yang dibekukan.", "Lift the freeze of the public leaderboard.")

    @Argument(help: .challengeCode) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.lift(code, by: context.audit)
      try context.print(context.wording.leaderboardUnfrozen(code))
    }
  }
}

struct GroupScoringOptions: ParsableArguments {
  @Option(
    help: help(
      "Yang dibandingkan antarkelompok: jumlah poin, rata-rata per anggota terdaftar, atau persen yang ikut.",
      "What of groups is compared: the sum, the mean per enrolled, or the percentage taking part.",
      "sum|mean|participation"))
  var groupBy: GroupScoring.Measure?
  @Option(
    help: help(
      "Jumlah anggota yang harus punya poin agar kelompok berperingkat.",
      "How many members must have scored for a group to take a rank.", "n"))
  var minParticipants: Int?

  var isEmpty: Bool { groupBy == nil && minParticipants == nil }

  func applied(to scoring: GroupScoring, in context: CommandContext) throws -> GroupScoring {
    try context.check(minParticipants, "--min-participants", in: 0...1_000_000_000)
    return GroupScoring(
      measure: groupBy ?? scoring.measure,
      minimumParticipants: minParticipants ?? scoring.minimumParticipants)
  }
}

extension ArgumentHelp {
  fileprivate static var backdatingDays: ArgumentHelp {
    help("Boleh mencatat berapa hari mundur.", "How many days back one may log.", "n")
  }
  fileprivate static var from: ArgumentHelp {
    help("Tanggal pertama yang dihitung.", "The first day that counts.", "day")
  }
  fileprivate static var rankBy: ArgumentHelp {
    help(
      "Urutan peringkat (bawaan: poin,judul,hari-aktif; ada juga lebih-dulu; :naik membalik).",
      "What ranks (default: points,titles,active-days; there is reached-first too; :asc turns it round).",
      "metrics")
  }
  fileprivate static var to: ArgumentHelp {
    help("Tanggal terakhir yang dihitung.", "The last day that counts.", "day")
  }
}
