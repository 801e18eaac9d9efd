internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara review publish`
struct PublishReviews: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("publish", .reviewPublish)
  }

  @Argument(help: help(.reviewIDs)) var ids: [Identifier<LogEntry>]
  @Option(help: help(.overrideRefusal, "reason")) var override: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.publishReviews(ids, override: override, by: desk.audit)
    try desk.print(desk.say.reviewsPublished(ids))
    return .done
  }
}

/// `juara review decline`
struct DeclineReview: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("decline", .reviewDecline)
  }

  @Argument(help: help(.reviewID)) var id: Identifier<LogEntry>
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.declineReview(id, reason: reason, by: desk.audit)
    try desk.print(desk.say.reviewDeclined(id))
    return .done
  }
}

/// `juara review feature`
struct FeatureReview: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("feature", .reviewFeature)
  }

  @Argument(help: help(.reviewID)) var id: Identifier<LogEntry>
  @Option(help: help(.reviewWeek, "day")) var week: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let day =
      try week.map { try desk.day($0, "--week") } ?? desk.library.zone.day(of: desk.audit.at)
    try desk.store.featureReview(id, inWeekOf: day, by: desk.audit)
    try desk.print(desk.say.reviewFeatured(id, monday: day.monday))
    return .done
  }
}
