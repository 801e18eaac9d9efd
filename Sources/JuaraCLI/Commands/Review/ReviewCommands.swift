internal import ArgumentParser
internal import JuaraWording

/// `juara review …`
struct ReviewCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "review", .reviewNoun,
      [
        ListReviews.self, PublishReviews.self, DeclineReview.self, FeatureReview.self,
        ExportReviews.self,
      ])
  }
}
