package struct Library: Equatable, Sendable {
  package var name: String
  package var zone: LibraryZone
  package var language: Language
  /// The telephone country code for national numbers, such as `62`.
  package var countryCode: String
  /// The age in years from which no guardian is needed.
  package var ageOfMajority: Int
  package var contact: String?
  /// How long personal data is kept; nil for ever.
  package var retention: Retention?
  /// Whether somebody else than its author must approve a post.
  package var needsSecondApprover: Bool
  package var appearance: Appearance
  /// The city that stands before the day on a certificate.
  package var city: String?
  /// Who signs certificates, unless another is named.
  package var signatory: Signatory

  package init(
    name: String, zone: LibraryZone, language: Language, countryCode: String = "62",
    ageOfMajority: Int = 18, contact: String? = nil, retention: Retention? = nil,
    needsSecondApprover: Bool = false,
    appearance: Appearance = .standard, city: String? = nil, signatory: Signatory = Signatory()
  ) {
    self.name = name
    self.zone = zone
    self.language = language
    self.countryCode = countryCode
    self.ageOfMajority = ageOfMajority
    self.contact = contact
    self.retention = retention
    self.needsSecondApprover = needsSecondApprover
    self.appearance = appearance
    self.city = city
    self.signatory = signatory
  }

  /// A path of the library's website: in the library's own language it has no prefix, in the other its code.
  package func sitePath(_ path: String, in other: Language) -> String {
    other == language ? path : "/" + other.rawValue + (path == "/" ? "" : path)
  }

  package func check() throws(LibraryProblem) {
    if name.allSatisfy(\.isWhitespace) { throw .noName }
    let digits = countryCode.utf8
    guard 1...3 ~= digits.count, digits.first != UInt8(ascii: "0"),
      digits.allSatisfy(\.isASCIIDigit)
    else { throw .countryCode(countryCode) }
    guard 1...30 ~= ageOfMajority else { throw .ageOfMajority(ageOfMajority) }
  }
}

/// Who signs what the library prints; nil for what staff did not say.
package struct Signatory: Equatable, Sendable {
  package var name: String?
  package var position: String?
  /// The number of a civil servant or employee, in Indonesia the NIP.
  package var employeeNumber: String?

  package init(name: String? = nil, position: String? = nil, employeeNumber: String? = nil) {
    self.name = name
    self.position = position
    self.employeeNumber = employeeNumber
  }
}

/// How many days a library keeps personal data after the last contact (UU 27/2022 article 43).
package struct Retention: Equatable, Sendable {
  package let days: Int

  /// Nil unless the retention is from one day to a century.
  package init?(days: Int) {
    guard 1...36_525 ~= days else { return nil }
    self.days = days
  }

  package func isOver(lastSeen: Day, today: Day) -> Bool {
    lastSeen.daysSince1970 + days < today.daysSince1970
  }
}

package enum LibraryProblem: Error, Equatable, Sendable {
  case noName
  /// Not one to three digits, the first from 1 to 9.
  case countryCode(String)
  case ageOfMajority(Int)
}

package enum LibraryFileProblem: Error, Equatable, Sendable {
  case missing(path: String)
  case missingBackup(path: String)
  case exists(path: String)
  case isFolder(path: String)
  /// Not an SQLite file, or not one of Juara's.
  case foreign(path: String)
  case newer(path: String)
  /// A trial version of Juara wrote it, whose tables this one does not know.
  case earlierTrial(path: String)
  case noPermission(path: String)
  /// What SQLite keeps beside it may not be written to.
  case obstructed(by: String)
  case unknownZone(String)
  case busy(path: String)
  /// It was to be replaced, and another program has it open.
  case inUse(path: String)
  /// What was to be restored is the library, and no backup of it.
  case isItself(path: String)
  /// Another file took its place while this one was open.
  case replaced(path: String)
  /// A write breaks a rule of the schema, which no use of Juara should cause; SQLite's message.
  case contradiction(detail: String)
  /// Another program wrote a value that means nothing to Juara, or took away what must be there.
  case unreadable(UnreadableValue)
  case diskFull(path: String)
  /// What was saved could not be moved from the log into the file itself.
  case logRemains(path: String)
  /// Damaged, or the disk fails; with SQLite's message.
  case damaged(path: String, detail: String)
}

/// A value in a library's file that another program must have written.
package struct UnreadableValue: Equatable, Sendable {
  /// The table; nil where a query reads several.
  package var table: String?
  package var row: String?
  package var column: String
  /// The value; nil where there is none.
  package var value: String?

  package init(table: String? = nil, row: String? = nil, column: String, value: String? = nil) {
    self.table = table
    self.row = row
    self.column = column
    self.value = value
  }
}

/// The languages Juara supports, by ISO 639-1 code.
public enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}
