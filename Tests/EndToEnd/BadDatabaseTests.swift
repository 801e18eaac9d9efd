import Foundation
import Testing

@Suite(.serialized) struct BadDatabaseTests {
  private static let words = [
    "missing.sqlite": ("tidak ada", "There is no library file"),
    "folder.sqlite": ("adalah folder", "is a folder"),
    "text.sqlite": ("bukan berkas perpustakaan", "not a Juara library file"),
    "empty.sqlite": ("bukan berkas perpustakaan", "not a Juara library file"),
    "foreign.sqlite": ("bukan berkas perpustakaan", "not a Juara library file"),
    "newer.sqlite": ("lebih baru", "newer version of Juara"),
    "none/juara.sqlite": ("tidak ada", "There is no library file"),
  ]

  @Test(arguments: words.keys.sorted(), ["id", "en"])
  func `a file that is no library is refused and left as it is`(
    name: String, language: String
  ) throws {
    let work = try Workplace(language: "id")
    let library = try work.bytes("juara.sqlite")
    try work.write("hello", to: "text.sqlite")
    try work.write("", to: "empty.sqlite")
    try work.write(bytes: Self.changed(library, at: 60, to: 999), to: "newer.sqlite")
    // Another program's file says so in its header.
    try work.write(bytes: Self.changed(library, at: 68, to: 0x1234_5678), to: "foreign.sqlite")
    try FileManager.default.createDirectory(
      at: work.folder.appending(path: "folder.sqlite"), withIntermediateDirectories: true)
    let names = try work.names()
    let before = work.exists(name) && name != "folder.sqlite" ? try work.bytes(name) : []

    let words = try #require(Self.words[name])
    for line in [["event", "list"], ["group", "add", "A", "--kind", "club"]] {
      try work.run(line + ["--database", name, "--language", language])
        .refused(language == "id" ? words.0 : words.1, "“\(name)”")
    }
    #expect(try work.names() == names)
    if !before.isEmpty { #expect(try work.bytes(name) == before) }
  }

  /// An SQLite file with a number of its header changed.
  private static func changed(_ bytes: [UInt8], at offset: Int, to number: UInt32) -> [UInt8] {
    var bytes = bytes
    for place in 0..<4 {
      bytes[offset + place] = UInt8(truncatingIfNeeded: number >> (24 - 8 * place))
    }
    return bytes
  }

  @Test func `a damaged library is told, not guessed at`() throws {
    let work = try Workplace(language: "en")
    var bytes = try work.bytes("juara.sqlite")
    for place in 200..<bytes.count { bytes[place] = 0xA5 }
    try work.write(bytes: bytes, to: "damaged.sqlite")
    let outcome = try work.juara("event", "list", "--database", "damaged.sqlite")
    outcome.refused("“damaged.sqlite”")
    #expect(try work.bytes("damaged.sqlite") == bytes)
  }

  @Test(arguments: [("id", "chmod u+w"), ("en", "chmod u+w")])
  func `what a reader left that nobody may write to is named as the cause`(
    language: String, words: String
  ) throws {
    let work = try Workplace(language: language)
    try work.write(bytes: Array(repeating: 0, count: 32_768), to: "juara.sqlite-shm")
    // Root may write to everything, and so works as somebody else here.
    let script = #"""
      chmod 444 juara.sqlite-shm
      [ "$(id -u)" = 0 ] || exec "$0" "$@"
      cp "$0" program && chown -R 65534:65534 .
      exec setpriv --reuid 65534 --regid 65534 --clear-groups ./program "$@"
      """#
    try work.shell(script, "group", "add", "Klub", "--kind", "club")
      .refused("“juara.sqlite-shm”", words)
    try work.remove("juara.sqlite-shm")
    try work.juara("group", "add", "Klub", "--kind", "club").done()
  }
}
