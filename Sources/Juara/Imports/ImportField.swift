/// What a column of a file can hold, named as for `--column` and in the `standard` profile.
package enum ImportField: String, CaseIterable, Sendable {
  case entrantNumber = "entrant_number"
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
  /// Whether the name may be published.
  case publishName = "publish_name"
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
  /// The web address of something handed in.
  case link
  /// Whether a book of somebody's list was read.
  case shelf
  case readOn = "read_on"
  case recordedAt = "recorded_at"
  case attendee
  case joinedAt = "join_time"
  case leftAt = "leave_time"
  case minutes
  case waitingRoom = "in_waiting_room"
  /// Whether a row is of somebody's joining or leaving.
  case userAction = "user_action"
  case attended
  case entrant
  case juror
  case challenge
  case remark
  case quotation
  case page
  case tip
  case topic
  case readingList = "reading_list"
  /// The code by which somebody came.
  case referral
  case faqCode = "id"
  case faqLanguage = "language"
  case answer
  case alsoAsked = "also"
  case faqFound = "found"
  /// The address of a post.
  case permalink
  /// The code by which somebody answers a survey once.
  case personalCode = "personal_code"
}

/// Staff's assignment of columns to fields, for files with the same headers.
package struct HeaderMapping: Equatable, Sendable {
  package var kind: Import.Kind
  package var headers: [String]
  /// The headers in the form in which they are compared.
  package var headerKey: String
  /// Each assigned field's header; empty if the field has no column.
  package var columns: [ImportField: String]

  package init(
    kind: Import.Kind, headers: [String], headerKey: String, columns: [ImportField: String]
  ) {
    self.kind = kind
    self.headers = headers
    self.headerKey = headerKey
    self.columns = columns
  }
}

package struct SavedMapping: Equatable, Sendable {
  package let id: Identifier<HeaderMapping>
  package var mapping: HeaderMapping
  package var saved: AuditContext

  package init(id: Identifier<HeaderMapping>, mapping: HeaderMapping, saved: AuditContext) {
    self.id = id
    self.mapping = mapping
    self.saved = saved
  }
}

/// A known export format, recognised by its headers.
package enum FileProfile: String, CaseIterable, Sendable {
  /// Juara's own export for programs.
  case standard
  /// Juara's own export for Indonesian spreadsheets.
  case excelIndonesian = "excel-id"
  case googleForms = "google-forms"
  case zoomRegistrations = "zoom-registrations"
  case eventbrite
  /// Members of a library that runs SLiMS (Senayan).
  case slims
  case goodreads
  case storyGraph = "storygraph"
  case libraryThing = "librarything"
  case openreads
  case luma
  case zoomReport = "zoom-report"
  case teams
  /// Teams' older list of who joined and left.
  case teamsActions = "teams-actions"
  case googleMeet = "google-meet"
}
