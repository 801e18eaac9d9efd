internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara log show`
struct ShowEntry: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("show", .logShow) }

  @Argument(help: help(.entryID)) var id: Identifier<LogEntry>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let file = try desk.store.entry(id)
    let (entry, say) = (file.entry, desk.say)
    var fields = FieldList(at: desk)
    fields.add(.entryIDTitle, entry.id.description)
    fields.add(.readerTitle, entry.entrant.name)
    fields.add(
      .quantityTitle,
      "\(say.number(entry.quantity)) \(say.label(entry.activity, after: entry.quantity))")
    fields.add(.bookTitle, entry.work.title)
    fields.add(.authorTitle, entry.work.author)
    fields.add(.isbnTitle, entry.work.isbn?.digits)
    fields.add(.bookLanguageTitle, entry.work.language.map { say.name(of: $0) })
    fields.add(.readOnTitle, say.day(entry.readOn))
    fields.add(.recordedAtTitle, "\(say.instant(entry.recordedAt)), \(entry.recordedBy)")
    fields.add(.reviewTitle, file.review?.text)
    fields.add(.ratingTitle, file.review?.rating.map(String.init))
    fields.add(.evidenceOfWorkTitle, file.evidence?.text)
    fields.add(.evidenceOfWorkTitle, file.evidence?.link)
    fields.add(.evidenceOfWorkTitle, file.evidence?.reference)
    fields.add(.voidTitle, entry.void.map { say.reason($0.reason) })
    for decision in file.decisions { fields.add(.decisionTitle, say.decision(decision)) }
    try fields.print()
    return .done
  }
}
