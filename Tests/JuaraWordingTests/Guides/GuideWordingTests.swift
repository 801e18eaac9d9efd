import Juara
import JuaraTestSupport
import Testing

@testable import JuaraWording

/// Holds each statement of a guide to the settings it is made from.
struct GuideWordingTests {
  private struct Settings {
    var library = Library.sample
    var plan = EventPlan.sample()
    var session = SessionPlan(
      startsAt: at("2026-12-05T09:00"), endsAt: at("2026-12-05T11:00"),
      link: "https://rapat.example.org/1")
    var minutes: [Int: Int] = [:]
    var terms = ScoringTerms.sample()
    var window = ReadingWindow(from: day("2026-11-01"), to: day("2026-11-30"))
    var conditions = ScoringConditions()
    var ranking = RankingKey.standard
    var groups = GroupScoring.standard
    var divisions: [Division] = []
    var frozenAt: Instant?
    var criterion = CriterionTerms(key: "isi", title: "Isi cerita", weight: 100)
    var isBlind = false

    var facts: GuideFacts {
      let event = Event(
        id: Identifier(1), code: EventCode("bedah")!, plan: plan, state: .published, seatsTaken: 0)
      let challenge = Challenge(
        event: event, window: window, rules: [ScoringRule(id: Identifier(1), terms: terms)],
        ranking: ranking, conditions: conditions, groupScoring: groups, frozenAt: frozenAt,
        divisions: divisions)
      return GuideFacts(
        library: library, event: event,
        sessions: [Session(id: Identifier(1), number: 1, plan: session)], minutes: minutes,
        challenge: challenge, jury: .init(criteria: [criterion], isBlind: isBlind),
        at: at("2026-11-20T09:00"))
    }
  }

  /// A setting, the guide that tells it, what that says of it in English, and what in Indonesian.
  private struct Statement: CustomTestStringConvertible, Sendable {
    let job: Guide.Job
    let indonesian: String
    let english: String
    let change: @Sendable (inout Settings) -> Void

    var testDescription: String { "\(job): \(english)" }

    init(
      _ job: Guide.Job, _ indonesian: String, _ english: String,
      _ change: @escaping @Sendable (inout Settings) -> Void
    ) {
      self.job = job
      self.indonesian = indonesian
      self.english = english
      self.change = change
    }
  }

  private static let statements: [Statement] = [
    Statement(.register, "Ada 40 kursi.", "There are 40 seats.") { $0.plan.capacity = 40 },
    Statement(.register, "di bawah 21 tahun", "under 21") { $0.library.ageOfMajority = 21 },
    Statement(.register, "paling lama 3 hari", "at most 3 days") {
      $0.plan.consentDeadlineDays = 3
    },
    Statement(.register, "https://contoh.id/f?k=", "https://contoh.id/f?k=") {
      $0.plan.formURL = "https://contoh.id/f?k=KODE"
    },
    Statement(.register, "4 Desember 2026 pukul 20.00", "4 December 2026 at 20:00") {
      $0.plan.registrationClosesAt = at("2026-12-04T20:00")
    },
    Statement(.register, "Umur: 9–12", "Ages: 9–12") {
      $0.plan.ages = AgeRange(minimum: 9, maximum: 12)
    },
    Statement(.register, "0511-123", "0511-123") { $0.library.contact = "0511-123" },
    Statement(.join, "paling sedikit 45 menit", "at least 45 minutes") { $0.minutes = [1: 45] },
    Statement(.join, "8 Desember 2026 pukul 13.00", "8 December 2026, 13:00") {
      $0.session.startsAt = at("2026-12-08T13:00")
      $0.session.endsAt = at("2026-12-08T15:00")
    },
    Statement(.log, "paling lama 3 hari sesudah membaca", "at most 3 days after reading") {
      $0.window.backdatingDays = 3
    },
    Statement(.log, "pada hari membaca itu juga", "on the day you read it") {
      $0.window.backdatingDays = 0
    },
    Statement(.log, "2 Desember 2026 pukul 12.00", "2 December 2026 at 12:00") {
      $0.window.recordingClosesAt = at("2026-12-02T12:00")
    },
    Statement(.log, "sampai 28 November 2026", "to 28 November 2026") {
      $0.window.to = day("2026-11-28")
    },
    Statement(.log, "paling banyak 4 buku", "at most 4 books") { $0.terms.entryLimit = 4 },
    Statement(.log, "paling sedikit 30 kata", "at least 30 words") { $0.terms.reviewWords = 30 },
    Statement(
      .points, "Paling banyak 6 buku dihitung dalam sehari", "At most 6 books count in a day"
    ) { $0.terms.dailyLimit = 6 },
    Statement(.points, "Paling banyak 9 buku dihitung seluruhnya", "At most 9 books count in all") {
      $0.terms.totalLimit = 9
    },
    Statement(.points, "1 buku bernilai 7 poin", "1 book is worth 7 points") {
      $0.terms.ratio = PointRatio(points: 7, per: 1)!
    },
    Statement(.points, "Judul yang sama dihitung sekali", "The same title counts once") {
      $0.terms.distinctTitles = true
    },
    Statement(
      .points, "Membaca 5 hari berturut-turut menambah 2 poin", "5 days in a row adds 2 points"
    ) { $0.conditions.streakBonus = StreakBonus(days: 5, points: 2) },
    Statement(.points, "“Emas” untuk 10 buku", "“Emas” is for 10 books") {
      $0.conditions.achievements = [
        Achievement(kind: .tier, name: "Emas", goals: [.init(.activity(.books), 10)])
      ]
    },
    Statement(.points, "Pertama dilihat: judul", "First come the titles") {
      $0.ranking = RankingKey([.titles])!
    },
    Statement(.board, "dibekukan sejak 15 November 2026", "frozen since 15 November 2026") {
      $0.frozenAt = at("2026-11-15T00:00")
    },
    Statement(.board, "peringkat sendiri: SD", "own places: SD") {
      $0.divisions = [Division(id: Identifier(1), name: "SD", terms: .grades(1...6))]
    },
    Statement(.handIn, "sebelum 3 Desember 2026", "before 3 December 2026") {
      $0.window.recordingClosesAt = at("2026-12-03T12:00")
    },
    Statement(.consent, "di bawah 17 tahun", "under 17") { $0.library.ageOfMajority = 17 },
    Statement(.consent, "paling lama 4 hari", "at most 4 days") { $0.plan.consentDeadlineDays = 4 },
    Statement(.certificate, "0511-456", "0511-456") { $0.library.contact = "0511-456" },
    Statement(
      .jurors, "“Isi”: 10 sampai 90, bobot 60 persen", "“Isi”: 10 to 90, weight 60 per cent"
    ) { $0.criterion = CriterionTerms(key: "isi", title: "Isi", weight: 60, range: 10...90) },
    Statement(.jurors, "Nama peserta juga tidak tampak", "Nor does it show the entrants' names") {
      $0.isBlind = true
    },
    Statement(.teachers, "Poin dibagi dengan jumlah murid", "divided by the school's enrolment") {
      $0.groups = GroupScoring(measure: .mean)
    },
    Statement(.teachers, "Paling sedikit 15 murid", "At least 15 pupils") {
      $0.groups = GroupScoring(measure: .sum, minimumParticipants: 15)
    },
  ]

  private func text(
    _ job: Guide.Job, _ settings: Settings, in language: Language, showsLink: Bool = false
  ) throws -> String {
    let wording = Wording(language, zone: makassar)
    return wording.text(of: try wording.guide(job, from: settings.facts, showsLink: showsLink))
  }

  @Test(arguments: statements)
  private func `a changed setting changes the guide`(statement: Statement) throws {
    for (language, words) in [
      (Language.indonesian, statement.indonesian), (.english, statement.english),
    ] {
      var settings = Settings()
      let before = try text(statement.job, settings, in: language)
      statement.change(&settings)
      let after = try text(statement.job, settings, in: language)
      #expect(after.contains(words), "\(after)")
      #expect(!before.contains(words))
    }
  }

  @Test(arguments: Guide.Job.allCases, Language.allCases)
  func `sentences have at most twelve words on average`(job: Guide.Job, language: Language) throws {
    var settings = Settings()
    settings.library.contact = "0511-123"
    settings.plan.capacity = 40
    settings.terms = .sample(
      entryLimit: 4, dailyLimit: 6, totalLimit: 9, distinctTitles: true, reviewWords: 30)
    settings.window.recordingClosesAt = at("2026-12-02T12:00")
    let wording = Wording(language, zone: makassar)
    for site in [nil, "https://acara.example"] {
      let readability = try wording.guide(job, from: settings.facts, site: site).readability
      #expect(readability.isPlain, "\(readability)")
      #expect(readability.longest <= 20, "\(readability)")
    }
  }

  @Test(arguments: [
    (Guide.Job.register, "/events/bedah/register"), (.register, "/me"), (.join, "/me"),
    (.log, "/me"), (.handIn, "/me"), (.consent, "/me"), (.certificate, "/certificates"),
    (.board, "/events/bedah/board"), (.teachers, "/events/bedah/register"),
  ])
  func `where the library has a website, a guide leads to what it does there`(
    job: Guide.Job, path: String
  ) throws {
    for (language, prefix) in [(Language.indonesian, ""), (.english, "/en")] {
      let wording = Wording(language, zone: makassar)
      func text(_ site: String?) throws -> String {
        wording.text(of: try wording.guide(job, from: Settings().facts, site: site))
      }
      #expect(try text("https://acara.example").contains("https://acara.example\(prefix)\(path)\n"))
      #expect(try !text(nil).contains(wording(.myPage)))
    }
  }

  @Test func `another form than the website's is what a guide to registering leads to`() throws {
    var settings = Settings()
    settings.plan.formURL = "https://contoh.id/f?k=KODE"
    let wording = Wording(.indonesian, zone: makassar)
    let text = wording.text(
      of: try wording.guide(.register, from: settings.facts, site: "https://acara.example"))
    #expect(text.contains("https://contoh.id/f") && !text.contains("/register"))
  }

  @Test func `the link of a meeting stands only on a page for those with a seat`() throws {
    let link = "https://rapat.example.org/1"
    for job in Guide.Job.allCases {
      #expect(try !text(job, Settings(), in: .english).contains(link))
    }
    #expect(try text(.join, Settings(), in: .english, showsLink: true).contains(link))
  }

  @Test func `there is no guide to what there is not`() throws {
    let code = EventCode("bedah")!
    var settings = Settings()
    settings.session.link = nil
    settings.plan.registrationClosesAt = at("2026-11-10T09:00")
    let closed = at("2026-11-10T09:00")
    #expect(throws: GuideRefusal.noLink(code)) { try text(.join, settings, in: .english) }
    #expect(throws: GuideRefusal.registrationClosed(code, at: closed)) {
      try text(.register, settings, in: .english)
    }
    let facts = settings.facts
    let plain = GuideFacts(library: facts.library, event: facts.event, sessions: [], at: facts.at)
    #expect(throws: GuideRefusal.noChallenge(code, .points)) { try plain.check(.points) }
    #expect(throws: GuideRefusal.noChallenge(code, .jurors)) { try plain.check(.jurors) }
  }

  @Test func `words are counted without addresses`() {
    let readability = Readability(["Buka tautan ini: https://contoh.id/a", "Baca – lalu catat."])
    #expect([readability.sentences, readability.words, readability.longest] == [2, 6, 3])
    #expect(Wording(.indonesian).wordsPerSentence(readability) == "3,0")
    #expect(!Readability([String(repeating: "kata ", count: 13)]).isPlain)
  }
}
