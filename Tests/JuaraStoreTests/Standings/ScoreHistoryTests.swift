import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ScoreHistoryTests {
  private static let people = 12

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `whatever happens, the stored scores equal a rebuild, and the top equals the whole cut down`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    let store = try Store.sample()
    try store.makeChallenge(terms: rule(.books, &random))
    try store.setRule(rule(.pages, &random), of: "baca", by: .staff())
    try store.addGroup(named: PersonName("SDN 1")!, kind: .school, enrolment: nil, by: .staff())
    for number in 1...Self.people {
      // Some share a name, so that only their numbers order them on the page.
      let draft = RegistrationDraft.sample(
        "Anak \(number % 7)", phone: "+62812000000\(10 + number)",
        school: number % 2 == 0 ? "SDN 1" : nil)
      _ = try store.register(draft, in: "baca", by: .staff("2026-06-01T08:00"))
    }
    for _ in 0..<25 {
      try act(on: store, &random)
      try checkTop(store, &random)
    }
    let kept = try store.dump()
    try store.rebuildScores(of: "baca")
    #expect(try store.dump() == kept)
  }

  private func rule(_ activity: Activity, _ random: inout Seeded) -> ScoringTerms {
    func limit(_ range: ClosedRange<Int>) -> Int? {
      Bool.random(using: &random) ? .random(in: range, using: &random) : nil
    }
    return .sample(
      activity, points: .random(in: 0...3, using: &random), per: .random(in: 1...4, using: &random),
      entryLimit: limit(2...3), dailyLimit: limit(1...4), totalLimit: limit(2...8),
      distinctTitles: .random(using: &random), reviewWords: limit(1...2))
  }

  /// Asks for something, or no longer.
  private func ask(_ store: Store, _ random: inout Seeded) throws {
    let staff = AuditContext.staff("2026-06-14T12:00")
    switch Int.random(in: 0...4, using: &random) {
    case 0:
      try store.addTitleList(
        "Wajib", [Work(title: "A"), Work(title: "C")], for: .books,
        atLeast: Bool.random(using: &random) ? 1 : nil, to: "baca", by: staff)
    case 1: try store.removeTitleList("Wajib", of: "baca", by: staff)
    case 2:
      try store.setLanguage(
        LanguageTag("bjn")!, atLeast: [nil, 1, 2].randomElement(using: &random)!, for: .books,
        of: "baca", by: staff)
    case 3: try store.setStreakBonus(StreakBonus(days: 2, points: 1), of: "baca", by: staff)
    default: try store.setStreakBonus(nil, of: "baca", by: staff)
    }
  }

  /// Approves, restores or appeals an entry.
  private func decide(_ store: Store, _ random: inout Seeded) throws {
    let staff = AuditContext.staff("2026-06-14T12:00")
    var entries: [LogEntry] = []
    try store.eachEntry(of: "baca") { entries.append($0) }
    guard let one = entries.randomElement(using: &random) else { return }
    switch Int.random(in: 0...2, using: &random) {
    case 0: try store.approveEntries([one.id], by: staff)
    case 1:
      let void = entries.filter { $0.void != nil }.randomElement(using: &random) ?? one
      try store.restoreEntries([void.id], reason: "benar", by: staff)
    default: try store.appealEntry(one.id, note: "periksa", by: staff)
    }
  }

  private func draft(_ random: inout Seeded) -> LogDraft {
    let reader = Int.random(in: 0...Self.people, using: &random)
    return LogDraft(
      reader: reader == 0
        ? .group(PersonName("SDN 1")!) : .participant(.id(Identifier(Int64(reader)))),
      activity: Bool.random(using: &random) ? .books : .pages,
      quantity: .random(in: 1...3, using: &random),
      work: Work(
        title: ["A", "B", nil].randomElement(using: &random)!,
        language: Bool.random(using: &random) ? LanguageTag("bjn") : nil),
      readOn: day("2026-06-10").adding(days: .random(in: 0...3, using: &random)),
      recordedAt: at("2026-06-14T08:00").adding(seconds: .random(in: 0...3, using: &random)),
      review: ["satu", "satu dua", nil].randomElement(using: &random)!.flatMap {
        ReviewDraft(text: $0, rating: nil)
      })
  }

  private func act(on store: Store, _ random: inout Seeded) throws {
    let staff = AuditContext.staff("2026-06-14T12:00")
    do {
      switch Int.random(in: 0...13, using: &random) {
      case 0...3: _ = try store.log(draft(&random), in: "baca", by: staff)
      case 4...5: try store.importing(log: (0..<8).map { _ in draft(&random) })
      case 6:
        var entries: [LogEntry] = []
        try store.eachEntry(of: "baca") { entries.append($0) }
        guard let one = entries.randomElement(using: &random) else { return }
        try store.voidEntry(one.id, reason: "salah", by: staff)
      case 7:
        try store.setRule(
          rule(Bool.random(using: &random) ? .books : .pages, &random), of: "baca", by: staff)
      case 8:
        guard let last = try store.imports().first(where: { $0.undone == nil }) else { return }
        try store.undoImport(last.id, by: staff)
      case 9...10: try ask(store, &random)
      case 11: try decide(store, &random)
      case 13:
        let people = try store.participants().shuffled(using: &random)
        try store.merge(people[0].id, into: people[1].id, by: staff)
      default:
        let id = Int64.random(in: 1...12, using: &random)
        try store.cancelRegistration(Identifier(id), reason: "x", by: staff)
      }
    } catch is LogRefusal {
    } catch is ConditionRefusal {
    } catch is EntryRefusal {
    } catch RegistrationRefusal.notActive {
    } catch ImportRefusal.builtOn {
    }
  }

  private func checkTop(_ store: Store, _ random: inout Seeded) throws {
    let now = at("2026-06-14T12:00")
    let top = Int.random(in: 1...6, using: &random)
    for view in Standings.View.allCases {
      let all = try store.standings(of: "baca", by: .participant, view: view, at: now)
      let some = try store.standings(of: "baca", by: .participant, view: view, top: top, at: now)
      #expect(some.rows == all.rows.filter { $0.rank.map { $0 <= top } ?? false })
    }
  }
}
