internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara review list`
struct ListReviews: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .reviewList) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.reviewState, "waiting|published|declined")) var state: BookReview.State?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let say = desk.say
    var listing = Listing([
      .init(key: "entry_id", title: .entryIDTitle, isNumber: true),
      .init(key: "state", title: .stateTitle),
      .init(key: "reader", title: .readerTitle, canShrink: true),
      .init(key: "title", title: .bookTitle, canShrink: true),
      .init(key: "rating", title: .ratingTitle, isNumber: true),
      .init(key: "review", title: .reviewTitle, canShrink: true),
      .init(key: "week", title: .weekTitle, canHide: true),
      .init(key: "reason", title: .whyFlaggedTitle, canShrink: true, canHide: true),
    ])
    let reviews = try desk.store.reviews(
      of: challenge, state: state, view: .staff, at: desk.audit.at)
    for review in reviews {
      listing.add([
        .number(Int(review.entry.rawValue)),
        .word(review.state.rawValue, label: say.label(review.state)),
        .text(say.name(review.name)), .text(review.work.title), .number(review.draft.rating),
        .text(review.draft.text), .text(review.featuredWeek?.description), .text(review.reason),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
