import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct MergingTests {
  private let store: Store

  init() throws { store = try .sample() }

  private typealias ID = Identifier<Participant>

  /// Two records, the first without and the second with a telephone.
  private func twoRecords(
    in code: String = "bedah", born: String? = nil
  ) throws -> (keep: ID, other: ID) {
    let keep = try store.register(
      .sample("Siti Aminah", born: born), in: code, by: .staff()
    ).registration!
    let other = try store.register(
      .sample("Siti Aminnah", phone: "+6281200000001", school: "SDN 1"), in: code,
      by: .staff("2026-11-01T11:00")
    ).registration!
    return (keep.participant, other.participant)
  }

  @Test func `a merge fills in what is not known, and says what differs`() throws {
    try store.makeEvent()
    let (keep, other) = try twoRecords()
    let merge = try store.merge(other, into: keep, by: .staff())
    #expect(merge.filled.map(\.field) == ["phone", "school"])
    #expect(merge.differing.map(\.field) == ["fullName"])
    let kept = try store.participant(keep)
    #expect(kept.details.name.text == "Siti Aminah")
    #expect(kept.details.phone?.number.e164 == "+6281200000001")
    #expect(try store.participants().map(\.id) == [keep])
  }

  @Test func `the other number answers whom it was merged into, also through a second merge`()
    throws
  {
    try store.makeEvent()
    let (keep, other) = try twoRecords()
    try store.merge(other, into: keep, by: .staff())
    #expect(throws: PersonRefusal.merged(other, into: keep)) { try store.participant(other) }
    #expect(throws: PersonRefusal.merged(other, into: keep)) {
      try store.merge(other, into: keep, by: .staff())
    }
    let third = try store.enrol("Aminah Siti").participant
    try store.merge(keep, into: third, by: .staff())
    #expect(throws: PersonRefusal.merged(other, into: third)) { try store.participant(other) }
  }

  @Test func `nobody is merged with oneself or with nobody`() throws {
    try store.makeEvent()
    let ani = try store.enrol("Ani").participant
    #expect(throws: PersonRefusal.onlyOne(ani)) { try store.merge(ani, into: ani, by: .staff()) }
    #expect(throws: NotFound.participant(ID(99))) {
      try store.merge(ID(99), into: ani, by: .staff())
    }
    #expect(throws: NotFound.participant(ID(99))) {
      try store.merge(ani, into: ID(99), by: .staff())
    }
  }

  @Test func `the number that is given up is never given out again`() throws {
    try store.makeEvent()
    let (keep, other) = try twoRecords()
    try store.merge(other, into: keep, by: .staff())
    #expect(try store.enrol("Budi").participant > other)
  }

  @Test func `a dry run says the same and changes nothing`() throws {
    try store.makeEvent()
    let (keep, other) = try twoRecords()
    let before = try store.dump()
    let trial = try store.merge(other, into: keep, isTrial: true, by: .staff())
    #expect(try store.dump() == before)
    #expect(try store.merge(other, into: keep, by: .staff()) == trial)
  }

  @Test func `of two registrations in one event one goes, and its seat to who waits`() throws {
    try store.makeEvent(capacity: 2)
    let (keep, other) = try twoRecords()
    let waiting = try store.enrol("Budi")
    #expect(waiting.status == .waitlisted)
    let merge = try store.merge(other, into: keep, by: .staff("2026-11-02T10:00"))
    #expect(merge.promoted.map(\.id) == [waiting.participant])
    let mine = try store.registrations(of: keep).map(\.registration)
    #expect(mine.map(\.status) == [.confirmed, .cancelled])
    #expect(mine[1].cancelReason == .caused(.merged))
    #expect(try store.event("bedah").seatsTaken == 2)
  }

  @Test func `a confirmed registration stays over an earlier one that waits`() throws {
    try store.makeEvent()
    let keep = try store.enrol("Siti").participant
    let other = try store.enrol("Siti A", at: "2026-11-03T09:00").participant
    try store.execute("UPDATE registration SET status = 'waitlisted' WHERE participantId = \(keep)")
    try store.merge(other, into: keep, by: .staff("2026-11-04T09:00"))
    let mine = try store.registrations(of: keep).map(\.registration)
    #expect(mine.map(\.status) == [.cancelled, .confirmed])
  }

  @Test func `a later withdrawal wins, and the seats await a new consent`() throws {
    try store.makeEvent()
    let keep = try store.enrol("Siti", born: "2015-01-01", consent: .on(day("2026-10-01")))
    let other = try store.enrol(
      "Siti A", born: "2015-01-01", consent: .on(day("2026-10-05")))
    try store.withdrawConsent(
      to: .takePart, of: other.participant, in: "bedah", on: day("2026-10-20"), by: .staff())
    let merge = try store.merge(other.participant, into: keep.participant, by: .staff())
    #expect(merge.endedConsents == [.takePart])
    let consents = try store.consents(of: keep.participant)
    #expect(consents.map(\.withdrawnOn) == [day("2026-10-20"), day("2026-10-20")])
    let mine = try store.registrations(of: keep.participant).map(\.registration.status)
    #expect(mine == [.awaitingConsent, .cancelled])
  }

  @Test func `the consents of both records hold, each for its event`() throws {
    try store.makeEvent()
    try store.makeEvent("lain")
    let keep = try store.enrol("Siti", born: "2015-01-01")
    let other = try store.enrol("Siti A", in: "lain", born: "2015-01-01", consent: .yes)
    #expect(keep.status == .awaitingConsent)
    try store.merge(other.participant, into: keep.participant, by: .staff())
    let mine = try store.registrations(of: keep.participant).map(\.registration.status)
    #expect(mine == [.awaitingConsent, .confirmed])
  }

  @Test func `the entries of both become one score`() throws {
    try store.makeChallenge(terms: .sample(dailyLimit: 3))
    func reader(_ name: String) throws -> ID {
      try store.register(.sample(name), in: "baca", by: .staff("2026-05-20T10:00"))
        .registration!.participant
    }
    let (keep, other) = (try reader("Siti"), try reader("Siti A"))
    try store.read(keep, 2)
    try store.read(other, 2)
    let merge = try store.merge(other, into: keep, by: .staff("2026-06-11T10:00"))
    #expect(merge.entries == 1)
    #expect(merge.rescored.map(\.text) == ["baca"])
    #expect(try store.board() == ["1 Siti 3"])
    let before = try store.dump()
    try store.setRule(.sample(dailyLimit: 3), of: "baca", by: .staff("2026-06-12T10:00"))
    let after = try store.dump()
    #expect(after["score"] == before["score"] && after["scorePart"] == before["scorePart"])
  }

  @Test func `the rows of files imported before the merge still change nothing`() throws {
    try store.makeChallenge()
    let rows = [
      RegistrationDraft.sample("Siti", at: "2026-05-20T10:00", phone: "+6281200000001"),
      .sample("Siti A", at: "2026-05-20T10:00", phone: "+6281200000002"),
    ]
    try store.importing(rows, into: "baca", at: "2026-05-20T12:00")
    let (keep, other) = (try store.person("Siti A").id, ID(1))
    let log = [1, 2, 2].map { number in
      LogDraft(
        reader: .participant(.id(Identifier(number))), activity: .books, quantity: 1,
        readOn: day("2026-06-10"), recordedAt: at("2026-06-10T12:00"))
    }
    try store.importing(log: log)
    try store.merge(other, into: keep, by: .staff("2026-06-21T10:00"))
    let before = try store.dump()
    let again = try store.importing(rows, into: "baca", at: "2026-06-22T12:00")
    #expect(again.report.tally.unchanged == 2 && again.report.ending == .nothingToDo)
    let logAgain = try store.importing(log: log, at: "2026-06-22T12:00")
    #expect(logAgain.report.tally.unchanged == 3 && logAgain.report.ending == .nothingToDo)
    #expect(try store.dump() == before)
    let one = try store.importing(log: log + [log[0]], at: "2026-06-22T12:00")
    #expect(one.report.tally.created == 1)
  }

  @Test func `the rows of members imported before the merge still change nothing`() throws {
    let rows = [PersonDetails.sample("Siti", phone: "+6281200000001"), .sample("Siti A")]
    try store.importing(people: rows)
    try store.merge(ID(2), into: ID(1), by: .staff())
    let before = try store.dump()
    #expect(try store.importing(people: rows).report.tally == ImportTally(unchanged: 2))
    #expect(try store.dump() == before)
    #expect(throws: ImportRefusal.self) { try store.undoImport(Identifier(1), by: .staff()) }
  }

  @Test func `an import that made a record since merged cannot be undone`() throws {
    try store.makeEvent()
    try store.importing([.sample("Siti A", phone: "+6281200000001")])
    let other = try store.person("Siti A").id
    let keep = try store.enrol("Budi").participant
    try store.merge(other, into: keep, by: .staff())
    #expect(throws: ImportRefusal.self) { try store.undoImport(Identifier(1), by: .staff()) }
  }

  @Test func `groups and what staff set apart go over`() throws {
    try store.makeEvent()
    let (keep, other) = try twoRecords()
    let third = try store.enrol("Siti Amina").participant
    try store.addGroup(named: PersonName("Melati")!, kind: .club, enrolment: nil, by: .staff())
    try store.join([keep, other], toGroupNamed: "Melati", by: .staff())
    try store.markDistinct(other, third, by: .staff())
    try store.markDistinct(other, keep, by: .staff())
    try store.merge(other, into: keep, by: .staff())
    #expect(try store.group(named: "Melati").members == 1)
    #expect(
      try store.read { try Row.fetchAll($0, sql: "SELECT * FROM distinctPair") }
        .map { try [$0.decode(ID.self, atIndex: 0), $0.decode(atIndex: 1)] } == [[keep, third]])
  }

  @Test func `the audit log keeps what the record said that went`() throws {
    try store.makeEvent()
    let (keep, other) = try twoRecords()
    try store.merge(other, into: keep, by: .staff())
    let given = try store.auditEntries(subject: .participant, id: other.rawValue)[0]
    #expect(given.action == .merged)
    #expect(
      given.changes.contains(.init("fullName", from: "Siti Aminnah", to: nil))
        && given.changes.contains(.init("phone", from: "+6281200000001", to: nil))
        && given.changes.contains(.init("mergedInto", from: nil, to: "\(keep)")))
    let kept = try store.auditEntries(subject: .participant, id: keep.rawValue)
      .first { $0.action == .merged }
    #expect(kept?.changes.contains(.init("mergedFrom", from: "\(other)", to: nil)) == true)
  }

  @Test func `duplicates are found, and those set apart are not listed again`() throws {
    try store.makeEvent()
    let first = try store.enrol("Siti Aminah").participant
    let second = try store.enrol("Aminah Siti").participant
    #expect(try store.nearDuplicates().pairs.map(\.first.id) == [first])
    try store.markDistinct(second, first, by: .staff())
    #expect(try store.nearDuplicates().pairs.isEmpty)
    try store.markDistinct(first, second, by: .staff())
    #expect(
      try store.auditEntries(subject: .participant).filter { $0.action == .markedDistinct }.count
        == 1)
    #expect(throws: PersonRefusal.onlyOne(first)) {
      try store.markDistinct(first, first, by: .staff())
    }
  }
}
