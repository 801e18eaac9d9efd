import Juara
import Testing

@testable import JuaraDocuments

/// The digests are of pictures that `zbarimg` reads as these texts.
struct QRCodeTests {
  private static let address = "https://acara.perpus.example/c/K7Q2MX"

  @Test func `its size follows from the length of the text`() throws {
    for (count, size) in [(1, 21), (14, 21), (15, 25), (62, 33), (106, 41), (213, 57)] {
      let code = try #require(QRCode(String(repeating: "a", count: count)))
      #expect(code.size == size, "\(count)")
    }
    #expect(QRCode(String(repeating: "a", count: QRCode.longest + 1)) == nil)
  }

  @Test func `the corners, the lines between them and the margin stand where readers look`() throws
  {
    let code = try #require(QRCode(Self.address))
    for (x, y) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
      #expect((0..<7).allSatisfy { code.isDark(x + $0, y) && code.isDark(x, y + $0) })
      #expect(!code.isDark(x + 1, y + 1) && code.isDark(x + 3, y + 3))
    }
    for place in 8..<(code.size - 8) { #expect(code.isDark(place, 6) == place.isMultiple(of: 2)) }
    #expect(code.lines.hasPrefix("M4 4.5h7m"))
    #expect(code.side == code.size + 8)
  }

  @Test(arguments: [
    (1, "1d5a43efa7a3fe3e"), (40, "467cf17a2c892a63"), (100, "4ae1ff12a6afbb1f"),
    (200, "8ccbe0da02b5103a"),
  ])
  func `says what it was made of`(count: Int, digest: String) throws {
    let text = String(Self.address.prefix(count)).padding(to: count)
    let code = try #require(QRCode(text))
    #expect(Hexadecimal.text(SHA256.digest(code.lines.utf8)).prefix(16) == digest)
  }
}

extension String {
  fileprivate func padding(to count: Int) -> String {
    self + String(repeating: "b", count: max(0, count - self.count))
  }
}
