import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct FiguresTests {
  private let store: Store

  init() throws { store = try .sample() }

  private static let address = "https://www.instagram.com/p/DA1/"

  /// A quotation that was published on the afternoon of 1 November 2026.
  @discardableResult
  private func publish(
    _ text: String = "Membaca adalah jendela dunia, kata mereka.", on channel: Channel = .instagram,
    at url: String = Self.address, local: String = "2026-11-01T16:00"
  ) throws -> Post {
    let form = try #require(channel.forms.first)
    let post = try store.createPost(
      [PostText(form, text)], titled: "Kutipan", in: .indonesian, by: .staff())
    try store.approvePosts([post.id], by: .staff())
    return try store.recordPublication(
      of: post.id, on: channel, url: url, at: at(local), by: .staff())
  }

  private func draft(
    _ address: String = Self.address, likes: Int = 7, text: String? = nil,
    platform: Platform = .instagram
  ) -> FiguresDraft {
    FiguresDraft(
      platform: platform, address: address, publishedAt: at("2026-11-01T01:00"), text: text,
      format: .image, figures: PlatformFigures([.likes: likes]))
  }

  @discardableResult
  private func importing(
    _ drafts: [FiguresDraft], on day: String = "2026-11-10", apply: Bool = true
  ) throws -> Imported {
    var rows = drafts.enumerated().makeIterator()
    var imported = Imported(report: ImportReport())
    imported.report = try store.importFigures(
      takenOn: Juara.Day(day)!, ImportOptions(fileName: "ig.csv", apply: apply),
      by: .staff("2026-11-20T10:00"),
      rows: { rows.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } },
      report: { imported.take($0) })
    return imported
  }

  private func likes() throws -> [Int?] {
    try store.engagement().posts.map { $0.figures[.likes] }
  }

  @Test func `figures belong to the post of their address`() throws {
    try publish()
    let imported = try importing([draft("https://instagram.com/pustaka/p/DA1?igsh=x")])
    #expect(imported.report.tally.created == 1 && imported.notices.isEmpty)
    #expect(try likes() == [7])
  }

  @Test func `where the address tells nothing, time and text do`() throws {
    try publish()
    let text = "Membaca adalah jendela dunia, kata mereka."
    try importing([draft("1.8E+16", text: text)])
    #expect(try likes() == [7])
    let other = try importing([draft("1.8E+16", text: text, platform: .x)])
    #expect(other.notices.map(\.kind) == [.unknownPost(address: "1.8E+16", text: text)])
  }

  @Test func `an unknown post is listed and left out`() throws {
    try publish()
    let unknown = "https://www.instagram.com/p/ZZZ/"
    let imported = try importing([draft(), draft(unknown)])
    #expect(
      imported.notices == [
        ImportNotice(line: 3, kind: .unknownPost(address: unknown, text: nil))
      ])
    #expect(imported.report.tally.created == 1)
  }

  @Test func `later figures count, and the same file twice changes nothing`() throws {
    try publish()
    try importing([draft(likes: 7)], on: "2026-11-10")
    try importing([draft(likes: 9)], on: "2026-11-17")
    #expect(try likes() == [9])
    let before = try store.dump()
    let again = try importing([draft(likes: 7)], on: "2026-11-18")
    #expect(again.report.ending == .nothingToDo)
    #expect(try store.dump() == before)
    #expect(try likes() == [9])
  }

  @Test func `figures of an earlier day are kept, and do not count`() throws {
    try publish()
    try importing([draft(likes: 9)], on: "2026-11-17")
    try importing([draft(likes: 7)], on: "2026-11-10")
    #expect(try likes() == [9])
  }

  @Test func `an import of figures can be undone`() throws {
    try publish()
    try importing([draft(likes: 7)])
    let later = try importing([draft(likes: 9)], on: "2026-11-17")
    try store.undoImport(try #require(later.report.importID), by: .staff())
    #expect(try likes() == [7])
  }

  @Test func `a dry run and a day to come keep nothing`() throws {
    try publish()
    try importing([draft()], apply: false)
    #expect(try likes() == [])
    #expect(throws: FiguresRefusal.takenInFuture(day("2026-12-01"))) {
      try importing([draft()], on: "2026-12-01")
    }
  }

  @Test func `two rows of one post count once`() throws {
    try publish()
    let imported = try importing([draft(likes: 7), draft(likes: 8)])
    #expect(imported.notices.map(\.kind) == [.samePostAs(line: 2)])
    #expect(try likes() == [7])
  }

  @Test func `what a post's code brought stands beside its figures`() throws {
    let post = try publish()
    try store.makeEvent()
    let referral = try store.makeReferral("Kutipan", .post)
    try store.execute("UPDATE post SET referralId = \(referral.id) WHERE id = \(post.id)")
    #expect(throws: ReferralRefusal.inPost(referral.code)) {
      try store.removeReferral(referral.code.text, by: .staff())
    }
    let registration = try store.enrol("Ani")
    try store.editRegistration(registration.id, referral: referral.code.text, by: .staff())
    try importing([draft()])
    #expect(try store.engagement().posts.map(\.registrations) == [1])
    // Who cancels and comes again by another code is one, brought by the first.
    let other = try store.makeReferral("Poster", .poster)
    try store.cancelRegistration(registration.id, reason: "sakit", by: .staff())
    let again = try store.enrol("Ani")
    try store.editRegistration(again.id, referral: other.code.text, by: .staff())
    let report = try store.referralReport(by: .first, at: at("2026-12-06T09:00"))
    #expect(report.rows.map { $0.counts[.registered] } == [1, 0])
    #expect(try store.engagement().posts.map(\.registrations) == [1])
  }
}
