public import GRDB
public import Juara

extension LogEntry: FetchableRecord {
  /// All entries with what `init(row:)` reads.
  static let select = """
    SELECT logEntry.*, entrant.participantId, entrant.groupId, activity,
      coalesce(participant.fullName, "group".name) AS entrantName
    FROM logEntry JOIN entrant ON entrant.id = entrantId
    JOIN scoringRule ON scoringRule.id = ruleId
    LEFT JOIN participant ON participant.id = entrant.participantId
    LEFT JOIN "group" ON "group".id = entrant.groupId
    """

  /// Reads a row of the table `logEntry` with its entrant's keys and `entrantName`, and its
  /// `activity`.
  public init(row: Row) {
    let participant: Identifier<Participant>? = row["participantId"]
    let isbn: String? = row["isbn"]
    let language: String? = row["language"]
    let voidedBy: String? = row["voidedBy"]
    self.init(
      id: row["id"],
      entrant: participant.map { .participant($0, name: row["entrantName"]) }
        ?? .group(row["groupId"], name: row["entrantName"]),
      activity: Activity(row["activity"])!, quantity: row["quantity"],
      work: Work(
        title: row["title"], author: row["author"], isbn: isbn.flatMap { ISBN($0) },
        language: language.flatMap { LanguageTag($0) }),
      readOn: row["readOn"], recordedAt: row["recordedAt"], recordedBy: row["recordedBy"],
      isFlagged: row["flagged"],
      void: voidedBy.map {
        Void(Signature(staff: $0, at: row["voidedAt"]), reason: row["voidReason"])
      })
  }
}
