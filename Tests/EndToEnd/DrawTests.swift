import Testing

@Suite(.serialized) struct DrawTests {
  private static func workplace(_ language: String = "en") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addChallenge("lomba")
    for index in 1...6 {
      try work.juara(
        "registration", "add", "lomba", "--name", "Zulaikha \(index)", "--phone",
        "0812-3456-78\(10 + index)", "--birth-date", "2015-03-01", "--guardian-name", "Bu Halimah",
        "--guardian-phone", "0813-3456-78\(10 + index / 2)", "--guardian-consent", "2026-11-19"
      ).done()
      try work.juara(
        "log", "add", "lomba", "\(index)", "--activity", "books", "--quantity", "1"
      ).done()
    }
    return work
  }

  private static let create = [
    "draw", "create", "hadiah", "--challenge", "lomba", "--winners", "2", "--alternates", "1",
    "--one-per-household", "--entropy-from", "Kurs JISDOR 5 Desember 2026", "--output", "list.txt",
  ]

  @Test func `a draw is frozen, drawn once, and checked by its file alone`() throws {
    let work = try Self.workplace()
    try work.run(Self.create).done()
    let alone = try Workplace()
    try alone.write(work.read("list.txt"), to: "list.txt")
    let frozen = try alone.juara("draw", "verify", "list.txt", "--language", "en").done()
    #expect(frozen.output.contains("The list is correct: 6 entrants"))
    #expect(frozen.output.contains("It has not been drawn yet."))

    let run = ["draw", "run", "hadiah", "--output", "drawn.txt", "--entropy"]
    try work.run(run + ["9319 / 2 5 12"]).done()
    let drawn = try work.read("drawn.txt")
    try work.changesNothing {
      try work.run(run + ["9319/12 5 2"]).done()
      try work.run(run + ["9320/12 5 2"]).refused("drawn with 9319./2.5.12./")
    }
    try alone.write(drawn, to: "drawn.txt")
    let right = try alone.juara("draw", "verify", "drawn.txt", "--language", "en").done()
    #expect(right.output.contains("3 picked with 9319./2.5.12./"))
    #expect(try alone.names() == ["drawn.txt", "list.txt"])

    // The hash can be had without Juara too, as the file says.
    let sum = try alone.shell(
      "sed -n '/^Draw: /,/^$/p' drawn.txt | sed '$d' | sha256sum | cut -d' ' -f1")
    #expect(drawn.contains("SHA-256: " + sum.output))

    try alone.write(drawn.replacing("\n2 2", with: "\n2 9"), to: "touched.txt")
    let wrong = try alone.juara("draw", "verify", "touched.txt", "--language", "en")
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("the list or its terms were changed"))
    try alone.juara("draw", "verify", "nothing.txt").refused("nothing.txt")
    try alone.write("nama,poin\n", to: "other.csv")
    try alone.juara("draw", "verify", "other.csv").refused("juara draw create")
  }

  @Test func `a rehearsal reads the numbers and draws nothing, and the list speaks Indonesian`()
    throws
  {
    let work = try Self.workplace("id")
    try work.run(Self.create).done()
    let list = try work.read("list.txt")
    #expect(list.contains("\nUndian: hadiah\nTantangan: lomba\nJumlah pemenang: 2\n"))
    try work.changesNothing {
      let read = try work.juara("draw", "rehearse", "hadiah", "--entropy", "9319 / 12 5 2").done()
      #expect(read.output.contains("dibaca sebagai 9319./2.5.12./ (2 sumber)"))
      try work.juara("draw", "rehearse", "hadiah", "--entropy", "9.319,5").refused("9.319,5")
    }
    try work.juara("draw", "run", "hadiah", "--entropy", "7", "--output", "drawn.txt").done()
    #expect(try work.read("drawn.txt").contains("\nPemenang 1: urutan "))
    try work.juara("draw", "verify", "drawn.txt", "--language", "en").done()
    let sum = try work.shell(
      "sed -n '/^Undian: /,/^$/p' drawn.txt | sed '$d' | sha256sum | cut -d' ' -f1")
    #expect(list.contains("SHA-256: " + sum.output))
  }

  @Test func `what is published names a child by consent only, and nothing else of it`() throws {
    let work = try Self.workplace("id")
    try work.run(Self.create).done()
    try work.juara("draw", "run", "hadiah", "--entropy", "7", "--output", "drawn.txt").done()
    var text = try work.read("list.txt") + work.read("drawn.txt")
    text += try work.juara("draw", "show", "hadiah").done().output
    text += try work.juara("draw", "list").done().output
    for secret in ["Zulaikha", "0812", "62812", "62813", "2015", "Halimah"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    let staff = try work.juara("draw", "show", "hadiah", "--view", "staff").done().output
    #expect(staff.contains("Zulaikha"))
    for id in 1...6 {
      try work.juara(
        "consent", "record", "ID\(id)", "--purpose", "publish-name", "--by", "Bu Halimah",
        "--method",
        "paper", "--on", "2026-11-20"
      ).done()
    }
    #expect(try work.juara("draw", "show", "hadiah").done().output.contains("Zulaikha"))
    let again = try work.juara("draw", "run", "hadiah", "--entropy", "7").done().output
    #expect(again.contains("Zulaikha"))
    try work.write(again, to: "named.txt")
    try work.juara("draw", "verify", "named.txt").done()
  }

  @Test(arguments: [("id", "foldernya tidak ada"), ("en", "its folder does not exist")])
  func `a draw whose file cannot be written is not frozen and not drawn`(
    language: String, words: String
  ) throws {
    let work = try Self.workplace(language)
    let create = Array(Self.create.dropLast())
    try work.changesNothing {
      try work.run(create + ["nowhere/list.txt"]).refused(words)
      try work.juara("draw", "show", "hadiah").refused("hadiah")
    }
    try work.run(create + ["list.txt"]).done()
    try work.changesNothing {
      try work.juara("draw", "run", "hadiah", "--entropy", "7", "--output", "nowhere/drawn.txt")
        .refused(words)
    }
    #expect(try work.juara("draw", "list", "--format", "csv").done().table[0]["drawn_at"] == "")
  }

  @Test func `the list of a draw can be written again at any time`() throws {
    let work = try Self.workplace()
    try work.run(Self.create).done()
    let frozen = try work.read("list.txt")
    try work.juara("draw", "show", "hadiah", "--output", "again.txt").done()
    #expect(try work.read("again.txt") == frozen)
    #expect(try work.juara("draw", "show", "hadiah", "--output", "-").done().output == frozen)
    let drawn = try work.juara("draw", "run", "hadiah", "--entropy", "7").done().output
    try work.juara("draw", "show", "hadiah", "--output", "again.txt").done()
    #expect(try work.read("again.txt") == drawn)
  }

  #if os(Linux)
    @Test func `a draw that is kept and not written says so`() throws {
      let work = try Self.workplace()
      let outcome = try work.run(Self.create.dropLast() + ["/dev/full"])
      #expect(outcome.status == 74)
      #expect(outcome.errors.contains("the disk is full"))
      #expect(outcome.errors.contains("juara draw show hadiah --output FILE"))
      try work.juara("draw", "show", "hadiah").done()
    }
  #endif

  @Test func `a slip of the hand is refused and freezes nothing`() throws {
    let work = try Self.workplace()
    try work.changesNothing {
      try work.juara(
        "draw", "create", "hadiah", "--challenge", "lomba", "--winners", "7", "--entropy-from", "x"
      ).refused("Only 6 can be picked")
      try work.juara(
        "draw", "create", "Hadiah", "--challenge", "lomba", "--winners", "1", "--entropy-from", "x"
      ).refused("“Hadiah”")
      try work.juara(
        "draw", "create", "hadiah", "--challenge", "lomba", "--winners", "1", "--entropy-from", " "
      ).refused("--entropy-from", status: 64)
      try work.juara(
        "draw", "create", "hadiah", "--challenge", "lomba", "--winners", "1", "--entropy-from", "x",
        "--everybody", "--at-least-points", "2"
      ).refused("--everybody", status: 64)
      try work.juara("draw", "run", "hadiah", "--entropy", "7").refused("“hadiah”")
    }
    try work.run(Self.create).done()
    try work.juara("draw", "run", "hadiah", "--entropy", "7,5").refused("decimals with a point")
    #expect(try work.juara("draw", "list", "--format", "csv").done().table[0]["drawn_at"] == "")
  }
}
