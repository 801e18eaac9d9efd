import Juara
import JuaraTestSupport
import Testing

struct PostCalendarTests {
  private static let slot = PostSlot(
    id: Identifier(1), weekday: .monday, minute: 16 * 60, channel: .instagram, occasion: .tip,
    from: day("2026-11-02"), removedOn: day("2026-11-30"))

  private func post(
    _ id: Int64, due: String? = nil, published: String? = nil, approved: Bool = false
  ) -> Post {
    Post(
      id: Identifier(id), occasion: .tip, language: .indonesian, title: "Kiat", texts: [],
      created: .staff(), approved: approved ? .staff() : nil,
      publications: published.map {
        [PostPublication(channel: .instagram, url: "https://i.example/\(id)", at: at($0))]
      } ?? [],
      dates: due.map { [PostDate(.instagram, due: at($0))] } ?? [])
  }

  private func calendar(_ posts: [Post]) -> PostCalendar {
    PostCalendar(
      slots: [Self.slot], posts: posts, in: DayRange(day("2026-10-26"), day("2026-12-06"))!,
      zone: makassar, at: at("2026-11-18T09:00"))
  }

  @Test func `a slot is planned, filled, published or missing, and holds for its own weeks`() {
    let posts = [
      post(1, due: "2026-11-02T16:00", published: "2026-11-03T08:00"),
      post(2, due: "2026-11-23T16:00", approved: true),
    ]
    #expect(
      calendar(posts).entries.map(\.status) == [.published, .missing, .missing, .approved])
    #expect(calendar(posts).entries.filter(\.isSlot).count == 4)
  }

  @Test func `what was published without a plan stands in it too`() {
    let entries = calendar([post(1, published: "2026-11-05T08:00")]).entries
    #expect(entries.filter { !$0.isSlot }.map(\.due) == [at("2026-11-05T08:00")])
  }

  @Test func `the longest gap lasts until now where nothing came after it`() {
    let posts = [
      post(1, due: "2026-11-02T16:00", published: "2026-11-02T16:00"),
      post(2, published: "2026-11-04T16:00"),
    ]
    let report = PostConsistency(calendar(posts), zone: makassar, at: at("2026-11-18T09:00"))
    #expect(report.gaps.map(\.days) == [14])
    #expect(report.gaps[0].from == day("2026-11-04") && report.gaps[0].to == nil)
    #expect(report.weeks.map(\.planned) == [0, 1, 1, 1])
    #expect(report.weeks.map(\.published) == [0, 2, 0, 0])
    #expect(
      report.due.map(\.due) == [
        at("2026-11-09T16:00"), at("2026-11-16T16:00"), at("2026-11-23T16:00"),
      ])
  }

  @Test func `a month and a week have their own days`() {
    #expect(DayRange(month: day("2028-02-10")) == DayRange(day("2028-02-01"), day("2028-02-29")))
    #expect(DayRange(month: day("2026-12-31")).last == day("2026-12-31"))
    #expect(DayRange(weekOf: day("2026-11-22")).first == day("2026-11-16"))
    #expect(DayRange(day("2026-11-02"), day("2026-11-01")) == nil)
    #expect(day("2026-11-22").weekday == .sunday)
  }
}
