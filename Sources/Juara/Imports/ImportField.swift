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
