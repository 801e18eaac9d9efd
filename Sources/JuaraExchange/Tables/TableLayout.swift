internal import Juara

/// What a kind of file holds: its fields, and what makes a row of it a header.
struct TableLayout: Sendable {
  /// Every field that a column may be.
  let fields: [ImportField]
  /// What a header must have: one field of each of these lists.
  let required: [[ImportField]]
  /// Headers that only a table before the one that is meant has, such as the topic of a meeting above
  /// those who were in it.
  var preamble: Set<String> = []
  /// The titles of the parts of a report that has several, each with a header of its own.
  var partTitles: Set<String> = []

  /// The same with one field more.
  func adding(_ field: ImportField) -> TableLayout {
    TableLayout(fields: fields + [field], required: required)
  }

  /// Registrations: a name and something more.
  static let registrations = TableLayout(
    fields: [
      .registrationID, .status, .registeredAt, .fullName, .firstName, .lastName, .birthDate, .phone,
      .email, .school, .schoolClass, .memberNumber, .guardianName, .guardianPhone,
      .guardianConsent, .party,
    ],
    required: [[.fullName, .firstName]])

  /// People without an event: a name and something more.
  static let people = TableLayout(
    fields: [
      .fullName, .firstName, .lastName, .birthDate, .phone, .email, .school, .schoolClass,
      .memberNumber, .guardianName, .guardianPhone,
    ],
    required: [[.fullName, .firstName]])

  /// Log entries: a reader and something more.
  static let log = TableLayout(
    fields: [
      .participant, .phone, .group, .activity, .quantity, .title, .author, .isbn, .bookLanguage,
      .review, .rating, .readOn, .recordedAt,
    ],
    required: [[.participant, .group]])

  /// Titles of a list: a title or an ISBN, and whatever else.
  static let titles = TableLayout(
    fields: [.title, .author, .isbn], required: [[.title, .isbn]])

  /// A juror's sheet: an entrant, and the criteria, which only the rubric knows.
  static let marks = TableLayout(
    fields: [.challenge, .juror, .entrant, .remark], required: [[.entrant]])

  /// Attendance: a person, and more often than not how long.
  static let attendance = TableLayout(
    fields: [
      .registrationID, .attendee, .firstName, .lastName, .email, .phone, .joinedAt, .leftAt,
      .minutes, .waitingRoom, .attended,
    ],
    required: [[.attendee, .firstName, .registrationID, .email, .phone]],
    preamble: ["topic", "topik"],
    partTitles: [
      "attendeereport", "hostdetails", "panelistdetails", "attendeedetails", "otherattended",
    ])

  /// Whether a row is the header of a table before the one that is meant.
  func isPreamble(_ map: ColumnMap) -> Bool {
    guard !preamble.isEmpty, map.columns[.joinedAt] == nil else { return false }
    return map.headers.contains { preamble.contains(HeaderWords.key($0)) }
  }

  /// What a map lacks to be this kind of file's header.
  func missing(in map: ColumnMap) -> [ImportField] {
    required.filter { choices in !choices.contains { map.columns[$0] != nil } }.map { $0[0] }
  }
}
