internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara review export`
struct ExportReviews: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("export", .reviewExport)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @Option(help: help(.profile, "standard|excel-id")) var profile = ExportProfile.standard
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let reviews = try desk.store.reviews(of: challenge, view: .public, at: desk.audit.at)
    try desk.export(to: output) { sink in
      try ReviewExport.write(reviews, profile, name: { desk.say.name($0) }, sink: sink)
      return reviews.count
    }
    return .done
  }
}
