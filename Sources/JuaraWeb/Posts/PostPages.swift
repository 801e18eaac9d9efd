import Juara
import JuaraStore
import JuaraWording

/// What the library told the public, with links to where it did.
struct PostsPage: WebPage {
  static let template = "posts"

  struct Item {
    let day: String
    let paragraphs: [String]
    let event: Frame.Link?
    let places: [Frame.Link]
  }

  let frame: Frame
  let heading: String
  let nothing: String?
  let posts: [Item]
}

extension Routes {
  func addPostPages() {
    get("posts") { try PostsPage.reply(to: $0) }
    get("events/:code/card.png") { visit in
      let event = try visit.store.publicEvent(visit.parameters["code"] ?? "", at: visit.now).event
      guard let png = try visit.site.cards.png(of: event.code.text, in: visit) else {
        throw WebProblem.notFound
      }
      return Reply(type: "image/png", body: png, caching: .whileSame)
    }
  }
}

extension PostsPage {
  private static let most = 30

  static func reply(to visit: Visit) throws -> Reply {
    let wording = visit.wording
    let posts = try visit.store.publicPosts(most: most)
    return visit.show(
      PostsPage(
        frame: visit.frame(
          wording(.postsPage), section: "/posts",
          describedAs: "\(wording(.postsPage)) – \(visit.library.name)"),
        heading: wording(.postsPage), nothing: posts.isEmpty ? wording(.noPosts) : nil,
        posts: try posts.map { try item($0, in: visit) }))
  }

  private static func item(_ post: Post, in visit: Visit) throws -> Item {
    let wording = visit.wording
    let first = post.publications[0]
    let text =
      post.texts.first { $0.form.channel == first.channel }?.text ?? post.texts.first?.text ?? ""
    let event = try post.event.flatMap { try publicEvent($0, in: visit) }
    return Item(
      day: wording.day(visit.library.zone.day(of: first.at)),
      paragraphs: text.split(whereSeparator: \.isNewline).map(String.init),
      event: event.map {
        Frame.Link(text: $0.plan.title, href: visit.path("/events/\($0.code)"))
      },
      places: post.publications.compactMap { place in
        place.url.map { Frame.Link(text: wording.readOn(place.channel), href: $0) }
      })
  }

  /// Nil of one that is no longer for all to see.
  private static func publicEvent(_ code: EventCode, in visit: Visit) throws -> Event? {
    do {
      return try visit.store.publicEvent(code.text, at: visit.now).event
    } catch is NotFound {
      return nil
    }
  }
}
