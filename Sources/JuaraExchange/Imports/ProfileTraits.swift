import Juara

/// What sets the files of one profile apart from any other table.
struct ProfileTraits: Sendable {
  let profile: FileProfile
  /// Headers, by their keys, that only this profile has all of.
  var signs: Set<String> = []
  /// The same as an older or a newer version of the program writes them.
  var otherSigns: Set<String> = []
  /// What one of its headers has in it, in small letters; one of these.
  var innerSigns: [String] = []
  /// Headers, by their keys, of which one is this profile's first.
  var firstSigns: Set<String> = []
  /// What headers mean in this profile, by their keys.
  var words: [String: ImportField] = [:]
  /// Headers, by their keys, that mean no field here and are not kept.
  var aside: Set<String> = []
  /// Whether columns of which nothing may be shown are there, so that of others only what is read is.
  var hasSecrets = false
  /// Whether a column that no field knows is left out, rather than kept with what the row makes.
  var leavesRest = false
  /// The order in which the program itself writes the dates of a field.
  var dateOrders: [ImportField: DateOrder] = [:]
  /// Whether it writes them so only where its user's country does.
  var followsLocale = false
  /// Cells that say nothing.
  var blanks: Set<String> = []
  /// Whether a dash alone says nothing, as people fill in a box to which they have nothing to say.
  var dashIsBlank = true
  /// Whether cells stand in square brackets.
  var bracketsCells = false
  /// Whether the minutes tell how long somebody stayed, and the times only from when and until when.
  var hasGapsInStays = false
  /// Whether another number than an ISBN may stand in its place.
  var isbnMayBeOther = false
  /// What each row of a log is, where the program lists nothing else.
  var activity: Activity?

  static func recognised(_ headers: [String], among profiles: [FileProfile]) -> ProfileTraits? {
    let theirs = headers.filter { !HeaderWords.isOurs($0) }.map(HeaderWords.key)
    let keys = Set(theirs)
    return profiles.lazy.map(\.traits).first { traits in
      (traits.signs.isSubset(of: keys)
        || !traits.otherSigns.isEmpty && traits.otherSigns.isSubset(of: keys))
        && (traits.innerSigns.isEmpty
          || headers.contains { header in
            traits.innerSigns.contains { header.lowercased().contains($0) }
          })
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
    case .libraryThing: .libraryThing
    case .openreads: .openreads
    case .luma: .luma
    case .zoomReport: .zoomReport
    case .teams: .teams
    case .teamsActions: .teamsActions
    case .googleMeet: .googleMeet
    }
  }
}

extension ProfileTraits {
  /// Every book of somebody's shelves, read or not; the ISBN stands in ten digits and in thirteen.
  static let goodreads = ProfileTraits(
    profile: .goodreads, signs: ["bookid", "title", "author", "exclusiveshelf", "dateread"],
    words: ["isbn13": .isbn, "exclusiveshelf": .shelf],
    aside: ["isbn", "bookshelves", "bookshelveswithpositions", "numberofpages"],
    leavesRest: true, dateOrders: [.readOn: .ymd], activity: Activity("books"))

  /// A book that has no ISBN has another number in its place.
  static let storyGraph = ProfileTraits(
    profile: .storyGraph, signs: ["title", "authors", "isbnuid", "readstatus"],
    words: ["isbnuid": .isbn], leavesRest: true, dateOrders: [.readOn: .ymd],
    isbnMayBeOther: true, activity: Activity("books"))

  /// `Date` is when a book was published.
  static let libraryThing = ProfileTraits(
    profile: .libraryThing, signs: ["title", "primaryauthor", "dateread", "collections"],
    words: ["primaryauthor": .author, "languages": .bookLanguage],
    aside: ["date", "isbns", "pagecount"], leavesRest: true, dateOrders: [.readOn: .ymd],
    bracketsCells: true, isbnMayBeOther: true, activity: Activity("books"))

  static let openreads = ProfileTraits(
    profile: .openreads, signs: ["title", "status", "finishdate", "olid"], aside: ["pages"],
    leavesRest: true, dateOrders: [.readOn: .ymd], activity: Activity("books"))
}

extension ProfileTraits {
  /// Two lines on the meeting stand before the header of a meeting's report; a webinar's has parts,
  /// each with a header of its own. Dates are written month first.
  static let zoomReport = ProfileTraits(
    profile: .zoomReport, innerSigns: ["original name", "nama asli"],
    dateOrders: [.joinedAt: .mdy, .leftAt: .mdy])

  static let teams = ProfileTraits(
    profile: .teams, signs: ["name", "firstjoin", "lastleave", "inmeetingduration"],
    leavesRest: true, dateOrders: [.joinedAt: .mdy, .leftAt: .mdy], followsLocale: true,
    hasGapsInStays: true)

  static let teamsActions = ProfileTraits(
    profile: .teamsActions, signs: ["fullname", "useraction", "timestamp"],
    words: ["timestamp": .joinedAt], dateOrders: [.joinedAt: .mdy], followsLocale: true)

  static let googleMeet = ProfileTraits(
    profile: .googleMeet, signs: ["firstname", "lastname", "duration", "timejoined"],
    leavesRest: true, dateOrders: [.joinedAt: .mdy, .leftAt: .mdy], followsLocale: true,
    hasGapsInStays: true)
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
    dateOrders: [.registeredAt: .mdy])

  /// Money, addresses of wallets and what Luma asks afterwards stay with Luma.
  static let luma = ProfileTraits(
    profile: .luma, signs: ["name", "email", "createdat", "approvalstatus"],
    words: ["createdat": .registeredAt, "phonenumber": .phone, "utmsource": .referral],
    aside: [
      "apiid", "guestid", "firstname", "lastname", "customsource", "checkedinat", "qrcodeurl",
      "amount", "amounttax", "amountdiscount", "currency", "couponcode", "ethaddress",
      "solanaaddress", "surveyresponserating", "surveyresponsefeedback", "tickettypeid",
      "ticketname",
    ], dateOrders: [.registeredAt: .ymd])

  /// Orders and money stay with Eventbrite, and addresses are not needed.
  static let eventbrite = ProfileTraits(
    profile: .eventbrite, signs: ["order", "orderdate", "email", "attendeestatus"],
    otherSigns: ["orderno", "orderdate", "email", "attendeestatus"],
    words: [
      "orderdate": .registeredAt, "attendeestatus": .status, "quantity": .party,
      "cellphone": .phone, "mobilephone": .phone,
    ],
    aside: eventbriteAside)

  private static let eventbriteAside: Set<String> = {
    var aside: Set<String> = [
      "order", "orderno", "attendee", "attendeeno", "pricetier", "group", "ordertype", "currency",
      "totalpaid", "feespaid",
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
    hasSecrets: true, leavesRest: true, dateOrders: [.birthDate: .ymd],
    blanks: ["0000-00-00", "0000-00-00 00:00:00", "NULL"])
}
