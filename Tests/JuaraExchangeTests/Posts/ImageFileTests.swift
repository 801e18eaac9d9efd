import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

struct ImageFileTests {
  @Test func `of a photo nothing is kept but the picture`() throws {
    let taken = SampleImage.photographed()
    for secret in SampleImage.secrets.dropLast() { #expect(taken.contains(secret), "\(secret)") }
    let file = try ImageFile(taken)
    #expect(file.image.bytes == SampleImage.jpeg)
    #expect((file.image.width, file.image.height) == (16, 8))
    #expect(file.image.format == .jpeg && file.isUpright)
  }

  @Test func `of a PNG no text is kept, and nothing behind its end`() throws {
    let file = try ImageFile(SampleImage.commented())
    #expect(file.image.bytes == SampleImage.png)
    #expect((file.image.width, file.image.height) == (4, 3))
    #expect(file.image.format == .png && file.isUpright)
  }

  @Test(arguments: 1...8)
  func `how the camera was held is read before it is forgotten`(orientation: Int) throws {
    let file = try ImageFile(SampleImage.photographed(orientation: UInt8(orientation)))
    #expect(file.orientation == orientation)
    #expect(file.isUpright == (orientation == 1))
  }

  @Test func `a turn that does not exist is none`() throws {
    #expect(try ImageFile(SampleImage.photographed(orientation: 9)).orientation == 1)
  }

  @Test func `a file that ends too early is damaged, wherever it ends`() throws {
    for (bytes, format) in [(SampleImage.jpeg, ImageFormat.jpeg), (SampleImage.png, .png)] {
      for count in 8..<bytes.count {
        #expect(throws: ImageProblem.damaged(format), "\(format) \(count)") {
          try ImageFile(Array(bytes.prefix(count)))
        }
      }
    }
  }

  @Test func `random bytes are refused and never a crash`() {
    var random = Seeded(3)
    for source in [SampleImage.photographed(orientation: 6), SampleImage.commented()] {
      for _ in 0..<2_000 {
        var bytes = source
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
        _ = try? ImageFile(bytes)
      }
    }
  }

  @Test(arguments: [
    ("\0\0\0\u{18}ftypheic....", "HEIC"), ("RIFF....WEBPVP8 ", "WebP"), ("GIF89a..........", "GIF"),
    ("%PDF-1.7........", "PDF"), ("<svg xmlns=.....", "SVG"),
  ])
  func `another format is refused by its name`(text: String, name: String) {
    #expect(throws: ImageProblem.otherFormat(name)) { try ImageFile(Array(text.utf8)) }
  }

  @Test(arguments: ["", "Nama,Kelas", "\u{FF}\u{D8}"])
  func `what is no picture is refused`(text: String) {
    #expect(throws: ImageProblem.notAnImage) { try ImageFile(Array(text.utf8)) }
  }
}
