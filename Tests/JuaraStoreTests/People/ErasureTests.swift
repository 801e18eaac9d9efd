import Foundation
import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ErasureTests {
  private let store: Store

  init() throws { store = try .sample() }

  private typealias ID = Identifier<Participant>

  /// What is told of Zulaikha, none of which may be left.
  private static let secrets = [
    "Zulaikha", "zulaikha", "+6281200000001", "SDN Rahasia", "Bu Halimah", "+6281200000002",
    "M-77", "2015-03-01", "zulaikha@example.org", "MAP-9", "karena Zulaikha",
  ]

  /// A child of whom all is known, in an event that is over and one to come.
  private func zulaikha(in store: Store) throws -> ID {
    try store.makeEvent("lama") {
      $0.startsAt = at("2026-10-01T09:00")
      $0.endsAt = at("2026-10-01T11:00")
    }
    try store.makeEvent("bedah", capacity: 1)
    var person = PersonDetails.sample(
      "Zulaikha", born: "2015-03-01", phone: "+6281200000001", email: "zulaikha@example.org",
      school: "SDN Rahasia", class: "5A", member: "M-77")
    person.guardianName = "Bu Halimah"
    person.guardianPhone = TypedPhone(PhoneNumber(e164: "+6281200000002")!, typed: "0812")
    let old = RegistrationDraft(
      person: person, registeredAt: at("2026-09-20T09:00"), guardianConsent: .yes,
      unmapped: [.init(header: "Hobi", text: "Zulaikha suka membaca")])
    let id = try store.register(old, in: "lama", override: "karena Zulaikha", by: .staff())
      .registration!.participant
    try store.recordConsent(
      Consent(
        purpose: .publishName, givenBy: "Bu Halimah", method: .paper, givenOn: day("2026-10-01"),
        evidence: "MAP-9"),
      of: id, by: .staff())
    _ = try store.register(RegistrationDraft(person: person), in: "bedah", by: .staff())
    try store.editParticipant(id, by: .staff()) { $0.publicName = "Zulaikha S." }
    try store.addGroup(
      named: PersonName("SDN Rahasia 5A")!, kind: .club, enrolment: nil, by: .staff())
    return id
  }

  private func texts(of store: Store) throws -> String {
    try store.dump(except: ["group", "auditEntry"]).values.joined().joined()
      + store.auditEntries().filter { $0.subject != .group }.map { "\($0)" }.joined()
  }

  @Test func `counts stay, and the person goes`() throws {
    let id = try zulaikha(in: store)
    let waiting = try store.enrol("Budi")
    #expect(waiting.status == .waitlisted)
    let erasure = try store.erase(id, confirming: "zulaikha", by: .staff()).erasure
    let left = try texts(of: store)
    for secret in Self.secrets { #expect(!left.contains(secret), "\(secret)") }
    // What is over is counted as it was; nobody comes to what is still to be.
    #expect(try store.registrationCounts(of: "lama") == [.confirmed: 1])
    #expect(erasure.cancelled.map(\.event.text) == ["bedah"])
    #expect(erasure.promoted.map(\.id) == [waiting.participant])
    #expect(try store.participants().map(\.details.name.text) == ["Budi"])
    #expect(throws: PersonRefusal.erased(id, at: AuditContext.staff().at)) {
      try store.participant(id)
    }
  }

  @Test func `of the person's own row only the number and its moments stay`() throws {
    let id = try zulaikha(in: store)
    func filled() throws -> Set<String> {
      let row = try store.read { db in try #require(try db.row("SELECT * FROM participant")) }
      return Set(row.compactMap { $1.isNull ? nil : $0 })
    }
    let columns = try store.read { db in Set(try db.columns(in: "participant").map(\.name)) }
    #expect(try filled() == columns.subtracting(["importId", "erasedAt"]))
    try store.erase(id, confirming: "Zulaikha", by: .staff())
    #expect(try filled() == ["id", "fullName", "nameKey", "createdAt", "erasedAt"])
  }

  @Test func `no column of any table keeps the name, be it of a file or a family`() throws {
    let id = try zulaikha(in: store)
    for (name, kind) in [("Keluarga Ibu", Group.Kind.family), ("Klub Zulaikha", .club)] {
      try store.addGroup(named: PersonName(name)!, kind: kind, enrolment: nil, by: .staff())
      try store.join([id], toGroupNamed: name, by: .staff())
    }
    try store.execute(
      """
      INSERT INTO import (kind, eventId, fileName, importedAt, importedBy)
        VALUES ('log', 1, 'log_ZULAIKHA-2.csv', 0, 'Siti'), ('log', 1, 'semua.csv', 0, 'Siti');
      INSERT INTO auditEntry (at, staff, action, subject, subjectId, changes)
        VALUES (0, 'Siti', 'imported', 'import', 1, '{"fileName":[null,"log_ZULAIKHA-2.csv"]}');
      """)
    try store.erase(id, confirming: "Zulaikha", by: .staff())
    let tables = try store.dump()
    for (table, rows) in tables {
      for name in ["zulaikha", "keluarga ibu"] {
        #expect(!rows.joined().lowercased().contains(name), "\(table)")
      }
    }
    #expect(tables["import"]!.joined().contains("semua.csv"))
  }

  @Test func `a hash of a row tells nothing to whoever has not the library's own secret`() throws {
    let keys = try [store, .sample()].map { try $0.read { db in try Fingerprint.key(db) } }
    #expect(keys[0] != keys[1])
    let person = RegistrationDraft.sample("Zulaikha").person
    #expect(person.fingerprint(keyedBy: keys[0]) != person.fingerprint(keyedBy: keys[1]))
    #expect(person.fingerprint(keyedBy: keys[0]) == person.fingerprint(keyedBy: keys[0]))
  }

  @Test func `the audit log keeps that something was done, and not of whom`() throws {
    let id = try zulaikha(in: store)
    let before = try store.auditEntries(subject: .participant, id: id.rawValue)
    try store.erase(id, confirming: "Zulaikha", by: .staff())
    let after = try store.auditEntries(subject: .participant, id: id.rawValue)
    #expect(after[0].action == .erased)
    #expect(after.dropFirst().map(\.action) == before.map(\.action))
    #expect(
      after.dropFirst().map { $0.changes.map(\.field) } == before.map { $0.changes.map(\.field) })
    #expect(after.allSatisfy { $0.changes.allSatisfy { $0.old == nil && $0.new == nil } })
  }

  @Test func `a wrong name erases nobody`() throws {
    let id = try zulaikha(in: store)
    let before = try store.dump()
    #expect(throws: PersonRefusal.otherName(id)) {
      try store.erase(id, confirming: "Zulaika", by: .staff())
    }
    #expect(throws: NotFound.participant(ID(99))) {
      try store.erase(ID(99), confirming: "Zulaikha", by: .staff())
    }
    #expect(try store.dump() == before)
  }

  @Test func `nobody is erased twice, nor changed, joined or merged afterwards`() throws {
    let id = try zulaikha(in: store)
    let budi = try store.enrol("Budi").participant
    try store.erase(id, confirming: "Zulaikha", by: .staff())
    let erased = PersonRefusal.erased(id, at: AuditContext.staff().at)
    #expect(throws: erased) { try store.erase(id, confirming: "#1", by: .staff()) }
    #expect(throws: erased) {
      try store.editParticipant(id, by: .staff()) { $0.details.school = "SDN 2" }
    }
    #expect(throws: erased) { try store.recordConsent(.sample(), of: id, by: .staff()) }
    #expect(throws: erased) { try store.merge(budi, into: id, by: .staff()) }
    #expect(throws: erased) {
      try store.join([id], toGroupNamed: "SDN Rahasia 5A", by: .staff())
    }
    #expect(try store.nearDuplicates().pairs.isEmpty)
  }

  @Test func `an old file imported again does not bring the person back`() throws {
    try store.makeEvent()
    let rows = [
      RegistrationDraft.sample("Zulaikha", at: "2026-10-20T10:00", phone: "+6281200000001"),
      .sample("Budi", at: "2026-10-20T10:00"),
    ]
    try store.importing(rows)
    let members = [PersonDetails.sample("Aisyah", member: "A-1")]
    try store.importing(people: members)
    for name in ["Zulaikha", "Aisyah"] {
      try store.erase(try store.person(name).id, confirming: name, by: .staff())
    }
    let before = try store.dump()
    #expect(try store.importing(rows).report.ending == .nothingToDo)
    #expect(try store.importing(people: members).report.ending == .nothingToDo)
    #expect(try store.dump() == before)
  }

  @Test func `no row of an erased person brings the person back, unless staff readmit`() throws {
    try store.makeEvent()
    _ = try store.register(
      .sample("Citra", born: "1990-01-01", phone: "+6281200000009"), in: "bedah", by: .staff())
    let rows: [RegistrationDraft] = [
      .sample("Zulaikha", at: "2026-10-20T10:00", phone: "+6281200000001"),
      .sample("Zulaikha", at: "2026-10-21T10:00", phone: "+6281200000001", school: "SDN 2"),
      .sample("Citra", born: "1990-01-01"), .sample("Budi", born: "1991-01-01"),
    ]
    try store.importing(rows)
    for name in ["Zulaikha", "Citra"] {
      try store.erase(try store.person(name).id, confirming: name, by: .staff())
    }
    var more = rows
    for index in more.indices { more[index].person.schoolClass = SchoolClass("5A") }
    for file in [rows, more] {
      let again = try store.importing(file)
      #expect(
        again.notices.filter { $0.kind == .erasedEarlier }.map(\.line) == [2, 3, 4])
      #expect(try store.participants().map(\.details.name.text) == ["Budi"])
    }
    #expect(
      try store.importing(people: more.map(\.person)).notices.map(\.kind)
        .filter { $0 == .erasedEarlier }.count == 3)
    var iterator = rows.enumerated().makeIterator()
    _ = try store.importRegistrations(
      into: "bedah", ImportOptions(fileName: "form.csv", apply: true, readmit: true), by: .staff(),
      rows: { iterator.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } },
      report: { _ in })
    #expect(
      Set(try store.participants().map(\.details.name.text)) == ["Budi", "Citra", "Zulaikha"])
    #expect(try store.importing(rows).report.ending == .nothingToDo)
  }

  @Test func `somebody who comes again is somebody new, with a new number`() throws {
    let id = try zulaikha(in: store)
    try store.erase(id, confirming: "Zulaikha", by: .staff())
    let again = try store.register(
      .sample("Zulaikha", born: "2015-03-01", phone: "+6281200000001", member: "M-77"),
      in: "bedah", by: .staff()
    ).registration!
    #expect(again.participant > id)
    #expect(try store.enrol("#1").participant > again.participant)
  }

  @Test func `a score stays when its reader is erased, and so does its rebuilding`() throws {
    try store.makeChallenge()
    try store.setRule(
      .sample(Activity("reviews")!), of: "baca", by: .staff("2026-05-01T10:00"))
    let id = try store.register(
      .sample("Zulaikha"), in: "baca", by: .staff("2026-05-20T10:00")
    ).registration!.participant
    try store.read(id, title: "Laskar Pelangi")
    for title in ["Aku Zulaikha", "Aku Zulaikha", "Kisahku"] {
      _ = try store.log(
        LogDraft(
          reader: .participant(.id(id)), activity: Activity("reviews")!, quantity: 1,
          work: Work(title: title), readOn: day("2026-06-10")),
        in: "baca", by: .staff("2026-06-10T12:00"))
    }
    let void = try store.read(id, at: "2026-06-10T13:00")
    try store.voidEntry(void, reason: "salah ketik Zulaikha", by: .staff("2026-06-11T10:00"))
    let before = try store.dump()
    try store.erase(id, confirming: "Zulaikha", by: .staff("2026-09-02T10:00"))
    #expect(try store.board() == ["1 #1 4"])
    try store.setRule(.sample(), of: "baca", by: .staff("2026-09-03T10:00"))
    let after = try store.dump()
    #expect(after["score"] == before["score"] && after["scorePart"] == before["scorePart"])
    let left = after["logEntry"]!.joined()
    #expect(!left.contains("Zulaikha") && !left.contains("Kisahku"))
    #expect(left.contains("Laskar Pelangi"))
  }

  @Test func `the bytes are gone from the file and its write-ahead log`() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("juara.sqlite").path
      let store = try Store.create(path: path, library: .sample, by: .staff())
      let id = try zulaikha(in: store)
      func holds(_ secret: String) -> Bool {
        ["", "-wal"].contains { suffix in
          let bytes = FileManager.default.contents(atPath: path + suffix) ?? Data()
          return bytes.range(of: Data(secret.utf8)) != nil
        }
      }
      #expect(holds("Zulaikha"))
      let (_, bytesAreGone) = try store.erase(id, confirming: "Zulaikha", by: .staff())
      #expect(bytesAreGone)
      for secret in Self.secrets where !["SDN Rahasia"].contains(secret) {
        #expect(!holds(secret), "\(secret)")
      }
    }
  }

  @Test func `while another program reads the file it is said that bytes remain`() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("juara.sqlite").path
      let store = try Store.create(path: path, library: .sample, by: .staff())
      let id = try zulaikha(in: store)
      var configuration = Configuration()
      configuration.readonly = true
      let other = try DatabaseQueue(path: path, configuration: configuration)
      try other.inDatabase { db in
        try db.execute(sql: "BEGIN; SELECT count(*) FROM participant")
        let quick = try Store.open(path: path)
        try quick.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
        #expect(try !quick.erase(id, confirming: "Zulaikha", by: .staff()).bytesAreGone)
        #expect(try !quick.finishErasures())
        try db.execute(sql: "COMMIT")
      }
      #expect(throws: PersonRefusal.self) { try store.participant(id) }
      try other.close()
      #expect(try store.finishErasures())
    }
  }

  @Test func `what staff wrote of an erased person's state or award goes too`() throws {
    try store.makeChallenge()
    for name in ["Zulaikha", "Budi"] {
      let id = try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
      try store.read(id.participant, 1)
    }
    try store.addAward(named: "Favorit", .choice, to: "baca", by: .staff())
    _ = try store.decide(
      "Favorit", for: .participant(.id(Identifier(1))), decidedBy: "Juri",
      reason: "karena Zulaikha",
      in: "baca", by: .staff())
    try store.setState(
      .hidden, of: .participant(.id(Identifier(1))), in: "baca", reason: "karena Zulaikha",
      by: .staff())
    _ = try store.erase(Identifier(1), confirming: "Zulaikha", by: .staff())
    let left = try "\(store.auditEntries()) \(store.setAside(in: "baca"))"
    #expect(!left.contains("karena"))
  }

  // MARK: Retention

  @Test func `whoever was last seen longer ago than the library keeps people is listed and erased`()
    throws
  {
    try store.makeEvent("lama") {
      $0.startsAt = at("2026-10-01T09:00")
      $0.endsAt = at("2026-10-01T11:00")
    }
    try store.makeEvent()
    try store.execute("UPDATE event SET registrationClosesAt = NULL")
    let old = try store.register(
      .sample("Lama", at: "2026-09-01T09:00"), in: "lama", by: .staff("2026-09-01T09:00")
    ).registration!.participant
    let both = try store.register(
      .sample("Dua Acara", at: "2026-09-01T09:00"), in: "lama", by: .staff("2026-09-01T09:00")
    ).registration!.participant
    _ = try store.register(
      .sample("Dua Acara"), in: "bedah", as: both, by: .staff("2026-09-01T09:00"))
    try store.importing(people: [.sample("Anggota")], at: "2026-09-01T09:00")
    #expect(throws: PersonRefusal.noRetention) {
      try store.expiredPeople(at: at("2027-01-01T09:00"))
    }
    #expect(throws: PersonRefusal.noRetention) { try store.purge(by: .staff()) }
    try store.editLibrary(by: .staff()) { $0.retention = Retention(days: 60) }
    let expired = try store.expiredPeople(at: at("2026-12-01T09:00"))
    #expect(expired.map(\.participant.details.name.text) == ["Anggota", "Lama"])
    #expect(expired.map(\.lastSeen) == [day("2026-09-01"), day("2026-10-01")])
    let (erasures, _) = try store.purge(by: .staff("2026-12-01T09:00"))
    #expect(erasures.count == 2)
    #expect(try store.participants().map(\.id) == [both])
    #expect(try store.expiredPeople(at: at("2026-12-01T09:00")).isEmpty)
    #expect(throws: PersonRefusal.self) { try store.participant(old) }
    #expect(try store.registrationCounts(of: "lama") == [.confirmed: 2])
  }

  // MARK: The file of a person

  @Test func `a person's file has all that is kept, with the audit entries`() throws {
    let id = try zulaikha(in: store)
    try store.enrol("Budi")
    let file = try store.personFile(of: id)
    let text = "\(file)"
    for secret in Self.secrets where secret != "zulaikha" {
      #expect(text.contains(secret), "\(secret)")
    }
    #expect(!text.contains("Budi"))
    #expect(
      file.fields.map(\.name) == [
        "library", "participant", "consent", "registration", "check_in_code", "audit",
      ])
    guard case .list(let registrations) = file.fields[3].value,
      case .fields(let first) = registrations[0]
    else {
      Issue.record("no registrations")
      return
    }
    #expect(first.contains(.init("event", .text("lama"))))
    #expect(
      first.contains(
        .init("unmapped", .fields([.init("Hobi", .text("Zulaikha suka membaca"))]))))
    #expect(first.contains(.init("registered_at", .text(at("2026-09-20T09:00").iso8601))))
  }
}
