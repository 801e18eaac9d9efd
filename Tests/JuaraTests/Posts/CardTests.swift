import JuaraTestSupport
import Testing

@_spi(ConsentRecords) @testable import Juara

struct CardTests {
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
    ("#0b4f5c", "#0b4f5c", 1.0),
  ])
  func `contrast is counted as WCAG says`(mine: String, theirs: String, contrast: Double) throws {
    let (one, other) = (try #require(Colour(mine)), try #require(Colour(theirs)))
    #expect(abs(one.contrast(with: other) - contrast) < 0.005)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test(arguments: ["", "0b4f5c", "#0b4f5", "#0b4f5cc", "#0b4f5g", "#+b4f5c", "red"])
  func `what is no colour is none`(text: String) {
    #expect(Colour(text) == nil)
  }

  @Test func `colours that are hard to read are refused`() throws {
    try Appearance.standard.check()
    var pale = Appearance.standard
    pale.colour = Colour("#9ad1d4")!
    #expect(throws: AppearanceProblem.self) { try pale.check() }
    var dull = Appearance.standard
    dull.accent = Colour("#1d6a78")!
    #expect(throws: AppearanceProblem.self) { try dull.check() }
  }

  @Test func `a logo is a PNG or JPEG picture of known size`() throws {
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 0, 40, 0, 0, 0, 20]
    #expect(try Logo(png).width == 40 && Logo(png).height == 20)
    let jpeg: [UInt8] =
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 60, 1, 1, 0x11, 0]
    #expect(try Logo(jpeg).width == 60 && Logo(jpeg).format == .jpeg)
    #expect(throws: AppearanceProblem.notALogo) { try Logo(Array("<svg/>".utf8)) }
    #expect(throws: AppearanceProblem.notALogo) { try Logo(Array(png.prefix(20))) }
    #expect(throws: AppearanceProblem.largeLogo(limit: Logo.largest)) {
      try Logo(png + Array(repeating: 0, count: Logo.largest))
    }
  }

  @Test(arguments: [
    ("2026-12-02", Countdown.begins(inDays: 3)), ("2026-12-05", .begins(inDays: 0)),
    ("2026-12-06", .ends(inDays: 1)), ("2026-12-07", .ends(inDays: 0)), ("2026-12-08", nil),
  ])
  func `days are counted to the start, then to the last day`(today: String, count: Countdown?) {
    #expect(
      Countdown(from: day(today), first: day("2026-12-05"), last: day("2026-12-07")) == count)
  }

  @Test func `an excerpt stands in the review, word for word`() throws {
    let review = CardReview(
      title: "Bumi", author: nil,
      words: .consented(
        PublishableReview(
          Identifier(7), consent: 1, text: "Seru sekali.\nAku  suka akhirnya.")),
      rating: 4, name: .participant(number: 7))
    #expect(try review.excerpt("sekali. Aku suka").text == "sekali. Aku suka")
    #expect(throws: CardProblem.notInReview("Aku benci")) { try review.excerpt("Aku benci") }
    #expect(throws: CardProblem.notInReview("")) { try review.excerpt(" ") }
  }

  private static func challenge() -> Challenge {
    Challenge(
      event: Event(
        id: Identifier(1), code: EventCode("gema")!, plan: .sample(), state: .published,
        seatsTaken: 0),
      window: ReadingWindow(from: day("2026-11-01"), to: day("2026-11-30")),
      rules: [ScoringRule(id: Identifier(1), terms: .sample(.books))],
      ranking: RankingKey("points")!)
  }

  private static func entry(
    _ reader: Int64, _ day: String, grade: Int? = 5, title: String? = nil, isbn: String? = nil
  ) -> ReadingFigures.Entry {
    ReadingFigures.Entry(
      reader: reader, activity: .books, quantity: 2, readOn: Day(day)!, grade: grade,
      work: Work(title: title, isbn: isbn.flatMap { ISBN($0) }))
  }

  @Test func `figures count by week, and show no level of fewer than five readers`() throws {
    let entries =
      (1...5).map { Self.entry($0, "2026-11-01") }
      + (6...9).map { Self.entry($0, "2026-11-09", grade: 8) }
    let figures = try ReadingFigures(Self.challenge(), entries, today: day("2026-11-10"))
    #expect(figures.readers == 9)
    #expect(figures.totals == [.init(activity: .books, amount: 18)])
    #expect(figures.weeks.map(\.amount) == [10, 0, 8])
    #expect(figures.weeks[0].monday == day("2026-10-26") && figures.last == day("2026-11-10"))
    #expect(figures.levels == [.init(level: .primary, readers: 5, amount: 10)])
  }

  @Test
  func `a title counts by its readers, with and without ISBN, and one of a single reader not`()
    throws
  {
    let entries = [
      Self.entry(1, "2026-11-02", title: "Bumi", isbn: "9786020332956"),
      Self.entry(2, "2026-11-02", title: "BUMI"), Self.entry(2, "2026-11-03", title: "Bumi"),
      Self.entry(3, "2026-11-03", title: "Hujan"),
    ]
    let figures = try ReadingFigures(Self.challenge(), entries, today: day("2026-11-10"))
    #expect(figures.topTitles == [.init(title: "Bumi", readers: 2)])
    #expect(figures.titles == 2)
  }

  @Test func `without reading there are no figures`() {
    #expect(throws: CardProblem.noFigures(EventCode("gema")!)) {
      try ReadingFigures(Self.challenge(), [], today: day("2026-11-10"))
    }
  }
}
