import ArgumentParser
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

struct SurveyCommands: CommandGroup {
  static let about = Phrase(
    "Survei: pertanyaan kepada yang hadir; jawabannya disimpan tanpa orangnya.",
    "Surveys: questions to those who came; the answers are kept without the person.")
  static let subcommands: Subcommands = [
    Create.self, List.self, Show.self, Edit.self, Remove.self, SurveyQuestionCommands.self,
    Invite.self, Form.self, Enter.self, Import.self, Result.self, SurveyTextCommands.self,
    SurveyPlanCommands.self, Notice.self,
  ]

  struct Create: LibraryCommand {
    static let about = Phrase("Membuat survei.", "Make a survey.")

    @Argument(help: .newCode) var code: String
    @Option(
      help: help(
        "Kode acara yang ditanyakan.", "The code of the event it asks about.", "event"))
    var event: String?
    @Option(
      parsing: .upToNextOption,
      help: help(
        "Tanggal pertama dan terakhir masa yang ditanyakan.",
        "The first and the last day of the period it asks about.", "day"))
    var period: [Written<Day>] = []
    @Option(
      help: help(
        "Tanyakan lagi hal yang sama enam minggu sesudah survei ini.",
        "Ask the same again six weeks after this survey.", "survey"))
    var follows: String?
    @Option(
      help: help(
        "Kumpulan pertanyaan: umpan-balik (juga anak), hasil, atau skm (Permenpan-RB 14/2017).",
        "The set of questions: feedback (children too), outcome, or skm (Permenpan-RB 14/2017).",
        "preset"))
    var preset: Survey.Preset?
    @Option(help: .surveyTitle) var title: Written<String>?
    @Option(help: .surveyLink) var link: Written<String>?
    @Option(help: .population) var population: Int?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      guard let surveyCode = EventCode(code) else { throw SurveyRefusal.notACode(code) }
      let scopes = [event != nil, !period.isEmpty, follows != nil].count { $0 }
      guard scopes == 1, period.isEmpty || period.count == 2 else {
        throw OptionProblem.oneOf(["--event", "--period", "--follows"])
      }
      if follows != nil, preset != nil {
        throw OptionProblem.oneOf(["--preset", "--follows"])
      }
      let days = try period.map { try $0.value("--period", in: context) }
      let told = try event.map { try context.store.event($0) }
      let first = try follows.map { try context.store.survey($0) }
      let given = try title?.value("--title", in: context)
      let survey = try context.store.createSurvey(
        SurveyDraft(
          code: surveyCode, preset: preset, event: event,
          period: days.count == 2 ? (days[0], days[1]) : nil, follows: follows,
          terms: SurveyTerms(
            title: given ?? first?.terms.title
              ?? context.wording.surveyTitle(preset, of: told?.plan.title),
            form: try link.map { FormLink(try $0.value("--link", in: context)) },
            population: population),
          questions: preset?.questions ?? []), by: context.audit)
      try context.print(context.wording.surveyCreated(survey))
      if survey.asksAdultsOnly { context.note(context.wording.adultsOnly(survey)) }
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar survei.", "List the surveys.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.surveys(), as: list.format,
        [
          .text("code", .codeTitle) { $0.survey.code.text },
          .text("title", .titleTitle, canShrink: true) { $0.survey.terms.title },
          .word("preset", .kindTitle, { $0.survey.preset }, context.wording.label),
          .text("event", .eventTitle, canShrink: true, canHide: true) {
            if case .event(let code) = $0.survey.scope { code.text } else { nil }
          },
          .day("from", Phrase("Mulai", "From"), canHide: true) { $0.survey.askedFrom },
          .number("invited", Phrase("Kode", "Codes")) { $0.invited },
          .number("answers", Phrase("Jawaban", "Answers")) { $0.answers },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu survei dengan pertanyaannya.", "Show one survey with its questions.")

    @Argument(help: .survey) var survey: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let listing = try context.store.surveyListing(survey)
      let (survey, wording) = (listing.survey, context.wording)
      var fields = FieldList(in: context)
      fields.add(.codeTitle, survey.code.text)
      fields.add(.titleTitle, survey.terms.title)
      fields.add(.kindTitle, survey.preset.map(wording.label))
      fields.add(
        Phrase("Tentang", "About"),
        wording.scope(survey, event: try context.event(of: survey)))
      fields.add(Phrase("Lanjutan dari", "Follows"), survey.follows?.text)
      fields.add(Phrase("Dijawab mulai", "Answered from"), wording.day(survey.askedFrom))
      fields.add(Phrase("Formulir", "Form"), survey.terms.form?.text)
      fields.add(Phrase("Populasi", "Population"), survey.terms.population.map(wording.number))
      fields.add(Phrase("Kode", "Codes"), wording.number(listing.invited))
      fields.add(Phrase("Jawaban", "Answers"), wording.number(listing.answers))
      try fields.print()
      if survey.asksAdultsOnly { try context.print(wording.adultsOnly(survey)) }
      for (index, question) in survey.questions.enumerated() {
        let text = question.text(in: wording.language)
        try context.print("")
        try context.print(
          "\(index + 1). \(text.text.printable) "
            + context.style.dim("(\(question.key), \(wording.label(question.kind)))"))
        for (index, option) in text.options.enumerated() {
          try context.print("   \(index + 1) \(option.printable)")
        }
      }
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah judul, tautan formulir atau populasi.",
      "Change the title, the form's link or the population.")

    @Argument(help: .survey) var survey: String
    @Option(help: .surveyTitle) var title: Written<String>?
    @Option(
      help: help(
        "Tautan formulir dengan KODE; tidak-ada menghapusnya.",
        "The form's link with KODE; none takes it away.", "url|none"))
    var link: ValueEdit<String>?
    @Option(
      help: help(
        "Banyaknya yang dilayani; tidak-ada: yang hadir.",
        "How many were served; none: those who came.", "n|none"))
    var population: ValueEdit<Int>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(title, link, population)
      let survey = try context.store.editSurvey(survey, by: context.audit) { terms in
        if let title { terms.title = try title.value("--title", in: context) }
        if let link {
          terms.form = try link.value("--link", in: context).map { FormLink($0) }
        }
        try population?.apply("--population", to: &terms.population, in: context)
      }
      try context.print(context.wording.surveyEdited(survey))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Menghapus survei yang belum dijawab siapa pun.", "Remove a survey that nobody has answered.")

    @Argument(help: .survey) var survey: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let survey = try context.store.removeSurvey(survey, by: context.audit)
      try context.print(context.wording.surveyRemoved(survey))
    }
  }

  struct Enter: LibraryCommand {
    static let about = Phrase(
      "Mencatat setumpuk formulir kertas, satu baris per lembar.",
      "Enter a stack of paper forms, one line per sheet.")

    @Argument(help: .survey) var survey: String
    @Option(
      help: help(
        "Tanggal menjawab (bawaan: hari ini).", "The day of answering (default: today).", "day"))
    var on: Written<Day>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      // What was acknowledged may be thrown away: the form on paper.
      try context.store.syncEachCommit()
      var session = SurveySession(
        try context.store.survey(survey),
        on: try on?.value("--on", in: context) ?? context.today, in: context)
      try session.run()
    }
  }

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor jawaban Google Formulir; tanpa --apply hanya uji coba. Nama dan surel tidak disimpan.",
      "Import answers from Google Forms; a dry run without --apply. Names and e-mails are not kept."
    )

    @Argument(help: .survey) var survey: String
    @Argument(help: .inputFile, completion: .file()) var file: String
    @Option(
      help: help(
        "Tanggal menjawab bagi baris tanpa waktu.", "The day of rows that give none.", "day"))
    var on: Written<Day>?
    @Option(
      name: .customLong("question"),
      help: help(
        "Kolom sebuah pertanyaan, bila judulnya berbeda. Boleh berulang.",
        "A question's column, where its header differs. May be repeated.", "key=header"))
    var questions: [String] = []
    @OptionGroup var options: ImportArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let asked = try context.store.survey(survey)
      let input = try InputFile.named(file)
      let columns = try questions.map { text in
        guard let (question, header) = text.keyAndValue else {
          throw OptionProblem.column(value: text)
        }
        return (question, header)
      }
      try Interruption.handled {
        let table = try SurveyFile(
          input, of: asked, zone: context.library.zone,
          day: try on?.value("--on", in: context), columns: columns,
          try options.tableOptions(.surveys, in: context))
        if !table.missing.isEmpty {
          context.warn(context.wording.questionsWithoutColumn(table.missing))
        }
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importAnswers(
            to: survey, options.importOptions(input, table.findings), by: context.audit,
            rows: next, report: report)
        }
      }
    }
  }
}

extension CommandContext {
  func event(of survey: Survey) throws -> Event? {
    guard case .event(let code) = survey.scope else { return nil }
    return try store.event(code.text)
  }
}

extension ArgumentHelp {
  static var survey: ArgumentHelp {
    help("Kode survei.", "The survey's code.", "survey")
  }
  static var surveyQuestion: ArgumentHelp {
    help("Nama pertanyaan.", "The question's name.", "question")
  }
  fileprivate static var surveyTitle: ArgumentHelp {
    help("Judul (bawaan: dari acaranya).", "The title (default: from the event).", "text")
  }
  fileprivate static var surveyLink: ArgumentHelp {
    help(
      "Tautan formulir di web, dengan KODE di tempat kode pribadi.",
      "The link of a form on the web, with KODE where the personal code belongs.", "url")
  }
  fileprivate static var population: ArgumentHelp {
    help(
      "Banyaknya yang dilayani, untuk ukuran sampel (bawaan: yang hadir).",
      "How many were served, for the size of the sample (default: those who came).", "n")
  }
}

extension Survey.Preset: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension SurveyQuestion.Kind: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}

extension SurveyText.State: NamedChoice {
  func label(in wording: Wording) -> String { wording.label(self) }
}
