import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ReviewTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge()
    try store.enrol("Ani", in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
    try store.enrol("Budi", in: "baca", born: "2015-01-01", consent: .yes, at: "2026-06-01T08:00")
  }

  @discardableResult
  private func write(
    _ text: String? = "Bukunya bagus sekali.", _ rating: Int? = 5, by participant: Int64 = 1
  ) throws -> Identifier<LogEntry> {
    let draft = LogDraft(
      reader: .participant(.id(Identifier(participant))), activity: .books, quantity: 1,
      work: Work(title: "Bumi"), readOn: day("2026-06-10"),
      review: ReviewDraft(text: text, rating: rating),
      evidence: Evidence(link: "https://example.org/1"))
    return try store.log(draft, in: "baca", by: .staff("2026-06-10T12:00")).id
  }

  private func names(_ view: Standings.View) throws -> [PublicName] {
    try store.reviews(of: "baca", view: view, at: at("2026-06-11T09:00")).map(\.name)
  }

  @Test func `staff read a review before anyone else does`() throws {
    let first = try write()
    try write(nil, 3, by: 2)
    #expect(try names(.staff).count == 2)
    #expect(try names(.public).isEmpty)
    try store.publishReviews([first], by: .staff())
    #expect(try names(.public) == [.name("Ani")])
    #expect(throws: ReviewRefusal.already(first, .published)) {
      try store.publishReviews([first], by: .staff())
    }
    #expect(throws: ReviewRefusal.noText(Identifier(2))) {
      try store.publishReviews([Identifier(2)], by: .staff())
    }
    #expect(throws: ReviewRefusal.none(Identifier(9))) {
      try store.publishReviews([Identifier(9)], by: .staff())
    }
  }

  @Test func `a child's review is published under the name that consent allows`() throws {
    try store.publishReviews([try write(by: 2)], by: .staff())
    #expect(try names(.public) == [.participant(number: 2)])
    try store.recordConsent(.sample(.publishName), of: Identifier(2), by: .staff())
    #expect(try names(.public) == [.name("Budi")])
  }

  @Test(arguments: [EntrantState.hidden, .disqualified])
  func `the review of whom the public does not see is staff's alone`(state: EntrantState) throws {
    try store.publishReviews([try write()], by: .staff())
    try store.setState(
      state, of: .participant(.id(Identifier(1))), in: "baca", reason: "x", by: .staff())
    #expect(try names(.public).isEmpty)
    #expect(try names(.staff) == [.name("Ani")])
  }

  @Test func `an adult who withdrew the consent to the name is shown by number`() throws {
    try store.publishReviews([try write()], by: .staff())
    #expect(try names(.public) == [.name("Ani")])
    try store.recordConsent(.sample(.publishName), of: Identifier(1), by: .staff())
    try store.withdrawConsent(
      to: .publishName, of: Identifier(1), on: day("2026-11-01"), by: .staff())
    #expect(try names(.public) == [.participant(number: 1)])
  }

  @Test
  func `a review that shows a contact or its writer's hidden name is not published by mistake`()
    throws
  {
    let contact = try write("Tanya saya di 0812-3456-7890!")
    #expect(throws: ReviewRefusal.showsContact(contact)) {
      try store.publishReviews([contact], by: .staff())
    }
    let name = try write("Saya, BUDI, suka.", by: 2)
    #expect(throws: ReviewRefusal.showsName(name)) {
      try store.publishReviews([name], by: .staff())
    }
    try store.publishReviews([name], override: "nama tokohnya", by: .staff())
    #expect(try names(.public).count == 1)
    try store.publishReviews([try write("Ani berani.", by: 1)], by: .staff())
    #expect(try names(.public).count == 2)
  }

  @Test func `a review is published with all that staff have looked at, or not at all`() throws {
    try store.enrol("Citra Lestari", in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
    let id = try write("Bagus, kata Citra Lestari. Tanya 0812-3456-7890.")
    func publish(_ checked: [ReviewRefusal]) throws -> Int {
      try store.publishReview(
        id, having: { checked.contains($0) }, reason: { "\($0.count) dilihat" }, by: .staff()
      ).count
    }
    let concerns: [ReviewRefusal] = [
      .showsContact(id), .namesOthers(id, [PersonMatch(try store.person("Citra Lestari"))]),
    ]
    for checked in [[], Array(concerns.prefix(1)), [concerns[1]]] {
      #expect(try publish(checked) == 2)
      #expect(try names(.public).isEmpty)
    }
    #expect(try publish(concerns) == 0)
    #expect(try names(.public) == [.name("Ani")])
    #expect(
      try store.auditEntries().contains { $0.changes.contains { $0.new == "2 dilihat" } })
    #expect(throws: ReviewRefusal.already(id, .published)) { try publish(concerns) }
  }

  @Test func `a withdrawn name is to be taken down from the review too`() throws {
    let review = try write(by: 2)
    try store.publishReviews([review], by: .staff())
    try store.recordConsent(.sample(.publishName), of: Identifier(2), by: .staff())
    let effects = try store.withdrawConsent(
      to: .publishName, of: Identifier(2), on: day("2026-11-01"), by: .staff())
    #expect(effects.published == [.event(EventCode("baca")!), .review(review)])
  }

  @Test func `a declined review and one whose entry is void go out of sight`() throws {
    let ids = [try write(), try write(by: 2)]
    try store.publishReviews(ids, by: .staff())
    try store.declineReview(ids[0], reason: "menyebut alamat", by: .staff())
    try store.voidEntry(ids[1], reason: "salah", by: .staff())
    #expect(try names(.public).isEmpty)
    let declined = try store.reviews(
      of: "baca", state: .declined, view: .staff, at: at("2026-06-11T09:00"))
    #expect(declined.map(\.reason) == ["menyebut alamat"])
    #expect(throws: ReviewRefusal.ofVoidEntry(ids[1])) {
      try store.declineReview(ids[1], reason: "x", by: .staff())
    }
  }

  @Test func `a week has one review, which is published`() throws {
    let ids = [try write(), try write(by: 2)]
    #expect(throws: ReviewRefusal.notPublished(ids[0])) {
      try store.featureReview(ids[0], inWeekOf: day("2026-06-10"), by: .staff())
    }
    try store.publishReviews(ids, by: .staff())
    try store.featureReview(ids[0], inWeekOf: day("2026-06-10"), by: .staff())
    try store.featureReview(ids[1], inWeekOf: day("2026-06-14"), by: .staff())
    let weeks = try store.reviews(of: "baca", view: .staff, at: at("2026-06-11T09:00"))
    #expect(weeks.map(\.featuredWeek) == [day("2026-06-08"), nil])
    try store.declineReview(ids[1], reason: "x", by: .staff())
    let left = try store.reviews(of: "baca", view: .staff, at: at("2026-06-11T09:00"))
    #expect(left.allSatisfy { $0.featuredWeek == nil })
  }

  @Test func `where a rule asks for words, the review decides what counts`() throws {
    try store.setRule(.sample(reviewWords: 4), of: "baca", by: .staff())
    try write("Bukunya bagus sekali.")
    try write("Bukunya sangat bagus sekali.", by: 2)
    #expect(try store.board() == ["1 Budi 1", "- Ani 0"])
  }

  @Test func `what was handed in is kept with its entry, and never edited`() throws {
    let file = try store.entry(try write())
    #expect(file.evidence?.link == "https://example.org/1")
    #expect(file.review == ReviewDraft(text: "Bukunya bagus sekali.", rating: 5))
    #expect(throws: (any Error).self) { try store.execute("UPDATE review SET body = 'x'") }
  }
}
