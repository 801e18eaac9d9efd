import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara challenge tier …`
struct TierCommands: CommandGroup {
  static let about = Phrase(
    "Tingkat yang bisa dicapai, misalnya perunggu, perak, emas.",
    "Tiers that can be reached, such as bronze, silver, gold.")
  static let subcommands: Subcommands = [Add.self, Remove.self, Reached.self]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah tingkat.", "Add a tier.")

    @Argument(help: .challengeCode) var code: String
    @Argument(help: .achievementName) var name: Written<String>
    @Option(help: help("Dicapai dengan sekian poin.", "Reached with this many points.", "n"))
    var points: Int?
    @Option(
      help: help(
        "Kegiatan yang dihitung, bersama --count.", "The activity counted, with --count.", "name"))
    var activity: Written<Activity>?
    @Option(
      help: help(
        "Dicapai dengan sekian dari kegiatan itu.", "Reached with so many of the activity.", "n"))
    var count: Int?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let goal: Achievement.Goal
      switch (points, activity, count) {
      case (let points?, nil, nil): goal = .init(.points, try context.goal(points, "--points"))
      case (nil, let activity?, let count?):
        goal = .init(.activity(try activity.value(in: context)), try context.goal(count, "--count"))
      default: throw OptionProblem.oneOf(["--points …", "--activity … --count …"])
      }
      let tier = Achievement(
        kind: .tier, name: try name.value(context.wording(.nameWord), in: context), goals: [goal])
      try context.store.addAchievement(tier, to: code, by: context.audit)
      try context.print(context.wording.achievementAdded(tier))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus tingkat.", "Remove a tier.")

    @OptionGroup var options: NamedAchievement
    var common: CommonOptions { options.common }

    func run(in context: CommandContext) throws { try options.remove(.tier, in: context) }
  }

  struct Reached: ReadingCommand {
    static let about = Phrase(
      "Menampilkan siapa saja yang mencapai tiap tingkat, dan kapan.",
      "List everybody who reached each tier, and when.")

    @OptionGroup var options: ReachedOptions
    var common: CommonOptions { options.list.common }

    func run(in context: CommandContext) throws { try options.print(.tier, in: context) }
  }
}

/// `juara challenge badge …`
struct BadgeCommands: CommandGroup {
  static let about = Phrase(
    "Lencana yang bisa diraih menurut aturan.", "Badges that are earned by rule.")
  static let subcommands: Subcommands = [Add.self, Remove.self, Reached.self]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah lencana.", "Add a badge.")

    @Argument(help: .challengeCode) var code: String
    @Argument(help: .achievementName) var name: Written<String>
    @Option(
      name: .customLong("rule"),
      help: help(
        "Aturan: catatan:1, judul:10, beruntun:7, resensi:3, poin:100, daftar:NAMA:5, atau buku:24. Boleh berulang; semuanya harus tercapai.",
        "A rule: entries:1, titles:10, streak:7, reviews:3, points:100, list:NAME:5, or books:24. May be repeated; all must be reached.",
        "rule"))
    var rules: [String]
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let lists = try context.store.challenge(code).conditions.lists
      let badge = Achievement(
        kind: .badge, name: try name.value(context.wording(.nameWord), in: context),
        goals: try rules.map { rule in
          let named = lists.first { rule == "list:" + $0.name || rule == "daftar:" + $0.name }
          if let list = named {
            return Achievement.Goal(.list(list.name), list.works.count)
          }
          guard let goal = Achievement.Goal.called(rule) else {
            throw OptionProblem.goal(value: rule)
          }
          return goal
        })
      if badge.goals.isEmpty { throw OptionProblem.empty(option: "--rule") }
      try context.store.addAchievement(badge, to: code, by: context.audit)
      try context.print(context.wording.achievementAdded(badge))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus lencana.", "Remove a badge.")

    @OptionGroup var options: NamedAchievement
    var common: CommonOptions { options.common }

    func run(in context: CommandContext) throws { try options.remove(.badge, in: context) }
  }

  struct Reached: ReadingCommand {
    static let about = Phrase(
      "Menampilkan siapa saja yang meraih tiap lencana, dan kapan.",
      "List everybody who earned each badge, and when.")

    @OptionGroup var options: ReachedOptions
    var common: CommonOptions { options.list.common }

    func run(in context: CommandContext) throws { try options.print(.badge, in: context) }
  }
}

struct NamedAchievement: ParsableArguments {
  @Argument(help: .challengeCode) var code: String
  @Argument(help: .achievementName) var name: String
  @OptionGroup var common: CommonOptions

  fileprivate func remove(_ kind: Achievement.Kind, in context: CommandContext) throws {
    try context.store.removeAchievement(kind, named: name, of: code, by: context.audit)
    try context.print(context.wording.conditionRemoved(name))
  }
}

struct ReachedOptions: ParsableArguments {
  @Argument(help: .challengeCode) var code: String
  @Argument(
    help: help(
      "Hanya yang bernama ini (bawaan: semuanya).", "Only the one of this name (default: all).",
      "name"))
  var name: String?
  @Option(help: .view) var view = Standings.View.public
  @Option(help: .onlyDivision) var division: String?
  @OptionGroup var list: ListOptions

  fileprivate func print(_ kind: Achievement.Kind, in context: CommandContext) throws {
    let now = context.audit.at
    let (rows, scope) = try context.store.reached(
      kind, named: name, of: code, view: view, division: division, at: now)
    if list.isTable, rows.isEmpty {
      context.note(context.wording.nobodyReached(kind))
    } else {
      try context.print(rows, as: list.format, columns(rows, kind, scope, context.wording))
    }
    guard list.isTable else { return }
    if let note = context.wording.scope(scope, code: code, now: now) { context.note(note) }
    if view == .public, !rows.isEmpty { context.note(context.wording(.publicViewNote)) }
  }

  private func columns(
    _ rows: [EarnedAchievement], _ kind: Achievement.Kind, _ scope: Standings.Scope,
    _ wording: Wording
  ) -> [ListColumn<EarnedAchievement>?] {
    let showsGroups = !list.isTable || rows.contains { $0.result.group != nil }
    let showsDivisions = !list.isTable || (!scope.divisions.isEmpty && division == nil)
    let showsStates =
      list.isTable ? rows.contains { $0.result.state != .competing } : view == .staff
    return [
      .text(kind.rawValue, .title(of: kind), canShrink: true) { $0.achievement.name },
      .day("reached_on", Phrase("Dicapai", "Reached on")) { $0.reachedOn },
      // The number by which staff know whom to hand something to.
      view == .staff
        ? .number("entrant_number", .numberTitle) { $0.result.entrantNumber } : nil,
      .text("name", .nameTitle, canShrink: true) { wording.name($0.result.name) },
      showsGroups
        ? .text("group", .groupTitle, canShrink: true, canHide: true) { $0.result.group } : nil,
      showsDivisions ? .text("division", .divisionTitle) { $0.result.division } : nil,
      showsStates ? .state(wording) { $0.result.state } : nil,
    ]
  }
}

extension CommandContext {
  func goal(_ count: Int, _ option: String) throws -> Int {
    try check(count, option, in: 1...Achievement.largestCount)
    return count
  }
}

extension Phrase {
  static func title(of kind: Achievement.Kind) -> Phrase {
    kind == .tier ? Phrase("Tingkat", "Tier") : Phrase("Lencana", "Badge")
  }
}

extension ArgumentHelp {
  fileprivate static var achievementName: ArgumentHelp { help("Namanya.", "Its name.", "name") }
}
