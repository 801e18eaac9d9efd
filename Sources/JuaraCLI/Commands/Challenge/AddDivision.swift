internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge division add`
struct AddDivision: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .divisionAdd) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.newDivision)) var name: String
  @Option(help: help(.minAge, "n")) var minAge: Int?
  @Option(help: help(.maxAge, "n")) var maxAge: Int?
  @Option(help: help(.divisionAgeOn, "day")) var ageOn: String?
  @Option(help: help(.minGrade, "n")) var minGrade: Int?
  @Option(help: help(.maxGrade, "n")) var maxGrade: Int?
  @Option(help: help(.divisionGroup, "name")) var group: String?
  @Option(help: help(.groupKindChoice, "kind")) var kind: Group.Kind?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let day = try ageOn.map { try desk.day($0, "--age-on") }
    let (division, overlapping) = try desk.store.addDivision(
      named: try desk.text(name, desk.say(.nameWord)), try terms(at: desk, on: day), ageOn: day,
      to: challenge, by: desk.audit)
    try desk.print(desk.say.divisionAdded(division, overlapping: overlapping))
    return .done
  }

  private func terms(at desk: Desk, on day: Day?) throws -> Division.Terms {
    let byAge = minAge != nil || maxAge != nil
    let byGrade = minGrade != nil || maxGrade != nil
    guard [byAge, byGrade, group != nil].count(where: { $0 }) == 1, byAge || ageOn == nil else {
      throw OptionProblem.oneOf(["--min-age/--max-age", "--min-grade/--max-grade", "--group"])
    }
    if let group {
      let group = try desk.store.group(named: group, kind: kind)
      return .group(group.id, name: group.name.text)
    }
    if byGrade {
      let (first, last) = (minGrade ?? 1, maxGrade ?? Division.allGrades.upperBound)
      guard first <= last, Division.allGrades.contains(first), Division.allGrades.contains(last)
      else { throw StandingsRefusal.gradeRange(minimum: first, maximum: last) }
      return .grades(first...last)
    }
    guard let ages = try desk.ages(minAge, maxAge) else {
      throw PlanProblem.ageRange(minimum: minAge, maximum: maxAge)
    }
    return .ages(ages, on: try day ?? desk.store.challenge(challenge).ageDay)
  }
}
