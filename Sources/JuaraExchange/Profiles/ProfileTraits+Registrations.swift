internal import Juara

extension ProfileTraits {
  static let standard = ProfileTraits(
    profile: .standard, signs: ["registrationid", "fullname", "registeredat"],
    dateOrders: [.registeredAt: .ymd, .birthDate: .ymd, .guardianConsent: .ymd],
    dashIsBlank: false)

  static let excelIndonesian = ProfileTraits(
    profile: .excelIndonesian, signs: ["idpendaftaran", "namalengkap", "waktupendaftaran"],
    dateOrders: [.registeredAt: .dmy, .birthDate: .dmy, .guardianConsent: .dmy],
    dashIsBlank: false)

  /// The first column is when a form was sent, in the language of the form. The order of its dates
  /// is not fixed: the form's own download writes the year first, a spreadsheet's download as its
  /// owner's country does.
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
