import Foundation
import Juara
import JuaraCSV
import JuaraTestSupport
import Testing

@testable import JuaraExchange

/// The members of a library that runs SLiMS.
@Suite struct SLiMSTests {
  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: ProfileTests.samples + name)))
  }

  @Test(arguments: ["slims-members.csv", "slims-members-without-header.csv"])
  func `members are read with or without a header, a separator behind it or not`(
    _ name: String
  ) throws {
    let file = try Reading.people(try Self.bytes(name))
    #expect(file.findings.profile == .slims)
    #expect(file.problems.isEmpty)
    #expect(
      file.drafts.map(\.name.text) == [
        "Nur Aini Ma'rifah", "Ahmad \"Amat\" Fauzi", "Rusyda", "H. Syahrani",
      ])
    #expect(file.drafts.map(\.memberNumber) == ["BJB-0001", "BJB-0002", "BJB-0003", "BJB-0004"])
    #expect(
      file.drafts.map(\.birthDate) == [
        Day("2012-08-17"), Day("1979-11-30"), nil, Day("1968-06-05"),
      ])
    #expect(file.drafts[0].school == "SMPN 1 Banjarbaru")
    #expect(file.drafts[1].email == nil)
    let first = name.hasSuffix("header.csv") ? 1 : 2
    #expect(file.rows.map(\.line) == Array(first..<first + 4))
  }

  @Test func `members register as any file's people do`() throws {
    let file = try Reading.registrations(try Self.bytes("slims-members.csv"))
    #expect(file.findings.profile == .slims)
    #expect(file.unmappedHeaders.isEmpty)
    #expect(file.drafts.allSatisfy { $0.unmapped.isEmpty })
    let people = try Reading.people(try Self.bytes("slims-members.csv"))
    #expect(file.drafts.map(\.person) == people.drafts)
  }

  @Test(arguments: ["slims-members.csv", "slims-members-without-header.csv"])
  func `a password is never read, shown or written, and nothing is kept that is not needed`(
    _ name: String
  ) throws {
    let text = String(decoding: try Self.bytes(name), as: UTF8.self)
    // A telephone that is none, and a row with a cell too many.
    let broken = text.replacing("0810-6600-1101", with: "tidak ada")
      .replacing("\"BJB-0003\",", with: "\"BJB-0003\",\"extra\",")
    let file = try Reading.people(broken.utf8)
    #expect(file.reasons.count == 2)
    #expect(
      file.headers == [
        "member_id", "member_name", "member_email", "inst_name", "member_phone", "birth_date",
      ])
    let everything = "\(file.findings) \(file.headers) \(file.cells) \(file.rows)"
    for secret in ["4711", "0815\"", "9999", "invented", "mpasswd", "\"pin\"", "Jl. Contoh"] {
      #expect(!everything.contains(secret), "\(secret)")
    }
    #expect(throws: FileProblem.self) {
      try Reading.people(text.utf8, TableOptions(columns: [("school", "pin")]))
    }
    let asked = try Reading.people(
      text.utf8, TableOptions(columns: [("guardian_name", "member_notes")]))
    #expect(asked.drafts[1].guardianName == "Kartu hilang  \"ganti\" 2025")
  }

  @Test func `the rows to fix are members again once they are corrected`() throws {
    let text = String(decoding: try Self.bytes("slims-members.csv"), as: UTF8.self)
      .replacing("081066001102", with: "tidak ada")
    let file = try Reading.people(text.utf8)
    let sink = Sink()
    var rejected = try RejectedRows(headers: file.headers, sink: sink.take)
    try rejected.write(file.cells[1], line: 3, problem: "phone")
    try rejected.finish()
    let corrected = sink.text.replacing("tidak ada", with: "0810-6600-1102")
    let again = try Reading.people(corrected.utf8)
    #expect(again.findings.profile == .slims)
    #expect(again.drafts.map(\.name.text) == ["Ahmad \"Amat\" Fauzi"])
    #expect(again.drafts.map(\.phone?.number.e164) == ["+6281066001102"])
  }

  @Test func `a table of eighteen columns is not taken for members`() throws {
    let header = (1...17).map { "K\($0)" }.joined(separator: ",")
    let row = (1...17).map { "v\($0)" }.joined(separator: ",")
    let file = try Reading.registrations("Nama,\(header)\nSiti,\(row)\n")
    #expect(file.findings.profile == nil)
    #expect(file.drafts.map(\.person.name.text) == ["Siti"])
  }

  /// As MySQL escapes text, by its manual:
  /// https://dev.mysql.com/doc/c-api/8.0/en/mysql-real-escape-string.html
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", "'", "\"": "\\\(scalar)"
      case "\n": "\\n"
      case "\r": "\\r"
      default: "\(scalar)"
      }
    }.joined()
  }

  @Test(arguments: [1, 2, 7, 1 << 16])
  func `what MySQL escaped comes back, however the file is cut`(chunkSize: Int) throws {
    var random = Seeded(UInt64(chunkSize))
    for _ in 0..<200 {
      let pieces = ["\\", "'", "\"", "\n", "\r", ",", "a", "n", "é", ";", " "]
      let texts = (0..<3).map { _ in random.text(of: pieces) }
      let line = texts.map { "\"" + Self.escaped($0) + "\"" }.joined(separator: ",") + "\n"
      let bytes = Array(line.utf8)
      var escapes = BackslashEscapes()
      var corrected: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: chunkSize) {
        corrected += escapes.corrected(Array(bytes[start..<min(start + chunkSize, bytes.count)]))
      }
      var chunks = [corrected].makeIterator()
      var reader = CSVReader(chunks: { chunks.next() })
      var record = CSVRecord()
      #expect(try reader.read(into: &record))
      let expected = texts.map { text in
        text.unicodeScalars.map { ["\n", "\r"].contains($0) ? " " : String($0) }.joined()
      }
      #expect(record.fields == expected)
    }
  }
}
