import Juara
import JuaraTestSupport
import Testing

struct VideoPlanTests {
  private func plan(_ spoken: String..., seconds: Int? = nil) throws -> VideoPlan {
    try VideoPlan(
      title: "Uji", parts: spoken.map { (picture: "Gambar", spoken: $0) }, seconds: seconds)
  }

  private func words(_ count: Int) -> String {
    Array(repeating: "kata", count: count).joined(separator: " ")
  }

  @Test func `each shot has time for its words, and follows the one before`() throws {
    let plan = try plan(words(20), words(10), words(30))
    #expect(plan.shots.map(\.start) == [0, plan.shots[0].end, plan.shots[1].end])
    for shot in plan.shots {
      #expect(shot.spoken.count <= shot.seconds * VideoPlan.readingSpeed)
    }
  }

  @Test(arguments: [15, 30, 60, 90])
  func `a length asked for is kept to the second`(seconds: Int) throws {
    let plan = try plan(words(12), words(3), words(20), seconds: seconds)
    #expect(plan.seconds == seconds)
    #expect(plan.captions.allSatisfy { $0.isReadable })
  }

  @Test func `a video has 15 to 90 seconds`() throws {
    #expect(try plan("Halo.").seconds == 15)
    #expect(throws: VideoRefusal.length(14)) { try plan("Halo.", seconds: 14) }
    #expect(throws: VideoRefusal.length(91)) { try plan("Halo.", seconds: 91) }
    #expect(throws: VideoRefusal.tooLong(118)) { try plan(words(200), words(200)) }
    #expect(throws: VideoRefusal.tooShort(20, least: 30)) { try plan(words(100), seconds: 20) }
  }

  @Test func `captions take turns, in at most two lines of 42 characters`() throws {
    let plan = try plan(
      "Buka tautan pendaftaran, atau datang ke meja layanan kami. Isi nama, tanggal lahir, dan nomor WhatsApp.",
      "Mau ikut Bedah Buku? Begini cara mendaftarnya.")
    let captions = plan.captions
    #expect(captions.first?.start == 0 && captions.last?.end == plan.seconds * 1_000)
    for (caption, next) in zip(captions, captions.dropFirst()) {
      #expect(caption.end == next.start && caption.start < caption.end)
    }
    for caption in captions {
      #expect(caption.lines.count <= 2)
      #expect(caption.lines.allSatisfy { $0.count <= VideoCaption.lineLength })
      #expect(caption.isReadable)
    }
    #expect(
      captions.flatMap(\.lines).joined(separator: " ")
        == plan.shots.map(\.spoken).joined(separator: " "))
    #expect(captions.contains { $0.lines == ["Mau ikut Bedah Buku?"] })
  }

  @Test func `whatever is said stands in the captions, word for word`() throws {
    var random = Seeded(5)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        String(repeating: "x", count: Int.random(in: 1...14, using: &random))
          + ["", "", ".", ",", "?"].randomElement(using: &random)!
      }.joined(separator: " ")
      guard let plan = try? plan(text) else { continue }
      #expect(plan.captions.flatMap(\.lines).joined(separator: " ") == text)
      for caption in plan.captions {
        #expect(caption.lines.count <= 2)
        #expect(caption.lines.allSatisfy { $0.count <= VideoCaption.lineLength }, "\(text)")
      }
    }
  }
}
