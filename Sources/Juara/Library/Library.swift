/// The organisation that runs the events.
public struct Library: Equatable, Sendable {
  /// Its name as people know it.
  public var name: String
  /// The zone in which its local times are meant and shown.
  public var zone: LibraryZone
  /// The language it is run in.
  public var language: Language
  /// The telephone country code of numbers written without one, such as `62`.
  public var countryCode: String
  /// The age, in whole years, from which nobody needs a guardian.
  public var ageOfMajority: Int
  /// How people reach it: a telephone, an address; nil if it does not say.
  public var contact: String?
  /// How long it keeps people; nil is for ever.
  public var retention: Retention?

  /// A library; Indonesian country code and age of majority unless told otherwise.
  public init(
    name: String, zone: LibraryZone, language: Language, countryCode: String = "62",
    ageOfMajority: Int = 18, contact: String? = nil, retention: Retention? = nil
  ) {
    self.name = name
    self.zone = zone
    self.language = language
    self.countryCode = countryCode
    self.ageOfMajority = ageOfMajority
    self.contact = contact
    self.retention = retention
  }
}

/// How long a library keeps people after it last had to do with them, in days. Nobody's data is kept
/// longer than it is needed (UU 27/2022 article 43).
public struct Retention: Equatable, Sendable {
  /// The number of days; at least one.
  public let days: Int

  /// Nil for less than a day, or for more than a century.
  public init?(days: Int) {
    guard 1...36_525 ~= days else { return nil }
    self.days = days
  }

  /// Whether it is over for somebody who was last seen on a day: on the day after the last of the
  /// days.
  public func isOver(lastSeen: Day, today: Day) -> Bool {
    lastSeen.daysSince1970 + days < today.daysSince1970
  }
}

/// What a library cannot be.
public enum LibraryProblem: Error, Equatable, Sendable {
  /// It has no name.
  case noName
  /// The country code is not one to three digits that begin with 1 to 9.
  case countryCode(String)
  /// The age of majority is not 1 to 30.
  case ageOfMajority(Int)
}

extension Library {
  /// Throws what the library cannot be.
  public func check() throws(LibraryProblem) {
    if name.allSatisfy(\.isWhitespace) { throw .noName }
    let digits = countryCode.utf8
    guard 1...3 ~= digits.count, digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { throw .countryCode(countryCode) }
    guard 1...30 ~= ageOfMajority else { throw .ageOfMajority(ageOfMajority) }
  }
}

/// Why a library's file cannot be used.
public enum LibraryFileProblem: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// There is one already where a new one was to be made.
  case exists(path: String)
  /// A folder has that name.
  case isFolder(path: String)
  /// It is no SQLite file, or not one of Juara's.
  case foreign(path: String)
  /// A newer Juara wrote it.
  case newer(path: String)
  /// A trial version of Juara wrote it, whose tables this one does not know.
  case earlierTrial(path: String)
  /// It may not be read or written.
  case noPermission(path: String)
  /// Its time zone is not known on this computer.
  case unknownZone(String)
  /// Another program is writing to it.
  case busy(path: String)
  /// What was to be written contradicts a rule of the file, which no use of Juara should come to; with
  /// SQLite's own words, which name the rule.
  case contradiction(detail: String)
  /// Another program wrote a value that means nothing to Juara, or took away what must be there.
  case unreadable(UnreadableValue)
  /// The disk is full.
  case diskFull(path: String)
  /// It is damaged, or the disk fails; with SQLite's own words.
  case damaged(path: String, detail: String)
}

/// A value in a library's file that another program must have written.
public struct UnreadableValue: Equatable, Sendable {
  /// The table; nil where a query reads several.
  public var table: String?
  /// The row's key.
  public var row: String?
  public var column: String
  /// The value; nil where there is none.
  public var value: String?

  public init(table: String? = nil, row: String? = nil, column: String, value: String? = nil) {
    self.table = table
    self.row = row
    self.column = column
    self.value = value
  }
}

/// The languages that Juara speaks, by their ISO 639-1 codes.
public enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}
