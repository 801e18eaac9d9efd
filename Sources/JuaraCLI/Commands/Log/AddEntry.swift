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
  @Option(help: help(.bookLanguage, "code")) var bookLanguage: String?
  @Option(help: help(.readOn, "day")) var readOn: String?
  @Option(help: help(.reviewText, "text")) var review: String?
  @Option(help: help(.rating, "n")) var rating: Int?
  @Option(help: help(.evidenceText, "text")) var text: String?
  @Option(help: help(.evidenceLink, "url")) var link: String?
  @Option(help: help(.evidenceReference, "ref")) var evidence: String?
  @Option(help: help(.overrideRefusal, "reason")) var override: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let work = Work(
      title: try title.map { try desk.text($0, "--title") },
      author: try author.map { try desk.text($0, "--author") },
      isbn: try isbn.map { text in
        guard let isbn = ISBN(text) else { throw OptionProblem.isbn(value: text) }
        return isbn
      },
      language: try bookLanguage.map { try desk.languageTag($0, "--book-language") })
    let draft = LogDraft(
      reader: try reader.reader(at: desk), activity: try desk.activity(activity),
      quantity: quantity,
      work: work, readOn: try readOn.map { try desk.day($0, "--read-on") },
      review: try reviewDraft(at: desk), evidence: try evidence(at: desk))
    let logged = try desk.store.log(draft, in: challenge, override: override, by: desk.audit)
    try desk.print(desk.say.entryRecorded(logged))
    if let other = logged.sameAs {
      desk.note(desk.errorStyle.yellow(desk.say.sameEntry(logged.id, as: other)))
    }
    return .done
  }

  private func reviewDraft(at desk: Desk) throws -> ReviewDraft? {
    if review == nil, rating == nil { return nil }
    let text = try review.map { try desk.text($0, "--review") }
    guard let draft = ReviewDraft(text: text, rating: rating) else { throw OptionProblem.review }
    return draft
  }

  private func evidence(at desk: Desk) throws -> Evidence? {
    if let link, !link.hasPrefix("https://"), !link.hasPrefix("http://") {
      throw PlanProblem.notALink(link)
    }
    return Evidence(
      text: try text.map { try desk.text($0, "--text") }, link: link,
      reference: try evidence.map { try desk.text($0, "--evidence") })
  }
}
