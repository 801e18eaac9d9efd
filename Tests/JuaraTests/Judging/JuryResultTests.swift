import Juara
import JuaraTestSupport
import Testing

struct JuryResultTests {
  /// Weights 50, 30 and 20, the last marked to 5 only; three jurors and four entrants.
  ///
  /// The figures expected were computed with Python's `fractions` and `math.sqrt`: a score is
  /// `sum(w * m / t)`, a deviation `sqrt(sum((s - mean)**2) / 4)`.
  private static let example: [[[Double]]] = [
    [[80, 70, 4], [90, 60, 3], [70, 90, 5], [60, 60, 2]],
    [[50, 55, 3], [65, 40, 2.5], [60, 50, 3], [40, 35, 1]],
    [[95, 90, 5], [92.5, 95, 4], [88, 91, 4.5], [90, 85, 4]],
  ]

  private static let rubric = Rubric([
    .sample(1, weight: 50), .sample(2, weight: 30), .sample(3, weight: 20, range: 1...5),
  ])

  private func order(_ result: JuryResult) -> [String] {
    result.rows.map { row in
      let value =
        switch row.value {
        case .points(let points): points.text()
        case .standard(let score): score.text()
        case nil: "-"
        }
      return "\(row.rank.map(String.init) ?? "-")\(row.isTied ? "=" : "") "
        + "#\(row.entrant.number) \(value)"
    }
  }

  @Test func `the result is the mean of the jurors' weighted scores`() throws {
    let result = try JuryMarks.sample(Self.rubric, Self.example).result(by: .mean)
    #expect(order(result) == ["1 #3 76.1", "2 #1 75", "3 #2 73.417", "4 #4 59"])
    #expect(result.rows[1].parts.map { $0.score.text() } == ["77", "53.5", "94.5"])
    #expect(result.rows[1].criteria.map { $0?.text() } == ["75", "71.667", "4"])
  }

  @Test func `trimmed, the highest and the lowest of three or more are left out`() throws {
    let result = try JuryMarks.sample(Self.rubric, Self.example).result(by: .trimmed)
    #expect(order(result) == ["1 #3 82", "2 #1 77", "3 #2 75", "4 #4 56"])
    #expect(result.rows[0].parts.map(\.isDropped) == [false, true, true])
    let two = try JuryMarks.sample(Self.rubric, Array(Self.example.prefix(2)))
    #expect(order(try two.result(by: .trimmed)) == order(try two.result(by: .mean)))
  }

  @Test func `standardised, strict and generous jurors weigh the same`() throws {
    let result = try JuryMarks.sample(Self.rubric, Self.example).result(by: .standardised)
    #expect(
      order(result) == ["1 #1 +0.777", "2 #3 +0.475", "3 #2 +0.313", "4 #4 -1.564"])
    #expect(result.rows[0].value == .standard(StandardScore(0.7765662646)))
  }

  @Test func `each juror's mean and spread are shown`() throws {
    let jurors = try JuryMarks.sample(Self.rubric, Self.example).result(by: .mean).jurors
    #expect(jurors.map { $0.mean?.text() } == ["72.5", "49.875", "90.263"])
    for (deviation, expected) in zip(jurors.map(\.deviation), [9.861541, 8.967824, 2.884306]) {
      #expect(abs(deviation - expected) < 1e-6)
    }
    #expect(jurors.map(\.count) == [4, 4, 4])
  }

  @Test func `a juror whose deviation is zero is left as it is`() throws {
    let flat = Array(repeating: [70.0, 70, 3], count: 4)
    let result = try JuryMarks.sample(Self.rubric, [Self.example[0], flat])
      .result(by: .standardised)
    #expect(order(result).map { $0.split(separator: " ")[1] } == ["#3", "#1", "#2", "#4"])
    #expect(result.rows.allSatisfy { $0.parts[1].standard == StandardScore(0) })
    #expect(result.jurors[1].deviation == 0)
  }

  @Test func `equals share a rank, and their numbers order the page alone`() throws {
    let marks: [[[Double]]] = [[[50, 50, 3], [90, 90, 5], [50, 50, 3], [10, 10, 1]]]
    for method in JuryMethod.allCases {
      let result = try JuryMarks.sample(Self.rubric, marks).result(by: method)
      #expect(result.rows.map(\.rank) == [1, 2, 2, 4])
      #expect(result.rows.map(\.isTied) == [false, true, true, false])
      #expect(result.rows.map(\.entrant.number) == [2, 1, 3, 4])
    }
  }

  @Test func `missing marks block the final result and are listed`() throws {
    var given = Self.example
    given[1][2][0] = .nan
    given[1][2][2] = .nan
    given[2][0] = [.nan, .nan, .nan]
    let jury = try JuryMarks.sample(Self.rubric, given)
    #expect(
      jury.missing().map { "\($0.juror!.id) #\($0.entrant.number) \($0.criteria.count)" }
        == ["2 #3 2", "3 #1 3"])
    #expect(throws: JudgingRefusal.marksMissing(5, jurors: 2)) { try jury.result(by: .mean) }
    let result = try jury.result(by: .mean, isProvisional: true)
    #expect(order(result) == ["1 #3 85.65", "2 #2 73.417", "3 #1 65.25", "4 #4 59"])
    #expect(result.jurors.map(\.count) == [4, 3, 3])
  }

  @Test func `who is not marked at all has no rank`() throws {
    let nothing: [Double] = [.nan, .nan, .nan]
    let jury = try JuryMarks.sample(Self.rubric, [[nothing, [80, 80, 4]]])
    for method in JuryMethod.allCases {
      let result = try jury.result(by: method, isProvisional: true)
      #expect(result.rows.map(\.rank) == [1, nil])
      #expect(result.rows.map(\.entrant.number) == [2, 1])
    }
  }

  @Test func `a barred juror owes nothing, and what was given counts for nothing`() throws {
    let jury = try JuryMarks.sample(Self.rubric, Self.example, barring: [(1, 3), (2, 3)])
    #expect(jury.missing() == [])
    let result = try jury.result(by: .mean)
    #expect(order(result) == ["1 #3 89.3", "2 #1 75", "3 #2 73.417", "4 #4 59"])
    #expect(result.rows[0].parts.count == 1)
    let alone = try JuryMarks.sample(Self.rubric, Self.example, barring: [(1, 2), (2, 2), (3, 2)])
    #expect(throws: JudgingRefusal.nobodyJudges([2])) { try alone.result(by: .mean) }
  }

  @Test func `there is no result without jurors or entrants`() throws {
    #expect(throws: JudgingRefusal.noJurors) {
      try JuryMarks.sample(Self.rubric, []).result(by: .mean)
    }
    #expect(throws: JudgingRefusal.noEntrants) {
      try JuryMarks.sample(Self.rubric, [[]]).result(by: .mean)
    }
  }

  @Test(arguments: JuryMethod.allCases)
  func `neither the order of the jurors nor that of the entrants matters`(method: JuryMethod) throws
  {
    var random = Seeded(56)
    for _ in 0..<60 {
      let given = Self.random(jurors: 4, entrants: 6, using: &random)
      let jury = try JuryMarks.sample(Self.rubric, given)
      let shuffled = try JuryMarks(
        rubric: jury.rubric, jurors: jury.jurors.shuffled(using: &random),
        entrants: jury.entrants.shuffled(using: &random),
        marks: JuryMarks.places(Self.rubric, given))
      #expect(try jury.result(by: method) == shuffled.result(by: method))
      // Numbering the jurors anew changes no value either.
      let turned = try JuryMarks.sample(Self.rubric, given.reversed())
      #expect(order(try turned.result(by: method)) == order(try jury.result(by: method)))
    }
  }

  @Test func `a juror's own level changes no standardised rank`() throws {
    var random = Seeded(57)
    for _ in 0..<60 {
      let rubric = Rubric([.sample(1, weight: 100)])
      var given = (0..<3).map { _ in
        (0..<6).map { _ in [Double(Int.random(in: 0...50, using: &random))] }
      }
      func ranks() throws -> [String] {
        order(try JuryMarks.sample(rubric, given).result(by: .standardised))
      }
      let before = try ranks()
      let juror = Int.random(in: 0..<3, using: &random)
      given[juror] = given[juror].map { [$0[0] + 37] }
      #expect(try ranks() == before)
      given[juror] = given[juror].map { [($0[0] - 37) * 2] }
      #expect(try ranks() == before)
    }
  }

  @Test func `ranks agree with counting who is better`() throws {
    var random = Seeded(58)
    for _ in 0..<60 {
      let given = Self.random(jurors: 3, entrants: 8, using: &random)
      let result = try JuryMarks.sample(Self.rubric, given).result(by: .mean)
      let scores = (0..<8).map { entrant in
        given.reduce(0) { $0 + Self.hundredfold($1[entrant]) }
      }
      for row in result.rows {
        let mine = scores[row.entrant.number - 1]
        #expect(row.rank == 1 + scores.count { $0 > mine })
        #expect(row.isTied == (scores.count { $0 == mine } > 1))
      }
    }
  }

  /// A juror's score in five-hundredths, by another way: 5 × (50 m₁ + 30 m₂) + 100 × 20 m₃.
  private static func hundredfold(_ marks: [Double]) -> Int {
    Int(5 * (50 * marks[0] + 30 * marks[1]) + 100 * 20 * marks[2])
  }

  private static func random(
    jurors: Int, entrants: Int, using random: inout Seeded
  ) -> [[[Double]]] {
    (0..<jurors).map { _ in
      (0..<entrants).map { _ in
        [
          Double(Int.random(in: 0...4, using: &random)) * 20,
          Double(Int.random(in: 0...4, using: &random)) * 20,
          Double(Int.random(in: 1...5, using: &random)),
        ]
      }
    }
  }
}

extension JuryMarks {
  /// A jury whose marks are given by juror, entrant and criterion; `nan` is a mark not given.
  static func sample(
    _ rubric: Rubric, _ given: [[[Double]]], barring: [(juror: Int64, entrant: Int64)] = []
  ) throws -> JuryMarks {
    let jurors = given.indices.map { index in
      let id = Int64(index + 1)
      return Juror(
        id: Identifier(id), name: PersonName("Juri \(id)")!,
        conflicts: barring.filter { $0.juror == id }.map { .participant(Identifier($0.entrant)) })
    }
    let entrants = (given.first ?? []).indices.map { index in
      JudgedEntrant(
        registration: Identifier(Int64(100 + index)), number: index + 1,
        participant: Identifier(Int64(index + 1)), name: "Peserta \(index + 1)")
    }
    return try JuryMarks(
      rubric: rubric, jurors: jurors, entrants: entrants, marks: places(rubric, given))
  }

  static func places(_ rubric: Rubric, _ given: [[[Double]]]) -> [Place: Mark] {
    var marks: [Place: Mark] = [:]
    for (juror, entrants) in given.enumerated() {
      for (entrant, row) in entrants.enumerated() {
        for (criterion, mark) in zip(rubric.criteria, row) where !mark.isNaN {
          let place = Place(
            juror: Identifier(Int64(juror + 1)), entrant: Identifier(Int64(100 + entrant)),
            criterion: criterion.id)
          marks[place] = Mark(hundredths: Int(mark * 100))
        }
      }
    }
    return marks
  }
}
