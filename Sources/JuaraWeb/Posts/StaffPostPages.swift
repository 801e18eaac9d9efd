import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let posts: [StaffRoute] = [
    .get("staff/posts", for: .seePosts) { try postsOfTheWeek($0) }
  ]

  /// What is due from today on for a week, and what is overdue, by day.
  private static func postsOfTheWeek(_ staff: StaffVisit) throws -> Reply {
    let (wording, zone) = (staff.wording, staff.visit.library.zone)
    let last = staff.visit.today.adding(days: 6)
    var byDay: [Day: [(due: Instant, item: StaffPage.Item)]] = [:]
    for post in try staff.store.posts() {
      guard [.drafted, .approved].contains(post.state) || post.state == .published else { continue }
      for date in post.dates {
        let day = zone.day(of: date.due)
        let isDone = post.publications.contains { $0.channel == date.channel }
        let isOverdue = day < staff.visit.today && !isDone
        guard isOverdue || (staff.visit.today...last).contains(day) else { continue }
        byDay[day, default: []].append((date.due, item(post, date, isDone: isDone, wording)))
      }
    }
    let sections = byDay.sorted { $0.key < $1.key }.map { day, posts in
      StaffPage.Section(
        heading: wording.weekdayAndDay(day),
        items: posts.sorted { $0.due < $1.due }.map(\.item))
    }
    return staff.visit.showPrivately(
      StaffPage(
        staff, wording(.staffPostsPage), path: "/staff/posts",
        introduction: [wording(.postsIntroduction)],
        sections: sections.isEmpty
          ? [.init(heading: wording(.staffPostsPage), nothing: wording(.noPostsThisWeek))]
          : sections))
  }

  private static func item(
    _ post: Post, _ date: PostDate, isDone: Bool, _ wording: Wording
  ) -> StaffPage.Item {
    let texts = post.texts.filter { $0.form.channel == date.channel }
    return StaffPage.Item(
      title: post.title,
      mark: isDone ? wording.label(Post.State.published) : wording.label(post.state),
      facts: [
        EventPage.Fact(
          label: wording.instant(date.due), values: [wording.label(date.channel)])
      ],
      paragraphs: isDone
        ? [] : texts.flatMap { $0.text.split(separator: "\n").map(String.init) })
  }
}
