import Foundation
import Juara
import Testing

@testable import JuaraExchange

struct ZipArchiveTests {
  @Test func `the checksum is that of the standard's example`() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }

  @Test func `what another program unpacks is what was packed, and the archive is always the same`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "juara-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func archive() -> [UInt8] {
      var archive = ZipArchive()
      archive.add(Array("Salam 👋\n".utf8), named: "paket/01-kutipan/teks-é.txt")
      archive.add([], named: "paket/kosong.txt")
      archive.add((0..<70_000).map { UInt8(truncatingIfNeeded: $0) }, named: "paket/gambar.png")
      return archive.bytes
    }
    #expect(archive() == archive())
    try Data(archive()).write(to: folder.appending(path: "a.zip"))
    let script = """
      import sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      print([(i.filename, i.file_size, i.date_time[:3]) for i in archive.infolist()])
      print(archive.read('paket/01-kutipan/teks-é.txt').decode())
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, folder.appending(path: "a.zip").path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(
      output.hasPrefix(
        "[('paket/01-kutipan/teks-é.txt', 11, (1980, 1, 1)), ('paket/kosong.txt', 0, (1980, 1, 1)), ('paket/gambar.png', 70000, (1980, 1, 1))]\nSalam 👋"
      ))
  }
}

struct PackageFolderTests {
  private let place: URL

  init() throws {
    place = FileManager.default.temporaryDirectory.appending(path: "juara-\(UUID())")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  private func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path + "/" + folder).sorted()
  }

  private func write(_ text: String, replaces: Bool = false) throws {
    let folder = try PackageFolder(path: place.path + "/paket", replaces: replaces)
    try folder.write(Array(text.utf8), to: "01/teks.txt")
    try folder.close()
  }

  private func text() throws -> String {
    try String(contentsOf: place.appending(path: "paket/01/teks.txt"), encoding: .utf8)
  }

  @Test func `a package is there whole or not at all`() throws {
    do {
      let folder = try PackageFolder(path: place.path + "/paket", replaces: false)
      try folder.write([1], to: "01/teks.txt")
      #expect(try !names().contains("paket"))
    }
    #expect(try names() == [])
    try write("satu")
    #expect(try names() == ["paket"])
    #expect(try names("paket") == ["01", "manifest.csv"])
    try FileManager.default.removeItem(at: place)
  }

  @Test func `an earlier package is replaced only where that is asked for, and nothing else is`()
    throws
  {
    try write("satu")
    let path = place.path + "/paket"
    #expect(throws: FileProblem.exists(path: path)) { try write("dua") }
    #expect(try text() == "satu")
    try write("dua", replaces: true)
    #expect(try text() == "dua")
    #expect(try names() == ["paket"])
    try FileManager.default.removeItem(atPath: path + "/manifest.csv")
    #expect(throws: FileProblem.exists(path: path)) { try write("tiga", replaces: true) }
    #expect(try text() == "dua")
    try FileManager.default.removeItem(at: place)
  }
}

struct SchedulerFileTests {
  @Test func `a file for Buffer has at most a hundred posts, with local times`() throws {
    let row = SchedulerFile.Row(
      text: "Halo, \"teman\"\n#baca", image: "https://contoh.id/a.png", tag: "quotation",
      due: LocalDateTime("2026-12-05T16:00"))
    let files = try SchedulerFile.files(Array(repeating: row, count: 101))
    #expect(files.count == 2)
    #expect(
      String(decoding: files[1], as: UTF8.self)
        == "Text,Image URL,Tags,Posting Time\r\n\"Halo, \"\"teman\"\"\n#baca\","
        + "https://contoh.id/a.png,quotation,2026-12-05 16:00\r\n")
  }
}
