internal import GRDB
internal import Juara

/// Knows people again whom a form or a file tells of, and writes what it says of them, within one
/// transaction.
struct PeopleDesk {
  /// The import it works for; nil for a single person.
  let batch: Identifier<Batch>?
  /// The line of the file on which each person first stands.
  var lines: [Identifier<Participant>: Int] = [:]

  private let db: Database
  private let library: Library
  private let signature: Signature
  private var people: KnownPeople
  private let belonging: Belonging

  init(
    _ db: Database, library: Library, by signature: Signature, batch: Identifier<Batch>? = nil
  ) throws {
    self.db = db
    self.library = library
    self.signature = signature
    self.batch = batch
    people = try KnownPeople(db)
    belonging = try Belonging(db)
  }

  /// Looks for a person.
  ///
  /// - Throws: `RegistrationRefusal.bornInFuture`.
  func meet(_ person: PersonDetails) throws -> KnownPeople.Acquaintance {
    if let born = person.birthDate, born > library.zone.day(of: signature.at) {
      throw RegistrationRefusal.bornInFuture(born)
    }
    return try people.meet(person)
  }

  /// The participant who the person is; nil for somebody new. Of a row of a file that says nothing but
  /// a name, staff are told whose name it is too; by hand they must say whether it is one of them.
  ///
  /// - Throws: `RegistrationRefusal.ambiguousPerson`, `.onlyAName`.
  func identify(
    _ person: PersonDetails, _ acquaintance: KnownPeople.Acquaintance
  ) throws -> (known: Participant?, notices: [ImportNotice.Kind]) {
    switch Identity.resolve(person, among: acquaintance.mayBe) {
    case .new:
      let others = acquaintance.sharesContactWith
      return (nil, others.isEmpty ? [] : [.sharesContact(unlisted(others), lines: listed(others))])
    case .known(let id): return (acquaintance.mayBe.first { $0.id == id }, [])
    case .ambiguous(let ids): throw RegistrationRefusal.ambiguousPerson(ids)
    case .namesake(let ids):
      if batch == nil { throw RegistrationRefusal.onlyAName(ids) }
      return (nil, [.namesake(unlisted(ids), lines: listed(ids))])
    }
  }

  /// Those whom no line of the file told of, who are named by their numbers.
  private func unlisted(_ people: [Identifier<Participant>]) -> [Identifier<Participant>] {
    people.filter { lines[$0] == nil }
  }

  /// The lines of those whom the file told of.
  private func listed(_ people: [Identifier<Participant>]) -> [Int] {
    people.compactMap { lines[$0] }.sorted()
  }

  /// Keeps that somebody is not a namesake who is known, as staff say.
  func setApart(
    _ person: Identifier<Participant>, _ namesake: Identifier<Participant>
  ) throws {
    guard try Participant.setApart(db, person, namesake) else { return }
    try AuditLog(db, signature, batch: batch).note(
      .setApart, .participant, person.rawValue,
      [.init("distinctFrom", from: nil, to: namesake.description)])
  }

  /// Writes somebody new.
  mutating func insert(_ details: PersonDetails) throws -> Identifier<Participant> {
    let id = try people.add(details, at: signature.at, batch: batch)
    if batch == nil { try AuditLog(db, signature).note(.created, .participant, id.rawValue) }
    try belonging.welcome(id, details)
    return id
  }

  /// Writes what changed of somebody known, and keeps it so that it can be undone.
  ///
  /// - Parameter settled: an event whose seats were settled just now, and are not to be again.
  func write(
    _ changes: [AuditEntry.Change], to details: PersonDetails, of person: Identifier<Participant>,
    settled: Identifier<Event>? = nil
  ) throws {
    guard !changes.isEmpty else { return }
    try details.update(db, person)
    let log = AuditLog(db, signature, batch: batch)
    try log.note(.edited, .participant, person.rawValue, changes)
    try ConsentDesk(db: db, library: library, signature: signature, batch: batch)
      .reconsider(person, settled: settled)
    for act in try belonging.settle(person, details) {
      try log.note(act.action, .participant, person.rawValue, act.changes)
    }
  }
}
