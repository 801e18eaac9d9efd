import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct SeasonStoreTests {
  private let store: Store

  init() throws { store = try .sample() }

  private func report(
    from first: String = "2026-12-01", to last: String = "2026-12-31",
    at now: String = "2026-12-31T20:00"
  ) throws -> SeasonReport {
    try store.season(DayRange(day(first), day(last))!, at: at(now))
  }

  private func number(
    _ measure: ReportMeasure, of group: ReportGroup = .all,
    in topic: ReportSection.Topic = .totals, _ report: SeasonReport
  ) -> Int? {
    report.sections.entries
      .first { $0.topic == topic && $0.group == group && $0.measure == measure }?.figure.number
  }

  private func attend(
    _ registration: Registration, _ event: String = "bedah", at local: String = "2026-12-05T09:05"
  ) throws {
    try store.checkIn(.registration(registration.id), to: event, by: .staff(local))
  }

  private func publish(_ codes: String...) throws {
    for code in codes { try store.publishEvent(code, by: .staff()) }
  }

  @Test func `events, sessions, attendances and people are told apart`() throws {
    try store.makeEvent(capacity: 50) { $0.place = "Aula" }
    try store.addSession(
      SessionPlan(
        startsAt: at("2026-12-12T09:00"), endsAt: at("2026-12-12T11:00"), link: "https://x.example",
        capacity: 10),
      to: "bedah", by: .staff())
    try store.makeEvent("rapat")
    try publish("bedah")
    let ani = try store.enrol("Ani", party: 3)
    let budi = try store.enrol("Budi")
    try attend(ani)
    try attend(budi)
    try store.checkIn(
      .registration(ani.id), to: "bedah", session: 2, by: .staff("2026-12-12T09:05"))
    let report = try report()
    let expected: [(ReportMeasure, Int)] = [
      (.events, 1), (.sessions, 2), (.places, 1), (.seats, 60), (.attendances, 3),
      (.withParties, 7),
      (.people, 2), (.everybody, 2),
    ]
    for (measure, count) in expected { #expect(number(measure, report) == count, "\(measure)") }
    #expect(number(.attendances, of: .setting(.onSite), in: .settings, report) == 2)
    #expect(number(.attendances, of: .setting(.online), in: .settings, report) == 1)
    #expect(report.remarks.contains(.drafts(1)))
    #expect(report.remarks.contains(.severalSettings(people: 1)))
  }

  @Test func `of a session that is both, the door and the file tell who was where`() throws {
    try store.makeEvent {
      $0.place = "Aula"
      $0.link = "https://x.example"
    }
    try publish("bedah")
    let (ani, budi) = (try store.enrol("Ani"), try store.enrol("Budi"))
    try attend(ani)
    try store.execute(
      """
      INSERT INTO import (id, kind, eventId, fileName, importedAt, importedBy)
      VALUES (1, 'attendance', 1, 'x', 1, 'x');
      INSERT INTO attendanceStay (registrationId, sessionId, minutes, importId, sourceLine)
      VALUES (\(budi.id.rawValue), 1, 90, 1, 2)
      """)
    let report = try report()
    #expect(number(.sessions, of: .setting(.hybrid), in: .settings, report) == 1)
    #expect(number(.people, of: .setting(.onSite), in: .settings, report) == 1)
    #expect(number(.people, of: .setting(.online), in: .settings, report) == 1)
  }

  @Test func `who did not come counts of those who had a seat, where attendance was kept`() throws {
    try store.makeEvent(capacity: 2)
    try store.makeEvent("lain")
    try publish("bedah", "lain")
    let ani = try store.enrol("Ani")
    let budi = try store.enrol("Budi")
    _ = try store.enrol("Citra")
    _ = try store.enrol("Dewi")
    _ = try store.enrol("Eka", in: "lain")
    try store.cancelRegistration(budi.id, reason: "x", by: .staff())
    try attend(ani)
    let report = try report()
    let all = report.sections.entries.filter { $0.topic == .registrations && $0.group == .all }
    let figures = all.map { [$0.figure.number, $0.figure.whole ?? -1] }
    // Registered, confirmed, waiting, moved up, no-shows: of five, three have a seat, one waits, one moved up.
    #expect(figures == [[5, -1], [3, -1], [1, 5], [1, -1], [1, 2]])
    #expect(report.remarks.contains(.withoutAttendance(events: 1)))
    // Nobody is missed before the event is over.
    let early = try self.report(at: "2026-12-05T09:30")
    #expect(number(.noShows, in: .registrations, early) == nil)
  }

  @Test func `ages, levels and schools are those of the day, and what is not known is said`() throws
  {
    try store.makeEvent()
    try publish("bedah")
    let guests: [(String, String?, String?, String?)] = [
      ("Ani", "2013-12-05", "7A", "SMPN 1"), ("Budi", "2013-12-06", "6B", "SDN 2"),
      ("Citra", nil, nil, nil), ("Dewi", "1960-01-01", "umum", nil),
    ]
    for (name, born, schoolClass, school) in guests {
      let draft = RegistrationDraft.sample(
        name, born: born, school: school, class: schoolClass, consent: .yes)
      try attend(try store.register(draft, in: "bedah", by: .staff()).registration!)
    }
    let report = try report()
    func people(_ group: ReportGroup, _ topic: ReportSection.Topic) -> Int? {
      number(.people, of: group, in: topic, report)
    }
    #expect(people(.age(.juniorSecondary), .ages) == 1)
    #expect(people(.age(.primary), .ages) == 1)
    #expect(people(.age(.elderly), .ages) == 1)
    #expect(people(.age(.unknown), .ages) == 1)
    #expect(people(.level(.juniorSecondary), .levels) == 1)
    #expect(people(.level(.other), .levels) == 1)
    #expect(people(.level(nil), .levels) == 1)
    #expect(people(.school("SDN 2"), .schools) == 1)
    #expect(people(.school(nil), .schools) == 2)
    #expect(report.remarks.contains(.smallGroups))
  }

  @Test func `a contest's entries count on their days, void ones never`() throws {
    try store.makeChallenge()
    try publish("baca")
    try store.addAchievement(
      Achievement(kind: .tier, name: "Perunggu", goals: [.init(.entries, 2)]), to: "baca",
      by: .staff("2026-05-01T10:00"))
    let ani = try store.enrol("Ani", in: "baca", at: "2026-05-02T10:00").participant
    let budi = try store.enrol("Budi", in: "baca", at: "2026-05-02T10:00").participant
    try store.read(ani, 2, on: "2026-06-10")
    try store.read(ani, 1, on: "2026-06-10")
    try store.read(budi, 3, on: "2026-07-01", at: "2026-07-01T10:00")
    let wrong = try store.read(budi, 9, on: "2026-06-10")
    try store.voidEntry(wrong, reason: "x", by: .staff("2026-06-11T10:00"))
    let report = try report(from: "2026-06-01", to: "2026-06-30")
    let line = try #require(report.sections.first { $0.topic == .contests }?.lines.first)
    // Entrants, judged, readers, entries, books, active days, completed.
    #expect(line.figures.map { $0?.number } == [2, nil, 1, 2, 3, 1, 1])
    #expect(number(.readers, report) == 1)
  }

  @Test func `posts and visitors stand beside events, day by day`() throws {
    try store.makeEvent()
    try publish("bedah")
    try store.addVisitCount(
      VisitCount(day: day("2026-12-05"), visitors: 120), by: .staff("2026-12-06T10:00"))
    let report = try report()
    let days = try #require(report.sections.first { $0.topic == .days })
    #expect(days.lines.map(\.group) == [.day(day("2026-12-05"))])
    #expect(days.lines[0].figures.map { $0?.number } == [120, 1, 0, 0])
    #expect(report.remarks.contains(.daysWithoutVisitors(30)))
  }

  @Test func `consents that are awaited, never came or were refused are counted`() throws {
    try store.makeEvent { $0.consentDeadlineDays = 2 }
    try publish("bedah")
    _ = try store.enrol("Ani", born: "2015-01-01", at: "2026-12-04T10:00")
    _ = try store.enrol("Budi", born: "2015-01-01", at: "2026-11-01T10:00")
    _ = try store.enrol("Citra", born: "2015-01-01", consent: .no)
    _ = try store.expireRegistrations(by: .staff("2026-12-04T11:00"))
    let report = try report(at: "2026-12-04T12:00")
    let line = try #require(report.sections.first { $0.topic == .consents }?.lines.first)
    #expect(line.figures.map { $0?.number } == [1, 1, 1, 0])
  }

  @Test func `IPLM has three numbers, each of its rows, and never an index`() throws {
    try store.makeEvent()
    try store.makeEvent("rapat")
    try publish("bedah", "rapat")
    try attend(try store.enrol("Ani"))
    try store.addReferral(
      ReferralDraft(
        kind: .partner,
        terms: ReferralTerms(
          name: PersonName("Radio Contoh")!, agreedFrom: day("2026-01-01"),
          agreedUntil: day("2026-12-31"))), by: .staff())
    try store.addReferral(
      ReferralDraft(kind: .school, terms: ReferralTerms(name: PersonName("Sekolah Lain")!)),
      by: .staff())
    let report = try #require(
      try store.literacyReport(2026, without: ["rapat"], at: at("2026-12-31T20:00")))
    let figures = report.sections[0].lines[0].figures
    #expect(figures.map { $0?.number } == [1, 1, 1])
    #expect(figures.map { $0?.rows.count } == [1, 1, 1])
    #expect(report.remarks.contains(.partnersWithoutDays(["Sekolah Lain"])))
    #expect(report.sections[1].lines.allSatisfy { $0.figures.isEmpty })
    #expect(throws: NotFound.self) {
      try store.literacyReport(2026, without: ["tidak-ada"], at: at("2026-12-31T20:00"))
    }
  }

  @Test func `who was erased still counts, and nothing is known of them`() throws {
    try store.makeEvent()
    try publish("bedah")
    let ani = try store.enrol("Ani", born: "1990-01-01")
    try attend(ani)
    try store.erase(ani.participant, confirming: "Ani", by: .staff("2026-12-06T09:00"))
    let report = try report()
    #expect(number(.people, report) == 1)
    #expect(number(.people, of: .age(.unknown), in: .ages, report) == 1)
  }
}
