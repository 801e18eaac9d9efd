public import GRDB
public import Juara

extension LogEntry: FetchableRecord {
  /// Reads a row of the table `logEntry` with its entrant's keys and `entrantName`, and its
  /// `activity`.
  public init(row: Row) {
    let participant: Identifier<Participant>? = row["participantId"]
    let isbn: String? = row["isbn"]
    let voidedBy: String? = row["voidedBy"]
    self.init(
      id: row["id"],
      entrant: participant.map { .participant($0, name: row["entrantName"]) }
        ?? .group(row["groupId"], name: row["entrantName"]),
      activity: Activity(row["activity"])!, quantity: row["quantity"],
      work: Work(title: row["title"], author: row["author"], isbn: isbn.flatMap { ISBN($0) }),
      readOn: row["readOn"], recordedAt: row["recordedAt"], recordedBy: row["recordedBy"],
      isFlagged: row["flagged"],
      void: voidedBy.map {
        Void(Signature(staff: $0, at: row["voidedAt"]), reason: row["voidReason"])
      })
  }
}
