import Juara

/// What a kind of file holds: its fields, and what makes a row of it a header.
struct TableLayout: Sendable {
  /// What the file holds, if what staff say of its columns is remembered.
  let kind: Import.Kind?
  /// Every field that a column may be.
  let fields: [ImportField]
  /// What a header must have: one field of each of these lists.
  let required: [[ImportField]]
  /// The exports that such a file may be.
  let profiles: [FileProfile]
  /// Headers that only a table before the one that is meant has, such as the topic of a meeting above
  /// those who were in it.
  var preamble: Set<String> = []
  /// The titles of the parts of a report that has several, each with a header of its own.
  var partTitles: Set<String> = []

  /// The same with one field more.
  func adding(_ field: ImportField) -> TableLayout {
    TableLayout(kind: kind, fields: fields + [field], required: required, profiles: profiles)
  }

  /// Registrations: a name and something more.
  static let registrations = TableLayout(
    kind: .registrations,
    fields: [
      .entrantNumber, .status, .registeredAt, .fullName, .firstName, .lastName, .birthDate, .phone,
      .email, .school, .schoolClass, .memberNumber, .guardianName, .guardianPhone,
      .guardianConsent, .party,
    ],
    required: [[.fullName, .firstName]],
    profiles: [.standard, .excelIndonesian, .zoomRegistrations, .eventbrite, .slims, .googleForms])

  /// People without an event: a name and something more.
  static let people = TableLayout(
    kind: .participants,
    fields: [
      .fullName, .firstName, .lastName, .birthDate, .phone, .email, .school, .schoolClass,
      .memberNumber, .guardianName, .guardianPhone,
    ],
    required: [[.fullName, .firstName]], profiles: registrations.profiles)

  /// Log entries: a reader and something more.
  static let log = TableLayout(
    kind: .log,
    fields: [
      .participant, .phone, .group, .activity, .quantity, .title, .author, .isbn, .bookLanguage,
      .review, .rating, .readOn, .recordedAt,
    ],
    required: [[.participant, .group]], profiles: readersLog.profiles)

  /// The log entries of one reader, who is named beside the file.
  static let readersLog = TableLayout(
    kind: .log, fields: [.activity, .quantity, .title, .author, .isbn, .readOn, .recordedAt],
    required: [[.title, .quantity]], profiles: [.goodreads, .storyGraph, .googleForms])

  /// Titles of a list: a title or an ISBN, and whatever else.
  static let titles = TableLayout(
    kind: nil, fields: [.title, .author, .isbn], required: [[.title, .isbn]], profiles: [])

  /// A juror's sheet: an entrant, and the criteria, which only the rubric knows.
  static let marks = TableLayout(
    kind: nil, fields: [.challenge, .juror, .entrant, .remark], required: [[.entrant]],
    profiles: [])

  /// Attendance: a person, and more often than not how long.
  static let attendance = TableLayout(
    kind: nil,
    fields: [
      .entrantNumber, .attendee, .firstName, .lastName, .email, .phone, .joinedAt, .leftAt,
      .minutes, .waitingRoom, .attended,
    ],
    required: [[.attendee, .firstName, .entrantNumber, .email, .phone]], profiles: [],
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

  /// Whether nothing in a file of registrations tells who is a minor.
  func lacksAge(_ map: ColumnMap) -> Bool {
    kind == .registrations && map.columns[.birthDate] == nil && map.columns[.schoolClass] == nil
  }
}
