internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara contact template list`
struct ListTemplates: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .templateList) }

  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "name", title: .messageTitle), .init(key: "language", title: .languageTitle),
      .init(key: "from", title: .originTitle),
      .init(key: "statuses", title: .audienceTitle, canShrink: true),
    ])
    let own = try desk.store.messages()
    let builtIn = MessageKind.allCases.map { MessageName($0) }
    let names = builtIn + Set(own.map(\.name)).subtracting(builtIn).sorted { $0.text < $1.text }
    for name in names {
      for language in Language.allCases {
        let isOwn = own.contains { $0.name == name && $0.language == language }
        guard isOwn || name.kind != nil else { continue }
        let audience = RegistrationStatus.allCases.filter(name.audience.contains)
        listing.add([
          .text(name.text), .word(language.rawValue, label: desk.say.label(language)),
          .word(isOwn ? "library" : "built-in", label: desk.say.templateOrigin(isOwn: isOwn)),
          .word(
            audience.map(\.rawValue).joined(separator: " "),
            label: audience.map { desk.say.label($0) }.joined(separator: ", ")),
        ])
      }
    }
    try listing.print(format, at: desk)
    return .done
  }
}
