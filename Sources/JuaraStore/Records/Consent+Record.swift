public import GRDB
public import Juara

extension Consent: FetchableRecord {
  /// Reads a row of the table `consent`.
  public init(row: Row) throws {
    self.init(
      purpose: Purpose(rawValue: row["purpose"])!, givenBy: row["givenBy"],
      method: Method(rawValue: row["method"])!, givenOn: row["givenOn"],
      evidence: row["evidence"], withdrawnOn: row["withdrawnOn"])
  }

  /// Whether a participant's consent to a purpose is in force.
  static func isInForce(
    _ db: Database, _ purpose: Purpose, of participant: Identifier<Participant>
  ) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT * FROM consent
          WHERE participantId = ? AND purpose = ? AND withdrawnOn IS NULL)
        """)
    return try Bool.fetchOne(statement, arguments: [participant, purpose.rawValue])!
  }

  /// Writes a consent as given.
  func insert(
    _ db: Database, of participant: Identifier<Participant>, by signature: Signature,
    batch: Identifier<Batch>?
  ) throws -> Identifier<Consent> {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO consent (participantId, purpose, givenBy, method, givenOn, evidence, recordedAt,
          recordedBy, batchId)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      participant, purpose.rawValue, givenBy, method.rawValue, givenOn, evidence, signature.at,
      signature.staff, batch,
    ])
    return Identifier(db.lastInsertedRowID)
  }
}
