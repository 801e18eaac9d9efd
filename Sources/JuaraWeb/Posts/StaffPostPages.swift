import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

extension StaffRoute {
  static let posts: [StaffRoute] = [
    .get("staff/posts", for: .seePosts) { try postsOfTheWeek($0) },
    .get("staff/posts/:number/card.png", for: .seePosts) { try picture($0) },
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
        byDay[day, default: []].append((date.due, try item(post, date, isDone: isDone, staff)))
      }
    }
    let sections = byDay.sorted { $0.key < $1.key }.map { day, posts in
      StaffPage.Section(
        heading: wording.weekdayAndDay(day),
        items: posts.sorted { $0.due < $1.due }.map(\.item))
    }
    let hasTexts = sections.contains { $0.items.contains { !$0.texts.isEmpty } }
    var reply = staff.visit.showPrivately(
      StaffPage(
        staff, wording(.staffPostsPage), path: "/staff/posts",
        introduction: [wording(.postsIntroduction)],
        sections: sections.isEmpty
          ? [.init(heading: wording(.staffPostsPage), nothing: wording(.noPostsThisWeek))]
          : sections, script: hasTexts ? StaticFiles.copyScriptPath : nil))
    if hasTexts { reply.headers[.contentSecurityPolicy] = SecurityHeaders.ofPagesThatCopy }
    return reply
  }

  private static func item(
    _ post: Post, _ date: PostDate, isDone: Bool, _ staff: StaffVisit
  ) throws -> StaffPage.Item {
    let wording = staff.wording
    let facts = [
      EventPage.Fact(label: wording.instant(date.due), values: [wording.label(date.channel)])
    ]
    let texts = post.texts.filter { $0.form.channel == date.channel }
    guard !isDone, post.state != .drafted else {
      return StaffPage.Item(
        title: post.title,
        mark: wording.label(isDone ? Post.State.published : post.state), facts: facts,
        paragraphs: isDone
          ? [] : texts.flatMap { $0.text.split(separator: "\n").map(String.init) })
    }
    let approved = wording.label(Post.State.approved)
    let packed: PackedPost
    do {
      guard let found = try staff.store.packedPosts([post.id], at: staff.now).first else {
        throw WebProblem.notFound
      }
      packed = found
    } catch let refusal as any WordedError where !(refusal is LibraryFileProblem) {
      // As where it says what is no longer so, or a consent was withdrawn since.
      return StaffPage.Item(
        title: post.title, mark: approved, facts: facts,
        paragraphs: [wording(.notToBePosted), refusal.sentence(in: wording)])
    }
    let sizes = packed.sizes.filter(date.channel.cardSizes.contains)
    let isDrawn = staff.visit.site.cards.isAvailable(for: staff.visit.library)
    let photos = try staff.store.publishablePhotos(of: post.id, at: staff.now).count
    return StaffPage.Item(
      title: post.title, mark: approved, facts: facts,
      paragraphs: [
        sizes.isEmpty || isDrawn ? nil : wording(.noPictureHere),
        photos == 0 ? nil : wording.photosInPackage(photos),
      ].compactMap { $0 },
      texts: texts.map { text in
        StaffPage.Text(
          id: "text\(post.id)-\(text.form.rawValue)", label: wording.postedText(text.form),
          value: text.text, rows: String(rows(of: text.text)), copy: wording(.copyButton),
          copied: wording(.copiedText), notCopied: wording(.notCopiedText))
      },
      links: (isDrawn ? sizes : []).map { size in
        Frame.Link(
          text: wording.postPicture(size),
          href: staff.path("/staff/posts/\(post.id)/card.png") + "?size=\(size.rawValue)")
      } + sharing(texts, on: date.channel, wording))
  }

  /// Enough for the text to be seen as a whole, or for its beginning.
  private static func rows(of text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return min(12, lines.reduce(1) { $0 + 1 + $1.count / 45 })
  }

  /// Where a link can hold the text.
  private static func sharing(
    _ texts: [PostText], on channel: Channel, _ wording: Wording
  ) -> [Frame.Link] {
    let way: Phrase? =
      switch channel {
      case .whatsapp: .shareByWhatsApp
      case .x: .shareByX
      case .facebookPage, .facebookGroup, .instagram: nil
      }
    guard let way, texts.count == 1 else { return [] }
    return channel.shareAddress(text: texts[0].text, link: nil).map {
      [Frame.Link(text: wording(way), href: $0)]
    } ?? []
  }

  private static func picture(_ staff: StaffVisit) throws -> Reply {
    let visit = staff.visit
    guard let number = staff.number("number"),
      let size = visit.query["size"].flatMap({ CardSize(rawValue: $0) }),
      let packed = try staff.store.packedPosts([Identifier(Int64(number))], at: staff.now).first,
      let card = packed.card, packed.sizes.contains(size),
      let png = try visit.site.cards.png(
        card, size, in: Wording(packed.post.language, zone: visit.library.zone), for: visit)
    else { throw WebProblem.notFound }
    return Reply(type: "image/png", body: png, caching: .never)
  }
}
