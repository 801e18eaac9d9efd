import ArgumentParser
import Juara
import JuaraDocuments
import JuaraStore
import JuaraWording

/// `juara guide …`
struct GuideCommands: CommandGroup {
  static let about = Phrase(
    "Panduan satu halaman untuk peserta, orang tua, guru dan juri.",
    "One-page guides for participants, parents, teachers and jurors.")
  static let subcommands: Subcommands = [Write.self, List.self]

  struct Write: ReadingCommand {
    static let about = Phrase(
      "Menulis satu panduan dari pengaturan acaranya.", "Write a guide from an event's settings.")

    @Argument(
      help: help(
        "Tentang apa; lihat juara guide list.", "What it is about; see juara guide list.", "job"))
    var job: Guide.Job
    @OptionGroup var subject: GuideSubject
    @Flag(
      help: help(
        "Tulis tautan rapatnya: hanya untuk yang sudah dapat kursi.",
        "Show the link of the meeting: for those with a seat alone."))
    var withLink = false
    @Option(help: help("Bentuk panduan.", "How the guide is written.", "html|text"))
    var format = GuideFormat.html
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if withLink, job != .join {
        throw OptionProblem.onlyWith(
          option: "--with-link", other: context.wording.label(Guide.Job.join))
      }
      let facts = try subject.facts(in: context)
      let guide = try context.wording.guide(
        job, from: facts, site: try subject.site.address(in: context), showsLink: withLink)
      switch format {
      case .html:
        try context.write(
          try GuidePage.html(guide, library: facts.library.name, in: context.wording), to: output)
      case .text: try context.write(context.wording.text(of: guide), to: output)
      }
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan panduan mana yang ada untuk suatu acara, dan panjang kalimatnya.",
      "List which guides there are to an event, and how long their sentences are.")

    @OptionGroup var subject: GuideSubject
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let facts = try subject.facts(in: context)
      let (wording, site) = (context.wording, try subject.site.address(in: context))
      typealias Row = (job: Guide.Job, readability: Readability?, reason: String?)
      let rows = Guide.Job.allCases.map { job -> Row in
        do throws(GuideRefusal) {
          return (job, try wording.guide(job, from: facts, site: site).readability, nil)
        } catch {
          return (job, nil, wording.sentence(error))
        }
      }
      try context.print(
        rows, as: list.format,
        [
          .word("job", Phrase("Panduan", "Guide"), { $0.job }, wording.label),
          .text("about", Phrase("Tentang", "About"), canShrink: true) {
            wording.guideHeading($0.job)
          },
          .number("sentences", Phrase("Kalimat", "Sentences"), canHide: true) {
            $0.readability?.sentences
          },
          .decimal("words_per_sentence", Phrase("Kata per kalimat", "Words per sentence")) {
            let tenths = $0.readability?.wordTenths
            return (
              tenths.map { "\($0 / 10).\($0 % 10)" },
              label: $0.readability.map(wording.wordsPerSentence)
            )
          },
          .number("longest", Phrase("Terpanjang", "Longest"), canHide: true) {
            $0.readability?.longest
          },
          .text("missing", Phrase("Belum bisa, karena", "Not yet, because"), canShrink: true) {
            $0.reason
          },
        ])
    }
  }
}

/// Which event a guide is to.
struct GuideSubject: ParsableArguments {
  @Option(help: .code) var event: String?
  @Option(help: .challengeCode) var challenge: String?
  @OptionGroup var site: SiteOption

  func facts(in context: CommandContext) throws -> GuideFacts {
    switch (event, challenge) {
    case (let code?, nil): return try context.store.guideFacts(of: code, at: context.audit.at)
    case (nil, let code?):
      _ = try context.store.challenge(code)
      return try context.store.guideFacts(of: code, at: context.audit.at)
    default: throw OptionProblem.oneOf(["--event", "--challenge"])
    }
  }
}

enum GuideFormat: String, NamedChoice {
  case html, text

  func label(in wording: Wording) -> String {
    self == .text ? wording(Phrase("teks", "text")) : rawValue
  }
}

extension Guide.Job: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}
