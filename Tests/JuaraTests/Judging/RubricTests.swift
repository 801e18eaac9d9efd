import Juara
import JuaraTestSupport
import Testing

struct RubricTests {
  @Test(arguments: [
    ("80", 8_000), ("82.5", 8_250), ("82,5", 8_250), (" 7,25 ", 725), ("0", 0), ("9.10", 910),
    ("5.0", 500), ("5,000", 500), ("-1", -100),
  ])
  func `a mark is read exactly, with a point or a comma`(typed: String, hundredths: Int) throws {
    #expect(try Mark(typed: typed).hundredths == hundredths)
  }

  @Test(arguments: [
    ("delapan", MarkProblem.notANumber), ("8o", .notANumber), ("", .notANumber),
    ("8,", .notANumber), (",5", .notANumber), ("1.2.3", .notANumber), ("8,125", .tooFine),
    ("1234567", .notANumber), ("+5", .notANumber), ("8 0", .notANumber), ("8\u{A0}0", .notANumber),
  ])
  func `what is no mark is refused`(typed: String, problem: MarkProblem) {
    #expect(throws: problem) { try Mark(typed: typed) }
  }

  @Test func `a mark lies within its criterion's range, both ends included`() throws {
    let terms = CriterionTerms(key: "isi", title: "Isi", weight: 100, range: 1...5)
    try terms.check(Mark(1))
    try terms.check(Mark(hundredths: 450))
    try terms.check(Mark(5))
    for wrong in [Mark(0), Mark(hundredths: 99), Mark(hundredths: 501), Mark(-1)] {
      #expect(throws: MarkProblem.outOfRange(1...5)) { try terms.check(wrong) }
    }
  }

  @Test func `marking begins when the weights make a hundred`() throws {
    #expect(throws: RubricRefusal.empty) { try Rubric([]).checkReady() }
    #expect(throws: RubricRefusal.weightsIncomplete(sum: 60)) {
      try Rubric([.sample(1, weight: 60)]).checkReady()
    }
    try Rubric([.sample(1, weight: 60), .sample(2, weight: 40)]).checkReady()
  }

  @Test func `a rubric takes no criterion that cannot be told from another, or weighs too much`()
    throws
  {
    let rubric = Rubric([.sample(1, "isi", title: "Isi cerita", weight: 60)])
    func check(
      _ key: String, _ title: String, weight: Int = 40, _ range: ClosedRange<Int> = 0...100,
      as id: Int64? = nil
    ) throws(RubricRefusal) {
      try rubric.check(
        CriterionTerms(key: key, title: title, weight: weight, range: range),
        as: id.map { Identifier($0) })
    }
    try check("gaya", "Gaya bahasa")
    try check("isi", "Isi", weight: 100, as: 1)
    #expect(throws: RubricRefusal.nameTaken("isi")) { try check("isi", "Lain") }
    #expect(throws: RubricRefusal.nameTaken("Isi cerita")) {
      try check("isi2", "ISI (cerita) Cerita")
    }
    #expect(throws: RubricRefusal.notAKey("Gaya")) { try check("Gaya", "Gaya") }
    #expect(throws: RubricRefusal.reserved("Catatan")) { try check("cat", "Catatan") }
    #expect(throws: RubricRefusal.emptyTitle) { try check("gaya", " . ") }
    #expect(throws: RubricRefusal.weight(0)) { try check("gaya", "Gaya", weight: 0) }
    #expect(throws: RubricRefusal.weightAbove(sum: 101)) { try check("gaya", "Gaya", weight: 41) }
    #expect(throws: RubricRefusal.range(5, 5)) { try check("gaya", "Gaya", 5...5) }
    #expect(throws: RubricRefusal.range(0, 1_001)) { try check("gaya", "Gaya", 0...1_001) }
    let primes = [991, 997, 983].enumerated().map { index, highest in
      Criterion.sample(Int64(index), "k\(index)", weight: 10, range: 0...highest)
    }
    #expect(throws: RubricRefusal.rangesTooFine) {
      try Rubric(Array(primes.prefix(2))).check(primes[2].terms)
    }
  }

  @Test(
    arguments: [
      ("17", 17), ("017", 17), ("Peserta 017", 17), ("peserta17", 17), ("#17", 17),
      ("Siti", nil), ("17a", nil), ("1.7", nil), ("-3", nil), ("", nil),
    ] as [(String, Int?)])
  func `an entrant is known by number, however it is written`(typed: String, number: Int?) {
    #expect(MarkDraft(entrant: typed, marks: [:]).number == number)
  }

  @Test func `a juror does not judge an own pupil`() {
    let entrant = JudgedEntrant(
      registration: Identifier(9), number: 4, participant: Identifier(7), name: "Ani",
      school: "SMPN 1 Banjarbaru", groups: [Identifier(3)])
    func isBarred(_ conflict: JurorConflict) -> Bool {
      Juror(id: Identifier(1), name: PersonName("Bu Sari")!, conflicts: [conflict])
        .isBarred(from: entrant)
    }
    #expect(isBarred(.participant(Identifier(7))))
    #expect(!isBarred(.participant(Identifier(9))))
    #expect(isBarred(.group(Identifier(3), name: "7A")))
    #expect(!isBarred(.group(Identifier(4), name: "7B")))
    #expect(isBarred(.school(PersonName("smpn 1  banjarbaru")!)))
    #expect(!isBarred(.school(PersonName("SMPN 2 Banjarbaru")!)))
  }
}

extension Criterion {
  static func sample(
    _ id: Int64, _ key: String? = nil, title: String? = nil, weight: Int,
    range: ClosedRange<Int> = 0...100
  ) -> Criterion {
    Criterion(
      id: Identifier(id),
      terms: CriterionTerms(
        key: key ?? "k\(id)", title: title ?? "Kriteria \(id)", weight: weight, range: range))
  }
}
