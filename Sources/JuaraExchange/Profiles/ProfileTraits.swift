internal import Juara

/// What sets the files of one profile apart from any other table.
struct ProfileTraits: Sendable {
  let profile: FileProfile
  /// Headers, by their keys, that only this profile has all of.
  var signs: Set<String> = []
  /// Headers, by their keys, of which one is this profile's first.
  var firstSigns: Set<String> = []
  /// What headers mean in this profile, by their keys.
  var words: [String: ImportField] = [:]
  /// Headers, by their keys, that mean no field here and are not kept.
  var aside: Set<String> = []
  /// Headers, by their keys, of which nothing is read, whatever staff ask for.
  var secret: Set<String> = []
  /// Whether a column that no field knows is left out, rather than kept with what the row makes.
  var leavesRest = false
  /// The order in which the program itself writes the dates of a field.
  var dateOrders: [ImportField: DateOrder] = [:]
  /// The words, by their keys, by which a status says that somebody is not registered; nil where
  /// a status is Juara's own.
  var endings: [String: RegistrationStatus]?
  /// Cells that say nothing.
  var blanks: Set<String> = []
  /// Whether a dash alone says nothing, as people fill in a box to which they have nothing to say.
  var dashIsBlank = true
  /// The column and the word by which a row is wanted; the others are left out.
  var wanted: (column: String, word: String)?
  /// Whether another number than an ISBN may stand in its place.
  var isbnMayBeOther = false
  /// What each row of a log is, where the program lists nothing else.
  var activity: Activity?

  /// The profile of a row of headers, among those that a kind of file has.
  static func recognised(_ headers: [String], among profiles: [FileProfile]) -> ProfileTraits? {
    let theirs = headers.filter { !HeaderWords.isOurs($0) }.map(HeaderWords.key)
    let keys = Set(theirs)
    return profiles.lazy.map(\.traits).first { traits in
      traits.signs.isSubset(of: keys)
        && (traits.firstSigns.isEmpty || traits.firstSigns.contains(theirs.first ?? ""))
    }
  }
}

extension FileProfile {
  /// What sets its files apart.
  var traits: ProfileTraits {
    switch self {
    case .standard: .standard
    case .excelIndonesian: .excelIndonesian
    case .googleForms: .googleForms
    case .zoomRegistrations: .zoomRegistrations
    case .eventbrite: .eventbrite
    case .slims: .slims
    case .goodreads: .goodreads
    case .storyGraph: .storyGraph
    }
  }
}
