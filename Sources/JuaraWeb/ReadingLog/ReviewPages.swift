import Juara
import JuaraStore
import JuaraWording

/// The reviews of a challenge that anybody may read.
struct ReviewsPage: WebPage {
  static let template = "reviews"

  struct Item {
    let title: String
    let author: String?
    let featured: String?
    let rating: String?
    let stars: String?
    let paragraphs: [String]
    let by: String
  }

  let frame: Frame
  let back: Frame.Link
  let heading: String
  let nothing: String?
  let reviews: [Item]
  let note: String
}

extension Routes {
  func addReviewPages() {
    get("events/:code/reviews") { try ReviewsPage.reply(to: $0) }
  }
}

extension ReviewsPage {
  private static let most = 60

  static func reply(to visit: Visit) throws -> Reply {
    let wording = visit.wording
    let details = try visit.store.publicEvent(visit.parameters["code"] ?? "", at: visit.now)
    guard details.challenge != nil else { throw WebProblem.notFound }
    let event = details.event
    let monday = visit.today.monday
    let reviews = try visit.store.publicReviews(of: event.code.text, at: visit.now)
    let featured = reviews.filter { $0.featuredWeek == monday }
    let shown = featured + reviews.filter { $0.featuredWeek != monday }
    let heading = "\(wording(.reviewsPage)): \(event.plan.title)"
    return visit.show(
      ReviewsPage(
        frame: visit.frame(heading, describedAs: heading),
        back: Frame.Link(text: event.plan.title, href: visit.path("/events/\(event.code)")),
        heading: heading, nothing: shown.isEmpty ? wording(.noReviews) : nil,
        reviews: shown.prefix(most).map { review in
          Item(
            title: review.work.title ?? wording(.reviewFieldLabel), author: review.work.author,
            featured: review.featuredWeek == monday ? wording(.featuredReview) : nil,
            rating: review.draft.rating.map { wording.stars($0) },
            stars: review.draft.rating.map {
              String(repeating: "★", count: $0) + String(repeating: "☆", count: 5 - $0)
            },
            paragraphs: (review.draft.text ?? "").split(whereSeparator: \.isNewline)
              .map(String.init), by: wording.name(review.name))
        }, note: wording(.reviewsByConsent)))
  }
}
