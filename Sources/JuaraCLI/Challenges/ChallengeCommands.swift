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
    Freeze.self, Lift.self, CodeCommands.self, StartListCommands.self,
  ]

  struct Create: LibraryCommand {
    static let about = Phrase(
      "Membuat tantangan membaca, atau lomba satu hari dengan --starts dan --ends.",
      "Make a reading challenge, or with --starts and --ends a contest of one day.")

    @Argument(help: .newCode) var code: Written<EventCode>
    @Option(help: .title) var title: String
    @Option(help: .from) var from: Written<Day>?
    @Option(help: .to) var to: Written<Day>?
    @Option(help: .contestStarts) var starts: Written<Instant>?
    @Option(help: .contestEnds) var ends: Written<Instant>?
    @Option(help: .place) var place: Written<String>?
    @Option(help: .link) var link: String?
    @Option(help: .description) var description: Written<DescriptionText>?
    @Flag(help: .namesChecked) var namesChecked = false
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
      let hours = try hours(in: context)
      var window = try days(in: context)
      if let hours {
        window.span(from: hours.startsAt, to: hours.endsAt, zone: context.library.zone)
      }
      let challenge = try context.store.createChallenge(
        try code.value(in: context), title: title, window,
        ranking: try rankBy?.value(in: context) ?? .standard,
        groupScoring: try groups.applied(to: .standard, in: context), hours: hours,
        areNamesChecked: namesChecked, by: context.audit
      ) {
        $0.description = try description?.value("--description", in: context)
        $0.place = try place?.value("--place", in: context)
        $0.link = link
        try admission.arrange(&$0, in: context)
      }
      try context.print(context.wording.challengeCreated(challenge))
    }

    private func hours(in context: CommandContext) throws -> (startsAt: Instant, endsAt: Instant)? {
      switch (starts, ends) {
      case (nil, nil): return nil
      case (let starts?, let ends?):
        if from != nil || to != nil { throw OptionProblem.oneOf(["--from", "--starts"]) }
        return (
          try starts.value("--starts", in: context), try ends.value("--ends", in: context)
        )
      case (_?, nil): throw OptionProblem.onlyWith(option: "--starts", other: "--ends")
      case (nil, _?): throw OptionProblem.onlyWith(option: "--ends", other: "--starts")
      }
    }

    /// Those of a contest with hours are given by them.
    private func days(in context: CommandContext) throws -> ReadingWindow {
      let today = context.today
      let days: (from: Day, to: Day)
      switch (from, to) {
      case (let from?, let to?):
        days = (try from.value("--from", in: context), try to.value("--to", in: context))
      case (nil, nil) where starts != nil: days = (today, today)
      case (nil, nil): throw OptionProblem.oneOf(["--from", "--starts"])
      case (_?, nil): throw OptionProblem.onlyWith(option: "--from", other: "--to")
      case (nil, _?): throw OptionProblem.onlyWith(option: "--to", other: "--from")
      }
      return ReadingWindow(
        from: days.from, to: days.to, backdatingDays: backdatingDays,
        recordingClosesAt: try recordingCloses?.value("--recording-closes", in: context))
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
      fields.add(
        challenge.event, try context.store.registrationCounts(of: code),
        challenge.hasHours ? try context.store.sessions(of: code) : [], in: context)
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
    @Option(help: .contestStarts) var starts: Written<Instant>?
    @Option(help: .contestEnds) var ends: Written<Instant>?
    @Option(help: .placeEdit) var place: ValueEdit<String>?
    @Option(help: .linkEdit) var link: ValueEdit<LinkText>?
    @Option(help: .descriptionEdit) var description: ValueEdit<DescriptionText>?
    @Flag(help: .namesChecked) var namesChecked = false
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
        title, from, to, starts, ends, place, link, description, recordingCloses, rankBy,
        backdatingDays,
        groups.isEmpty ? nil : groups,
        admission.isEmpty ? nil : admission)
      let (challenge, changes) = try context.store.editChallenge(
        code, areNamesChecked: namesChecked, by: context.audit
      ) { challenge in
        if let title { challenge.event.plan.title = title }
        if !challenge.hasHours, (starts == nil) != (ends == nil) {
          throw OptionProblem.onlyWith(
            option: starts == nil ? "--ends" : "--starts",
            other: starts == nil ? "--starts" : "--ends")
        }
        if let starts {
          challenge.event.plan.startsAt = try starts.value("--starts", in: context)
        }
        if let ends { challenge.event.plan.endsAt = try ends.value("--ends", in: context) }
        try place?.apply("--place", to: &challenge.event.plan.place, in: context)
        try link?.apply(to: &challenge.event.plan.link, in: context)
        try description?.apply(
          "--description", to: &challenge.event.plan.description, in: context)
        if let from { challenge.window.from = try from.value("--from", in: context) }
        if let to { challenge.window.to = try to.value("--to", in: context) }
        if let backdatingDays { challenge.window.backdatingDays = backdatingDays }
        try recordingCloses?.apply(
          "--recording-closes", to: &challenge.window.recordingClosesAt, in: context)
        if let rankBy { challenge.ranking = try rankBy.value(in: context) }
        challenge.groupScoring = try groups.applied(to: challenge.groupScoring, in: context)
        try admission.apply(to: &challenge.event.plan, in: context)
      }
      try context.print(context.wording.eventEdited(challenge.event, changes))
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
  fileprivate static var contestEnds: ArgumentHelp {
    help(
      "Selesainya lomba satu hari, waktu setempat.",
      "When a contest of one day ends, in local time.", "time")
  }
  fileprivate static var contestStarts: ArgumentHelp {
    help(
      "Mulainya lomba satu hari, waktu setempat, sebagai ganti --from dan --to.",
      "When a contest of one day starts, in local time, instead of --from and --to.", "time")
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
