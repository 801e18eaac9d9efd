internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara draw show`
struct ShowDraw: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("show", .drawShow) }

  @Argument(help: help(.drawCode)) var code: String
  @Option(help: help(.drawView, "public|staff")) var view = Standings.View.public
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @Option(help: help(.drawOutput, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let draw = try desk.store.draw(code)
    if let output {
      try desk.publish(draw, to: try desk.outputFile(output))
      return .done
    }
    if format == .table { try show(draw, at: desk) }
    let say = desk.say
    var listing = Listing([
      .init(key: "pick", title: .orderTitle, isNumber: true),
      .init(key: "as", title: .prizeTitle),
      .init(key: "place", title: .placeInListTitle, isNumber: true),
      .init(key: "entrant", title: .numberTitle, isNumber: true),
      .init(key: "name", title: .nameTitle, canShrink: true),
    ])
    for one in try desk.store.drawnEntrants(of: code, at: desk.audit.at) {
      let name = view == .staff ? one.participant.details.name.text : say.name(one.publicName)
      listing.add([
        .number(one.order),
        .word(
          one.isAlternate ? "alternate" : "winner",
          label: say(one.isAlternate ? .alternate : .winner)),
        .number(one.place), .number(one.number), .text(name),
      ])
    }
    guard format != .table || draw.outcome != nil else { return .done }
    if format == .table { try desk.print("") }
    try listing.print(format, at: desk)
    return .done
  }

  private func show(_ draw: Draw, at desk: Desk) throws {
    let list = draw.list
    let say = desk.say
    var fields = FieldList(at: desk)
    fields.add(.codeTitle, list.code.text)
    fields.add(.drawChallengeTitle, list.challenge.text)
    fields.add(.entrantsTitle, say.number(list.entrants.count))
    fields.add(.winnersTitle, say.number(list.terms.winners))
    fields.add(.alternatesTitle, say.number(list.terms.alternates))
    fields.add(.onePerHouseholdTitle, list.terms.onePerHousehold ? say(.yes) : nil)
    fields.add(.entropyFromTitle, list.terms.entropyFrom)
    fields.add(.frozenAtTitle, say.instant(list.frozenAt))
    fields.add(.hashTitle, list.hash)
    fields.add(
      .drawnTitle,
      draw.outcome.flatMap { outcome in
        draw.drawn.map { "\(say.instant($0.at)), \($0.staff): \(outcome.key)" }
      })
    try fields.print()
  }
}
