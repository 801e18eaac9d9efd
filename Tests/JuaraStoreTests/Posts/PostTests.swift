import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

extension Store {
  @discardableResult
  func makePost(
    _ text: String = "Perpustakaan tutup hari Senin.", areNamesChecked: Bool = false,
    by staff: AuditContext = .staff()
  ) throws -> Post {
    try createPost(
      [PostText(.whatsapp, text)], titled: "Tutup", in: .indonesian,
      areNamesChecked: areNamesChecked, by: staff)
  }

  /// Each fact on a line of its own.
  @discardableResult
  func draft(
    _ occasion: Post.Occasion, _ event: String? = nil, days: DayRange? = nil,
    at local: String = "2026-11-01T10:00"
  ) throws -> Post {
    try draftPost(
      PostRequest(occasion, language: .indonesian, event: event, days: days), by: .staff(local)
    ) { facts in
      let stated = Set(facts.statements.map(\.fact))
      let names = facts.winners.flatMap(\.names).map { "\($0)" }.joined(separator: ", ")
      return try PostComposition(
        title: "Draf", texts: [PostText(.whatsapp, "Isi \(names) \(facts.review?.text ?? "")")],
        stated: stated)
    }.post
  }

  func changes(of post: Post, at local: String = "2026-11-01T10:00") throws -> [PostFact] {
    try postListings(at: JuaraTestSupport.at(local)).first { $0.post.id == post.id }!.changes.map(
      \.fact)
  }
}

struct PostTests {
  private let store: Store

  init() throws { store = try .sample() }

  @Test func `a post is drafted, approved, published on a channel, and withdrawn`() throws {
    let post = try store.makePost()
    #expect(post.state == .drafted)
    #expect(throws: PostRefusal.notApproved(post.id)) {
      try store.recordPublication(of: post.id, on: .whatsapp, url: nil, by: .staff())
    }
    #expect(try store.approvePosts([post.id], by: .staff())[0].state == .approved)
    let published = try store.recordPublication(
      of: post.id, on: .whatsapp, url: nil, by: .staff("2026-11-02T10:00"))
    #expect(published.state == .published)
    #expect(published.publications.map(\.at) == [at("2026-11-02T10:00")])
    #expect(throws: PostRefusal.already(post.id, .published)) {
      try store.editPost(post.id, title: "Lain", by: .staff())
    }
    #expect(
      try store.withdrawPost(post.id, reason: "salah", by: .staff()).withdrawReason == "salah")
  }

  @Test func `why a post is withdrawn stands in no audit entry`() throws {
    let post = try store.makePost()
    try store.withdrawPost(post.id, reason: "Ani Contoh keberatan", by: .staff())
    #expect(
      try !store.dump(except: ["post"]).values.joined().contains { $0.contains("keberatan") })
  }

  @Test func `an edit takes the approval back`() throws {
    let post = try store.makePost()
    try store.approvePosts([post.id], by: .staff())
    let edited = try store.editPost(
      post.id, texts: [PostText(.whatsapp, "Buka lagi.")], by: .staff())
    #expect(edited.state == .drafted)
    #expect(edited.text(for: .whatsapp) == "Buka lagi.")
  }

  @Test func `where the library asks for it, somebody else than the author approves`() throws {
    try store.editLibrary(by: .staff()) { $0.needsSecondApprover = true }
    let post = try store.makePost()
    #expect(throws: PostRefusal.approvedByAuthor(post.id, "Rina")) {
      try store.approvePosts([post.id], by: .staff())
    }
    let other = AuditContext(staff: "Budi", at: at("2026-11-01T10:00"))
    #expect(try store.approvePosts([post.id], by: other)[0].approved == other)
  }

  @Test func `an address is needed but for WhatsApp, and belongs to one post`() throws {
    let texts = try [PostText(.x, "Satu"), PostText(.whatsapp, "Satu")]
    let posts = try (1...2).map { _ in
      try store.createPost(texts, titled: "Satu", in: .indonesian, by: .staff()).id
    }
    try store.approvePosts(posts, by: .staff())
    #expect(throws: PostRefusal.noAddress(.x)) {
      try store.recordPublication(of: posts[0], on: .x, url: nil, by: .staff())
    }
    #expect(throws: PostRefusal.notAnAddress("x.com/1")) {
      try store.recordPublication(of: posts[0], on: .x, url: "x.com/1", by: .staff())
    }
    #expect(throws: PostRefusal.noText(posts[0], .instagram)) {
      try store.recordPublication(of: posts[0], on: .instagram, url: "https://a.id/1", by: .staff())
    }
    for _ in 1...2 {
      try store.recordPublication(of: posts[0], on: .x, url: "https://x.com/1", by: .staff())
    }
    #expect(try store.post(posts[0]).publications.count == 1)
    #expect(throws: PostRefusal.addressTaken("https://x.com/1", posts[0])) {
      try store.recordPublication(of: posts[1], on: .x, url: "https://x.com/1", by: .staff())
    }
  }

  @Test(
    arguments: [
      "Selamat, Siti Aminah!", "selamat SITI AMINAH", "Selamat kepada Siti\nAminah.",
      "Siti Aminah.Hebat", "(Siti Aminah)", "Siti Aminahnya mana?", "Foto: @siti.aminah12",
      "#SitiAminah juara",
    ])
  func `free text that names a participant stops, unless staff have checked it`(_ text: String)
    throws
  {
    try store.makeEvent()
    let siti = try store.enrol("Siti Aminah").participant
    try store.enrol("Siti")
    #expect(throws: PostRefusal.namesPeople([PersonMatch(id: siti, name: "Siti Aminah")])) {
      try store.makePost(text)
    }
    let post = try store.makePost(text, areNamesChecked: true)
    #expect(try store.postDetails(post.id, at: at("2026-11-01T10:00")).people.map(\.id) == [siti])
    try store.makePost("Siti dan Aminah, lalu Siti Aminahwati")
  }

  @Test func `who registers after a post was written is asked about when it is approved or packed`()
    throws
  {
    try store.makeEvent()
    let post = try store.makePost("Selamat, Siti Aminah dan Budi Contoh!").id
    let siti = try store.enrol("Siti Aminah")
    let match = PersonMatch(id: siti.participant, name: "Siti Aminah")
    let refusal = PostRefusal.namesSince(post, [match])
    #expect(throws: refusal) { try store.approvePosts([post], by: .staff()) }
    try store.approvePosts([post], areNamesChecked: true, by: .staff())
    func packed() throws -> [PackedPost] {
      try store.packedPosts([post], at: at("2026-11-02T10:00"))
    }
    #expect(try packed().count == 1, "nobody is asked twice of one name")
    let budi = try store.enrol("Budi Contoh").participant
    #expect(
      throws: PostRefusal.namesSince(post, [PersonMatch(id: budi, name: "Budi Contoh")])
    ) { try packed() }
    try store.acceptNames(in: [post], by: .staff())
    #expect(try packed().count == 1)
    #expect(
      try store.postDetails(post, at: at("2026-11-02T10:00")).people.map(\.id)
        == [siti.participant, budi])
  }

  @Test func `telephone numbers and e-mail addresses but the library's own need a second look`()
    throws
  {
    try store.editLibrary(by: .staff()) { $0.contact = "WA 0811-5111-222, info@pustaka.example" }
    try store.makePost("Hubungi +62 811 5111 222 atau info@pustaka.example.")
    #expect(throws: PostRefusal.showsContacts(["0812…"])) {
      try store.makePost("Hubungi 0812-3456-7890.")
    }
    let post = try store.createPost(
      [PostText(.whatsapp, "Hubungi 0812-3456-7890.")], titled: "A", in: .indonesian,
      areContactsChecked: true, by: .staff())
    #expect(throws: PostRefusal.showsContacts(["an…"])) {
      try store.editPost(post.id, texts: [PostText(.x, "ani@example.org")], by: .staff())
    }
    let template = PostTemplate(
      occasion: .tip, form: .whatsapp, language: .indonesian, text: "{kiat} wa.me/6281234567890")
    #expect(throws: PostRefusal.showsContacts(["6281…"])) {
      try store.setPostTemplate(template, by: .staff())
    }
    try store.setPostTemplate(template, areContactsChecked: true, by: .staff())
  }

  @Test func `a template, and an event's title and place, are searched for names, its hosts not`()
    throws
  {
    try store.makeEvent {
      $0.title = "Kelas bersama Siti Aminah"
      $0.place = "Rumah Budi Contoh"
    }
    try store.publishEvent("bedah", by: .staff())
    try store.addHost(
      Host(role: .speaker, name: PersonName("Citra Contoh")!, affiliation: nil), to: "bedah",
      by: .staff())
    let people = try ["Siti Aminah", "Budi Contoh", "Citra Contoh", "Dedi Contoh"].map {
      PersonMatch(id: try store.enrol($0).participant, name: $0)
    }
    #expect(throws: PostRefusal.namesPeople(Array(people[...1]))) {
      try store.draft(.announcement, "bedah")
    }
    let template = PostTemplate(
      occasion: .announcement, form: .whatsapp, language: .indonesian, text: "Tanya #DediContoh!")
    #expect(throws: PostRefusal.namesPeople([people[3]])) {
      try store.setPostTemplate(template, by: .staff())
    }
    let post = try store.draftPost(
      PostRequest(.announcement, language: .indonesian, event: "bedah"), areNamesChecked: true,
      by: .staff()
    ) { facts in
      try PostComposition(
        title: "Kelas", texts: [PostText(.whatsapp, "Bersama Citra Contoh. Tanya Dedi Contoh.")],
        stated: Set(facts.statements.map(\.fact)))
    }.post
    let asked = try store.postDetails(post.id, at: at("2026-11-01T10:00")).people.map(\.id)
    #expect(asked == [people[0], people[1], people[3]].map(\.id))
    try store.approvePosts([post.id], by: .staff())
  }
}

struct PostConsentTests {
  private let store: Store
  private let ani: Identifier<Participant>
  private let budi: Identifier<Participant>

  init() throws {
    store = try .sample()
    try store.makeChallenge()
    ani = try store.enrol("Ani Contoh", in: "baca", at: "2026-05-02T10:00").participant
    budi = try store.enrol("Budi Contoh", in: "baca", at: "2026-05-02T10:00").participant
    try store.publishEvent("baca", by: .staff("2026-05-01T10:00"))
    try store.addAward(named: "Juara I", .place(1), to: "baca", by: .staff())
    try store.addAward(named: "Juara II", .place(2), to: "baca", by: .staff())
    try store.read(ani, 5)
    try store.read(budi, 3)
  }

  private func consent(
    _ purpose: Consent.Purpose, of person: Identifier<Participant>
  ) throws {
    try store.recordConsent(.sample(purpose), of: [person], by: .staff("2026-11-01T10:00"))
  }

  private func text(_ post: Post) throws -> String { try #require(post.text(for: .whatsapp)) }

  @Test func `a winner's name is posted by consent to that alone, else the number stands`() throws {
    try consent(.publishName, of: ani)
    try consent(.postName, of: budi)
    let text = try text(try store.draft(.winners, "baca"))
    #expect(!text.contains("Ani"))
    #expect(text.contains("participant(number: 1)"))
    #expect(text.contains("Budi Contoh"))
  }

  @Test func `a withdrawn consent lists the posts with their addresses, and stops them`() throws {
    try consent(.postName, of: ani)
    let post = try store.draft(.winners, "baca")
    let other = try store.draft(.winners, "baca")
    try store.approvePosts([post.id], by: .staff())
    try store.recordPublication(of: post.id, on: .whatsapp, url: "https://a.id/1", by: .staff())
    let effects = try store.withdrawConsent(
      to: .postName, of: ani, on: day("2026-11-02"), by: .staff("2026-11-02T10:00"))
    #expect(effects.published.contains(.post(number: post.id.rawValue, places: ["https://a.id/1"])))
    #expect(effects.published.contains(.post(number: other.id.rawValue, places: [])))
    #expect(
      throws: PostRefusal.withoutConsent(
        other.id, [PersonMatch(id: ani, name: "Ani Contoh")], .drafted)
    ) { try store.approvePosts([other.id], by: .staff("2026-11-02T10:00")) }
    let listed = try store.postListings(at: at("2026-11-02T10:00"))
    #expect(listed.allSatisfy { $0.withoutConsent.map(\.id) == [ani] })
  }

  @Test func `who is edited out of a post keeps it back no more`() throws {
    try consent(.postName, of: ani)
    try consent(.postName, of: budi)
    let post = try store.draft(.winners, "baca").id
    let withdrawal = AuditContext.staff("2026-11-02T10:00")
    try store.withdrawConsent(to: .postName, of: ani, on: day("2026-11-02"), by: withdrawal)
    try store.editPost(post, texts: [PostText(.x, "Selamat!")], by: withdrawal)
    #expect(
      throws: PostRefusal.withoutConsent(post, [PersonMatch(id: ani, name: "Ani Contoh")], .drafted)
    ) { try store.approvePosts([post], by: withdrawal) }
    try store.editPost(
      post, texts: [PostText(.whatsapp, "Selamat, peserta 001 dan Budi Contoh!")], by: withdrawal)
    #expect(try store.postDetails(post, at: withdrawal.at).people.map(\.id) == [budi])
    #expect(try store.approvePosts([post], by: withdrawal)[0].state == .approved)
  }

  @Test func `no post tells of winners before the end`() throws {
    #expect(throws: PostDraftRefusal.eventNotOver(EventCode("baca")!)) {
      try store.draft(.winners, "baca", at: "2026-08-20T10:00")
    }
  }

  @Test func `erasing somebody empties the posts that show them and lists the addresses`() throws {
    try consent(.postName, of: ani)
    let post = try store.draft(.winners, "baca")
    try store.approvePosts([post.id], by: .staff())
    try store.recordPublication(of: post.id, on: .whatsapp, url: "https://a.id/1", by: .staff())
    let erasure = try store.erase(ani, confirming: "Ani Contoh", by: .staff()).erasure
    #expect(erasure.published == [.post(number: post.id.rawValue, places: ["https://a.id/1"])])
    let after = try store.post(post.id)
    #expect(after.state == .withdrawn)
    #expect(try text(after) == "#")
    #expect(try !store.dump().values.joined().contains { $0.contains("Ani Contoh") })
  }

  @Test func `posts of two who are one go over, and say the same`() throws {
    try consent(.postName, of: budi)
    let post = try store.draft(.winners, "baca")
    try store.makeEvent()
    let twin = try store.enrol("Budi C. Contoh", born: "2000-01-02").participant
    try store.merge(budi, into: twin, by: .staff())
    let details = try store.postDetails(post.id, at: at("2026-11-01T10:00"))
    #expect(details.people.map(\.id) == [twin])
    #expect(details.listing.changes.isEmpty)
    #expect(details.listing.withoutConsent.isEmpty)
  }
}

struct PostFactTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 10) {
      $0.place = "Aula"
      $0.link = "https://rapat.example/rahasia"
    }
    try store.publishEvent("bedah", by: .staff())
  }

  @Test func `every statement keeps its source, and the join link is in none`() throws {
    let post = try store.draft(.announcement, "bedah")
    let statements = try store.postDetails(post.id, at: at("2026-11-01T10:00")).statements
    let event = try store.event("bedah").id
    #expect(
      statements.contains(
        PostStatement(
          .time, of: .event(event), .span(at("2026-12-05T09:00"), at("2026-12-05T11:00")))))
    #expect(statements.contains(PostStatement(.seatsLeft, of: .event(event), .number(10))))
    #expect(try !store.dump()["postSource"]!.joined().contains("rahasia"))
  }

  @Test func `an invitation has the link of the form with a code of its own`() throws {
    try store.editEvent("bedah", by: .staff()) { $0.formURL = "https://f.example/?kode=KODE" }
    let posts = try (1...2).map { _ in try store.draft(.announcement, "bedah") }
    let codes = try posts.map { try #require($0.referral) }
    #expect(codes[0] != codes[1])
    let statements = try store.postDetails(posts[0].id, at: at("2026-11-01T10:00")).statements
    #expect(
      statements.first { $0.fact == .link }?.value == .text("https://f.example/?kode=\(codes[0])"))
    #expect(try store.draft(.starts, "bedah").referral == nil)
  }

  @Test func `what is moved, cancelled or full makes a post out of date`() throws {
    let post = try store.draft(.announcement, "bedah")
    #expect(try store.changes(of: post).isEmpty)
    try store.enrol("Ani")
    #expect(try store.changes(of: post) == [.seatsLeft, .registered])
    try store.editEvent("bedah", by: .staff()) {
      $0.startsAt = at("2026-12-06T09:00")
      $0.endsAt = at("2026-12-06T11:00")
    }
    #expect(try store.changes(of: post).contains(.time))
    #expect(throws: PostRefusal.self) { try store.approvePosts([post.id], by: .staff()) }
    try store.cancelEvent("bedah", by: .staff())
    #expect(try store.changes(of: post).contains(.state))
    #expect(throws: PostDraftRefusal.eventCancelled(EventCode("bedah")!)) {
      try store.draft(.announcement, "bedah")
    }
  }

  @Test func `what changes from hour to hour was right when it was published`() throws {
    let post = try store.draft(.lastSeats, "bedah")
    try store.approvePosts([post.id], by: .staff())
    try store.recordPublication(of: post.id, on: .whatsapp, url: nil, by: .staff())
    try store.enrol("Ani")
    #expect(try store.changes(of: post).isEmpty)
  }

  @Test func `a void that changes a winner makes the post of winners out of date`() throws {
    try store.makeChallenge()
    try store.publishEvent("baca", by: .staff("2026-05-01T10:00"))
    let ani = try store.enrol("Ani", in: "baca", at: "2026-05-02T10:00").participant
    let budi = try store.enrol("Budi", in: "baca", at: "2026-05-02T10:00").participant
    try store.addAward(named: "Juara I", .place(1), to: "baca", by: .staff())
    let entry = try store.read(ani, 5)
    try store.read(budi, 3)
    let post = try store.draft(.winners, "baca")
    #expect(try store.changes(of: post).isEmpty)
    try store.voidEntry(entry, reason: "ganda", by: .staff())
    #expect(try store.changes(of: post).contains(.winners))
  }

  @Test(
    arguments: [
      (.lastSeats, "tanpa", .noLimit(EventCode("tanpa")!)),
      (.thanks, "bedah", .eventNotOver(EventCode("bedah")!)),
      (.winners, "bedah", .notAChallenge(EventCode("bedah")!)),
      (.announcement, "draf", .isDraftEvent(EventCode("draf")!)),
      (.announcement, nil, .needsEvent(.announcement)),
      (.figures, "bedah", .takesNoEvent(.figures)),
    ] as [(Post.Occasion, String?, PostDraftRefusal)])
  func `nothing is drafted that is not so`(
    _ occasion: Post.Occasion, _ event: String?, _ refusal: PostDraftRefusal
  ) throws {
    try store.makeEvent("tanpa")
    try store.publishEvent("tanpa", by: .staff())
    try store.makeEvent("draf")
    #expect(throws: refusal) { try store.draft(occasion, event) }
  }
}
