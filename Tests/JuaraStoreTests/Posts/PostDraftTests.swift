import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PostDraftTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 10) {
      $0.place = "Aula"
      $0.formURL = "https://f.example/?kode=KODE"
    }
    try store.publishEvent("bedah", by: .staff())
  }

  private func compose(_ facts: PostFacts) throws -> PostComposition {
    try PostComposition(
      title: "Draf", texts: [PostText(.whatsapp, facts.value(.place)?.stored ?? "Kutipan")],
      stated: Set(facts.statements.map(\.fact)))
  }

  @Test func `a post drafted anew says what is so now, under the same link`() throws {
    let post = try store.draft(.announcement, "bedah")
    try store.approvePosts([post.id], by: .staff())
    try store.editEvent("bedah", by: .staff()) { $0.place = "Taman" }
    #expect(try store.changes(of: post) == [.place])
    let again = try store.redraftPost(post.id, by: .staff(), composing: compose).post
    #expect(again.text(for: .whatsapp) == "Taman")
    #expect(again.referral == post.referral && again.referral != nil)
    #expect(again.state == .drafted)
    #expect(try store.changes(of: post).isEmpty)
  }

  @Test func `staff may say that their own words tell what is so now`() throws {
    let post = try store.draft(.announcement, "bedah")
    try store.editEvent("bedah", by: .staff()) { $0.place = "Taman" }
    try store.editPost(
      post.id, texts: [PostText(.whatsapp, "Di taman!")], areFactsChecked: true, by: .staff())
    #expect(try store.changes(of: post).isEmpty)
    try store.approvePosts([post.id], by: .staff())
  }

  @Test func `a link that no text has takes no code`() throws {
    try store.draftPost(
      PostRequest(.announcement, language: .indonesian, event: "bedah"), by: .staff()
    ) { _ in
      try PostComposition(title: "Draf", texts: [PostText(.x, "Ikuti!")], stated: [.event])
    }
    #expect(try !store.referrals().contains { $0.referral.kind == .post })
  }

  @Test func `what is collected is in one post within its time, unless that is withdrawn`() throws {
    for text in ["Baca.", "Tulis."] {
      try store.addQuotation(
        QuotationDraft(
          text: text, author: "Rahma", title: "Jalan", page: "1", language: LanguageTag("id")!),
        by: .staff())
    }
    func draft() throws -> Post {
      try store.draftPost(
        PostRequest(.quotation, language: .indonesian), by: .staff(), composing: compose
      ).post
    }
    func quoted(_ post: Post) throws -> String? {
      try store.postDetails(post.id, at: at("2026-11-01T10:00")).statements
        .first { $0.fact == .quotation }?.value.stored
    }
    let posts = try [draft(), draft()]
    #expect(try posts.map(quoted) == ["Baca.", "Tulis."])
    #expect(throws: PostDraftRefusal.nothingLeft(.quotation, since: day("2026-05-05"))) {
      try draft()
    }
    try store.withdrawPost(posts[0].id, reason: nil, by: .staff())
    #expect(try quoted(draft()) == "Baca.")
  }

  @Test func `what is collected is used on the day on which its post is due now`() throws {
    try store.addQuotation(
      QuotationDraft(
        text: "Baca.", author: "Rahma", title: "Jalan", page: "1", language: LanguageTag("id")!),
      by: .staff())
    func draft() throws -> Post {
      try store.draftPost(
        PostRequest(.quotation, language: .indonesian),
        due: [PostDate(.whatsapp, due: at("2026-11-25T16:00"))], by: .staff(), composing: compose
      ).post
    }
    let post = try draft()
    try store.schedulePost(
      post.id, [PostDate(.whatsapp, due: at("2026-11-27T16:00"))], by: .staff())
    #expect(try store.quotations().map(\.lastUsedOn) == [day("2026-11-27")])
    try store.withdrawPost(post.id, reason: nil, by: .staff())
    #expect(try draft().text(for: .whatsapp) == "Kutipan")
  }

  @Test func `two posts of one day that quote the same share its use, until both are withdrawn`()
    throws
  {
    let quotation = try store.addQuotation(
      QuotationDraft(
        text: "Baca.", author: "Rahma", title: "Jalan", page: "1", language: LanguageTag("id")!),
      by: .staff())
    let posts = try (1...2).map { _ in
      try store.draftPost(
        PostRequest(.quotation, language: .indonesian, item: quotation.rawValue), by: .staff(),
        composing: compose
      ).post
    }
    func used() throws -> [Day?] { try store.quotations().map(\.lastUsedOn) }
    try store.withdrawPost(posts[0].id, reason: nil, by: .staff())
    #expect(try used() == [day("2026-11-01")])
    try store.schedulePost(
      posts[1].id, [PostDate(.whatsapp, due: at("2026-11-27T16:00"))], by: .staff())
    #expect(try used() == [day("2026-11-27")])
    try store.withdrawPost(posts[1].id, reason: nil, by: .staff())
    #expect(try used() == [nil])
  }

  @Test func `figures count what happened in their days`() throws {
    let now = "2026-12-06T09:00"
    try store.enrol("Ani")
    #expect(throws: PostDraftRefusal.noFigures(DayRange(month: day("2026-11-01")))) {
      try store.draft(.figures, at: now)
    }
    let post = try store.draft(.figures, days: DayRange(month: day("2026-12-01")), at: now)
    let statements = try store.postDetails(post.id, at: at(now)).statements
    #expect(statements.contains(PostStatement(.events, of: .library, .number(1))))
    #expect(statements.contains(PostStatement(.visits, of: .library, .number(0))))
  }

  @Test func `a resource is told in staff's words, which are searched for names`() throws {
    try store.enrol("Siti Aminah")
    func draft(_ text: String) throws -> Post {
      try store.draftPost(
        PostRequest(
          .resource, language: .indonesian,
          resource: PostRequest.Resource(title: "e-Jurnal", text: text)), by: .staff(),
        composing: compose
      ).post
    }
    #expect(throws: PostRefusal.self) { try draft("Kata Siti Aminah bagus.") }
    #expect(try store.changes(of: draft("Ribuan artikel.")).isEmpty)
  }

  @Test(arguments: [Post.Occasion.quotation, .tip, .readingList, .review])
  func `what staff collected is searched for names, too`(_ occasion: Post.Occasion) throws {
    let siti = try store.enrol("Siti Aminah").participant
    let (words, language) = ("Kata Siti Aminah bagus.", LanguageTag("id")!)
    try store.addQuotation(
      QuotationDraft(text: words, author: "Rahma", title: "Jalan", page: "1", language: language),
      by: .staff())
    try store.addTip(
      TipDraft(topic: Tip.Topic.allCases[0], title: "Kiat", text: words, language: language),
      by: .staff())
    try store.addReadingList(
      ReadingListDraft(
        name: "Daftar", about: words, language: language,
        titles: [ReadingList.Title(Work(title: "Jalan"))]), by: .staff())
    try store.addStaffReview(
      StaffReviewDraft(
        work: Work(title: "Jalan"), synopsis: "Perjalanan.", text: words, language: language),
      by: .staff())
    func draft(areNamesChecked: Bool) throws -> Post {
      try store.draftPost(
        PostRequest(occasion, language: .indonesian), areNamesChecked: areNamesChecked,
        by: .staff(), composing: compose
      ).post
    }
    let refusal = PostRefusal.namesPeople([PersonMatch(id: siti, name: "Siti Aminah")])
    #expect(throws: refusal) { try draft(areNamesChecked: false) }
    let post = try draft(areNamesChecked: true).id
    #expect(try store.postDetails(post, at: at("2026-11-01T10:00")).people.map(\.id) == [siti])
    #expect(throws: refusal) { try store.redraftPost(post, by: .staff(), composing: compose) }
    try store.redraftPost(post, areNamesChecked: true, by: .staff(), composing: compose)
  }
}
