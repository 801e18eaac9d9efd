import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct InquiryCommands: CommandGroup {
  static let about = Phrase(
    "Pertanyaan, usul, pujian dan keluhan yang masuk; tanpa siapa penanyanya.",
    "Questions, wishes, praise and complaints that came in, without who asked.")
  static let subcommands: Subcommands = [Add.self, List.self, Answer.self, Ignore.self]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Mencatat apa yang ditanyakan orang, dan mengusulkan jawabannya.",
      "Record what somebody asked, and suggest an answer.")

    @Argument(help: help("Apa yang ditanyakan.", "What was asked.", "text")) var text:
      Written<String>
    @Option(help: help("Jenisnya.", "What kind it is.", "question|wish|praise|complaint"))
    var kind: Inquiry.Kind = .question
    @Option(
      help: help(
        "Lewat mana.", "Where it came from.", "instagram|facebook|x|whatsapp|desk"))
    var channel: Inquiry.Channel
    @Option(
      help: help(
        "Kapan ditanyakan (bawaan: sekarang).", "When it was asked (default: now).", "time"))
    var at: Written<Instant>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (inquiry, removed) = try context.store.recordInquiry(
        text.value("text", in: context), kind, via: channel,
        askedAt: at?.value("--at", in: context), by: context.audit)
      try context.print(context.wording.inquiryRecorded(inquiry, removed: removed))
      guard kind == .question else { return }
      let base = try context.store.answerBase()
      let ranking = base.index.rank(inquiry.text)
      guard let match = ranking.shown.first else {
        return try context.print(context.wording.nothingToSuggest)
      }
      let entry = base.entries[match.entry]
      let language = QuestionWords.language(of: inquiry.text) ?? context.library.language
      let (answer, answerLanguage) = entry.text(in: language)
      let facts = try context.store.liveFacts(at: context.audit.at)
        .about(inquiry.text, words: base.words)
      let text = Wording(answerLanguage, zone: context.library.zone).answer(answer.answer, facts)
      try context.print("")
      try context.print(context.wording.suggestedAnswer(entry.code))
      try context.print(text)
      if let written = channel.written {
        try context.print(
          context.wording.answerLength(
            written.length(of: text), of: written.limit, in: channel))
      }
      for other in ranking.shown.dropFirst() {
        context.note(context.wording.alsoPossible(base.entries[other.entry].code))
      }
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan yang menunggu jawaban, yang serupa berdekatan.",
      "List what waits for an answer, those alike together.")

    @Flag(help: help("Juga yang sudah selesai.", "Those that are settled, too.")) var all = false
    @OptionGroup var list: ListOptions

    private struct Row {
      let group: Int?
      let inquiry: Inquiry
    }

    func run(in context: CommandContext) throws {
      let rows =
        all
        ? try context.store.inquiries().map { Row(group: nil, inquiry: $0) }
        : try context.store.inquiryGroups().enumerated().flatMap { index, group in
          group.inquiries.map { Row(group: index + 1, inquiry: $0) }
        }
      let wording = context.wording
      try context.print(
        rows, as: list.format,
        [
          all ? nil : .number("group", Phrase("Serupa", "Alike")) { $0.group },
          .id("inquiry_id", .numberTitle) { $0.inquiry.id },
          .word("kind", .kindTitle, { $0.inquiry.kind }, wording.label),
          .word("channel", Phrase("Saluran", "Channel"), { $0.inquiry.channel }, wording.label),
          .instant("asked_at", .atTitle, canHide: true) { $0.inquiry.askedAt },
          .text("text", Phrase("Isi", "Text"), canShrink: true) { $0.inquiry.text },
          all
            ? .word("state", .stateTitle) {
              ($0.inquiry.state.key, label: wording.label($0.inquiry.state))
            } : nil,
          all ? .text("faq", Phrase("Jawaban", "Answer")) { $0.inquiry.state.code?.text } : nil,
          all
            ? .instant("settled_at", Phrase("Selesai", "Settled"), canHide: true) {
              $0.inquiry.state.audit?.at
            } : nil,
          all
            ? .text("settled_by", .staffTitle, canHide: true) { $0.inquiry.state.audit?.staff }
            : nil,
        ])
    }
  }

  struct Answer: LibraryCommand {
    static let about = Phrase(
      "Menandai sudah dijawab; pertanyaannya menjadi ungkapan tanya jawab itu.",
      "Mark as answered; a question becomes a phrasing of the entry.")

    @Argument(help: .inquiryIDs) var ids: [Identifier<Inquiry>]
    @Option(
      name: .customLong("faq"),
      help: help("Tanya jawab yang menjawabnya.", "The entry that answers it.", "code"))
    var entry: Written<FAQCode>?
    @Option(
      help: help(
        "Buat tanya jawab baru berkode ini.", "Make a new entry of this code.", "code"))
    var new: Written<FAQCode>?
    @Flag(
      help: help(
        "Sudah dijawab petugas; tanya jawab tidak berubah.",
        "Staff have answered; the FAQ does not change."))
    var replied = false
    @Option(
      help: help(
        "Judul tanya jawab baru (bawaan: pertanyaannya).",
        "The new entry's title (default: the question).", "text"))
    var title: Written<String>?
    @Option(help: .faqAnswer) var answer: Written<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let ways: [Any?] = [entry, new, replied ? true : nil]
      guard ways.count(where: { $0 != nil }) == 1 else {
        throw OptionProblem.oneOf(["--faq", "--new", "--replied"])
      }
      if new == nil, answer != nil || title != nil {
        throw OptionProblem.onlyWith(option: answer == nil ? "--title" : "--answer", other: "--new")
      }
      if new != nil, answer == nil { throw OptionProblem.empty(option: "--answer") }
      let draft = try (entry ?? new).map { code in
        FAQDraft(
          code: try code.value(in: context),
          title: try title?.value("--title", in: context)
            ?? (new == nil ? nil : try context.store.inquiry(ids[0]).text),
          answer: try answer?.value("--answer", in: context))
      }
      let (entry, phrasings) = try context.store.answerInquiries(
        ids, by: draft, isNew: new != nil, context.audit)
      try context.print(
        context.wording.inquiriesAnswered(ids.count, by: entry, phrasings: phrasings))
      if let entry { try context.noteMissingFacts(of: [entry]) }
    }
  }

  struct Ignore: LibraryCommand {
    static let about = Phrase(
      "Menandai pertanyaan di luar urusan perpustakaan.",
      "Mark questions as none of the library's business.")

    @Argument(help: .inquiryIDs) var ids: [Identifier<Inquiry>]
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.ignoreInquiries(ids, by: context.audit)
      try context.print(context.wording.inquiriesIgnored(ids.count))
    }
  }
}

extension Inquiry.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension Inquiry.Channel: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension ArgumentHelp {
  fileprivate static var inquiryIDs: ArgumentHelp {
    help("Nomornya, boleh beberapa.", "The number, or several.", "numbers")
  }
}
