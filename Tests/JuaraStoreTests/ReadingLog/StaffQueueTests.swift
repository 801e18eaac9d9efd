import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct StaffQueueTests {
  private let store: Store
  private let ani: Identifier<Participant>

  init() throws {
    store = try .sample()
    try store.makeChallenge(terms: .sample(warnAbove: 5))
    ani = try store.enrol("Ani", in: "baca", at: "2026-06-01T08:00").participant
  }

  private var queue: [Identifier<LogEntry>: [EntryFlag]] {
    get throws {
      Dictionary(
        uniqueKeysWithValues: try store.flaggedEntries(of: "baca").map { ($0.entry.id, $0.flags) })
    }
  }

  @Test func `flagged entries wait in the queue with their reasons until they are approved`() throws
  {
    let many = try store.read(ani, 6, title: "asdfgh")
    try store.read(ani, 2, title: "Bumi")
    #expect(
      try queue == [many: [.aboveWarning(quantity: 6, warnAbove: 5), .gibberishTitle]])
    try store.approveEntries([many], by: .staff())
    #expect(try queue.isEmpty)
    #expect(try store.board() == ["1 Ani 8"])
    #expect(try store.entry(many).decisions.map(\.kind) == [.approved])
  }

  @Test func `several entries are voided together or not at all`() throws {
    let ids = try (1...3).map { _ in try store.read(ani, 2) }
    try store.voidEntry(ids[1], reason: "salah", by: .staff())
    let before = try store.dump()
    #expect(throws: EntryRefusal.alreadyVoid(ids[1])) {
      try store.voidEntries(ids, reason: "ganda", by: .staff())
    }
    #expect(throws: EntryRefusal.alreadyVoid(ids[1])) {
      try store.approveEntries([ids[0], ids[1]], by: .staff())
    }
    #expect(throws: NotFound.entry(Identifier(99))) {
      try store.voidEntries([ids[0], Identifier(99)], reason: "ganda", by: .staff())
    }
    #expect(try store.dump() == before)
    try store.voidEntries([ids[0], ids[2], ids[0]], reason: "ganda", by: .staff())
    #expect(try store.board() == ["- Ani 0"])
    var voids: [EndReason?] = []
    try store.eachEntry(of: "baca") { voids.append($0.void?.reason) }
    #expect(voids == ["ganda", "salah", "ganda"].map { .stated($0) })
  }

  @Test func `an appeal brings an entry back to staff, and who decided what is kept`() throws {
    let entry = try store.read(ani, 3)
    try store.voidEntry(entry, reason: "tidak ada buktinya", by: .staff("2026-06-11T09:00"))
    try store.appealEntry(entry, note: "ada di kartu", by: .staff("2026-06-12T09:00"))
    #expect(try queue == [entry: [.appealed(note: "ada di kartu")]])
    try store.restoreEntries([entry], reason: "kartunya ada", by: .staff("2026-06-13T09:00"))
    #expect(try queue.isEmpty)
    #expect(try store.board() == ["1 Ani 3"])
    #expect(
      try store.entry(entry).decisions == [
        EntryDecision(
          kind: .voided, note: "tidak ada buktinya", by: .staff("2026-06-11T09:00")),
        EntryDecision(kind: .appealed, note: "ada di kartu", by: .staff("2026-06-12T09:00")),
        EntryDecision(kind: .restored, note: "kartunya ada", by: .staff("2026-06-13T09:00")),
      ])
    #expect(throws: EntryRefusal.notVoid(entry)) {
      try store.restoreEntries([entry], reason: "lagi", by: .staff())
    }
    #expect(throws: MissingReason()) { try store.appealEntry(entry, note: " ", by: .staff()) }
  }

  @Test func `what an undone import took out is imported again, not restored`() throws {
    let row = LogDraft(
      reader: .participant(.id(ani)), activity: .books, quantity: 1, readOn: day("2026-06-10"),
      recordedAt: at("2026-06-10T18:00"))
    let importID = try store.importing(log: [row]).report.importID!
    try store.undoImport(importID, by: .staff())
    #expect(throws: EntryRefusal.importUndone(Identifier(1))) {
      try store.restoreEntries([Identifier(1)], reason: "x", by: .staff())
    }
  }

  @Test(arguments: ["merged", "import_undone"])
  func `what staff voided is restored, whatever their words`(reason: String) throws {
    let entry = try store.log(
      LogDraft(reader: .participant(.id(ani)), activity: .books, quantity: 1), in: "baca",
      by: .staff("2026-06-10T09:00")
    ).id
    try store.voidEntry(entry, reason: reason, by: .staff("2026-06-11T09:00"))
    #expect(try store.entry(entry).entry.void?.reason == .stated(reason))
    try store.restoreEntries([entry], reason: "keliru", by: .staff("2026-06-12T09:00"))
    #expect(try store.entry(entry).entry.void == nil)
  }

  @Test func `a form's own times make a burst, a desk's do not`() throws {
    let rows = (0..<10).map { minute in
      LogDraft(
        reader: .participant(.id(ani)), activity: .books, quantity: 1, readOn: day("2026-06-10"),
        recordedAt: at("2026-06-10T18:00").adding(seconds: 30 * minute))
    }
    for _ in rows { try store.read(ani) }
    #expect(try queue.isEmpty)
    try store.importing(log: rows)
    #expect(try queue.count == 10)
  }

  @Test func `the same said twice is taken, and told`() throws {
    let draft = LogDraft(
      reader: .participant(.id(ani)), activity: .books, quantity: 1, work: Work(title: "Bumi"),
      readOn: day("2026-06-10"))
    let first = try store.log(draft, in: "baca", by: .staff("2026-06-10T10:00"))
    #expect(first.sameAs == nil)
    #expect(first.total == Points(units: 1, perPoint: 1))
    let second = try store.log(draft, in: "baca", by: .staff("2026-06-10T10:01"))
    #expect(second.sameAs == first.id)
    #expect(second.entrant.name == "Ani" && second.counted == 1)
    try store.voidEntries([first.id, second.id], reason: "ganda", by: .staff())
    #expect(try store.log(draft, in: "baca", by: .staff("2026-06-10T10:02")).sameAs == nil)
  }
}
