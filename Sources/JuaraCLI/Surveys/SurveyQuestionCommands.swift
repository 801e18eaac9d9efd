import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara survey question …`
struct SurveyQuestionCommands: CommandGroup {
  static let name = "question"
  static let about = Phrase("Pertanyaan sebuah survei.", "A survey's questions.")
  static let subcommands: Subcommands = [Add.self, List.self, Edit.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah pertanyaan.", "Add a question.")

    @Argument(help: .survey) var survey: String
    @Argument(
      help: help(
        "Nama pendeknya: huruf kecil, angka, garis bawah.",
        "Its short name: small letters, digits, low lines.", "key"))
    var key: String
    @Argument(help: .surveyQuestionText) var text: Written<String>
    @Option(
      help: help(
        "Jenis jawaban: skala, satu, beberapa, angka, teks.",
        "What is answered: scale, one, several, number, text.", "kind"))
    var kind: SurveyQuestion.Kind
    @Option(help: .surveyOptions) var option: [Written<String>] = []
    @Flag(
      help: help(
        "Menanyakan tentang penjawab sendiri: hanya untuk orang dewasa.",
        "It asks about who answers: for adults only."))
    var personal = false
    @Option(help: .surveyTextLanguage) var textLanguage: Language?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let text = SurveyQuestion.Text(
        try text.value("TEXT", in: context),
        try option.map { try $0.value("--option", in: context) })
      let question = try context.store.addSurveyQuestion(
        SurveyQuestionDraft(
          key: key, kind: kind, isPersonal: personal,
          texts: [textLanguage ?? context.library.language: text]), to: survey, by: context.audit)
      try context.print(context.wording.surveyQuestionSaved(question, of: survey))
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar pertanyaan.", "List the questions.")

    @Argument(help: .survey) var survey: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      try context.print(
        try context.store.survey(survey).questions, as: list.format,
        [
          .text("question", .nameTitle) { $0.key },
          .word("kind", .kindTitle, { $0.kind }, wording.label),
          .text("text", Phrase("Pertanyaan", "Question"), canShrink: true) {
            $0.text(in: wording.language).text
          },
          .text("options", Phrase("Pilihan", "Options"), canShrink: true) {
            $0.text(in: wording.language).options.joined(separator: "; ")
          },
          .flag("personal", Phrase("Pribadi", "Personal")) { $0.isPersonal },
        ])
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah pertanyaan, atau menambah bahasa lain.",
      "Change a question, or add another language.")

    @Argument(help: .survey) var survey: String
    @Argument(help: .surveyQuestion) var question: String
    @Option(help: .surveyQuestionText) var text: Written<String>?
    @Option(help: .surveyOptions) var option: [Written<String>] = []
    @Option(help: .surveyTextLanguage) var textLanguage: Language?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(text, option.isEmpty ? nil : option)
      let question = try context.store.editSurveyQuestion(
        question, of: survey, in: textLanguage ?? context.library.language, by: context.audit
      ) {
        if let text { $0.text = try text.value("--text", in: context) }
        if !option.isEmpty { $0.options = try option.map { try $0.value("--option", in: context) } }
      }
      try context.print(context.wording.surveyQuestionSaved(question, of: survey))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus pertanyaan.", "Remove a question.")

    @Argument(help: .survey) var survey: String
    @Argument(help: .surveyQuestion) var question: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeSurveyQuestion(question, from: survey, by: context.audit)
      try context.print(context.wording.surveyQuestionRemoved(question, from: survey))
    }
  }
}

/// `juara survey text …`
struct SurveyTextCommands: CommandGroup {
  static let name = "text"
  static let about = Phrase(
    "Jawaban tertulis: petugas membacanya sebelum orang lain.",
    "Written answers: staff read them before anyone else.")
  static let subcommands: Subcommands = [List.self, Release.self, Hide.self]

  struct List: ListCommand {
    static let about = Phrase("Menampilkan jawaban tertulis.", "List the written answers.")

    @Argument(help: .survey) var survey: String
    @Option(help: help("Hanya yang begini.", "Only those that are so.", "state"))
    var state: SurveyText.State?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.surveyTexts(of: survey, state), as: list.format,
        [
          .text("text_id", .codeTitle) { $0.id },
          .text("question", Phrase("Pertanyaan", "Question"), canHide: true) { $0.question },
          .word("state", .stateTitle, { $0.state }, context.wording.label),
          .text("text", Phrase("Jawaban", "Answer"), canShrink: true) { $0.text },
        ])
    }
  }

  struct Release: LibraryCommand {
    static let about = Phrase(
      "Membolehkan jawaban tertulis tampil di hasil. Pastikan tidak ada nama di dalamnya.",
      "Let written answers stand in results. Make sure that they name nobody.")

    @Argument(help: .survey) var survey: String
    @Argument(help: .surveyTextIDs) var texts: [String]
    @Flag(
      help: help(
        "Nama, nomor telepon, dan surel di dalamnya sudah diperiksa dan boleh dibaca orang.",
        "Names, telephone numbers and e-mail addresses in them are checked and may be read."))
    var namesChecked = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let changed = try context.store.setSurveyTexts(
        texts, of: survey, to: .released, areNamesChecked: namesChecked, by: context.audit)
      try context.print(context.wording.textsDecided(changed, of: texts.count, .released))
    }
  }

  struct Hide: LibraryCommand {
    static let about = Phrase(
      "Menyembunyikan jawaban tertulis.", "Keep written answers out of results.")

    @Argument(help: .survey) var survey: String
    @Argument(help: .surveyTextIDs) var texts: [String]
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let changed = try context.store.setSurveyTexts(
        texts, of: survey, to: .hidden, by: context.audit)
      try context.print(context.wording.textsDecided(changed, of: texts.count, .hidden))
    }
  }
}

/// `juara survey plan …`
struct SurveyPlanCommands: CommandGroup {
  static let name = "plan"
  static let about = Phrase(
    "Rencana perbaikan unsur SKM: apa, siapa, kapan.",
    "What will be done about elements of the SKM: what, who, by when.")
  static let subcommands: Subcommands = [Set.self, List.self, Remove.self]

  struct Set: LibraryCommand {
    static let about = Phrase("Mencatat rencana untuk satu unsur.", "Record a plan for an element.")

    @Argument(help: .survey) var survey: String
    @Argument(help: .element) var element: String
    @Option(help: help("Apa yang akan dilakukan.", "What will be done.", "text"))
    var action: Written<String>
    @Option(help: help("Siapa yang bertanggung jawab.", "Who is responsible.", "text"))
    var who: Written<String>
    @Option(help: help("Paling lambat kapan.", "By which day.", "day")) var by: Written<Day>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let plan = SurveyPlan(
        question: Identifier(0), action: try action.value("--action", in: context),
        responsible: try who.value("--who", in: context), due: try by.value("--by", in: context))
      try context.store.setSurveyPlan(
        plan.action, for: element, of: survey, responsible: plan.responsible, due: plan.due,
        by: context.audit)
      try context.print(context.wording.planSaved(plan, for: element))
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan rencana tiap unsur.", "List the plan of each element.")

    @Argument(help: .survey) var survey: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.surveyPlans(of: survey), as: list.format,
        [
          .text("element", Phrase("Unsur", "Element")) { $0.element.key },
          .text("action", Phrase("Rencana", "Plan"), canShrink: true) { $0.plan?.action },
          .text("responsible", Phrase("Siapa", "Who"), canShrink: true) { $0.plan?.responsible },
          .day("due", Phrase("Paling lambat", "By")) { $0.plan?.due },
        ])
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus rencana satu unsur.", "Remove the plan of an element.")

    @Argument(help: .survey) var survey: String
    @Argument(help: .element) var element: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeSurveyPlan(for: element, of: survey, by: context.audit)
      try context.print(context.wording.planRemoved(element))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var surveyQuestionText: ArgumentHelp {
    help("Pertanyaannya.", "The question.", "text")
  }
  fileprivate static var surveyOptions: ArgumentHelp {
    help(
      "Satu pilihan, atau label satu langkah skala dari yang terendah. Boleh berulang.",
      "One option, or the label of one step of the scale from the lowest. May be repeated.", "text")
  }
  fileprivate static var surveyTextLanguage: ArgumentHelp {
    help(
      "Bahasa teksnya (bawaan: bahasa perpustakaan).",
      "The language of the text (default: the library's).", "id|en")
  }
  fileprivate static var surveyTextIDs: ArgumentHelp {
    help(
      "Kode jawaban tertulis; lihat juara survey text list. Boleh beberapa.",
      "The code of a written answer; see juara survey text list. Several too.", "text")
  }
  fileprivate static var element: ArgumentHelp {
    help("Unsur SKM, misalnya sarana.", "The element of the SKM, such as sarana.", "element")
  }
}
