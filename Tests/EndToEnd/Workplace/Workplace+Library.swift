import Testing

/// What tests begin with, and what they compare.
extension Workplace {
  /// Makes an event for everybody in two weeks.
  func addEvent(_ code: String, _ options: String...) throws {
    let line = [
      "event", "create", code, "--title", "Acara \(code)", "--kind", "seminar", "--starts",
      "2026-12-05T09:00", "--ends", "2026-12-05T11:00",
    ]
    try run(line + options).done()
    try juara("event", "publish", code).done()
  }

  /// Makes a challenge of this month, in which a book is worth five points.
  func addChallenge(_ code: String, _ options: String...) throws {
    let line = [
      "challenge", "create", code, "--title", "Lomba \(code)", "--from", "2026-11-01", "--to",
      "2026-11-30",
    ]
    try run(line + options).done()
    try juara(
      "challenge", "score", code, "--activity", "books", "--points", "5", "--per", "1"
    ).done()
  }

  /// A word as a shell reads it.
  static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: #"'\''"#) + "'"
  }

  /// All that the library in the folder knows, written out.
  func contents() throws -> String {
    var text = ""
    func add(_ line: [String]) throws {
      text += "## \(line)\n" + (try run(line).done().output)
    }
    for noun in ["event", "challenge", "participant", "group", "import", "audit"] {
      try add([noun, "list", "--format", "csv"])
    }
    for event in try juara("event", "list", "--format", "csv").table {
      try add(["registration", "export", event["code"] ?? ""])
    }
    for challenge in try juara("challenge", "list", "--format", "csv").table {
      try add(["log", "list", challenge["code"] ?? "", "--format", "csv"])
      try add(["leaderboard", "export", challenge["code"] ?? "", "--view", "staff"])
    }
    return text
  }

  /// Expects that what is done changes nothing in the library, and makes no file.
  func changesNothing(
    except new: [String] = [], _ location: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
  ) throws {
    let (before, names) = (try contents(), try names())
    try body()
    let (contentsAfter, namesAfter) = (try contents(), try self.names())
    #expect(contentsAfter == before, sourceLocation: location)
    #expect(namesAfter == (names + new).sorted(), sourceLocation: location)
  }

  /// A file of adults who register, none like another.
  static func registrations(_ numbers: Range<Int>) -> String {
    var text = "Nama Lengkap,No. WhatsApp,Tanggal Lahir,Asal Sekolah\n"
    for number in numbers {
      let digits = String(10_000_000 + number).dropFirst()
      text += "Pemustaka \(digits),0812\(digits)0,01/03/1990,SMA \(number % 40)\n"
    }
    return text
  }
}
