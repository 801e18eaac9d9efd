import GRDB
import Juara

/// The people who were erased, as an import knows them again: by hashes that only this library can
/// make, of what identified them.
struct ErasedPeople {
  private let ids: Set<Identifier<Participant>>
  private let hashes: Set<String>
  private let secret: String

  init(_ db: Database) throws {
    secret = try db.value("SELECT secret FROM library")
    ids = Set(
      try db.values(
        "SELECT id FROM participant INDEXED BY participantErased WHERE erasedAt IS NOT NULL"))
    hashes = Set(try db.values("SELECT hash FROM erasedIdentity"))
  }

  func contains(_ id: Identifier<Participant>) -> Bool { ids.contains(id) }

  /// Whether somebody who is unknown otherwise was known once and erased: the name and one thing more
  /// are the same, or a mere name is.
  func contains(_ person: PersonDetails) -> Bool {
    guard !hashes.isEmpty else { return false }
    return person.identities.contains { hashes.contains(Self.hash($0, secret)) }
  }

  /// Keeps how a person who is about to be erased is known again.
  static func keep(_ db: Database, _ participant: Participant) throws {
    let secret: String = try db.value("SELECT secret FROM library")
    let mereName = PersonDetails(name: participant.details.name)
    for identity in participant.details.identities.union(mereName.identities) {
      try db.execute(
        "INSERT OR IGNORE INTO erasedIdentity (hash, participantId) VALUES (?, ?)",
        [hash(identity, secret), participant.id])
    }
  }

  private static func hash(_ identity: String, _ secret: String) -> String {
    Hexadecimal.text(SHA256.digest((secret + identity).utf8))
  }
}

extension PersonDetails {
  /// What tells this person: the name with each thing more that is known, or else the name alone.
  fileprivate var identities: Set<String> {
    let more = [
      ("phone", phone?.number.e164), ("phone", guardianPhone?.number.e164), ("email", email?.key),
      ("born", birthDate?.description), ("member", memberNumber),
    ].compactMap { kind, value in value.map { "\(name.key)\n\(kind)\n\($0)" } }
    return more.isEmpty ? [name.key] : Set(more)
  }
}
