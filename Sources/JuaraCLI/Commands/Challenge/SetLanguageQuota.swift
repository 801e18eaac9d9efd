internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge language`
struct SetLanguageQuota: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("language", .languageCondition)
  }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.languageTag)) var tag: String
  @Option(help: help(.languageAtLeast, "n|none")) var atLeast: String
  @Option(help: help(.conditionActivity, "name")) var activity = "books"
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let language = try desk.languageTag(tag, "LANGUAGE")
    let count = try desk.optional(atLeast) {
      try desk.goal(try desk.number($0, "--at-least"), "--at-least")
    }
    try desk.store.setLanguage(
      language, atLeast: count, for: try desk.activity(activity), of: code, by: desk.signature)
    try desk.print(desk.say.languageQuotaSet(language, atLeast: count))
    return .done
  }
}

extension Desk {
  func languageTag(_ text: String, _ option: String) throws -> LanguageTag {
    guard let tag = LanguageTag(text) else {
      throw OptionProblem.languageTag(option: option, value: text)
    }
    return tag
  }
}
