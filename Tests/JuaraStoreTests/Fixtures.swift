import Foundation
import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

extension RegistrationDraft {
  static func sample(
    _ name: String, at local: String? = nil, party: Int? = nil, born: String? = nil,
    phone: String? = nil, email: String? = nil, school: String? = nil,
    class schoolClass: String? = nil, member: String? = nil, consent: GuardianConsent? = nil,
    entrantNumber: Int? = nil, status: RegistrationStatus? = nil
  ) -> RegistrationDraft {
    RegistrationDraft(
      person: .sample(
        name, born: born, phone: phone, email: email, school: school, class: schoolClass,
        member: member),
      party: party, registeredAt: local.map(at), guardianConsent: consent,
      entrantNumber: entrantNumber, status: status)
  }
}

extension Consent {
  static func sample(
    _ purpose: Purpose = .takePart, on givenOn: String = "2026-11-01"
  ) -> Consent {
    Consent(purpose: purpose, givenBy: "Wali Contoh", method: .paper, givenOn: day(givenOn))
  }
}

/// What an import came to and said.
struct Imported: Equatable {
  var report: ImportReport
  var problems: [ImportProblem] = []
  var notices: [ImportNotice] = []
  var unmatched: [ImportProblem] = []
}

extension Store {
  /// A library in memory.
  static func sample() throws -> Store {
    try inMemory(library: .sample, drawing: Seeded(1), by: .staff())
  }

  /// An event on 5 December 2026 from 9 to 11, for everybody, at once.
  @discardableResult
  func makeEvent(
    _ code: String = "bedah", capacity: Int? = nil, _ change: (inout EventPlan) -> Void = { _ in }
  ) throws -> Event {
    var plan = EventPlan(
      title: "Bedah Buku", kind: .discussion, startsAt: at("2026-12-05T09:00"),
      endsAt: at("2026-12-05T11:00"), capacity: capacity)
    change(&plan)
    return try createEvent(EventCode(code)!, plan, by: .staff())
  }

  /// Registers somebody of whom little needs to be known.
  @discardableResult
  func enrol(
    _ name: String, in code: String = "bedah", party: Int? = nil, born: String? = nil,
    consent: RegistrationDraft.GuardianConsent? = nil, override: String? = nil,
    at local: String = "2026-11-01T10:00"
  ) throws -> Registration {
    // A name alone makes nobody the same.
    let known = try participants().first { $0.details.name.text == name && born == nil }
    return try register(
      .sample(name, party: party, born: born, consent: consent), in: code, override: override,
      as: known?.id, by: .staff(local)
    ).registration!
  }

  /// How everybody's latest registration stands, by name.
  func statuses(_ code: String = "bedah") throws -> [String: RegistrationStatus] {
    Dictionary(
      try registrations(in: code).map {
        ($0.participant.details.name.text, $0.registration.status)
      },
      uniquingKeysWith: { _, latest in latest })
  }

  /// The one participant of a name.
  func person(_ name: String) throws -> Participant {
    let people = try participants(named: name)
    try #require(people.count == 1)
    return people[0]
  }

  /// Imports drafts as the rows of a file whose header is line 1.
  @discardableResult
  func importing(
    _ drafts: [RegistrationDraft], into code: String = "bedah", apply: Bool = true,
    skipBad: Bool = false, at local: String = "2026-11-01T10:00"
  ) throws -> Imported {
    var rows = drafts.enumerated().makeIterator()
    var imported = Imported(report: ImportReport())
    imported.report = try importRegistrations(
      into: code, ImportOptions(fileName: "form.csv", apply: apply, skipBad: skipBad),
      by: .staff(local), rows: { rows.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } },
      report: { imported.take($0) })
    return imported
  }

  /// Imports people as the rows of a file whose header is line 1.
  @discardableResult
  func importing(
    people: [PersonDetails], apply: Bool = true, skipBad: Bool = false, takesLatest: Bool = false,
    at local: String = "2026-11-01T10:00"
  ) throws -> Imported {
    var rows = people.enumerated().makeIterator()
    var imported = Imported(report: ImportReport())
    imported.report = try importPeople(
      ImportOptions(
        fileName: "members.csv", apply: apply, skipBad: skipBad, takesLatest: takesLatest),
      by: .staff(local),
      rows: { rows.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } },
      report: { imported.take($0) })
    return imported
  }

  /// Every row of every table but these, as text.
  func dump(except tables: Set<String> = []) throws -> [String: [String]] {
    try read { db in
      let names = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      return Dictionary(
        uniqueKeysWithValues: try names.filter { !tables.contains($0) }.map { name in
          let rows = try Row.fetchAll(db, sql: "SELECT * FROM \"\(name)\"")
          return (name, rows.map { "\($0)" }.sorted())
        })
    }
  }

  /// Runs SQL as any other program might.
  func execute(_ sql: String) throws {
    try queue.write { db in try db.execute(sql: sql) }
  }
}

extension Store {
  @discardableResult
  func recordConsent(
    _ consent: Consent, of id: Identifier<Participant>, in code: String = "bedah",
    by audit: AuditContext
  ) throws -> ConsentEffects { try recordConsent(consent, of: [id], in: code, by: audit) }
}

extension Imported {
  mutating func take(_ message: ImportMessage) {
    switch message {
    case .rejected(let rejected, _): problems += rejected
    case .notice(let notice): notices.append(notice)
    case .unmatched(let problem, _): unmatched.append(problem)
    }
  }
}

extension Store {
  /// A challenge over June to August 2026 that counts books.
  @discardableResult
  func makeChallenge(
    _ code: String = "baca", ranking: RankingKey = .standard, backdatingDays: Int = 7,
    terms: ScoringTerms = .sample()
  ) throws -> Challenge {
    try createChallenge(
      EventCode(code)!, title: "Tantangan Membaca",
      ReadingWindow(
        from: day("2026-06-01"), to: day("2026-08-31"), backdatingDays: backdatingDays),
      ranking: ranking, by: .staff("2026-05-01T10:00"))
    return try setRule(terms, of: code, by: .staff("2026-05-01T10:00"))
  }

  /// Logs books of somebody by number, on the day they were read unless told otherwise.
  @discardableResult
  func read(
    _ reader: Identifier<Participant>, _ quantity: Int = 1, on readOn: String = "2026-06-10",
    title: String? = nil, in code: String = "baca", at local: String = "2026-06-10T12:00"
  ) throws -> Identifier<LogEntry> {
    try log(
      LogDraft(
        reader: .participant(.id(reader)), activity: .books, quantity: quantity,
        work: Work(title: title), readOn: day(readOn)),
      in: code, by: .staff(local)
    ).id
  }

  /// Cancels somebody's active registration.
  func cancel(
    _ person: Identifier<Participant>, in code: String, by audit: AuditContext
  ) throws {
    let active = try registrations(in: code).first {
      $0.participant.id == person && $0.registration.status.isActive
    }
    try cancelRegistration(try #require(active).registration.id, reason: "x", by: audit)
  }

  /// Imports log drafts as the rows of a file whose header is line 1.
  @discardableResult
  func importing(
    log drafts: [LogDraft], into code: String = "baca", apply: Bool = true, skipBad: Bool = false,
    createsGroups: Group.Kind? = nil, at local: String = "2026-06-20T12:00"
  ) throws -> Imported {
    var rows = drafts.enumerated().makeIterator()
    var imported = Imported(report: ImportReport())
    imported.report = try importLog(
      into: code, ImportOptions(fileName: "log.csv", apply: apply, skipBad: skipBad),
      createsGroups: createsGroups, by: .staff(local),
      rows: { rows.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } },
      report: { imported.take($0) })
    return imported
  }

  /// The standings as staff see them, on one line each: `1= Ani 5`.
  func board(
    _ code: String = "baca", by entrantKind: Standings.EntrantKind = .participant, top: Int? = nil,
    view: Standings.View = .staff, division: String? = nil, asOf moment: String? = nil
  ) throws -> [String] {
    let standings = try standings(
      of: code, by: entrantKind, view: view, top: top, division: division, asOf: moment.map(at),
      at: at("2026-09-01T09:00"))
    return standings.rows.map { row in
      let rank = row.rank.map { "\($0)" } ?? "-"
      let name =
        switch row.result.name {
        case .name(let name): name
        case .participant(let number): "#\(number)"
        case .family(let number): "family \(number)"
        }
      let points = standings.points(of: row.result).text()
      return "\(rank)\(row.isTied ? "=" : "") \(name) \(points)"
    }
  }
}

/// Gives a new folder to a test, and removes it.
func inFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("juara-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

extension Store {
  func voidEntry(_ id: Identifier<LogEntry>, reason: String, by audit: AuditContext) throws {
    try voidEntries([id], reason: reason, by: audit)
  }
}
