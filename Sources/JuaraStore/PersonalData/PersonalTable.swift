/// A table with rows about a person. Whoever adds one that refers to a person, directly or through
/// a registration, an entrant or a log entry, adds it to `PersonalTable.all`: a test reads the
/// schema's foreign keys and fails for one that is missing, or has a column of text of which
/// nothing is said.
struct PersonalTable {
  enum Merging {
    /// They go over to what is kept; where that has such a row already, it stays and this one goes.
    case follows
    /// They hang on a row that goes over itself, and stay with it.
    case stays
    /// `ParticipantMerge` or the keeping of scores decides row by row.
    case decided
  }

  enum Erasure: Equatable {
    /// They stay, these columns emptied; where one may not be empty, `#` stands for its text.
    case empties([String], replacing: [String] = [])
    case goes
  }

  let name: String
  /// The column by which a row belongs to a row of `parent`.
  let column: String
  let parent: String
  /// The column that rows of other tables refer to this one by.
  let key: String
  let merging: Merging
  let erasure: Erasure
  /// The columns of text that say nothing of a person: codes, states, days, staff.
  let plain: [String]
  /// As what the audit log speaks of the rows.
  let subject: String?
  /// Only names somebody, as a project its mentor: what hangs on it is not the person's either.
  let onlyNames: Bool

  init(
    _ name: String, _ column: String, of parent: String = "participant", key: String = "id",
    merging: Merging, erasing: Erasure = .empties([]), plain: [String] = [],
    subject: String? = nil, onlyNames: Bool = false
  ) {
    self.name = name
    self.column = column
    self.parent = parent
    self.key = key
    self.merging = merging
    erasure = erasing
    self.plain = plain
    self.subject = subject
    self.onlyNames = onlyNames
  }

  /// Every such table, parents before those that hang on them.
  static let all: [PersonalTable] = [
    PersonalTable("mergedParticipant", "intoId", merging: .decided, onlyNames: true),
    PersonalTable("distinctPair", "firstId", merging: .decided, erasing: .goes),
    PersonalTable("distinctPair", "secondId", merging: .decided, erasing: .goes),
    PersonalTable("importedPerson", "participantId", merging: .follows),
    PersonalTable("erasedIdentity", "participantId", key: "hash", merging: .stays, plain: ["hash"]),
    // A class still counts how many it had; a family's name is a person's.
    PersonalTable("membership", "participantId", merging: .follows),
    PersonalTable("departure", "participantId", merging: .follows, erasing: .goes),
    PersonalTable(
      "consent", "participantId", merging: .decided, erasing: .empties(["givenBy", "evidence"]),
      plain: ["purpose", "method", "givenOn", "withdrawnOn", "recordedBy", "textVersion"],
      subject: "consent"),
    PersonalTable("postPerson", "participantId", merging: .follows, erasing: .goes),
    PersonalTable("postPerson", "consentId", of: "consent", merging: .stays, erasing: .goes),
    // Only who was asked: the answers are kept without the person.
    PersonalTable(
      "surveyInvitation", "participantId", merging: .follows, erasing: .goes, plain: ["codeHash"]),
    PersonalTable(
      "photoPerson", "participantId", key: "photoId", merging: .follows, erasing: .goes),
    PersonalTable(
      "photoName", "participantId", key: "photoId", merging: .follows, erasing: .goes),
    PersonalTable(
      "registration", "participantId", merging: .decided,
      erasing: .empties(["unmapped", "overrideReason", "cancelReason"]),
      plain: ["status", "cancelCause", "firstReferral", "lastReferral"], subject: "registration"),
    PersonalTable(
      "registrationSession", "registrationId", of: "registration", key: "registrationId",
      merging: .stays),
    PersonalTable(
      "answer", "registrationId", of: "registration", key: "registrationId", merging: .follows,
      erasing: .goes, plain: ["value"]),
    PersonalTable(
      "checkInCode", "registrationId", of: "registration", key: "registrationId",
      merging: .follows, erasing: .goes),
    PersonalTable(
      "attendanceMark", "registrationId", of: "registration", merging: .follows,
      erasing: .empties([], replacing: ["undoneReason"]),
      plain: ["method", "recordedBy", "undoneBy"]),
    PersonalTable("attendanceStay", "registrationId", of: "registration", merging: .follows),
    PersonalTable(
      "sentMessage", "registrationId", of: "registration", merging: .follows,
      plain: ["template", "sentBy"]),
    PersonalTable(
      "familyRegistrationEntrant", "registrationId", of: "registration", key: "familyId",
      merging: .follows, erasing: .goes),
    PersonalTable(
      "personalLinkParticipant", "participantId", key: "linkId", merging: .follows,
      erasing: .goes),
    PersonalTable(
      "erasureRequest", "participantId", key: "participantId", merging: .follows,
      erasing: .goes),
    PersonalTable(
      "entrant", "participantId", merging: .decided,
      erasing: .empties([], replacing: ["stateReason"]), plain: ["state"], subject: "entrant"),
    PersonalTable("mergedEntrant", "intoId", of: "entrant", merging: .decided),
    PersonalTable(
      "logEntry", "entrantId", of: "entrant", merging: .decided,
      erasing: .empties(["overrideReason"]),
      plain: [
        "readOn", "title", "author", "isbn", "titleKey", "language", "recordedBy", "voidedBy",
        "voidReason", "voidCause",
      ], subject: "entry"),
    PersonalTable(
      "workEntry", "participantId", merging: .follows,
      erasing: .empties([], replacing: ["what", "voidReason"]),
      plain: ["workedOn", "recordedBy", "voidedBy"], subject: "work"),
    PersonalTable("codeUse", "entryId", of: "logEntry", key: "entryId", merging: .stays),
    PersonalTable(
      "review", "entryId", of: "logEntry", key: "entryId", merging: .stays,
      erasing: .empties(["reason"], replacing: ["body"]),
      plain: ["state", "decidedBy", "featuredWeek"]),
    PersonalTable(
      "evidence", "entryId", of: "logEntry", key: "entryId", merging: .stays, erasing: .goes),
    PersonalTable(
      "entryDecision", "entryId", of: "logEntry", merging: .stays, erasing: .empties(["note"]),
      plain: ["kind", "cause", "decidedBy"]),
    PersonalTable("pastVoid", "entryId", of: "logEntry", merging: .stays),
    PersonalTable(
      "score", "entrantId", of: "entrant", key: "entrantId", merging: .decided,
      plain: ["lastCountedOn"]),
    PersonalTable("scorePart", "entrantId", of: "score", key: "entrantId", merging: .decided),
    PersonalTable(
      "frozenScore", "entrantId", of: "entrant", key: "entrantId", merging: .decided,
      plain: ["lastCountedOn"]),
    PersonalTable(
      "frozenScorePart", "entrantId", of: "frozenScore", key: "entrantId", merging: .decided),
    PersonalTable(
      "certificate", "participantId", merging: .decided,
      erasing: .empties([], replacing: ["revokeReason"]),
      plain: [
        "number", "kind", "award", "name", "nameKey", "issuedBy", "revokedBy", "revokeCause",
      ],
      subject: "certificate"),
    // Lists of draws stay with the registration that was drawn: they are frozen.
    PersonalTable(
      "jurorConflict", "participantId", merging: .follows, erasing: .goes,
      plain: ["school", "schoolKey"]),
    PersonalTable(
      "judgedWork", "registrationId", of: "registration", key: "registrationId",
      merging: .follows, erasing: .empties(["link"], replacing: ["title"])),
    PersonalTable(
      "startPosition", "registrationId", of: "registration", key: "registrationId",
      merging: .follows),
    PersonalTable("mark", "registrationId", of: "registration", merging: .decided),
    PersonalTable(
      "juryRemark", "registrationId", of: "registration", key: "jurorId", merging: .decided,
      erasing: .goes, plain: ["text"]),
    PersonalTable(
      "drawEntrant", "registrationId", of: "registration", key: "drawId", merging: .stays),
    PersonalTable(
      "awardDecision", "entrantId", of: "entrant", key: "bandId", merging: .follows,
      erasing: .empties([], replacing: ["reason"]), plain: ["decidedBy", "recordedBy"]),
  ]

  /// The condition that finds the rows of the person whose number is `?1`.
  var condition: String {
    guard parent != "participant" else { return "\(column) = ?1" }
    let parents = Self.all.filter { $0.name == parent }.map(\.condition)
    let key = Self.all.first { $0.name == parent }!.key
    return "\(column) IN (SELECT \(key) FROM \(parent) WHERE \(parents.joined(separator: " OR ")))"
  }

  static func hanging(on parent: String) -> [PersonalTable] { all.filter { $0.parent == parent } }
}
