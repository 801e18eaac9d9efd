import Juara
import Testing

struct PhoneNumberTests {
  @Test(arguments: [
    "081234567890", "6281234567890", "+6281234567890", "81234567890", "0812-3456-7890",
    "0812 3456 7890", "0812.3456.7890", "62 812 3456 7890", "+62 812-3456-7890",
    "00 62 81234567890",
    "0062 812 3456 7890", "+62 (0)812 3456 7890", "+62(0)81234567890", "62 (0) 812 3456 7890",
    "0062 (0)81234567890", "+62 0812 3456 7890", "'081234567890", "\u{2019}081234567890",
    "(0812) 3456-7890", "(+62) 812 3456 7890", "0812\u{A0}3456\u{2011}7890",
    "\u{202A}+6281234567890\u{202C}",
    "  081234567890\n", "0812\u{2013}3456\u{2013}7890", "812.345.678.90", "0812/34567890",
  ])
  func `every way of writing one number is that number`(typed: String) throws {
    #expect(try PhoneNumber.read(typed, countryCode: "62").e164 == "+6281234567890")
  }

  @Test(arguments: [
    ("(0511) 4770123", "+625114770123"), ("0511/4770123", "+625114770123"),
    ("(0511) / 4770123", "+625114770123"), ("+65 9123 4567", "+6591234567"),
    ("0065 9123 4567", "+6591234567"), ("+44 (0)20 7946 0123", "+442079460123"),
    ("+39 06 1234567", "+39061234567"), ("021-62345678", "+622162345678"),
    ("+1 (202) 555-0123", "+12025550123"),
  ])
  func `area codes and other countries are kept`(typed: String, e164: String) throws {
    #expect(try PhoneNumber.read(typed, countryCode: "62").e164 == e164)
  }

  @Test(arguments: [
    "6.28E+12", "6,28E+12", "6.28123e+12", "6E12", "81234567890.0", "6281234567890.00",
    "81234567890,0", "6281234567890,5", "812345.000",
  ])
  func `a number that a spreadsheet destroyed is said to be`(typed: String) {
    #expect(throws: PhoneProblem.destroyedBySpreadsheet) {
      try PhoneNumber.read(typed, countryCode: "62")
    }
  }

  @Test(arguments: [
    ("", PhoneProblem.notAPhone), ("-", .notAPhone), ("tidak ada", .notAPhone),
    ("0812345678x9", .notAPhone), ("0812-3456-7890 (ibu)", .notAPhone),
    ("wa: 081234567890", .notAPhone),
    ("081234567890;", .notAPhone), ("081234567890, 081234567891", .notAPhone),
    ("#########", .notAPhone), ("0812+34567890", .notAPhone), ("++6281234567890", .notAPhone),
    ("+081234567890", .notAPhone), ("000812345678", .notAPhone), ("+62 00812345678", .notAPhone),
    ("٠٨١٢٣٤٥٦٧٨٩٠", .notAPhone), ("081234567890?", .notAPhone), ("00", .tooShort),
    ("081234567890/081234567891", .severalNumbers),
    ("081234567890 / 081234567891", .severalNumbers),
    ("+6281234567890/+6281234567891", .severalNumbers), ("05114770123/24", .severalNumbers),
    ("0511/4770123/4770124", .severalNumbers), ("0511/081234567", .severalNumbers),
    ("081234567890 081234567891", .tooLong), ("081234567890\n081234567891", .tooLong),
    ("4770123", .tooShort), ("47701234", .uncertainPrefix), ("62345678", .uncertainPrefix),
    ("85123456", .tooShort), ("8123456789012", .tooLong), ("062812345678", .uncertainPrefix),
    ("91234567", .uncertainPrefix), ("+62123", .tooShort), ("081", .tooShort),
    ("+6281234567890123", .tooLong),
  ])
  func `anything uncertain is an error`(typed: String, problem: PhoneProblem) {
    #expect(throws: problem) { try PhoneNumber.read(typed, countryCode: "62") }
  }

  @Test func `another library's country has its own code`() throws {
    #expect(try PhoneNumber.read("020 7946 0123", countryCode: "44").e164 == "+442079460123")
    #expect(try PhoneNumber.read("+44 020 7946 0123", countryCode: "44").e164 == "+442079460123")
    for typed in ["442079460123", "812345678", "2079460123"] {
      #expect(throws: PhoneProblem.uncertainPrefix) {
        try PhoneNumber.read(typed, countryCode: "44")
      }
    }
  }

  @Test(arguments: ["+6281234567890", "+65912345", "+123456789012345"])
  func `an international number is taken as it is`(text: String) {
    #expect(PhoneNumber(e164: text)?.e164 == text)
  }

  @Test(arguments: [
    "6281234567890", "+0812345678", "+6512345", "+1234567890123456", "+62 812345", "",
  ])
  func `another text is no international number`(text: String) {
    #expect(PhoneNumber(e164: text) == nil)
  }
}
