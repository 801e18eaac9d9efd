import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct ScoreCommands: CommandGroup {
  static let about = Phrase(
    "Skor: dari mana asalnya, dan menghitungnya ulang.",
    "Scores: where they come from, and counting them anew.")
  static let subcommands: Subcommands = [Explain.self, Rebuild.self]

  struct Explain: ListCommand {
    static let about = Phrase(
      "Menjelaskan skor: setiap catatan, yang dihitung, dan mengapa kurang.",
      "Explain a score: every entry, what counts of it, and why no more.")

    @OptionGroup var entrant: ChallengeEntrantArguments
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let score = try context.store.explainScore(
        of: try entrant.reference(in: context), in: entrant.challenge)
      let wording = context.wording
      guard list.isTable else {
        return try context.print(parts(score, wording), as: list.format, Self.partColumns)
      }
      try context.print(
        context.style.bold(wording.label(score.entrant).printable) + "  "
          + score.challenge.event.plan.title.printable
      )
      if !score.lines.isEmpty {
        try context.print(
          score.lines, as: .table,
          [
            .id("entry_id", .entryIDTitle) { $0.entry.id },
            .day("read_on", .readOnTitle) { $0.entry.readOn },
            .word("activity", .activityTitle) {
              ($0.entry.activity.name, wording.label($0.entry.activity))
            },
            .text("title", .bookTitle, canShrink: true) { $0.entry.work.title },
            .number("raw", .quantityTitle) { $0.entry.quantity },
            .number("counted", .countedTitle) { $0.counted },
            .text("why", .whyLessTitle, canShrink: true) { why($0, in: wording) },
          ])
      }
      try context.print("")
      try sums(score, in: context).print()
    }

    private func why(_ line: ExplainedScore.Line, in wording: Wording) -> String? {
      guard let uncountedReason = line.uncountedReason else { return nil }
      let reason = line.entry.void.map { ": " + wording.reason($0.reason) }
      return wording.sentence(uncountedReason) + (reason ?? "")
    }

    private func sums(_ score: ExplainedScore, in context: CommandContext) -> FieldList {
      let wording = context.wording
      var fields = FieldList(in: context)
      for part in score.parts {
        fields.add(
          .raw(part.terms.activity), wording.worth(part) + " = " + wording.points(part.points))
      }
      if score.bonus > .zero {
        fields.add(Phrase("Poin beruntun", "Points for days in a row"), wording.points(score.bonus))
      }
      for member in score.members {
        fields.add(Phrase("Anggota", "Member"), "\(member.name): \(wording.points(member.points))")
      }
      fields.add(Phrase("Jumlah", "Total"), wording.totalPoints(score.total))
      if score.explanation.score.activeDays > 0 {
        fields.add(.streakTitle, wording.streak(score.explanation.score, on: context.today))
      }
      for quota in score.explanation.quotas {
        fields.add(Phrase("Wajib baca", "To be read"), wording.quota(quota))
      }
      for progress in score.explanation.achievements {
        let achievement = progress.achievement
        fields.add(
          .title(of: achievement.kind),
          "\(achievement.name): \(wording.progress(progress))")
      }
      return fields
    }

    /// A row for programs: an entry, an activity, the bonus, a member, an achievement or the total.
    private struct Part {
      var kind: String
      var id: Identifier<LogEntry>?
      var day: Day?
      var activity: Activity?
      var name: String?
      var raw: Int?
      var counted: Int?
      var points: Points?
      var why: String?
    }

    private static var partColumns: [ListColumn<Part>] {
      [
        .text("part", Phrase("Bagian", "Part")) { $0.kind },
        .id("entry_id", .entryIDTitle) { $0.id },
        .day("read_on", .readOnTitle) { $0.day },
        .text("activity", .activityTitle) { $0.activity?.name },
        .text("name", .nameTitle) { $0.name },
        .number("raw", .quantityTitle) { $0.raw },
        .number("counted", .countedTitle) { $0.counted },
        .points("points", .pointsTitle) { $0.points },
        .text("why", .whyLessTitle) { $0.why },
      ]
    }

    private func parts(_ score: ExplainedScore, _ wording: Wording) -> [Part] {
      var parts = score.lines.map { line in
        Part(
          kind: "entry", id: line.entry.id, day: line.entry.readOn, activity: line.entry.activity,
          name: line.entry.work.title, raw: line.entry.quantity, counted: line.counted,
          why: why(line, in: wording))
      }
      parts += score.parts.map {
        Part(
          kind: "activity", activity: $0.terms.activity, raw: $0.raw, counted: $0.counted,
          points: $0.points)
      }
      parts.append(
        Part(kind: "bonus", counted: score.explanation.score.longestStreak, points: score.bonus))
      parts += score.members.map { Part(kind: "member", name: $0.name, points: $0.points) }
      parts += score.explanation.achievements.map {
        Part(
          kind: $0.achievement.kind.rawValue, day: $0.reachedOn, name: $0.achievement.name,
          why: $0.reachedOn == nil ? wording.progress($0) : nil)
      }
      return parts + [Part(kind: "total", name: score.entrant.name, points: score.total)]
    }
  }

  struct Rebuild: LibraryCommand {
    static let about = Phrase(
      "Menghitung ulang skor semua orang dari catatannya.",
      "Count everybody's score anew from the entries.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.rebuildScores(of: challenge)
      try context.print(context.wording.scoresRebuilt(challenge))
    }
  }
}

extension Phrase {
  fileprivate static let countedTitle = Phrase("Dihitung", "Counted")
  fileprivate static let whyLessTitle = Phrase("Mengapa kurang", "Why less")
}
