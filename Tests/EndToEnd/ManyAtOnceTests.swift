import Testing

@Suite(.serialized) struct ManyAtOnceTests {
  @Test func `of 32 at once for 10 seats, 10 sit and 22 wait in order`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar", "--capacity", "10")
    let running = try (1...32).map { number in
      try work.start(
        "registration", "add", "seminar", "--name", "Orang \(number)", "--birth-date", "1990-01-01")
    }
    for program in running { try program.outcome().done() }

    let rows = try work.juara("registration", "list", "seminar", "--format", "csv").done().table
    #expect(Set(rows.map { $0["full_name"] }) == Set((1...32).map { "Orang \($0)" }))
    #expect(rows.count == 32)
    let byNumber = rows.sorted {
      Int($0["entrant_number"] ?? "") ?? 0 < Int($1["number"] ?? "") ?? 0
    }
    #expect(byNumber.map { $0["entrant_number"] } == (1...32).map(String.init))
    #expect(byNumber.prefix(10).allSatisfy { $0["status"] == "confirmed" })
    #expect(byNumber.dropFirst(10).allSatisfy { $0["status"] == "waitlisted" })
    let event = try work.juara("event", "show", "seminar").done().output
    #expect(event.contains("10 dari 10 terisi"))

    let head = byNumber[10]["entrant_number"]
    try work.juara(
      "registration", "cancel", "seminar", byNumber[0]["entrant_number"] ?? "", "--reason", "sakit"
    ).done()
    let promoted = try work.juara(
      "registration", "list", "seminar", "--status", "confirmed", "--format", "csv"
    ).done().table
    #expect(promoted.count == 10 && promoted.contains { $0["entrant_number"] == head })
  }

  @Test func `two imports at once lose nobody and count nobody twice`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar", "--capacity", "1000")
    try work.write(Workplace.registrations(0..<1_000), to: "a.csv")
    try work.write(Workplace.registrations(500..<1_500), to: "b.csv")
    let running = try ["a.csv", "b.csv"].map { file in
      try work.start("registration", "import", "seminar", file, "--apply")
    }
    let outcomes = try running.map { try $0.outcome() }
    for (file, outcome) in zip(["a.csv", "b.csv"], outcomes) where outcome.status != 0 {
      outcome.refused("Another program is writing to this file")
      try work.juara("registration", "import", "seminar", file, "--apply").done()
    }
    let rows = try work.juara("registration", "list", "seminar", "--format", "csv").done().table
    #expect(rows.count == 1_500 && Set(rows.map { $0["full_name"] }).count == 1_500)
    #expect(Set(rows.map { $0["entrant_number"] }).count == 1_500)
    #expect(rows.count { $0["status"] == "confirmed" } == 1_000)
    let people = try work.juara("participant", "list", "--format", "csv").done().table
    #expect(people.count == 1_500)
  }

  @Test func `cancellations, promotions and imports mixed in, every count holds after each round`()
    throws
  {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar", "--capacity", "10")
    var names: Set<String> = []
    for round in 0..<4 {
      let rows = try registrations(work)
      let sitting = rows.filter { $0["status"] == "confirmed" }.compactMap { $0["entrant_number"] }
      try work.write(Workplace.registrations(round * 100..<round * 100 + 5), to: "\(round).csv")
      var lines = (0..<8).map { number in
        ["registration", "add", "seminar", "--name", "Orang \(round) \(number)"]
      }
      lines += sitting.prefix(4).map {
        ["registration", "cancel", "seminar", $0, "--reason", "sakit"]
      }
      lines.append(["registration", "import", "seminar", "\(round).csv", "--apply"])
      lines.append(["event", "edit", "seminar", "--capacity", String(10 + round)])
      // Alternating, so that no kind of work is over before another has begun.
      lines.sort { $0.joined().hashValue < $1.joined().hashValue }
      for program in try lines.map({ try work.start($0) }) { try program.outcome().done() }
      names.formUnion((0..<8).map { "Orang \(round) \($0)" })
      names.formUnion(
        (0..<5).map { "Pemustaka \(String(10_000_000 + round * 100 + $0).dropFirst())" })
      try check(work, names: names, capacity: 10 + round)
    }
  }

  private func registrations(_ work: Workplace) throws -> [[String: String]] {
    try work.juara("registration", "list", "seminar", "--format", "csv").done().table
  }

  /// Expects that nobody is lost or counted twice, that the seats are full and not oversold while
  /// somebody waits, and that who waits came after everybody who sits.
  private func check(_ work: Workplace, names: Set<String>, capacity: Int) throws {
    let rows = try registrations(work)
    #expect(Set(rows.compactMap { $0["full_name"] }) == names)
    #expect(rows.count == names.count)
    #expect(Set(rows.compactMap { $0["entrant_number"] }).count == rows.count)
    let sitting = rows.filter { $0["status"] == "confirmed" }
    let waiting = rows.filter { $0["status"] == "waitlisted" }
    #expect(sitting.count == capacity || (sitting.count < capacity && waiting.isEmpty))
    func key(_ row: [String: String]) -> (String, Int) {
      (row["registered_at"] ?? "", Int(row["entrant_number"] ?? "") ?? 0)
    }
    let last = sitting.map(key).max(by: <) ?? ("", 0)
    for row in waiting { #expect(last < key(row)) }
    let queue = try work.juara(
      "registration", "list", "seminar", "--status", "waitlisted", "--format", "csv"
    ).done().table
    #expect(queue.map { key($0).1 } == waiting.map(key).sorted(by: <).map(\.1))
    for (position, row) in queue.enumerated() {
      let why = try work.juara(
        "registration", "why", "seminar", row["entrant_number"] ?? ""
      ).done().output
      #expect(why.contains("number \(position + 1) of \(queue.count) on the waiting list"))
    }
  }
}
