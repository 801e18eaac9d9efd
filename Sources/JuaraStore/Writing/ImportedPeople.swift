internal import GRDB
internal import Juara

/// The rows that earlier imports of participants applied. The same row again changes nothing, whatever
/// staff have mended since.
struct ImportedPeople {
  private let batch: Identifier<Batch>
  private let looking: HotStatement
  private let keeping: HotStatement

  init(_ db: Database, batch: Identifier<Batch>) throws {
    self.batch = batch
    looking = try HotStatement(
      db, "SELECT participantId FROM importedPerson WHERE fingerprint = ?")
    keeping = try HotStatement(
      db,
      """
      INSERT INTO importedPerson (participantId, fingerprint, batchId) VALUES (?, ?, ?)
      """)
  }

  /// The participant that a row made or changed; nil for a row that is new.
  func participant(for fingerprint: Int64) throws -> Identifier<Participant>? {
    try looking.integers([.number(fingerprint)]).first.map { Identifier($0) }
  }

  /// Keeps what a row made or changed.
  func keep(_ fingerprint: Int64, _ participant: Identifier<Participant>) throws {
    try keeping.execute([.key(participant), .number(fingerprint), .key(batch)])
  }
}

extension PersonDetails {
  /// A hash of all that is said of the person.
  var fingerprint: Int64 {
    var print = Fingerprint()
    add(to: &print)
    return print.value
  }

  /// Adds all that is said of the person to a hash.
  func add(to print: inout Fingerprint) {
    print.add(name.text)
    print.add(birthDate.map { Int64($0.daysSince1970) })
    print.add(phone?.number.e164)
    print.add(email?.text)
    print.add(school)
    print.add(schoolClass?.text)
    print.add(memberNumber)
    print.add(guardianName)
    print.add(guardianPhone?.number.e164)
  }
}
