import Foundation
import JuaraTestSupport
import Testing

@Suite(.serialized) struct PhotoTests {
  private func library() throws -> Workplace {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah")
    try work.juara(
      "registration", "add", "bedah", "--name", "Ani Contoh", "--birth-date", "2015-01-01",
      "--guardian-consent", "2026-11-20"
    ).done()
    try work.write(bytes: SampleImage.photographed(), to: "foto.jpg")
    return work
  }

  @Test func `what the camera wrote is in no file of the library, nor in what comes out of it`()
    throws
  {
    let work = try library()
    let added = try work.juara(
      "photo", "add", "foto.jpg", "--event", "bedah", "--shows", "1", "--alt", "Ani membaca"
    ).done()
    #expect(added.output.contains("16×8"))
    #expect(added.errors.contains("Ani Contoh (ID1)") && added.errors.contains("menampilkan foto"))
    try work.juara("photo", "export", "1", "--output", "keluar.jpg").done()
    #expect(try work.bytes("keluar.jpg") == SampleImage.jpeg)
    try work.remove("foto.jpg")
    for name in try FileManager.default.contentsOfDirectory(atPath: work.folder.path) {
      let bytes = try work.bytes(name)
      for secret in SampleImage.secrets { #expect(!bytes.contains(secret), "\(name) \(secret)") }
    }
  }

  @Test func `consent lets it be published, and no file is written over`() throws {
    let work = try library()
    try work.juara("photo", "add", "foto.jpg", "--shows", "ID1", "--alt", "Ani membaca").done()
    #expect(
      try work.juara("photo", "list", "--format", "csv").done().table.first?["publishable"] == "no")
    try work.juara(
      "consent", "record", "ID1", "--purpose", "publish-photo", "--by", "Wali", "--method", "paper",
      "--on", "2026-11-20"
    ).done()
    #expect(
      try work.juara("photo", "show", "1").done().output.contains("semua orang di foto mengizinkan")
    )
    try work.juara("photo", "export", "1", "--output", "foto.jpg").refused("foto.jpg")
    try work.juara("photo", "export", "1", "--output", "foto.jpg", "--force").done()
    #expect(try work.bytes("foto.jpg") == SampleImage.jpeg)
    let status = try FileManager.default.attributesOfItem(
      atPath: work.folder.appending(path: "foto.jpg").path)
    #expect(status[.posixPermissions] as? Int != nil)
  }

  @Test func `a photo held askew is turned upright`() throws {
    let work = try library()
    try work.write(bytes: SampleImage.photographed(orientation: 6), to: "miring.jpg")
    let added = try work.juara(
      "photo", "add", "miring.jpg", "--nobody-recognisable", "--alt", "Rak")
    if added.status != 0 {
      // Where ImageMagick is not installed, that is what is said.
      added.refused("imagemagick")
      return
    }
    #expect(added.output.contains("8×16"))
    try work.juara("photo", "export", "1", "--output", "tegak.jpg").done()
    let bytes = try work.bytes("tegak.jpg")
    for secret in SampleImage.secrets { #expect(!bytes.contains(secret), "\(secret)") }
  }

  @Test func `without the program that turns photos it is named`() throws {
    let work = try library()
    try work.write(bytes: SampleImage.photographed(orientation: 6), to: "miring.jpg")
    try work.run(
      ["photo", "add", "miring.jpg", "--nobody-recognisable", "--alt", "Rak"],
      environment: ["PATH": "/nowhere"]
    ).refused("imagemagick", "WhatsApp")
  }

  @Test func `who is on it must be said, and what is no photo is refused`() throws {
    let work = try library()
    try work.juara("photo", "add", "foto.jpg", "--alt", "Rak").refused("--nobody-recognisable")
    try work.write("Nama,Kelas\n", to: "data.jpg")
    try work.juara(
      "photo", "add", "data.jpg", "--nobody-recognisable", "--alt", "Rak"
    ).refused("JPEG")
    try work.write("....ftypheic........", to: "ponsel.heic")
    try work.juara(
      "photo", "add", "ponsel.heic", "--nobody-recognisable", "--alt", "Rak"
    ).refused("HEIC", "JPEG")
    #expect(try work.juara("photo", "list", "--format", "csv").done().table.isEmpty)
  }

  @Test func `erasing somebody says how many photos went, too`() throws {
    let work = try library()
    try work.juara("photo", "add", "foto.jpg", "--shows", "ID1", "--alt", "Ani membaca").done()
    let erased = try work.juara("participant", "erase", "ID1", "--confirm", "Ani Contoh").done()
    #expect((erased.output + erased.errors).contains("Foto yang dihapus"))
    #expect(try work.juara("photo", "list", "--format", "csv").done().table.isEmpty)
    #expect(try !work.bytes("juara.sqlite").contains("JFIF"))
  }
}
