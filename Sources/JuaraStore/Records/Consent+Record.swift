public import GRDB
public import Juara

extension Consent: FetchableRecord {
  /// Reads a row of the table `consent`.
  public init(row: Row) throws {
    self.init(
      purpose: Purpose(rawValue: row["purpose"])!, givenBy: row["givenBy"],
      method: Method(rawValue: row["method"])!, givenOn: row["givenOn"],
      evidence: row["evidence"], textVersion: row["textVersion"], withdrawnOn: row["withdrawnOn"])
  }

  /// SQL of whether a participant's name may be published: 1 with consent, 0 where it was withdrawn,
  /// NULL where nobody ever answered.
  static let mayPublishName = """
    CASE
      WHEN EXISTS (SELECT * FROM consent WHERE consent.participantId = participant.id
        AND purpose = 'publish-name' AND withdrawnOn IS NULL) THEN 1
      WHEN EXISTS (SELECT * FROM consent WHERE consent.participantId = participant.id
        AND purpose = 'publish-name' AND withdrawnOn IS NOT NULL) THEN 0
    END
    """

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

  /// Whether a participant's consent to a purpose was withdrawn on a day or later: what was given
  /// before does not bring it back.
  static func wasWithdrawn(
    _ db: Database, _ purpose: Purpose, of participant: Identifier<Participant>, since day: Day
  ) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT * FROM consent
          WHERE participantId = ? AND purpose = ? AND withdrawnOn >= ?)
        """)
    return try Bool.fetchOne(statement, arguments: [participant, purpose.rawValue, day])!
  }

  /// The columns of a consent as given, in the order of its values.
  static let columnsAsGiven = """
    participantId, purpose, givenBy, method, givenOn, evidence, textVersion, recordedAt, recordedBy,
    batchId
    """

  /// The values of a consent as given.
  func valuesAsGiven(
    of participant: Identifier<Participant>, by signature: Signature, batch: Identifier<Batch>?
  ) -> [HotValue] {
    [
      .key(participant), .text(purpose.rawValue), .text(givenBy), .text(method.rawValue),
      .day(givenOn), .text(evidence), .text(textVersion), .instant(signature.at),
      .text(signature.staff), .key(batch),
    ]
  }
}
