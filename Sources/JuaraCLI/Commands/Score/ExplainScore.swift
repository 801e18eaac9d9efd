internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara score explain`
struct ExplainScore: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("explain", .scoreExplain) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var reader: ReaderOptions
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let score = try desk.store.explainScore(of: try reader.reader(at: desk), in: challenge)
    guard format == .table else {
      try programs(score, at: desk).print(format, at: desk)
      return .done
    }
    try desk.print(
      desk.style.bold(score.name.printable) + "  " + score.challenge.event.plan.title.printable)
    if !score.lines.isEmpty { try entries(score, at: desk).print(.table, at: desk) }
    try desk.print("")
    try sums(score, at: desk).print()
    return .done
  }

  private func entries(_ score: ExplainedScore, at desk: Desk) -> Listing {
    let say = desk.say
    var listing = Listing([
      .init(key: "entry_id", title: .entryIDTitle, isNumber: true),
      .init(key: "read_on", title: .readOnTitle),
      .init(key: "activity", title: .activityTitle),
      .init(key: "title", title: .bookTitle, canShrink: true),
      .init(key: "raw", title: .quantityTitle, isNumber: true),
      .init(key: "counted", title: .countedTitle, isNumber: true),
      .init(key: "why", title: .whyLessTitle, canShrink: true),
    ])
    for line in score.lines {
      listing.add([
        .number(Int(line.entry.id.rawValue)), .text(line.entry.readOn.description),
        .word(
          line.entry.activity.name, label: desk.say.label(line.entry.activity)),
        .text(line.entry.work.title),
        .number(line.entry.quantity), .number(line.counted),
        .text(why(line, in: say)),
      ])
    }
    return listing
  }

  private func why(_ line: ExplainedScore.Line, in say: Wording) -> String? {
    guard let uncountedReason = line.uncountedReason else { return nil }
    let reason = line.entry.void.map { ": " + say.reason($0.reason) }
    return say.sentence(uncountedReason) + (reason ?? "")
  }

  private func sums(_ score: ExplainedScore, at desk: Desk) -> FieldList {
    let say = desk.say
    var fields = FieldList(at: desk)
    for part in score.parts {
      fields.add(.raw(part.terms.activity), say.worth(part) + " = " + say.points(part.points))
    }
    if score.bonus > .zero { fields.add(.bonusTitle, say.points(score.bonus)) }
    for member in score.members {
      fields.add(.memberTitle, "\(member.name): \(say.points(member.points))")
    }
    fields.add(.totalTitle, say.totalPoints(score.total))
    if score.explanation.score.activeDays > 0 {
      let today = desk.library.zone.day(of: desk.audit.at)
      fields.add(.streakTitle, say.streak(score.explanation.score, on: today))
    }
    for quota in score.explanation.quotas { fields.add(.quotaTitle, say.quota(quota)) }
    for progress in score.explanation.achievements {
      let achievement = progress.achievement
      fields.add(
        achievement.kind == .tier ? .tierTitle : .badgeTitle,
        "\(achievement.name): \(say.progress(progress))")
    }
    return fields
  }

  /// One table for programs: a row for each entry, part, member and achievement, and for the total.
  private func programs(_ score: ExplainedScore, at desk: Desk) -> Listing {
    let say = desk.say
    var listing = Listing([
      .init(key: "part", title: .kindOfLineTitle), .init(key: "entry_id", title: .entryIDTitle),
      .init(key: "read_on", title: .readOnTitle), .init(key: "activity", title: .activityTitle),
      .init(key: "name", title: .nameTitle), .init(key: "raw", title: .quantityTitle),
      .init(key: "counted", title: .countedTitle), .init(key: "points", title: .pointsTitle),
      .init(key: "why", title: .whyLessTitle),
    ])
    func add(
      _ part: String, id: Int? = nil, day: Day? = nil, activity: Activity? = nil,
      name: String? = nil, raw: Int? = nil, counted: Int? = nil, points: Points? = nil,
      why: String? = nil
    ) {
      listing.add([
        .text(part), .number(id), .text(day?.description), .text(activity?.name), .text(name),
        .number(raw), .number(counted),
        points.map { .decimal($0.text(), label: $0.text()) } ?? .number(nil), .text(why),
      ])
    }
    for line in score.lines {
      add(
        "entry", id: Int(line.entry.id.rawValue), day: line.entry.readOn,
        activity: line.entry.activity, name: line.entry.work.title, raw: line.entry.quantity,
        counted: line.counted, why: why(line, in: say))
    }
    for part in score.parts {
      add(
        "activity", activity: part.terms.activity, raw: part.raw, counted: part.counted,
        points: part.points)
    }
    add("bonus", counted: score.explanation.score.longestStreak, points: score.bonus)
    for member in score.members { add("member", name: member.name, points: member.points) }
    for progress in score.explanation.achievements {
      add(
        progress.achievement.kind.rawValue, day: progress.reachedOn,
        name: progress.achievement.name,
        why: progress.reachedOn == nil ? say.progress(progress) : nil)
    }
    add("total", name: score.name, points: score.total)
    return listing
  }
}
