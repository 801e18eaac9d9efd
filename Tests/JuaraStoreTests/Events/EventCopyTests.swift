import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct EventCopyTests {
  private let store: Store

  init() throws { store = try .sample() }

  private func copy(
    _ code: String, as new: String = "salinan", title: String? = nil, to startsAt: String? = nil
  ) throws -> Event {
    try store.copyEvent(
      code, as: EventCode(new)!, title: title, startsAt: startsAt.map(at), by: .staff())
  }

  @Test func `a copy is a draft with the same plan and no registrations`() throws {
    let event = try store.makeEvent(capacity: 5) {
      $0.place = "Aula"
      $0.link = "https://example.org/rapat"
      $0.ages = AgeRange(minimum: 7, maximum: 12)
    }
    try store.publishEvent("bedah", by: .staff())
    try store.enrol("Ani", override: "contoh")
    let copy = try copy("bedah")
    var plan = event.plan
    plan.link = nil
    #expect(copy.plan == plan)
    #expect(copy.state == .draft && copy.seatsTaken == 0)
    #expect(try store.registrations(in: "salinan").isEmpty)
    #expect(try store.sessions(of: "salinan").map(\.plan.link) == [nil])
    let entries = try store.auditEntries(limit: 2)
    #expect(entries.map(\.action) == [.copied, .created])
    #expect(entries[0].changes == [.init("copiedFrom", from: nil, to: "bedah")])
    #expect(try store.enrol("Budi", in: "salinan", override: "contoh").number == 1)
  }

  @Test func `sessions, questions and hosts come along, shifted as the start is`() throws {
    try store.makeEvent()
    try store.execute(
      """
      UPDATE event SET registrationPer = 'session', waitingList = 'skip',
        promotionEndsAt = startsAt - 3600 WHERE id = 1;
      UPDATE session SET title = 'Pertama', capacity = 9, seatsTaken = 4;
      INSERT INTO session (eventId, number, startsAt, endsAt, place, link, title)
        SELECT 1, 3, startsAt + 7 * 86400, endsAt + 7 * 86400, 'Taman', 'https://example.org',
          'Ketiga' FROM session;
      INSERT INTO question (eventId, position, key, text, type, isRequired, options)
        VALUES (1, 1, 'ukuran', 'Ukuran kaus?', 'choice', 1, '["S","M"]')
      """)
    try store.addHost(
      Host(role: .speaker, name: PersonName("Rani")!), to: "bedah", by: .staff())
    let copy = try copy("bedah", title: "Bedah Buku II", to: "2027-01-09T13:00")
    #expect(copy.plan.title == "Bedah Buku II")
    #expect(copy.plan.endsAt == at("2027-01-09T15:00"))
    let sessions = try store.sessions(of: "salinan")
    #expect(sessions.map(\.number) == [1, 3])
    #expect(sessions.map(\.plan.startsAt) == [at("2027-01-09T13:00"), at("2027-01-16T13:00")])
    #expect(sessions[1].plan.place == "Taman" && sessions[1].plan.link == nil)
    let rest = try store.dump()
    #expect(
      rest["session"]?.filter { $0.contains("eventId:2") && $0.contains("seatsTaken:0") }.count == 2
    )
    #expect(rest["session"]?.filter { $0.contains("capacity:9") }.count == 2)
    #expect(rest["question"]?.filter { $0.contains("ukuran") }.count == 2)
    let terms = rest["event"]?.filter { $0.contains(#"registrationPer:"session""#) } ?? []
    #expect(terms.count == 2 && terms.allSatisfy { $0.contains(#"waitingList:"skip""#) })
    #expect(
      terms.contains { $0.contains("promotionEndsAt:\(at("2027-01-09T12:00").secondsSince1970)") })
    #expect(try store.hosts(of: "salinan").map(\.name.text) == ["Rani"])
  }

  @Test func `a copied challenge has the same rules over a window of as many days`() throws {
    try store.makeChallenge(terms: .sample(points: 5, dailyLimit: 3))
    try store.editChallenge("baca", by: .staff()) {
      $0.window.recordingClosesAt = at("2026-09-10T00:00")
    }
    let copy = try copy("baca", to: "2027-06-01T15:00")
    #expect(copy.plan.startsAt == at("2027-06-01T00:00"))
    let (old, new) = (try store.challenge("baca"), try store.challenge("salinan"))
    #expect(new.window.from == day("2027-06-01") && new.window.to == day("2027-08-31"))
    #expect(new.window.recordingClosesAt == at("2027-09-10T00:00"))
    #expect(new.event.plan.endsAt == at("2027-09-01T00:00"))
    #expect(new.rules.map(\.terms) == old.rules.map(\.terms))
    #expect(new.ranking == old.ranking)
    #expect(try store.sessions(of: "salinan").isEmpty)
  }

  @Test func `a copied challenge has the rubric and the weights, without jurors and marks`() throws
  {
    try store.makeChallenge()
    try store.enrol("Ani", in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
    _ = try store.addCriterion(.sample("isi", weight: 100), to: "baca", by: .staff())
    try store.addJuror(PersonName("Bu Sari")!, to: "baca", by: .staff())
    try store.setBlind(true, in: "baca", by: .staff())
    try store.combine(
      try Combination([.log: 60, .jury: 40]), juryBy: .trimmed, in: "baca", by: .staff())
    try store.addAward(
      named: "Juara I", .place(1), rankedBy: .combined, to: "baca", by: .staff())
    try store.mark(
      MarkDraft(entrant: "1", marks: ["isi": Mark(80)]), as: "Bu Sari", in: "baca", by: .staff())
    _ = try copy("baca")
    #expect(
      try store.rubric(of: "salinan").criteria.map(\.terms)
        == store.rubric(of: "baca").criteria.map(\.terms))
    #expect(try store.isBlind("salinan") && store.jurors(of: "salinan").isEmpty)
    #expect(try store.combination(of: "salinan") == store.combination(of: "baca"))
    let awards = try store.awards(of: "salinan", view: .staff, at: at("2026-11-20T09:00"))
    #expect(awards.map(\.band.source) == [.combined])
    #expect(awards.map(\.status) == [.unjudged])
    #expect(try store.removeCriterion("isi", of: "salinan", by: .staff()).criteria.isEmpty)
  }

  @Test
  func `a copied challenge has its lists, badges, divisions and awards, and no codes or freeze`()
    throws
  {
    try store.makeChallenge()
    try store.execute(
      """
      UPDATE challenge SET streakDays = 7, streakPoints = 5, groupMeasure = 'mean', frozenAt = 1;
      INSERT INTO division (id, challengeId, name, nameKey, minimumGrade, maximumGrade)
        VALUES (5, 1, 'SD', 'sd', 1, 6);
      INSERT INTO awardBand (challengeId, divisionId, side, name, nameKey, kind, places)
        VALUES (1, 5, 'participant', 'Juara I', 'juara i', 'place', 1),
          (1, NULL, 'participant', 'Favorit', 'favorit', 'choice', NULL);
      INSERT INTO scoringRule (challengeId, activity, points, per) VALUES (1, 'pages', 1, 10);
      INSERT INTO titleList (id, challengeId, ruleId, name, nameKey, atLeast)
        VALUES (4, 1, 2, 'Klasik', 'klasik', 2);
      INSERT INTO listedTitle (listId, position, title) VALUES (4, 1, 'Siti Nurbaya');
      INSERT INTO languageQuota VALUES (1, 'en', 3);
      INSERT INTO achievement (id, challengeId, kind, name, nameKey)
        VALUES (6, 1, 'badge', 'Kutu Buku', 'kutu buku');
      INSERT INTO achievementGoal (achievementId, position, measure, ruleId, listId, count)
        VALUES (6, 1, 'activity', 2, NULL, 9), (6, 2, 'list', NULL, 4, 1),
          (6, 3, 'streak', NULL, NULL, 7);
      INSERT INTO secretCode (challengeId, ruleId, word, wordKey, quantity)
        VALUES (1, 1, 'RAHASIA', 'rahasia', 1)
      """)
    _ = try copy("baca")
    func rows(_ sql: String) throws -> [String] {
      try store.read { db in try Row.fetchAll(db, sql: sql).map { "\($0)" } }
    }
    for sql in [
      "SELECT streakDays, streakPoints, groupMeasure FROM challenge WHERE eventId = ",
      "SELECT name, minimumGrade, maximumGrade, ageOn FROM division WHERE challengeId = ",
      "SELECT awardBand.name, kind, places, division.name AS division FROM awardBand "
        + "LEFT JOIN division ON division.id = divisionId "
        + "AND division.challengeId = awardBand.challengeId WHERE awardBand.challengeId = ",
      "SELECT name, atLeast, activity FROM titleList JOIN scoringRule ON scoringRule.id = ruleId "
        + "WHERE scoringRule.challengeId = titleList.challengeId AND titleList.challengeId = ",
      "SELECT position, listedTitle.title FROM listedTitle JOIN titleList ON titleList.id = listId "
        + "WHERE challengeId = ",
      "SELECT language, atLeast, activity FROM languageQuota JOIN scoringRule "
        + "ON scoringRule.id = ruleId WHERE challengeId = ",
      "SELECT achievement.name, position, measure, count, activity, titleList.name AS list "
        + "FROM achievementGoal JOIN achievement ON achievement.id = achievementId "
        + "LEFT JOIN scoringRule ON scoringRule.id = achievementGoal.ruleId "
        + "AND scoringRule.challengeId = achievement.challengeId "
        + "LEFT JOIN titleList ON titleList.id = listId "
        + "AND titleList.challengeId = achievement.challengeId "
        + "WHERE achievement.challengeId = ",
    ] {
      let (old, new) = (try rows(sql + "1"), try rows(sql + "2"))
      #expect(!old.isEmpty && old == new, "\(sql)")
    }
    #expect(try rows("SELECT * FROM challenge WHERE eventId = 2 AND frozenAt IS NULL").count == 1)
    #expect(try rows("SELECT * FROM secretCode WHERE challengeId = 2").isEmpty)
  }

  @Test func `a code that is taken or an event that is not there is refused, and nothing changes`()
    throws
  {
    try store.makeEvent()
    let before = try store.dump()
    #expect(throws: EventRefusal.codeTaken(EventCode("bedah")!)) { try copy("bedah", as: "bedah") }
    #expect(throws: NotFound.event("bedak", nearest: ["bedah"])) { try copy("bedak") }
    #expect(throws: PlanProblem.emptyTitle) { try copy("bedah", title: " ") }
    #expect(try store.dump() == before)
  }
}
