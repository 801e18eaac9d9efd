import Juara
import JuaraExchange
import Testing

@Suite struct HeaderMappingTests {
  private static let text = "Bocah,HP,Catatan\nSiti,081234567890,-\n"

  @Test func `what staff say of columns is to be remembered for the row of headers`() throws {
    let said = try #require(
      try Reading.registrations(Self.text, TableOptions(columns: [("full_name", "Bocah")]))
        .findings.said)
    #expect(said.kind == .registrations)
    #expect(said.headers == ["Bocah", "HP", "Catatan"])
    #expect(said.columns == [.fullName: "Bocah"])
    let file = try Reading.registrations(
      "\n" + Self.text.replacing("Bocah,HP", with: "BOCAH :,H.P."), TableOptions(mappings: [said]))
    #expect(file.drafts.map(\.person.name.text) == ["Siti"])
    #expect(file.findings.saved?.columns == [.fullName: "Bocah"])
    #expect(file.findings.said == nil)
    let other = try Reading.registrations(
      Self.text.replacing("Catatan", with: "Lain"), TableOptions(mappings: [said]))
    #expect(other.drafts.map(\.person.name.text) == ["Siti"])
  }

  @Test func `what is said now wins over what was said, and both are remembered`() throws {
    let earlier = try #require(
      try Reading.registrations(Self.text, TableOptions(columns: [("full_name", "Bocah")]))
        .findings.said)
    let file = try Reading.registrations(
      Self.text, TableOptions(columns: [("school", "Catatan")], mappings: [earlier]))
    #expect(file.findings.saved?.columns == [.fullName: "Bocah"])
    #expect(file.findings.said?.columns == [.fullName: "Bocah", .school: "Catatan"])
    let same = try Reading.registrations(
      Self.text, TableOptions(columns: [("full_name", "Bocah")], mappings: [earlier]))
    #expect(same.findings.said == nil)
    #expect(same.findings.saved == nil)
  }

  @Test func `a field may be said to have no column`() throws {
    let file = try Reading.registrations(
      "Nama,Grade\nSiti,95\n", TableOptions(columns: [("class", "")]))
    #expect(file.drafts.map(\.person.schoolClass) == [nil])
    #expect(file.unmappedHeaders == ["Grade"])
    #expect(file.findings.said?.columns == [.schoolClass: ""])
  }

  @Test func `the rows to fix have the headers of the file they came from`() throws {
    let said = try #require(
      try Reading.registrations(Self.text, TableOptions(columns: [("full_name", "Bocah")]))
        .findings.said)
    let file = try Reading.registrations(
      "_line,_problem,Bocah,HP,Catatan\n2,x,Siti,081234567890,-\n",
      TableOptions(mappings: [said]))
    #expect(file.drafts.map(\.person.name.text) == ["Siti"])
  }
}
