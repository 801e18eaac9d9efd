/// A field that a column of an imported file can be, by the name that `--column` and the `standard`
/// profile give it.
public enum ImportField: String, CaseIterable, Sendable {
  case registrationID = "registration_id"
  case status
  case registeredAt = "registered_at"
  case fullName = "full_name"
  case firstName = "first_name"
  case lastName = "last_name"
  case birthDate = "birth_date"
  case phone
  case email
  case school
  case schoolClass = "class"
  case memberNumber = "member_number"
  case guardianName = "guardian_name"
  case guardianPhone = "guardian_phone"
  case guardianConsent = "guardian_consent"
  case party
  case sessions
  case participant
  case group
  case activity
  case quantity
  case title
  case author
  case isbn
  case bookLanguage = "book_language"
  case review
  case rating
  case readOn = "read_on"
  case recordedAt = "recorded_at"
  case attendee
  case joinedAt = "join_time"
  case leftAt = "leave_time"
  case minutes
  case waitingRoom = "in_waiting_room"
  case attended
  case entrant
  case juror
  case challenge
  case remark
}

/// Which header is which field, as staff said for files with one row of headers.
public struct HeaderMapping: Equatable, Sendable {
  /// What the files hold.
  public var kind: Import.Kind
  /// The headers as they stand in the first such file.
  public var headers: [String]
  /// What is compared of the headers: the same whatever their capitals, blanks and marks.
  public var headerKey: String
  /// The header of each field that staff named; an empty one for a field that has no column.
  public var columns: [ImportField: String]

  /// A mapping for files of a kind with these headers.
  public init(
    kind: Import.Kind, headers: [String], headerKey: String, columns: [ImportField: String]
  ) {
    self.kind = kind
    self.headers = headers
    self.headerKey = headerKey
    self.columns = columns
  }
}

/// A mapping that the library remembers.
public struct SavedMapping: Equatable, Sendable {
  /// The number that staff name to forget it.
  public let id: Identifier<HeaderMapping>
  /// The headers and their fields.
  public var mapping: HeaderMapping
  /// Who imported the file for which it was said last, and when.
  public var saved: AuditContext

  /// A mapping as the library's file keeps it.
  public init(id: Identifier<HeaderMapping>, mapping: HeaderMapping, saved: AuditContext) {
    self.id = id
    self.mapping = mapping
    self.saved = saved
  }
}

/// A program's export that is known by its headers.
public enum FileProfile: String, CaseIterable, Sendable {
  /// Juara's own export for programs.
  case standard
  /// Juara's own export for Indonesian spreadsheets.
  case excelIndonesian = "excel-id"
  /// The answers of a Google form.
  case googleForms = "google-forms"
  /// Who registered for a Zoom meeting or webinar.
  case zoomRegistrations = "zoom-registrations"
  /// The attendees of an Eventbrite event.
  case eventbrite
  /// The members of a library that runs SLiMS (Senayan).
  case slims
  /// A reader's books on Goodreads.
  case goodreads
  /// A reader's books on The StoryGraph.
  case storyGraph = "storygraph"
}
