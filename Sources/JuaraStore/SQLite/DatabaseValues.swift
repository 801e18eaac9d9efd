import Foundation
public import GRDB
public import Juara

// Days are text, so that any SQLite tool reads them; instants and keys are whole numbers.

extension Day: DatabaseValueConvertible, StatementColumnConvertible {
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(String(sqliteStatement: sqliteStatement, index: index))
  }

  public var databaseValue: DatabaseValue { description.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    String.fromDatabaseValue(value).flatMap { Day($0) }
  }
}

extension Instant: DatabaseValueConvertible, StatementColumnConvertible {
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(stored: Int64(sqliteStatement: sqliteStatement, index: index))
  }

  /// Nil beyond 9,999 years from 1970, which the schema refuses too: sums would overflow.
  init?(stored seconds: Int64) {
    guard seconds.magnitude < 253_402_300_800 else { return nil }
    self.init(secondsSince1970: seconds)
  }

  public var databaseValue: DatabaseValue { secondsSince1970.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    Int64.fromDatabaseValue(value).flatMap { Instant(stored: $0) }
  }
}

extension Identifier: DatabaseValueConvertible, StatementColumnConvertible {
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(Int64(sqliteStatement: sqliteStatement, index: index))
  }

  public var databaseValue: DatabaseValue { rawValue.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Identifier? {
    Int64.fromDatabaseValue(value).map { Identifier($0) }
  }
}

/// A type of the domain that the file keeps as the text it is read from. Public only because what it gives
/// public types is GRDB's to call.
public protocol StoredText: DatabaseValueConvertible {
  /// Nil for a text that means nothing.
  init?(stored text: String)
  var stored: String { get }
}

extension StoredText {
  public var databaseValue: DatabaseValue { stored.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    String.fromDatabaseValue(value).flatMap { Self(stored: $0) }
  }
}

/// Not as JSON, as GRDB would keep what is `Codable`.
extension StoredText where Self: Codable {
  public var databaseValue: DatabaseValue { stored.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    String.fromDatabaseValue(value).flatMap { Self(stored: $0) }
  }
}

/// A type whose text is what it is read from.
public protocol PlainText: StoredText {
  init?(_ text: String)
  var text: String { get }
}

extension PlainText {
  public init?(stored text: String) { self.init(text) }
  public var stored: String { text }
}

extension CheckInCode: PlainText {}
extension EmailAddress: PlainText {}
extension EventCode: PlainText {}
extension AnswerSheetID: PlainText {}
extension FAQCode: PlainText {}
extension MessageName: PlainText {}
extension PersonName: PlainText {}
extension RankingKey: PlainText {}
extension ReferralCode: PlainText {}
extension SchoolClass: PlainText {}

extension Colour: StoredText {
  package init?(stored text: String) { self.init(text) }
  package var stored: String { text }
}

extension PhoneNumber: StoredText {
  public init?(stored text: String) { self.init(e164: text) }
  public var stored: String { e164 }
}

extension Activity: StoredText {
  public init?(stored text: String) { self.init(text) }
  public var stored: String { name }
}

extension ISBN: StoredText {
  public init?(stored text: String) { self.init(text) }
  public var stored: String { digits }
}

extension LanguageTag: StoredText {
  public init?(stored text: String) { self.init(text) }
  public var stored: String { description }
}

extension CertificateNumber: StoredText {
  package init?(stored text: String) { try? self.init(reading: text) }
  package var stored: String { text }
}

extension LibraryZone: StoredText {
  public init?(stored text: String) { self.init(text) }
  public var stored: String { identifier }
}

/// Several texts as a JSON array.
package struct TextList: StoredText {
  let texts: [String]

  init(_ texts: [String]) { self.texts = texts }

  package init?(stored text: String) {
    guard let texts = try? JSONDecoder().decode([String].self, from: Data(text.utf8))
    else { return nil }
    self.init(texts)
  }

  package var stored: String {
    // A list of texts can always be encoded.
    (try? JSONEncoder().encode(texts)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }
}

extension Mark: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { hundredths.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Mark? {
    Int.fromDatabaseValue(value).map { Mark(hundredths: $0) }
  }
}

// Enumerations are kept by their raw values, as GRDB does it.
extension Achievement.Kind: DatabaseValueConvertible {}
extension Attendance.Arrival.Method: DatabaseValueConvertible {}
extension AuditEntry.Action: DatabaseValueConvertible {}
extension AuditEntry.Subject: DatabaseValueConvertible {}
extension BookReview.State: DatabaseValueConvertible {}
extension Certificate.Kind: DatabaseValueConvertible {}
extension Consent.Method: DatabaseValueConvertible {}
extension Consent.Purpose: DatabaseValueConvertible {}
extension EntrantState: DatabaseValueConvertible {}
extension EntryDecision.Kind: DatabaseValueConvertible {}
extension Event.Kind: DatabaseValueConvertible {}
extension Event.State: DatabaseValueConvertible {}
extension EventPlan.RegistrationScope: DatabaseValueConvertible {}
extension EventPlan.WaitingRule: DatabaseValueConvertible {}
extension Group.Kind: DatabaseValueConvertible {}
extension GroupScoring.Measure: DatabaseValueConvertible {}
extension Juara.Host.Role: DatabaseValueConvertible {}
extension EndReason.Cause: DatabaseValueConvertible {}
extension Import.Kind: DatabaseValueConvertible {}
extension ImageFormat: DatabaseValueConvertible {}
extension ImportField: DatabaseValueConvertible {}
extension Inquiry.Channel: DatabaseValueConvertible {}
extension Inquiry.Kind: DatabaseValueConvertible {}
extension JuryMethod: DatabaseValueConvertible {}
extension Language: DatabaseValueConvertible {}
extension Logo.Format: DatabaseValueConvertible {}
extension Milestone.State: DatabaseValueConvertible {}
extension PersonalLink.Bearer: DatabaseValueConvertible {}
extension Question.Kind: DatabaseValueConvertible {}
extension Referral.Kind: DatabaseValueConvertible {}
extension RegistrationStatus: DatabaseValueConvertible {}
extension ScorePart: DatabaseValueConvertible {}
extension ServiceRole: DatabaseValueConvertible {}
extension StaffMember.Role: DatabaseValueConvertible {}
extension Standings.EntrantKind: DatabaseValueConvertible {}
extension Standings.Source.Kind: DatabaseValueConvertible {}
extension Survey.Preset: DatabaseValueConvertible {}
extension SurveyQuestion.Kind: DatabaseValueConvertible {}
extension SurveyText.State: DatabaseValueConvertible {}
extension Tip.Topic: DatabaseValueConvertible {}
