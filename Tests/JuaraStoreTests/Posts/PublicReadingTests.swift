import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PublicReadingTests {
  private let store: Store
  private let readers: [Identifier<Participant>]
  private let now = at("2026-06-20T10:00")

  init() throws {
    store = try .sample()
    try store.makeChallenge()
    try store.publishEvent("baca", by: .staff("2026-05-01T10:00"))
    let store = store
    readers = try ["Ani Contoh", "Budi Contoh", "Cici Contoh"].map {
      try store.enrol($0, in: "baca", born: "1990-01-01", at: "2026-05-02T10:00").participant
    }
  }

  private func numbers(_ occasion: Post.Occasion, _ event: String? = nil) throws -> [PostFact: Int]
  {
    let june = event == nil ? DayRange(month: day("2026-06-01")) : nil
    let now = "2026-06-20T10:00"
    let post = try store.draft(occasion, event, days: june, at: now)
    var numbers: [PostFact: Int] = [:]
    for statement in try store.postDetails(post.id, at: at(now)).statements {
      if case .number(let number) = statement.value { numbers[statement.fact] = number }
      if case .texts(let texts) = statement.value, statement.fact == .topTitles {
        numbers[.topTitles] = texts.count
      }
    }
    return numbers
  }

  private func card() throws -> [PostFact: Int] {
    let figures = try store.readingFigures(of: "baca", at: at("2026-06-20T10:00"))
    return [.readers: figures.readers, .books: figures.totals[0].amount]
  }

  private func expectAll(readers: Int, books: Int, titles: Int? = nil) throws {
    let expected: [PostFact: Int] = [.readers: readers, .books: books]
    func both(_ numbers: [PostFact: Int]) -> [PostFact: Int] {
      numbers.filter { $0.key == .readers || $0.key == .books }
    }
    let figures = try numbers(.figures)
    #expect(try card() == expected)
    #expect(try both(numbers(.progress, "baca")) == expected)
    #expect(both(figures) == expected)
    #expect(figures[.topTitles] == titles)
  }

  @Test func `all public figures of a frozen challenge are those of before its freeze`() throws {
    try store.read(readers[0], title: "Bumi")
    try store.read(readers[1], title: "Bumi")
    try store.freeze("baca", at: at("2026-06-15T00:00"), by: .staff("2026-06-12T10:00"))
    let late = "2026-06-16T12:00"
    try store.read(readers[2], 12, on: "2026-06-16", title: "Bumi", at: late)
    try expectAll(readers: 2, books: 2)
    try store.execute("UPDATE challenge SET frozenAt = NULL")
    try expectAll(readers: 3, books: 14, titles: 1)
  }

  @Test func `who is disqualified is in no public figure`() throws {
    for reader in readers { try store.read(reader, title: "Bumi") }
    try expectAll(readers: 3, books: 3, titles: 1)
    try store.setState(
      .disqualified, of: .participant(.id(readers[0])), in: "baca", reason: "Menyalin", by: .staff()
    )
    try expectAll(readers: 2, books: 2)
  }

  @Test func `a review that names another participant is in no picture`() throws {
    let entry = try store.log(
      LogDraft(
        reader: .participant(.id(readers[0])), activity: .books, quantity: 1,
        work: Work(title: "Bumi"), readOn: day("2026-06-10"),
        review: ReviewDraft(text: "Bagus sekali. Kata Budi Contoh juga.", rating: 5)),
      in: "baca", by: .staff("2026-06-10T12:00")
    ).id
    try store.recordConsent(.sample(.publishReview), of: [readers[0]], by: .staff())
    let budi = PersonMatch(id: readers[1], name: "Budi Contoh")
    #expect(throws: ReviewRefusal.namesOthers(entry, [budi])) {
      try store.publishReviews([entry], by: .staff())
    }
    try store.publishReviews([entry], override: "kata walinya boleh", by: .staff())
    #expect(throws: CardProblem.namesOthers(entry, [budi])) {
      try store.reviewCard(entry, at: now)
    }
    #expect(try store.reviewCard(entry, excerpt: "Bagus sekali.", at: now).text == "Bagus sekali.")
    #expect(try store.reviewCard(entry, areNamesChecked: true, at: now).text.contains("Budi"))
    try store.featureReview(entry, inWeekOf: day("2026-06-10"), by: .staff())
    let request = PostRequest(
      .review, language: .indonesian, event: "baca", days: DayRange(weekOf: day("2026-06-10")))
    func draft(areNamesChecked: Bool) throws -> Post {
      try store.draftPost(request, areNamesChecked: areNamesChecked, by: .staff()) { facts in
        try PostComposition(
          title: "Resensi", texts: [PostText(.whatsapp, "Bagus sekali …")],
          stated: Set(facts.statements.map(\.fact)))
      }.post
    }
    #expect(throws: PostRefusal.namesPeople([budi])) { try draft(areNamesChecked: false) }
    let post = try draft(areNamesChecked: true)
    try store.approvePosts([post.id], by: .staff())
    guard case .review(let card)? = try store.packedPosts([post.id], at: now)[0].card else {
      Issue.record("no card of the review")
      return
    }
    #expect(card.name == .participant(number: 1))
  }
}
