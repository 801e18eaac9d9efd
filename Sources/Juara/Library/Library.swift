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
