import Juara
import Testing

@Suite struct PersonReferenceTests {
  private static let phone = PhoneNumber(e164: "+6281234567890")!
  private static let siti = PersonReference.name(PersonName("Siti Aminah")!, phone: phone)

  @Test(
    arguments: [
      ("17", .entrantNumber(17)), ("017", .entrantNumber(17)), ("007", .entrantNumber(7)),
      (" 4 ", .entrantNumber(4)), ("123456", .entrantNumber(123_456)),
      ("0017", .memberNumber("0017")), ("1234567", .memberNumber("1234567")),
      ("ID29", .id(Identifier(29))), ("id29", .id(Identifier(29))), ("Id 29", .id(Identifier(29))),
      ("ID-29", .memberNumber("ID-29")), ("IDA", .name(PersonName("IDA")!)),
      ("081234567890", .phone(phone)), ("0812-3456-7890", .phone(phone)),
      ("+62 812 3456 7890", .phone(phone)), ("81234567890", .phone(phone)),
      ("BJB-0017", .memberNumber("BJB-0017")), ("B7", .memberNumber("B7")),
      ("Siti Aminah", .name(PersonName("Siti Aminah")!)),
      ("Siti 123", .name(PersonName("Siti 123")!)),
      ("Siti Aminah 0812-3456-7890", siti), ("Siti Aminah, 081234567890", siti),
      ("Siti Aminah (0812 3456 7890)", siti), ("Siti Aminah / +62 812-3456-7890", siti),
      ("Siti Aminah: 081234567890", siti), ("Siti Aminah;81234567890", siti),
      ("Siti Aminah\t081234567890", siti), ("Siti Aminah\n081234567890", siti),
      ("Budi 2 081234567890", .name(PersonName("Budi 2")!, phone: phone)),
    ] as [(String, PersonReference)])
  func `a person is an entrant number, an ID, a telephone, a name or a member number`(
    _ typed: String, _ reference: PersonReference
  ) throws {
    #expect(try PersonReference(typed, countryCode: "62") == reference)
  }

  @Test(
    arguments: [
      ("", nil), ("0", .tooShort), ("000", .tooShort), ("-", .notAPhone), ("?", .notAPhone),
      ("6.28E+12", .destroyedBySpreadsheet), ("81234567890.0", .destroyedBySpreadsheet),
      ("+", .notAPhone), ("+62", .tooShort),
    ] as [(String, PhoneProblem?)])
  func `what is none of them is refused, with what is wrong with a telephone`(
    _ typed: String, _ problem: PhoneProblem?
  ) {
    #expect(throws: PersonReferenceProblem.unreadable(typed, problem)) {
      try PersonReference(typed, countryCode: "62")
    }
  }
}
