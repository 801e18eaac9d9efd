import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PackageTests {
  private let store: Store

  init() throws { store = try .sample() }

  private func packed(_ post: Post, at local: String = "2026-11-02T10:00") throws -> PackedPost {
    try store.packedPosts([post.id], at: at(local))[0]
  }

  @Test func `only what is approved and still true is packed, with what its picture shows`() throws
  {
    try store.makeEvent { $0.place = "Aula" }
    try store.publishEvent("bedah", by: .staff())
    let post = try store.draft(.announcement, "bedah")
    #expect(throws: PostRefusal.notApproved(post.id)) { try packed(post) }
    try store.approvePosts([post.id], by: .staff())
    guard case .event(let event, _, _)? = try packed(post).card else {
      Issue.record("no card of the event")
      return
    }
    #expect(event.plan.title == "Bedah Buku" && event.plan.place == "Aula")
    try store.editEvent("bedah", by: .staff()) { $0.place = "Teras" }
    #expect {
      _ = try packed(post)
    } throws: { error in
      guard case PostRefusal.outOfDate(post.id, let changes, .approved) = error else {
        return false
      }
      return changes.map(\.fact) == [.place]
    }
  }

  @Test
  func `a picture names nobody whom its post does not rest on, and a withdrawal names the folder`()
    throws
  {
    try store.makeChallenge()
    let ani = try store.enrol("Ani Contoh", in: "baca", at: "2026-05-02T10:00").participant
    let budi = try store.enrol("Budi Contoh", in: "baca", at: "2026-05-02T10:00").participant
    try store.publishEvent("baca", by: .staff("2026-05-01T10:00"))
    try store.addAward(named: "Juara I", .place(1), to: "baca", by: .staff())
    try store.addAward(named: "Juara II", .place(2), to: "baca", by: .staff())
    try store.read(ani, 5)
    try store.read(budi, 3)
    try store.recordConsent(.sample(.postName), of: [ani], by: .staff())
    let post = try store.draft(.winners, "baca")
    try store.approvePosts([post.id], by: .staff())
    // Too late for this post: it says nothing of the name.
    try store.recordConsent(.sample(.postName), of: [budi], by: .staff())
    guard case .winners(_, let awards)? = try packed(post).card else {
      Issue.record("no card of the winners")
      return
    }
    let names = awards.flatMap(\.winners).map { winner in
      if case .consented(let name) = winner.name { name.text } else { "\(winner.name)" }
    }
    #expect(names == ["Ani Contoh", "participant(number: 2)"])
    try store.recordPackage(of: [post.id], in: "unggahan", by: .staff())
    try store.recordPackage(of: [post.id], in: "unggahan", by: .staff())
    let shown = try store.read { db in try Store.postsShowing(db, ani) }
    #expect(shown == [.post(number: post.id.rawValue, places: ["unggahan/"])])
    try store.withdrawConsent(to: .postName, of: ani, on: day("2026-11-01"), by: .staff())
    #expect {
      _ = try packed(post)
    } throws: { error in
      if case PostRefusal.withoutConsent = error { true } else { false }
    }
  }

  @Test func `figures are those that the post states`() throws {
    try store.makeEvent()
    let free = try store.makePost()
    try store.approvePosts([free.id], by: .staff())
    #expect(try packed(free).card == nil)
    #expect(try packed(free).sizes == [])
  }
}
