import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// Who takes no rank on the boards takes none by a jury either.
struct SetAsideTests {
  private let store: Store

  /// Five entrants whom one juror gave 90, 80, 70, 60 and 50, in the order of their numbers.
  init() throws {
    store = try .sample()
    try store.makeChallenge()
    for name in ["Ani", "Budi", "Citra", "Dewi", "Eka"] {
      try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
    }
    _ = try store.addCriterion(.sample("isi", weight: 100), to: "baca", by: .staff())
    try store.addJuror(PersonName("Bu Sari")!, to: "baca", by: .staff())
    for number in 1...5 { try mark(number, 100 - 10 * number) }
  }

  private func mark(_ number: Int, _ mark: Int?) throws {
    try store.mark(
      MarkDraft(
        entrant: String(number), marks: mark.map { ["isi": Mark($0)] } ?? [:],
        takenBack: mark == nil ? ["isi"] : []),
      as: "Bu Sari", in: "baca", by: .staff())
  }

  private func set(_ number: Int64, _ state: EntrantState) throws {
    try store.setState(
      state, of: .participant(.id(Identifier(number))), in: "baca", reason: "x", by: .staff())
  }

  private func result(by method: JuryMethod = .mean) throws -> [String] {
    try store.juryResult(of: "baca", by: method).rows.map { row in
      let value =
        switch row.value {
        case .points(let points): points.text()
        case .standard(let score): score.text()
        case nil: "-"
        }
      return "\(row.rank.map(String.init) ?? "–") #\(row.entrant.number) \(value)"
    }
  }

  @Test(arguments: [EntrantState.disqualified, .hidden, .outOfCompetition])
  func `whoever does not compete takes no rank by the jury, and the next move up`(
    state: EntrantState
  ) throws {
    try set(1, state)
    try set(3, state)
    #expect(try result() == ["1 #2 80", "2 #4 60", "3 #5 50", "– #1 90", "– #3 70"])
    let rows = try store.juryResult(of: "baca").rows
    #expect(rows.map(\.entrant.state) == [.competing, .competing, .competing, state, state])
    try set(1, .competing)
    #expect(try result() == ["1 #1 90", "2 #2 80", "3 #4 60", "4 #5 50", "– #3 70"])
  }

  @Test func `those without a rank follow in the order of the boards`() throws {
    try set(1, .hidden)
    try set(2, .disqualified)
    try set(3, .outOfCompetition)
    #expect(try result() == ["1 #4 60", "2 #5 50", "– #3 70", "– #2 80", "– #1 90"])
    let board = try store.standings(
      of: "baca", by: .participant, view: .staff, at: at("2026-12-01T09:00"))
    #expect(
      try store.juryResult(of: "baca").rows.suffix(3).map(\.entrant.name)
        == board.rows.suffix(3).compactMap { $0.result.name.text })
  }

  @Test func `a tie is of those who compete`() throws {
    try mark(2, 90)
    #expect(try store.juryResult(of: "baca").rows.prefix(2).map(\.isTied) == [true, true])
    try set(2, .disqualified)
    #expect(try store.juryResult(of: "baca").rows.allSatisfy { !$0.isTied })
  }

  @Test(arguments: [EntrantState.disqualified, .hidden, .outOfCompetition])
  func `the marks of whoever is set aside change nobody else's standardised value`(
    state: EntrantState
  ) throws {
    try set(5, state)
    let before = try result(by: .standardised)
    #expect(before.prefix(2) == ["1 #1 +1.342", "2 #2 +0.447"])
    try mark(5, 100)
    #expect(try result(by: .standardised).dropLast() == before.dropLast())
  }

  @Test func `a work of somebody who is set aside sets nobody else aside`() throws {
    try set(5, .disqualified)
    try store.addWork(
      Submission(title: "Senja"), for: .entrantNumber(5), in: "baca", by: .staff())
    #expect(try result().count == 5)
  }

  @Test func `the result does not wait for marks of who takes no rank`() throws {
    try mark(3, nil)
    #expect(throws: JudgingRefusal.marksMissing(1, jurors: 1)) { try result() }
    try set(3, .disqualified)
    #expect(try store.missingMarks(of: "baca").isEmpty)
    #expect(try result().last == "– #3 -")
    try store.addConflicts(
      [.participant(.entrantNumber(4))], of: "Bu Sari", in: "baca", by: .staff())
    #expect(throws: JudgingRefusal.nobodyJudges([4])) { try result() }
    let missing = try store.missingMarks(of: "baca")
    #expect(missing.map(\.entrant.number) == [4])
    #expect(missing.map(\.juror) == [nil])
    try set(4, .hidden)
    #expect(try result().first == "1 #1 90")
  }

  @Test func `where no activity scores awards rank by the jury, or by what is combined`() throws {
    func source(_ code: String) throws -> Standings.Source {
      try store.addAward(named: "Juara I", .place(1), to: code, by: .staff()).source
    }
    #expect(try source("baca") == .log)
    for code in ["cerita", "gabung", "kosong"] {
      try store.createChallenge(
        EventCode(code)!, title: code,
        ReadingWindow(from: day("2026-06-01"), to: day("2026-06-30")),
        by: .staff())
    }
    for code in ["cerita", "gabung"] {
      _ = try store.addCriterion(.sample("isi", weight: 100), to: code, by: .staff())
    }
    try store.combine(try Combination([.jury: 100]), in: "gabung", by: .staff())
    #expect(try source("cerita") == .jury(.mean))
    #expect(try source("gabung") == .combined)
    #expect(try source("kosong") == .log)
    let preset = try store.addAwards(.juaraHarapanFavorit, for: .group, to: "cerita", by: .staff())
    #expect(preset.source == .log)
  }

  @Test func `a combined score is a share of the best who competes`() throws {
    try store.combine(try Combination([.jury: 100]), in: "baca", by: .staff())
    try set(1, .disqualified)
    try set(2, .outOfCompetition)
    let rows = try store.combinedStandings(of: "baca", at: at("2026-12-01T09:00")).map { row in
      "\(row.rank.map(String.init) ?? "–") #\(row.entrant.number) \(row.score?.total.text() ?? "-")"
    }
    #expect(rows == ["1 #3 100", "2 #4 85.714", "3 #5 71.429", "– #2 -", "– #1 -"])
  }
}

extension PublicName {
  fileprivate var text: String? {
    if case .name(let name) = self { name } else { nil }
  }
}
