internal import GRDB
internal import Juara

/// The rows of registrations that earlier imports applied to an event. The same row again changes
/// nothing, whatever staff have mended, cancelled or withdrawn since.
struct ImportedRows {
  private let event: Identifier<Event>
  private let batch: Identifier<Batch>
  private let looking: HotStatement
  private let kept: HotInsert
  private var unwritten: [Int64: Identifier<Registration>] = [:]

  init(_ db: Database, of event: Identifier<Event>, batch: Identifier<Batch>) throws {
    self.event = event
    self.batch = batch
    looking = try HotStatement(
      db, "SELECT registrationId FROM importedRow WHERE eventId = ? AND fingerprint = ?")
    kept = HotInsert(db, "importedRow", "eventId, fingerprint, registrationId, batchId")
  }

  /// The registration that a row made or changed; nil for a row that is new.
  func registration(for fingerprint: Int64) throws -> Identifier<Registration>? {
    if let registration = unwritten[fingerprint] { return registration }
    return try looking.integers([.key(event), .number(fingerprint)]).first.map { Identifier($0) }
  }

  /// Keeps what a row made or changed, to be written by `flush()`.
  mutating func keep(_ fingerprint: Int64, _ registration: Identifier<Registration>) {
    unwritten[fingerprint] = registration
    kept.add([.key(event), .number(fingerprint), .key(registration), .key(batch)])
  }

  /// Whether as many rows are kept as are written at once.
  var isFull: Bool { kept.isFull }

  /// Writes what is kept.
  mutating func flush() throws {
    try kept.flush()
    unwritten.removeAll(keepingCapacity: true)
  }
}

extension RegistrationDraft {
  /// A hash of all that the row says.
  var fingerprint: Int64 {
    var print = Fingerprint()
    person.add(to: &print)
    print.add(registeredAt?.secondsSince1970)
    print.add(party.map { Int64($0) })
    print.add(registration?.rawValue)
    print.add(status?.rawValue)
    switch guardianConsent {
    case nil: print.add(Int64?.none)
    case .yes?: print.add(Int64.max)
    case .on(let day)?: print.add(Int64(day.daysSince1970))
    }
    for session in sessions { print.add(Int64(session)) }
    for answer in answers {
      print.add(answer.key)
      print.add(answer.value.text(yes: "yes", no: "no"))
    }
    for cell in unmapped {
      print.add(cell.header)
      print.add(cell.text)
    }
    return print.value
  }
}
