import Foundation
import Testing

@Suite(.serialized) struct PackageTests {
  /// An event with an approved post that is due in the week of 23 November.
  private static func workplace(_ language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("bedah", "--title", "Bedah Buku Bumi", "--place", "Aula Lantai 2")
    try work.juara(
      "post", "draft", "announcement", "bedah", "--at", "2026-11-24T16:00"
    ).done()
    try work.juara("post", "approve", "1").done()
    return work
  }

  /// Every file below a folder, by path.
  private static func files(_ folder: String, in work: Workplace) throws -> [String: [UInt8]] {
    let root = work.folder.appending(path: folder)
    let paths = try #require(FileManager.default.enumerator(atPath: root.path))
    var files: [String: [UInt8]] = [:]
    for case let path as String in paths {
      let place = root.appending(path: path)
      if !place.hasDirectoryPath, let data = try? Data(contentsOf: place) {
        files[path] = Array(data)
      }
    }
    return files
  }

  @Test func `a week's posts are packed with all that a person with a phone needs`() throws {
    let work = try Self.workplace()
    let made = try work.juara(
      "post", "package", "--week", "2026-11-26", "--output", "paket", "--zip",
      "--image-base-url", "https://contoh.id/gambar/"
    ).done()
    #expect(made.output.contains("1 unggahan dikemas ke “paket”"))
    let files = try Self.files("paket", in: work)
    let folder = "01-pengumuman-1/"
    for name in [
      "teks-instagram.txt", "teks-whatsapp.txt", "teks-x.txt", "teks-halaman-facebook.txt",
      "gambar-persegi.png", "gambar-potret.png", "gambar-story.png", "gambar-lebar.png",
      "teks-alternatif.txt", "BACA-DULU.txt",
    ] { #expect(files[folder + name] != nil, "\(name)") }
    func text(_ name: String) throws -> String {
      String(decoding: try #require(files[name]), as: UTF8.self)
    }
    // What the library's file says, word for word.
    let kept = try work.shell(
      "sqlite3 juara.sqlite \"SELECT text FROM postText WHERE form = 'instagram'\""
    ).output
    #expect(try text(folder + "teks-instagram.txt") == kept)
    for words in ["Bedah Buku Bumi", "5 Desember 2026", "09.00", "Aula Lantai 2"] {
      #expect(try text(folder + "teks-instagram.txt").contains(words), "\(words)")
      #expect(try text(folder + "teks-alternatif.txt").contains(words), "\(words)")
      #expect(try text("index.html").contains(words), "\(words)")
    }
    let steps = try text(folder + "BACA-DULU.txt")
    #expect(steps.contains("Jadwal: Selasa, 24 November 2026 pukul 16.00 WITA"))
    #expect(steps.contains("juara post published 1 --channel instagram --url ALAMAT"))
    let page = try text("index.html")
    #expect(
      page.contains("https://wa.me/?text=") && page.contains("https://x.com/intent/post?text="))
    #expect(!page.contains("src=\"http") && !page.contains("<link"))
    #expect(
      try text("buffer-instagram.csv").contains(
        "https://contoh.id/gambar/01-pengumuman-1/gambar-potret.png,announcement,2026-11-24 16:00"))
    let listed = try work.shell(
      "python3 -c \"import zipfile; z = zipfile.ZipFile('paket.zip'); assert z.testzip() is None; print(len(z.namelist()))\""
    ).done().output
    #expect(listed == "\(files.count - 1)\n")
    #expect(try work.shell("stat -c %a paket paket/index.html").output == "700\n600\n")
  }

  @Test func `in an English library the files are English`() throws {
    let work = try Self.workplace("en")
    try work.juara("post", "package", "1", "--output", "out").done()
    let files = try Self.files("out", in: work)
    #expect(files["01-announcement-1/caption-facebook-group.txt"] != nil)
    #expect(files["01-announcement-1/README.txt"] != nil)
    #expect(files["01-announcement-1/image-square.png"] != nil)
  }

  @Test func `no package is written over another unless that is asked for, nor over anything else`()
    throws
  {
    let work = try Self.workplace("en")
    try work.juara("post", "package", "1", "--output", "out").done()
    try work.juara("post", "package", "1", "--output", "out").refused("not overwritten")
    try work.juara("post", "package", "1", "--output", "out", "--force").done()
    try FileManager.default.createDirectory(
      at: work.folder.appending(path: "mine"), withIntermediateDirectories: true)
    try work.write("mine", to: "mine/letter.txt")
    try work.juara("post", "package", "1", "--output", "mine", "--force").refused("not overwritten")
    #expect(try work.read("mine/letter.txt") == "mine")
    #expect(try !work.names().contains { $0.contains(".part-") })
  }

  @Test func `where a file cannot be finished no half of a package stays`() throws {
    let work = try Self.workplace("en")
    let before = try work.names()
    let ended = try work.shell(
      "ulimit -f 40; exec \"$0\" \"$@\"", "post", "package", "1", "--output", "out")
    #expect(ended.status != 0 && !ended.wasKilled)
    #expect(try work.names() == before)
  }

  @Test func `what is not approved, or no longer so, is not packed`() throws {
    let work = try Self.workplace("en")
    try work.juara("post", "draft", "announcement", "bedah", "--at", "2026-11-25T09:00")
      .done()
    try work.juara("post", "package", "2", "--output", "out").refused("not been approved")
    let week = try work.juara("post", "package", "--week", "2026-11-25", "--output", "out").done()
    #expect(week.errors.contains("left out: 2"))
    try work.juara("event", "edit", "bedah", "--place", "Teras").done()
    try work.juara("post", "package", "1", "--output", "new").refused("Teras")
    #expect(!work.exists("new"))
    try work.juara("post", "package", "--week", "2027-01-01", "--output", "new")
      .refused("No approved post")
  }

  @Test func `no package holds anything of anybody who has not consented`() throws {
    let work = try Workplace(language: "id")
    work.now = "2026-11-10T09:00:00+08:00"
    try work.addChallenge("gema")
    try work.juara("event", "publish", "gema").done()
    var rows = "Nama,Tanggal Lahir,Sekolah,Kelas,No HP,Email,Nama Wali,Izin Ortu\n"
    for number in 1...3 {
      rows +=
        "Rahasia Anak\(number),2014-05-0\(number),SDN 9 Rahasia,5A,08120000000\(number),"
        + "rahasia\(number)@example.org,Wali Rahasia,Ya\n"
    }
    try work.write(rows, to: "people.csv")
    try work.juara("registration", "import", "gema", "people.csv", "--apply").done()
    for number in 1...3 {
      try work.juara(
        "log", "add", "gema", "\(number)", "--activity", "books", "--quantity", "\(4 - number)",
        "--title", "Bumi", "--review", "Seru sekali."
      ).done()
    }
    try work.juara("award", "preset", "gema", "juara-harapan-favorit").done()
    work.now = "2026-12-02T09:00:00+08:00"
    for number in ["1", "2"] {
      try work.juara(
        "consent", "record", number, "--event", "gema", "--purpose",
        number == "1" ? "publish-name" : "post-name", "--by", "Wali", "--method", "form", "--on",
        "2026-11-05"
      ).done()
    }
    try work.juara("post", "draft", "winners", "gema").done()
    try work.juara("post", "approve", "1").done()
    try work.juara("post", "package", "1", "--output", "paket").done()
    let texts = try Self.files("paket", in: work).filter { !$0.key.hasSuffix(".png") }.mapValues {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(texts.values.contains { $0.contains("Rahasia Anak2") })
    for (name, text) in texts {
      let others = text.replacing("%20", with: " ").replacing("Rahasia Anak2", with: "").replacing(
        "SDN 9 Rahasia", with: "")
      for mark in ["Rahasia", "rahasia", "0812", "2014"] {
        #expect(!others.contains(mark), "\(name): \(mark)")
      }
    }
    let withdrawn = try work.juara(
      "consent", "withdraw", "ID2", "--purpose", "post-name", "--on", "2026-12-02"
    ).done()
    #expect((withdrawn.output + withdrawn.errors).contains("paket/"))
    try work.juara("post", "package", "1", "--output", "lagi").refused("izinnya sudah dicabut")
  }
}
