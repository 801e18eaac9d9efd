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
    let byNumber = rows.sorted { Int($0["number"] ?? "") ?? 0 < Int($1["number"] ?? "") ?? 0 }
    #expect(byNumber.map { $0["number"] } == (1...32).map(String.init))
    #expect(byNumber.prefix(10).allSatisfy { $0["status"] == "confirmed" })
    #expect(byNumber.dropFirst(10).allSatisfy { $0["status"] == "waitlisted" })
    let event = try work.juara("event", "show", "seminar").done().output
    #expect(event.contains("10 dari 10 terisi"))

    let head = byNumber[10]["registration_id"]
    try work.juara(
      "registration", "cancel", byNumber[0]["registration_id"] ?? "", "--reason", "sakit"
    ).done()
    let promoted = try work.juara(
      "registration", "list", "seminar", "--status", "confirmed", "--format", "csv"
    ).done().table
    #expect(promoted.count == 10 && promoted.contains { $0["registration_id"] == head })
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
    #expect(Set(rows.map { $0["number"] }).count == 1_500)
    #expect(rows.count { $0["status"] == "confirmed" } == 1_000)
    let people = try work.juara("participant", "list", "--format", "csv").done().table
    #expect(people.count == 1_500)
  }
}
