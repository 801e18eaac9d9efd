internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara log add`
struct AddEntry: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .logAdd) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var reader: ReaderOptions
  @Option(help: help(.activity, "name")) var activity: String
  @Option(help: help(.quantity, "n")) var quantity: Int
  @Option(help: help(.bookTitle, "text")) var title: String?
  @Option(help: help(.author, "name")) var author: String?
  @Option(help: help(.isbn, "isbn")) var isbn: String?
  @Option(help: help(.readOn, "day")) var readOn: String?
  @Option(help: help(.overrideRefusal, "reason")) var override: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let work = Work(
      title: try title.map { try desk.text($0, "--title") },
      author: try author.map { try desk.text($0, "--author") },
      isbn: try isbn.map { text in
        guard let isbn = ISBN(text) else { throw OptionProblem.isbn(value: text) }
        return isbn
      })
    let draft = LogDraft(
      reader: try reader.reader(at: desk), activity: try desk.activity(activity),
      quantity: quantity,
      work: work, readOn: try readOn.map { try desk.day($0, "--read-on") })
    let (id, isFlagged) = try desk.store.log(
      draft, in: challenge, override: override, by: desk.signature)
    try desk.print(desk.say.entryRecorded(id, isFlagged: isFlagged))
    return .done
  }
}
