import Foundation
import Testing

@Suite(.serialized) struct VideoTests {
  @Test func `a plan of an event says its day and hour, with captions beside it`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah", "--capacity", "30", "--place", "Aula")
    let done = try work.juara(
      "video", "plan", "register", "--event", "bedah", "--output", "video"
    ).done()
    #expect(done.output.contains("video/video-pendaftaran-bedah.srt"))
    let plan = try work.read("video/video-pendaftaran-bedah.md")
    #expect(plan.contains("5 Desember 2026 pukul 09.00") && plan.contains("Aula"))
    #expect(try work.read("video/video-pendaftaran-bedah.vtt").hasPrefix("WEBVTT\n\n00:00:00.000"))
    #expect(try work.read("video/video-pendaftaran-bedah.srt").hasPrefix("1\n00:00:00,000 --> "))
    let line = ["video", "plan", "register", "--event", "bedah", "--output", "video"]
    try work.run(line).refused("video-pendaftaran-bedah.md")
    try work.run(line + ["--force"]).done()
  }

  @Test func `what has nothing to tell is refused with the way on`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah")
    try work.juara("video", "plan", "impressions", "--event", "bedah").refused("5 Desember 2026")
    try work.juara("video", "plan", "register").refused("--event")
    try work.juara("video", "plan", "tip").refused("juara tip starter")
    try work.juara("video", "plan", "tour", "--seconds", "100").refused("90")
    try work.juara("video", "plan", "tour", "--event", "bedah").refused("--event", status: 64)
  }

  @Test func `a tip that was used is not proposed again soon`() throws {
    let work = try Workplace(language: "id")
    try work.juara("tip", "starter", "--text-language", "id").done()
    #expect(try work.juara("video", "plan", "tip").done().errors.contains("kiat 1."))
    try work.juara("tip", "used", "1").done()
    #expect(try work.juara("video", "plan", "kiat").done().errors.contains("kiat 2."))
  }

  @Test func `a review by staff is kept under their name, with its synopsis`() throws {
    let work = try Workplace(language: "id")
    try work.juara(
      "review", "add", "--title", "Bumi", "--author", "Penulis", "--synopsis", "Tentang Raib.",
      "--review", "Seru dari awal.", "--rating", "5", "--staff", "Rina"
    ).done()
    let listed = try work.juara("review", "list", "--format", "csv").done().table
    #expect(listed.first?["staff"] == "Rina" && listed.first?["synopsis"] == "Tentang Raib.")
    #expect(try work.juara("review", "show", "1").done().output.contains("Seru dari awal."))
    try work.juara("review", "list", "--state", "waiting").refused("--state", status: 64)
    try work.juara(
      "review", "add", "--title", "Bumi", "--synopsis", "A", "--review", "B", "--rating", "6"
    ).refused("--rating", status: 64)
    try work.juara("review", "remove", "1").done()
    try work.juara("review", "show", "1").refused("resensi petugas 1")
  }
}
