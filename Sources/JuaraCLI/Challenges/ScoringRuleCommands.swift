import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

extension ChallengeCommands {
  struct Score: LibraryCommand {
    static let about = Phrase(
      "Mengatur nilai sebuah kegiatan; semua skor dihitung ulang.",
      "Set how an activity scores; everybody is scored anew.")

    @Argument(help: .challengeCode) var code: String
    @Option(help: .activity) var activity: Written<Activity>
    @Option(help: help("Poin…", "Points…", "n")) var points: String?
    @Option(help: help("… per sekian satuan.", "… per this many units.", "n"))
    var per: String?
    @Option(
      help: help(
        "Tolak di atas ini per catatan; tidak-ada menghapusnya.",
        "Refuse above this per entry; none takes it away.", "n|none"))
    var entryLimit: ValueEdit<Int>?
    @Option(
      help: help(
        "Hitung paling banyak sekian per hari; tidak-ada menghapusnya.",
        "Count at most this per day; none takes it away.", "n|none"))
    var dailyLimit: ValueEdit<Int>?
    @Option(
      help: help(
        "Hitung paling banyak sekian seluruhnya; tidak-ada menghapusnya.",
        "Count at most this in all; none takes it away.", "n|none"))
    var totalLimit: ValueEdit<Int>?
    @Option(
      help: help(
        "Tandai untuk diperiksa di atas ini; tidak-ada menghapusnya.",
        "Flag for staff above this; none takes it away.", "n|none"))
    var warnAbove: ValueEdit<Int>?
    @Flag(
      inversion: .prefixedNo,
      help: help("Tiap judul dihitung sekali saja.", "Count each title once alone."))
    var distinctTitles: Bool?
    @Option(
      help: help(
        "Hitung hanya dengan resensi paling sedikit sekian kata; tidak-ada menghapusnya.",
        "Count only with a review of at least so many words; none takes it away.", "n|none"))
    var reviewWords: ValueEdit<Int>?
    @Flag(
      help: help(
        "Hapus kegiatan yang salah ketik; hanya bila belum ada catatannya.",
        "Remove an activity that was mistyped; only while it has no entries."))
    var remove = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let activity = try activity.value(in: context)
      if remove {
        guard points == nil, per == nil else {
          throw OptionProblem.oneOf(["--points", "--remove"])
        }
        try context.store.removeRule(of: activity, from: code, by: context.audit)
        return try context.print(context.wording.conditionRemoved(context.wording.label(activity)))
      }
      if points != nil, per == nil {
        throw OptionProblem.onlyWith(option: "--points", other: "--per")
      }
      if points == nil, per != nil {
        throw OptionProblem.onlyWith(option: "--per", other: "--points")
      }
      let known = try context.store.challenge(code).rule(for: activity)?.terms
      let terms = try terms(activity, over: known, in: context)
      try context.store.setRule(terms, of: code, by: context.audit)
      try context.print(context.wording.scoringRuleSet(terms, in: code))
    }

    /// What is not named stays as it is.
    private func terms(
      _ activity: Activity, over known: ScoringTerms?, in context: CommandContext
    ) throws -> ScoringTerms {
      var ratio = known?.ratio
      if let points, let per {
        ratio = PointRatio(points: points, per: per)
        if ratio == nil { throw OptionProblem.points(value: "\(points) / \(per)") }
      }
      guard let ratio else { throw OptionProblem.oneOf(["--points … --per …", "--remove"]) }
      var terms = known ?? ScoringTerms(activity: activity, ratio: ratio)
      terms.ratio = ratio
      if let distinctTitles { terms.distinctTitles = distinctTitles }
      func apply(
        _ edit: ValueEdit<Int>?, _ option: String, to limit: inout Int?, least: Int = 1
      ) throws {
        guard let edit else { return }
        limit = try edit.value(option, in: context)
        try context.check(limit, option, in: least...1_000_000_000)
      }
      try apply(entryLimit, "--entry-limit", to: &terms.entryLimit)
      try apply(dailyLimit, "--daily-limit", to: &terms.dailyLimit)
      try apply(totalLimit, "--total-limit", to: &terms.totalLimit)
      try apply(warnAbove, "--warn-above", to: &terms.warnAbove, least: 0)
      try apply(reviewWords, "--review-words", to: &terms.reviewWords)
      return terms
    }
  }

  struct Combine: LibraryCommand {
    static let about = Phrase(
      "Mengatur nilai gabungan: bobot catatan, juri, kehadiran, jumlahnya 100.",
      "Settle the combined score: what log, jury and attendance weigh, of 100.")

    @Argument(help: .challengeCode) var code: String
    @Option(help: help("Bobot poin catatan baca.", "What the log's points weigh.", "n"))
    var log = 0
    @Option(help: help("Bobot nilai juri.", "What the jury's marks weigh.", "n")) var jury = 0
    @Option(
      help: help(
        "Bobot kehadiran di sesi-sesi tantangan.",
        "What attending the challenge's sessions weighs.", "n"))
    var attendance = 0
    @Option(
      help: help(
        "Cara nilai juri dihitung: rata-rata atau terpangkas.",
        "How the jury's part is reckoned: mean or trimmed.", "mean|trimmed"))
    var method = JuryMethod.mean
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let combination = try Combination([.log: log, .jury: jury, .attendance: attendance])
      try context.store.combine(combination, juryBy: method, in: code, by: context.audit)
      try context.print(context.wording.combinationSet(combination, in: code))
    }
  }

  struct Language: LibraryCommand {
    static let about = Phrase(
      "Mengatur berapa bacaan harus dalam suatu bahasa.",
      "Set how many works must be in a language.")

    @Argument(help: .challengeCode) var code: String
    @Argument(help: help("Kode bahasa: id, en, bjn.", "The language's code: id, en, bjn.", "tag"))
    var tag: Written<LanguageTag>
    @Option(
      help: help(
        "Berapa bacaan; tidak-ada menghapusnya.", "How many works; none takes it away.", "n|none"))
    var atLeast: ValueEdit<Int>
    @Option(help: .conditionActivity) var activity: Written<Activity> = "books"
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let language = try tag.value("LANGUAGE", in: context)
      let count = try atLeast.value("--at-least", in: context)
        .map { try context.goal($0, "--at-least") }
      try context.store.setLanguage(
        language, atLeast: count, for: try activity.value(in: context), of: code, by: context.audit)
      try context.print(context.wording.languageQuotaSet(language, atLeast: count))
    }
  }

  struct Streak: LibraryCommand {
    static let about = Phrase(
      "Mengatur poin untuk hari berturut-turut.", "Set the points for days in a row.")

    @Argument(help: .challengeCode) var code: String
    @Option(help: help("Tiap sekian hari berturut-turut.", "For every so many days in a row.", "n"))
    var days: Int?
    @Option(help: help("Poinnya.", "The points.", "n")) var points: Int?
    @Flag(help: help("Tanpa poin beruntun.", "No points for days in a row.")) var none = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let bonus: StreakBonus?
      switch (days, points, none) {
      case (nil, nil, true): bonus = nil
      case (let days?, let points?, false):
        guard let earned = StreakBonus(days: days, points: points) else {
          throw OptionProblem.number(option: "--days, --points", value: "\(days), \(points)")
        }
        bonus = earned
      default: throw OptionProblem.oneOf(["--days … --points …", "--none"])
      }
      try context.store.setStreakBonus(bonus, of: code, by: context.audit)
      try context.print(context.wording.streakBonusSet(bonus))
    }
  }
}
