import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct LoggingTests {
  private let store: Store
  private let ani: Identifier<Participant>

  init() throws {
    store = try .sample()
    try store.makeChallenge(
      terms: .sample(points: 1, per: 2, entryLimit: 50, dailyLimit: 5, warnAbove: 10))
    ani = try store.enrol("Ani", in: "baca", at: "2026-06-01T08:00").participant
  }

  private func refusal(
    _ quantity: Int = 1, on readOn: String = "2026-06-10", at local: String = "2026-06-10T12:00"
  ) throws -> LogRefusal? {
    do {
      try store.read(ani, quantity, on: readOn, at: local)
      return nil
    } catch let refusal as LogRefusal {
      return refusal
    }
  }

  @Test func `an entry scores at once, raw and counted apart`() throws {
    try store.read(ani, 3)
    try store.read(ani, 9)
    let standings = try store.standings(
      of: "baca", by: .participant, view: .staff, at: at("2026-06-11T09:00"))
    #expect(try store.board() == ["1 Ani 2.5"])
    #expect(standings.rows[0].result.totals == [Standings.Total(raw: 12, counted: 5)])
  }

  @Test func `above the warning an entry is accepted and flagged, above the limit refused`() throws
  {
    try store.read(ani, 10)
    try store.read(ani, 11)
    #expect(try refusal(51) == .overEntryLimit(quantity: 51, limit: 50))
    var flags: [Bool] = []
    try store.eachEntry(of: "baca") { flags.append($0.isFlagged) }
    #expect(flags == [false, true])
  }

  @Test(
    arguments: [
      ("2026-06-03", "2026-06-10T12:00", nil),
      (
        "2026-06-02", "2026-06-10T12:00",
        .tooLate(readOn: Day("2026-06-02")!, recordedOn: Day("2026-06-10")!, limit: 7)
      ),
      (
        "2026-06-11", "2026-06-10T12:00",
        .inFuture(readOn: Day("2026-06-11")!, recordedOn: Day("2026-06-10")!)
      ),
      (
        "2026-05-31", "2026-06-01T12:00",
        .outsideWindow(
          readOn: Day("2026-05-31")!, from: Day("2026-06-01")!, to: Day("2026-08-31")!)
      ),
    ] as [(String, String, LogRefusal?)])
  func `the day must lie in the window, not ahead and not too far back`(
    readOn: String, now: String, refusal: LogRefusal?
  ) throws {
    #expect(try self.refusal(on: readOn, at: now) == refusal)
  }

  @Test func `staff log in spite of the window, and the reason is kept`() throws {
    let draft = LogDraft(
      reader: .participant(.id(ani)), activity: .books, quantity: 4, readOn: day("2026-06-02"))
    let entry = try store.log(
      draft, in: "baca", override: "formulir kertas", by: .staff("2026-07-20T10:00"))
    #expect(try store.board() == ["1 Ani 2"])
    let noted = try store.auditEntries(subject: .entry, id: entry.id.rawValue)
    #expect(noted[0].changes == [.init("override", from: nil, to: "formulir kertas")])
  }

  @Test func `without a day it is the day of recording on the library's clock`() throws {
    let draft = LogDraft(reader: .participant(.id(ani)), activity: .books, quantity: 1)
    _ = try store.log(draft, in: "baca", by: .staff("2026-06-11T00:30"))
    var days: [Day] = []
    try store.eachEntry(of: "baca") { days.append($0.readOn) }
    #expect(days == [day("2026-06-11")])
  }

  @Test func `only who holds a place in the challenge logs`() throws {
    try store.makeEvent()
    let budi = try store.enrol("Budi").participant
    let stranger = PersonMatch(id: budi, name: "Budi")
    #expect(throws: PersonReferenceProblem.notInEvent(stranger)) { try store.read(budi) }
    try store.cancelRegistration(Identifier(1), reason: "x", by: .staff("2026-06-09T10:00"))
    let ended = PersonMatch(id: ani, name: "Ani", entrantNumber: 1)
    #expect(throws: LogRefusal.notRegistered(ended)) { try store.read(ani) }
  }

  @Test func `an unknown activity is refused with those that score`() throws {
    let draft = LogDraft(reader: .participant(.id(ani)), activity: .pages, quantity: 1)
    #expect(throws: LogRefusal.unknownActivity(.pages, known: [.books])) {
      try store.log(draft, in: "baca", by: .staff("2026-06-10T10:00"))
    }
  }

  @Test func `a void takes away what the entry scored, and keeps who, when and why`() throws {
    let first = try store.read(ani, 4)
    try store.read(ani, 4, on: "2026-06-09")
    try store.voidEntry(first, reason: "salah ketik", by: .staff("2026-06-12T10:00"))
    #expect(try store.board() == ["1 Ani 2"])
    var entries: [LogEntry] = []
    try store.eachEntry(of: "baca") { entries.append($0) }
    #expect(entries.map(\.quantity) == [4, 4])
    #expect(
      entries.map(\.void) == [
        LogEntry.Void(.staff("2026-06-12T10:00"), reason: .stated("salah ketik")), nil,
      ])
    #expect(throws: EntryRefusal.alreadyVoid(first)) {
      try store.voidEntry(first, reason: "lagi", by: .staff())
    }
    #expect(throws: MissingReason()) {
      try store.voidEntry(Identifier(2), reason: "", by: .staff())
    }
    #expect(throws: NotFound.entry(Identifier(9))) {
      try store.voidEntry(Identifier(9), reason: "x", by: .staff())
    }
  }

  @Test func `what a limit cut off counts when what filled it is voided`() throws {
    let first = try store.read(ani, 5)
    try store.read(ani, 4)
    try store.voidEntry(first, reason: "salah", by: .staff("2026-06-12T10:00"))
    #expect(try store.board() == ["1 Ani 2"])
  }

  @Test func `staff override the limit of an entry, but no day still to come`() throws {
    let draft = LogDraft(reader: .participant(.id(ani)), activity: .books, quantity: 51)
    #expect(throws: LogRefusal.overEntryLimit(quantity: 51, limit: 50)) {
      try store.log(draft, in: "baca", by: .staff("2026-06-10T12:00"))
    }
    try store.setRule(.sample(points: 1, per: 2, entryLimit: 50), of: "baca", by: .staff())
    _ = try store.log(draft, in: "baca", override: "seri", by: .staff("2026-06-10T12:00"))
    #expect(try store.board() == ["1 Ani 25.5"])
    var ahead = draft
    ahead.readOn = day("2026-06-11")
    #expect(
      throws: LogRefusal.inFuture(readOn: day("2026-06-11"), recordedOn: day("2026-06-10"))
    ) {
      try store.log(ahead, in: "baca", override: "x", by: .staff("2026-06-10T12:00"))
    }
  }

  @Test func `a correction voids and writes anew in one step, and keeps the day's right`() throws {
    let draft = LogDraft(
      reader: .participant(.id(ani)), activity: .books, quantity: 2, work: Work(title: "Bumi"),
      readOn: day("2026-06-10"), review: ReviewDraft(text: "Bagus sekali", rating: 5))
    let first = try store.log(draft, in: "baca", by: .staff("2026-06-10T12:00")).id
    try store.publishReviews([first], by: .staff())
    func correct(_ change: (inout LogDraft) throws -> Void) throws -> LogOutcome {
      try store.correctEntry(first, by: .staff("2026-08-01T12:00"), change)
    }
    #expect(throws: EntryRefusal.nothingToCorrect(first)) { try correct { $0.quantity = 2 } }
    #expect(throws: LogRefusal.self) { try correct { $0.quantity = 0 } }
    #expect(
      throws: LogRefusal.tooLate(readOn: day("2026-06-02"), recordedOn: day("2026-06-10"), limit: 7)
    ) {
      try correct { $0.readOn = day("2026-06-02") }
    }
    #expect(try store.entry(first).entry.void == nil)
    let outcome = try correct {
      $0.quantity = 5
      $0.readOn = day("2026-06-08")
    }
    let corrected = try store.entry(outcome.id)
    #expect(outcome.total == Points(units: 5, perPoint: 2))
    #expect(corrected.entry.work.title == "Bumi")
    #expect(corrected.entry.readOn == day("2026-06-08"))
    #expect(corrected.review == draft.review)
    #expect(try store.entry(first).entry.void?.reason == .caused(.mistyped))
    #expect(try store.board()[0] == "1 Ani 2.5")
    let published = try store.reviews(
      of: "baca", state: .published, view: .staff, at: at("2026-08-02T09:00"))
    #expect(published.map(\.entry) == [outcome.id])
    #expect(throws: EntryRefusal.alreadyVoid(first)) { try correct { $0.quantity = 9 } }
  }

  @Test func `a cancelled challenge takes no entries`() throws {
    try store.cancelEvent("baca", by: .staff())
    #expect(try refusal() == .challengeCancelled)
    #expect(throws: LogRefusal.challengeCancelled) { try store.importing(log: []) }
  }

  @Test func `a changed rule scores everybody anew`() throws {
    try store.read(ani, 20)
    try store.setRule(.sample(points: 3, per: 4), of: "baca", by: .staff())
    #expect(try store.board() == ["1 Ani 15"])
  }

  @Test func `rules that together count too finely are refused, and nothing changes`() throws {
    try store.read(ani, 20)
    try store.setRule(.sample(.pages, points: 1, per: 4_999), of: "baca", by: .staff())
    let before = try store.dump()
    #expect(throws: ConditionRefusal.ratiosTooFine) {
      try store.setRule(
        .sample(Activity("minutes")!, points: 1, per: 4_993), of: "baca", by: .staff())
    }
    #expect(try store.dump() == before)
  }
}
