import Foundation
import Juara
import Testing

/// Runs the examples in the two libraries' articles. This target has no package access, so the
/// examples compile with the public interface alone, as in another package.
@Suite struct LibraryExampleTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  @Test(arguments: [
    ("CSVExample.swift", "JuaraCSV/JuaraCSV.docc/JuaraCSV.md"),
    ("ScoringExample.swift", "Juara/Juara.docc/Juara.md"),
  ])
  func `the article shows the code that is tested`(example: String, article: String) throws {
    let code = try String(contentsOf: Self.folder.appending(path: example), encoding: .utf8)
    let text = try String(
      contentsOf: Self.folder.appending(path: "../../Sources/" + article).standardizedFileURL,
      encoding: .utf8)
    #expect(text.contains("```swift\n" + code + "```\n"))
  }

  @Test func `reads a CSV file record by record`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("\u{FEFF}title,author\r\n\"Laskar, Pelangi\",Andrea Hirata\nAyat\n".utf8).write(
      to: file)
    #expect(try column("title", ofFileAt: file.path) == ["Laskar, Pelangi", "Ayat"])
    #expect(try column("author", ofFileAt: file.path) == ["Andrea Hirata"])
    #expect(try column("isbn", ofFileAt: file.path) == [])
  }

  @Test func `scores log entries and ranks the readers`() throws {
    let (monday, tuesday) = (Day("2026-06-01")!, Day("2026-06-02")!)
    let lines = ranking(ofBooksReadOn: [
      "Ani": [monday: 2, tuesday: 5], "Budi": [monday: 4], "Citra": [monday: 2, tuesday: 1],
      "Dewi": [:],
    ])
    #expect(lines == ["1. Ani: 10", "2. Citra: 6", "3. Budi: 6"])
  }
}
