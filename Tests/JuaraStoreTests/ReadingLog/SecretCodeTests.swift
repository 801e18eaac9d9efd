import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct SecretCodeTests {
  private let store: Store
  private let tasks = Activity("tasks")!

  init() throws {
    store = try .sample()
    try store.makeChallenge()
    try store.setRule(.sample(tasks, points: 10), of: "baca", by: .staff())
    for name in ["Ani", "Budi", "Caca"] {
      try store.enrol(name, in: "baca", at: "2026-06-01T08:00")
    }
    try store.addCode(
      SecretCode.Terms(
        word: "Pasar Terapung", activity: tasks, from: day("2026-06-10"), to: day("2026-06-12"),
        limit: 2),
      to: "baca", by: .staff())
  }

  private func use(
    _ word: String = "pasarterapung", by participant: Int64 = 1,
    at local: String = "2026-06-10T12:00"
  ) throws -> LogOutcome {
    try store.useCode(
      word, by: .participant(.id(Identifier(participant))), in: "baca", by: .staff(local))
  }

  @Test(arguments: ["Pasar Terapung", "PASAR  TERAPUNG", "pasarterapung", " pasar\tterapung "])
  func `case and spaces of a code do not matter`(word: String) throws {
    #expect(try use(word).total == Points(units: 10, perPoint: 1))
    #expect(try store.board()[0] == "1 Ani 10")
  }

  @Test func `a code works on its days alone`() throws {
    #expect(throws: LogRefusal.codeNotYet(from: day("2026-06-10"))) {
      try use(at: "2026-06-09T23:59")
    }
    #expect(throws: LogRefusal.codeOver(since: day("2026-06-12"))) {
      try use(at: "2026-06-13T00:00")
    }
    #expect(throws: LogRefusal.unknownCode) { try use("pasar") }
    _ = try use(at: "2026-06-12T23:59")
  }

  @Test(arguments: [false, true])
  func `of two records who had used a code it counts once when they are merged`(isVoid: Bool) throws
  {
    let first = try use(by: 1)
    let second = try use(by: 2)
    if isVoid { try store.voidEntries([first.id], reason: "x", by: .staff()) }
    let merge = try store.merge(Identifier(2), into: Identifier(1), by: .staff())
    #expect(merge.voided == (isVoid ? [] : [second.id]))
    #expect(try store.board()[0] == "1 Ani 10")
    try store.rebuildScores(of: "baca")
    #expect(try store.board()[0] == "1 Ani 10")
    #expect(try store.codes(of: "baca")[0].uses == 1)
    let doubled = isVoid ? first.id : second.id
    let refusal =
      isVoid ? EntryRefusal.codeUsed(doubled, by: second.id) : EntryRefusal.merged(doubled)
    #expect(throws: refusal) {
      try store.restoreEntries([doubled], reason: "benar", by: .staff())
    }
  }

  @Test func `a code is used once by each, and by so many in all`() throws {
    let first = try use(by: 1)
    #expect(throws: LogRefusal.codeUsedBefore(first.id)) { try use(by: 1) }
    _ = try use(by: 2)
    #expect(throws: LogRefusal.codeUsedUp(limit: 2)) { try use(by: 3) }
    #expect(try store.codes(of: "baca").map(\.uses) == [2])
    #expect(throws: ConditionRefusal.codeUsed("Pasar Terapung", uses: 2)) {
      try store.removeCode("pasarterapung", of: "baca", by: .staff())
    }
    #expect(throws: (any Error).self) {
      try store.execute("INSERT INTO codeUse (codeId, entryId) VALUES (1, 9)")
    }
  }

  @Test func `a void gives the code back, and a restored entry takes it again`() throws {
    let first = try use(by: 1)
    try store.voidEntry(first.id, reason: "salah", by: .staff())
    #expect(try store.codes(of: "baca").map(\.uses) == [0])
    try store.restoreEntries([first.id], reason: "benar", by: .staff())
    #expect(throws: LogRefusal.codeUsedBefore(first.id)) { try use(by: 1) }
    try store.voidEntry(first.id, reason: "salah", by: .staff())
    let second = try use(by: 1)
    #expect(try store.board()[0] == "1 Ani 10")
    #expect(throws: EntryRefusal.codeUsed(first.id, by: second.id)) {
      try store.restoreEntries([first.id], reason: "benar", by: .staff())
    }
    #expect(throws: (any Error).self) {
      try store.execute(
        "UPDATE logEntry SET voidedAt = NULL, voidedBy = NULL, voidReason = NULL WHERE id = 1")
    }
    try store.voidEntry(second.id, reason: "salah", by: .staff())
    for reader in [2, 3] as [Int64] { _ = try use(by: reader) }
    #expect(throws: EntryRefusal.codeUsedUp(second.id, limit: 2)) {
      try store.restoreEntries([second.id], reason: "benar", by: .staff())
    }
  }

  @Test func `a corrected entry keeps the code that it used`() throws {
    let first = try use(by: 1)
    let second = try store.correctEntry(first.id, by: .staff("2026-07-30T12:00")) {
      $0.work.title = "Pasar"
    }
    #expect(second.total == Points(units: 10, perPoint: 1))
    #expect(throws: LogRefusal.codeUsedBefore(second.id)) { try use(by: 1) }
    #expect(throws: EntryRefusal.codeUsed(first.id, by: second.id)) {
      try store.restoreEntries([first.id], reason: "x", by: .staff())
    }
  }

  @Test func `the audit log does not tell the word`() throws {
    let noted = try store.auditEntries(subject: .secretCode, id: 1)
    #expect(!noted[0].changes.contains { $0.new?.lowercased().contains("pasar") == true })
  }

  @Test func `what cannot be a code is refused`() throws {
    let again = SecretCode.Terms(word: "PASAR terapung", activity: tasks)
    #expect(throws: ConditionRefusal.nameTaken("Pasar Terapung")) {
      try store.addCode(again, to: "baca", by: .staff())
    }
    let unknown = SecretCode.Terms(word: "x", activity: .pages)
    #expect(throws: LogRefusal.unknownActivity(.pages, known: [.books, tasks])) {
      try store.addCode(unknown, to: "baca", by: .staff())
    }
    try store.addCode(SecretCode.Terms(word: "x", activity: tasks), to: "baca", by: .staff())
    try store.removeCode("X", of: "baca", by: .staff())
    #expect(try store.codes(of: "baca").count == 1)
  }
}
