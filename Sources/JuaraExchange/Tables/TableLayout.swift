import Juara

/// What a kind of file holds: its fields, and what makes a row of it a header.
struct TableLayout: Sendable {
  /// What the file holds; nil where what staff say of its columns is not remembered, and any file
  /// will do.
  let kind: Import.Kind?
  let fields: [ImportField]
  /// What a header must have: one field of each of these lists.
  let required: [[ImportField]]
  let profiles: [FileProfile]
  /// Headers that only an earlier table has, such as a meeting's topic above those in it.
  var preamble: Set<String> = []
  /// The titles of the parts of a report that has several, each with a header of its own.
  var partTitles: Set<String> = []
  /// The titles of parts that say again what was said before, with which the file ends.
  var endTitles: Set<String> = []

  func adding(_ field: ImportField) -> TableLayout {
    TableLayout(kind: kind, fields: fields + [field], required: required, profiles: profiles)
  }

  /// Registrations: a name and something more.
  static let registrations = TableLayout(
    kind: .registrations,
    fields: [
      .entrantNumber, .status, .registeredAt, .fullName, .firstName, .lastName, .birthDate, .phone,
      .email, .school, .schoolClass, .memberNumber, .guardianName, .guardianPhone,
      .guardianConsent, .publishName, .party, .referral,
    ],
    required: [[.fullName, .firstName]],
    profiles: [
      .standard, .excelIndonesian, .zoomRegistrations, .eventbrite, .luma, .slims, .googleForms,
    ])

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
      .review, .rating, .link, .shelf, .readOn, .recordedAt,
    ],
    required: [[.participant, .group]], profiles: readersLog.profiles)

  /// The log entries of one reader, who is named beside the file.
  static let readersLog = TableLayout(
    kind: .log,
    fields: [
      .activity, .quantity, .title, .author, .isbn, .bookLanguage, .review, .rating, .shelf,
      .readOn, .recordedAt,
    ],
    required: [[.title, .quantity]],
    profiles: [.goodreads, .storyGraph, .libraryThing, .openreads, .googleForms])

  /// Titles of a list: a title or an ISBN, and whatever else.
  static let titles = TableLayout(
    kind: nil, fields: [.title, .author, .isbn], required: [[.title, .isbn]], profiles: [])

  /// A platform's export on posts; what else it has only `FiguresFile` knows.
  static let figures = TableLayout(
    kind: nil, fields: [.permalink], required: [[.permalink]], profiles: [])

  /// A juror's sheet: an entrant, and the criteria, which only the rubric knows.
  static let marks = TableLayout(
    kind: nil, fields: [.challenge, .juror, .entrant, .fullName, .remark], required: [[.entrant]],
    profiles: [])

  /// Quotations: what was written, by whom, in which book and on which page.
  static let quotations = TableLayout(
    kind: .quotations, fields: [.quotation, .author, .title, .page, .bookLanguage],
    required: [[.quotation], [.author], [.title], [.page]], profiles: [])

  static let tips = TableLayout(
    kind: .tips, fields: [.tip, .title, .topic, .bookLanguage], required: [[.tip], [.title]],
    profiles: [])

  /// Titles of lists, whose names stand in the file or beside it.
  static let readingLists = TableLayout(
    kind: .readingLists, fields: [.readingList, .title, .author, .isbn, .remark, .bookLanguage],
    required: [[.readingList], [.title, .isbn]], profiles: [])
  static let readingListTitles = TableLayout(
    kind: .readingLists, fields: [.title, .author, .isbn, .remark, .bookLanguage],
    required: [[.title, .isbn]], profiles: [])

  /// Answers to a survey: when or by which code; the questions only the survey knows.
  static let surveys = TableLayout(
    kind: .surveys, fields: [.recordedAt, .personalCode], required: [[.recordedAt, .personalCode]],
    profiles: [.googleForms])

  /// Entries of the FAQ: which one, and something of it.
  static let faq = TableLayout(
    kind: .faq, fields: [.faqCode, .faqLanguage, .title, .answer, .alsoAsked],
    required: [[.faqCode], [.title, .answer, .alsoAsked]], profiles: [])

  /// Questions, and the entries that answer them.
  static let faqQuestions = TableLayout(
    kind: nil, fields: [.faqCode, .alsoAsked], required: [[.faqCode], [.alsoAsked]], profiles: [])

  /// What a check of the FAQ found.
  static let faqCheck = TableLayout(
    kind: nil, fields: [.alsoAsked, .faqFound], required: [[.alsoAsked], [.faqFound]], profiles: [])

  /// Attendance: a person, and more often than not how long.
  static let attendance = TableLayout(
    kind: .attendance,
    fields: [
      .entrantNumber, .attendee, .firstName, .lastName, .email, .phone, .joinedAt, .leftAt,
      .minutes, .waitingRoom, .attended, .userAction,
    ],
    required: [[.attendee, .firstName, .entrantNumber, .email, .phone]],
    profiles: [.zoomReport, .teams, .teamsActions, .googleMeet], preamble: ["topic", "topik"],
    partTitles: [
      "attendeereport", "hostdetails", "panelistdetails", "attendeedetails", "otherattended",
    ], endTitles: ["inmeetingactivities"])

  func isPreamble(_ map: ColumnMap) -> Bool {
    guard !preamble.isEmpty, map.columns[.joinedAt] == nil else { return false }
    return map.headers.contains { preamble.contains(HeaderWords.key($0)) }
  }

  func missing(in map: ColumnMap) -> [ImportField] {
    required.filter { choices in !choices.contains { map.columns[$0] != nil } }.map { $0[0] }
  }

  /// Whether nothing in a file of registrations tells who is a minor.
  func lacksAge(_ map: ColumnMap) -> Bool {
    kind == .registrations && map.columns[.birthDate] == nil && map.columns[.schoolClass] == nil
  }

  /// The kind that a file with these headers looks like, and not like this one; nil where it may well
  /// be this kind.
  func otherKind(of headers: [String], _ traits: ProfileTraits?) -> Import.Kind? {
    guard let kind, ![.quotations, .tips, .readingLists, .surveys].contains(kind),
      traits?.isOfRegistrations != true
    else { return nil }
    let all = Set(
      headers.flatMap { header in
        Self.allKinds.compactMap { HeaderWords.field(of: header, among: $0.fields) }
      })
    func has(_ fields: ImportField...) -> Bool { !all.isDisjoint(with: fields) }
    let looks: [(kind: Import.Kind, isSo: Bool)] = [
      (.log, has(.title, .isbn) && has(.quantity, .readOn, .author, .review, .rating)),
      (.attendance, has(.joinedAt) && has(.leftAt, .minutes)),
      (
        .registrations,
        has(.birthDate, .guardianName, .guardianPhone, .guardianConsent)
          || has(.status) && has(.registeredAt)
      ),
    ]
    let mine: Import.Kind = kind == .participants ? .registrations : kind
    let own: Bool =
      switch mine {
      case .log: has(.title, .isbn, .quantity, .readOn, .activity, .link)
      case .attendance: has(.joinedAt, .leftAt, .minutes, .attended)
      default: looks.contains { $0.kind == mine && $0.isSo }
      }
    return own ? nil : looks.first { $0.kind != mine && $0.isSo }?.kind
  }

  private static let allKinds = [registrations, log, attendance]
}

extension ProfileTraits {
  /// Whether it is an export of registrations.
  fileprivate var isOfRegistrations: Bool {
    TableLayout.registrations.profiles.contains(profile) && profile != .googleForms
  }
}
