import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// What the file keeps of what people type.
struct AsTypedTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent()
  }

  /// The name as it stands in the file, scalar by scalar.
  private func kept(_ typed: String) throws -> [Unicode.Scalar] {
    let person = try store.enrol(typed, born: "1990-01-01").participant
    let text = try store.read { db in
      try String.fetchOne(
        db, sql: "SELECT fullName FROM participant WHERE id = ?", arguments: [person])!
    }
    return Array(text.unicodeScalars)
  }

  @Test func `a name is stored in NFC, however it was composed`() throws {
    #expect(try kept("Rene\u{301}") == Array("Ren\u{E9}".unicodeScalars))
    #expect(try kept("A\u{30A}sa") == Array("\u{C5}sa".unicodeScalars))
  }

  @Test func `a single word is a whole name`() throws {
    #expect(try kept("Suharti") == Array("Suharti".unicodeScalars))
    #expect(try store.person("suharti").details.name.text == "Suharti")
  }

  @Test(arguments: ["rANI mELATI", "SITI", "de Vries", "ibnu sina", "McDonald"])
  func `a name is never re-cased`(name: String) throws {
    #expect(try kept(name) == Array(name.unicodeScalars))
    // Nor by somebody who types it otherwise.
    try store.makeEvent("lain")
    let again = try store.enrol(name.uppercased(), in: "lain", born: "1990-01-01").participant
    #expect(try store.participant(again).details.name.text == name)
    #expect(try store.participants().count == 1)
  }

  @Test func `of a phone what was typed is kept, beside the one number it is`() throws {
    let typed = ["0812-3456-7890", "62812 3456 7891", "(0812) 3456 7892", "81234567893"]
    for (index, text) in typed.enumerated() {
      var details = PersonDetails.sample("Orang \(index)")
      details.phone = try TypedPhone.read(text, countryCode: "62")
      details.guardianPhone = details.phone
      _ = try store.register(RegistrationDraft(person: details), in: "bedah", by: .staff())
    }
    let people = try store.participants().map(\.details)
    #expect(people.map(\.phone?.typed) == typed)
    #expect(people.map(\.guardianPhone?.typed) == typed)
    #expect(people.map(\.phone?.number.e164) == (0...3).map { "+628123456789\($0)" })
  }
}
