import Juara

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
  /// Words, by their keys, of a status without registration; nil where a status is Juara's own.
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

extension ProfileTraits {
  /// Every book of somebody's shelves, read or not; the ISBN stands in ten digits and in thirteen.
  static let goodreads = ProfileTraits(
    profile: .goodreads, signs: ["bookid", "title", "author", "exclusiveshelf", "dateread"],
    words: ["isbn13": .isbn], aside: ["isbn"], leavesRest: true, dateOrders: [.readOn: .ymd],
    wanted: (column: "exclusiveshelf", word: "read"), activity: Activity("books"))

  /// A book that has no ISBN has another number in its place.
  static let storyGraph = ProfileTraits(
    profile: .storyGraph, signs: ["title", "authors", "isbnuid", "readstatus"],
    words: ["authors": .author, "isbnuid": .isbn, "lastdateread": .readOn], leavesRest: true,
    dateOrders: [.readOn: .ymd], wanted: (column: "readstatus", word: "read"),
    isbnMayBeOther: true, activity: Activity("books"))
}

extension ProfileTraits {
  static let standard = ProfileTraits(
    profile: .standard, signs: ["entrantnumber", "fullname", "registeredat"],
    dateOrders: [.registeredAt: .ymd, .birthDate: .ymd, .guardianConsent: .ymd],
    dashIsBlank: false)

  static let excelIndonesian = ProfileTraits(
    profile: .excelIndonesian, signs: ["nomorpeserta", "statuspendaftaran", "waktupendaftaran"],
    dateOrders: [.registeredAt: .dmy, .birthDate: .dmy, .guardianConsent: .dmy],
    dashIsBlank: false)

  /// The first column is when a form was sent, in the form's language. The order of its dates is
  /// not fixed: the form's download writes the year first, a spreadsheet its country's way.
  static let googleForms = ProfileTraits(
    profile: .googleForms, firstSigns: ["timestamp", "capwaktu", "stempelwaktu"])

  /// Zoom writes its own times month first (`Dec 5, 2026 09:00:12`, `12/05/2026 09:00:12 AM`). What
  /// people type under the host's own questions, such as a birth date, is not Zoom's.
  static let zoomRegistrations = ProfileTraits(
    profile: .zoomRegistrations,
    signs: ["firstname", "email", "registrationtime", "approvalstatus"],
    words: ["registrationtime": .registeredAt, "approvalstatus": .status],
    aside: [
      "username", "sourcename", "trackingsource", "address", "city", "countryregion",
      "countryregionname", "zippostalcode", "stateprovince", "joinurl",
    ],
    dateOrders: [.registeredAt: .mdy],
    endings: [
      "denied": .declined, "declined": .declined, "rejected": .declined, "cancelled": .cancelled,
      "canceled": .cancelled, "cancelledbyself": .cancelled, "cancelledbyhost": .cancelled,
    ])

  /// Orders and money stay with Eventbrite, and addresses are not needed.
  static let eventbrite = ProfileTraits(
    profile: .eventbrite, signs: ["order", "orderdate", "email", "attendeestatus"],
    words: [
      "orderdate": .registeredAt, "attendeestatus": .status, "quantity": .party,
      "cellphone": .phone, "mobilephone": .phone,
    ],
    aside: eventbriteAside,
    endings: [
      "notattending": .cancelled, "cancelled": .cancelled, "canceled": .cancelled,
      "refunded": .cancelled, "deleted": .cancelled, "transferred": .cancelled,
    ])

  private static let eventbriteAside: Set<String> = {
    var aside: Set<String> = [
      "order", "attendee", "pricetier", "group", "ordertype", "currency", "totalpaid", "feespaid",
      "eventbritefees", "eventbritepaymentprocessing", "taxpaid", "discount", "barcode",
      "ipaddress",
      "buyerfirstname", "buyerlastname", "buyersurname", "buyeremail", "homephone", "workphone",
      "billingphone",
    ]
    for place in ["home", "work", "billing", "shipping"] {
      for part in [
        "address", "address1", "address2", "city", "state", "stateprovince", "zip", "postalcode",
        "country", "countryname",
      ] { aside.insert(place + part) }
    }
    return aside
  }()

  /// The columns of the table `member` as `admin/modules/membership/export.php` of SLiMS 9 writes
  /// them. An address, a gender or a card's days are not needed; a password never is.
  static let slims = ProfileTraits(
    profile: .slims, signs: ["memberid", "membername"],
    words: [
      "memberid": .memberNumber, "membername": .fullName, "memberemail": .email,
      "instname": .school, "memberphone": .phone, "birthdate": .birthDate,
    ],
    secret: ["pin", "mpasswd"], leavesRest: true, dateOrders: [.birthDate: .ymd],
    blanks: ["0000-00-00", "0000-00-00 00:00:00", "NULL"])
}
