import Foundation
import JuaraTestSupport
import Testing

/// Commands that only look change nothing, and work where nothing may be written.
@Suite(.serialized) struct ReadingTests {
  /// What makes a command one that only looks: its last word.
  private static let verbs: Set<String> = [
    "all", "answers", "calendar", "check", "consent-form", "consent-forms", "diff", "duplicates",
    "erasures", "explain",
    "export", "flagged", "hours", "iplm", "list", "missing", "page", "reached", "result", "season",
    "sheet", "show", "takedowns",
    "template", "verify", "why", "write",
  ]

  /// Each such command with its arguments.
  private static let lines: [String: String] = [
    "library show": "", "event list": "", "event show": "bedah", "event host list": "bedah",
    "event session list": "bedah", "event question list": "bedah", "event calendar": "bedah",
    "registration list": "bedah", "registration show": "bedah 1", "registration why": "bedah 1",
    "registration export": "bedah", "registration consent-form": "bedah 2",
    "registration consent-forms": "bedah", "participant list": "", "participant show": "ID1",
    "participant calendar": "ID1", "participant duplicates": "", "participant export": "ID1",
    "group list": "", "consent list": "", "consent takedowns": "", "participant erasures": "",
    "attendance list": "bedah", "attendance sheet": "bedah", "staff list": "",
    "contact list": "bedah",
    "contact template list": "", "contact template show": "reminder", "certificate list": "seminar",
    "certificate check": "2026-0000-0004", "certificate template": "", "project list": "",
    "referral list": "", "referral show": "Radio",
    "project show": "arsip", "project hours": "arsip", "project milestone list": "arsip",
    "challenge list all": "", "challenge list show": "baca Sastra", "challenge show": "baca",
    "challenge tier reached": "baca", "challenge badge reached": "baca",
    "challenge division list": "baca", "challenge code list": "baca", "log list": "baca",
    "log show": "1", "log flagged": "baca", "score explain": "baca 1",
    "review list": "baca", "review export": "baca", "entrant list": "baca",
    "leaderboard show": "baca", "leaderboard export": "baca",
    "leaderboard diff": "baca --from 2026-11-02", "leaderboard page": "baca",
    "jury rubric list": "baca", "jury juror list": "baca", "jury work list": "baca",
    "jury sheet": "baca Juri", "jury missing": "baca", "jury result": "baca --provisional",
    "award list": "baca", "award page": "baca", "challenge start-list show": "baca",
    "draw list": "", "draw show": "undi", "draw verify": "undi.txt",
    "review show": "1", "photo list": "", "photo show": "1",
    "post list": "", "post show": "1", "post slot list": "", "post calendar": "",
    "post template list": "", "post template show": "announcement x",
    "quote list": "", "quote show": "1", "tip list": "", "tip show": "1", "reading-list list": "",
    "reading-list show": "1",
    "library hours list": "", "faq list": "", "faq show": "jam-buka", "faq export": "",
    "faq check": "", "faq word list": "", "inquiry list": "", "report answers": "",
    "survey list": "", "survey show": "skm", "survey question list": "skm",
    "survey result": "skm", "survey text list": "skm", "survey plan list": "skm",
    "report season": "--from 2026-11-01", "report iplm": "2026", "visit list": "",
    "guide write": "register --event bedah", "guide list": "--event bedah",
    "import list": "", "import show": "1", "mapping list": "", "audit list": "",
  ]

  /// The lines as the shell splits them, and what asks for help alone.
  private static let commands =
    lines.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)".split(separator: " ") }
    + ["--help", "event --help", "--generate-completion-script bash"].map {
      $0.split(separator: " ")
    }

  /// A library with something to see for each line.
  private func library() throws -> Workplace {
    let work = try Workplace(language: "id")
    func run(_ line: String, _ text: String...) throws {
      try work.run(line.split(separator: " ").map(String.init) + text).done()
    }
    try work.addEvent("bedah")
    try work.addChallenge("baca")
    let times = "--starts 2026-12-05T09:00 --ends 2026-12-05T11:00 --title"
    try run("event create arsip --kind project \(times)", "Arsip")
    for (event, name, born) in [
      ("bedah", "Ani Contoh", "1990-01-01"), ("bedah", "Budi Contoh", "2015-01-01"),
      ("baca", "Citra Contoh", "1990-01-01"),
    ] {
      try run(
        "registration add \(event) --birth-date \(born) --guardian-name Wali --name", name)
    }
    try run("log add baca 1 --activity books --quantity 1")
    try run("challenge list add baca Sastra --title Laskar --activity books")
    try run("challenge tier add baca Emas --points 5")
    try run("challenge badge add baca Rajin --rule titles:1")
    try run("jury rubric add baca isi --weight 100 --title", "Isi")
    try run("jury juror add baca Juri")
    try run("referral add Radio --kind partner")
    try run(
      "draw create undi --challenge baca --winners 1 --everybody --entropy-from", "Angka publik")
    try run("draw show undi --output undi.txt")
    try run("post create --title Kabar --text", "Kami tutup.")
    try run("quote add --author Penulis --title Buku --page 1", "Baca.")
    try run("tip starter --text-language id")
    try run("review add --title Bumi --synopsis Isi --review Bagus")
    try run("reading-list add Dua --title Bumi")
    try run("faq starter")
    try run("survey create skm --event bedah --preset skm")
    try run("inquiry add --channel desk", "Ada musala?")
    try work.write(bytes: SampleImage.jpeg, to: "foto.jpg")
    try run("photo add foto.jpg --nobody-recognisable --alt", "Rak buku")
    return work
  }

  @Test func `each command that only looks is tried here`() throws {
    struct Command: Decodable {
      var commandName: String
      var subcommands: [Command]?

      func leaves(_ path: [String] = []) -> [[String]] {
        guard let subcommands else { return [path] }
        return subcommands.flatMap { $0.leaves(path + [$0.commandName]) }
      }
    }
    struct Help: Decodable { var command: Command }
    let help = try Workplace().juara("--experimental-dump-help").done().output
    let commands = try JSONDecoder().decode(Help.self, from: Data(help.utf8)).command.leaves()
    #expect(commands.count > 100)
    // An export of the whole library is a folder, that of a photo a file; they have tests of their own.
    let looking = commands.filter {
      Self.verbs.contains($0.last ?? "") && $0.first != "help" && $0 != ["library", "export"]
        && $0 != ["photo", "export"]
    }
    #expect(
      looking.map { $0.joined(separator: " ") }.sorted() == Self.lines.keys.sorted())
  }

  @Test func `who only looks changes nothing, and leaves nothing behind`() throws {
    let work = try library()
    for command in Self.commands {
      let before = try work.files()
      let outcome = try work.run(command.map(String.init))
      #expect(!outcome.wasKilled, "\(command) \(outcome.errors)")
      #expect(try work.files() == before, "\(command)")
    }
  }

  @Test func `who only looks may do so where nothing can be written`() throws {
    let work = try library()
    let said = try Self.commands.map { try work.run($0.map(String.init)) }
    let files = try work.files()
    try work.setPermissions(file: 0o444, folder: 0o555)
    defer { try? work.setPermissions(file: 0o644, folder: 0o755) }
    for (command, before) in zip(Self.commands, said) {
      let outcome = try work.runAsNobody(command.map(String.init))
      #expect(outcome.output == before.output, "\(command)")
      #expect(outcome.errors == before.errors, "\(command)")
      #expect(outcome.status == before.status, "\(command)")
    }
    try work.runAsNobody(["group", "add", "A", "--kind", "club"]).refused("juara.sqlite")
    #expect(try work.files() == files)
  }

  @Test(arguments: ["id", "en"])
  func `a value that means nothing is told in a sentence, and no list ends in a crash`(
    language: String
  ) throws {
    let work = try library()
    // As another program might write it that checks nothing: the name and its index.
    let bytes = try work.bytes("juara.sqlite")
    try work.write(bytes: Self.replacing("bedah", by: "beda-", in: bytes), to: "juara.sqlite")
    for line in [
      "event list", "event show beda-", "participant show ID1", "calendar", "import list",
    ] {
      let words = line.split(separator: " ").map(String.init)
      let command = words == ["calendar"] ? ["event", "calendar"] : words
      let outcome = try work.run(command + ["--language", language])
      #expect(!outcome.wasKilled, "\(line) \(outcome.errors)")
      if line == "import list" { continue }
      outcome.refused("“beda-”", "code")
    }
  }

  private static func replacing(_ text: String, by other: String, in bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let (old, new) = (Array(text.utf8), Array(other.utf8))
    for start in 0...(bytes.count - old.count) where bytes[start...].starts(with: old) {
      bytes.replaceSubrange(start..<start + old.count, with: new)
    }
    return bytes
  }
}

extension Workplace {
  /// The names and bytes of all files in the folder.
  fileprivate func files() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: folder.appending(path: $0)))
      })
  }

  fileprivate func setPermissions(file: Int, folder mode: Int) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.setAttributes(
        [.posixPermissions: file], ofItemAtPath: folder.appending(path: name).path)
    }
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
  }

  /// Runs the program as a user whom permissions hold back, also where the tests run as root.
  fileprivate func runAsNobody(_ arguments: [String]) throws -> Outcome {
    guard geteuid() == 0 else { return try run(arguments) }
    return try shell(
      "exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$0\" \"$@\"", arguments)
  }
}
