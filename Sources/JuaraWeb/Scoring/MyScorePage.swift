import Juara
import JuaraStore
import JuaraWording

/// Where somebody's points come from, as `juara score explain` says it.
struct MyScorePage: WebPage {
  static let template = "my-score"

  struct Line {
    let day: String
    let what: String
    let why: String?
    let counted: String
  }

  struct Table {
    let lines: [Line]
  }

  let frame: Frame
  let back: Frame.Link
  let heading: String
  let notice: String?
  let partsTitle: String
  let facts: [EventPage.Fact]
  let badgesTitle: String?
  let badges: [EventPage.Fact]
  let entriesTitle: String
  let nothing: String?
  let table: Table?
  let whatTitle: String
  let countedTitle: String
  let links: [Frame.Link]
}

extension PersonalVisit {
  func scorePage() throws -> Reply {
    try requireEverything()
    let known = try registration()
    guard known.isChallenge else { throw WebProblem.notFound }
    let score = try visit.store.explainScore(
      of: .participant(.id(participant.id)), in: known.event.code.text)
    return show(MyScorePage(score, self))
  }
}

extension MyScorePage {
  fileprivate init(_ score: ExplainedScore, _ personal: PersonalVisit) {
    let (visit, wording) = (personal.visit, personal.wording)
    let (challenge, code) = (score.challenge, score.challenge.event.code)
    frame = personal.frame(wording(.pointsExplained))
    back = personal.back
    heading = challenge.event.plan.title
    notice = MyNotice(visit).map { wording($0.phrase) }
    partsTitle = wording(.partsHeading)
    func fact(_ label: String, _ value: String) -> EventPage.Fact {
      EventPage.Fact(label: label, values: [value])
    }
    var facts = score.parts.map { part in
      fact(
        wording.label(part.terms.activity),
        wording.worth(part) + " = " + wording.points(part.points))
    }
    facts.append(fact(wording(.totalLabel), wording.totalPoints(score.total)))
    facts += score.explanation.quotas.map { fact(wording(.toBeRead), wording.quota($0)) }
    let counts =
      challenge.conditions.streakBonus != nil
      || challenge.conditions.achievements.contains {
        $0.goals.contains { $0.measure == .streak }
      }
    if counts, score.explanation.score.activeDays > 0 {
      facts.append(
        fact(
          wording(.daysInARow), wording.streak(score.explanation.score, on: visit.today)))
    }
    self.facts = facts
    badges = score.explanation.achievements.map {
      fact($0.achievement.name, wording.progress($0))
    }
    badgesTitle = badges.isEmpty ? nil : wording(.badgesHeading)
    entriesTitle = wording(.entriesHeading)
    // What was corrected stands in its new entry.
    let valid = score.lines.filter { $0.entry.void == nil }
    nothing = valid.isEmpty ? wording(.nothingLogged) : nil
    let lines = valid.reversed().map { line in
      Line(
        day: wording.day(line.entry.readOn),
        what: [
          line.entry.work.title,
          "\(wording.number(line.entry.quantity)) \(wording.label(line.entry.activity, after: line.entry.quantity))",
        ].compactMap(\.self).joined(separator: " · "),
        why: line.uncountedReason.map { wording.sentence($0) },
        counted: wording.number(line.counted))
    }
    table = lines.isEmpty ? nil : Table(lines: lines)
    whatTitle = wording(.whatReadLabel)
    countedTitle = wording(.countedLabel)
    links =
      (challenge.isOpen(in: visit)
        ? [
          Frame.Link(text: wording(.logBook), href: personal.path("/log/\(code)")),
          Frame.Link(text: wording(.writeReview), href: personal.path("/review/\(code)")),
        ] : [])
      + [Frame.Link(text: wording(.boardLink), href: visit.path("/events/\(code)/board"))]
  }
}
