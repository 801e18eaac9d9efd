import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara event question …`
struct QuestionCommands: CommandGroup {
  static let about = Phrase(
    "Pertanyaan acara di formulir pendaftaran.", "What an event asks on its form.")
  static let subcommands: Subcommands = [Add.self, List.self, Edit.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase("Tambahkan pertanyaan.", "Add a question.")

    @Argument(help: .eventCode) var event: String
    @Argument(help: .questionKey) var key: String
    @Option(help: .questionText) var text: Written<String>
    @Option(help: .questionType) var type: Question.Kind
    @Option(name: .customLong("option"), help: .questionOption)
    var options: [Written<String>] = []
    @Flag(help: .questionRequired) var required = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let question = try context.store.addQuestion(
        key, text: try text.value("--text", in: context), kind: type,
        options: try options.map { try $0.value("--option", in: context) }, isRequired: required,
        to: event, by: context.audit)
      try context.print(context.wording.questionSaved(question, in: event))
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Daftar pertanyaan.", "List the questions.")

    @Argument(help: .eventCode) var event: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.questions(of: event), as: list.format,
        [
          .text("key", Phrase("Nama", "Key")) { $0.key },
          .text("text", Phrase("Pertanyaan", "Question"), canShrink: true) { $0.text },
          .word("type", Phrase("Jawaban", "Answer"), { $0.kind }, context.wording.label),
          ListColumn(key: "required", title: Phrase("Wajib", "Required")) {
            .flag($0.isRequired, showsNo: true)
          },
          .text("options", Phrase("Pilihan", "Choices"), canShrink: true) {
            $0.options.isEmpty ? nil : $0.options.joined(separator: "; ")
          },
        ])
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase("Ubah pertanyaan.", "Change a question.")

    @Argument(help: .eventCode) var event: String
    @Argument(help: .questionKey) var key: String
    @Option(help: .questionText) var text: Written<String>?
    @Option(help: .questionType) var type: Question.Kind?
    @Option(name: .customLong("option"), help: .questionOption)
    var options: [Written<String>] = []
    @Flag(help: .questionRequired) var required = false
    @Flag(help: help("Tidak wajib dijawab.", "Need not be answered.")) var optional = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(text, type, options.first, required == optional ? nil : required)
      let question = try context.store.editQuestion(key, of: event, by: context.audit) {
        question in
        if let text { question.text = try text.value("--text", in: context) }
        if let type {
          question.kind = type
          if type != .choice, type != .choices { question.options = [] }
        }
        if !options.isEmpty {
          question.options = try options.map { try $0.value("--option", in: context) }
        }
        if required != optional { question.isRequired = required }
      }
      try context.print(context.wording.questionSaved(question, in: event))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Hapus pertanyaan yang belum dijawab.", "Remove a question that nobody has answered.")

    @Argument(help: .eventCode) var event: String
    @Argument(help: .questionKey) var key: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeQuestion(key, of: event, by: context.audit)
      try context.print(context.wording.questionRemoved(key, from: event))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var questionKey: ArgumentHelp {
    help(
      "Nama pertanyaan: huruf kecil, angka, garis bawah.",
      "The question's name: small letters, digits, underscores.", "key")
  }
  fileprivate static var questionOption: ArgumentHelp {
    help("Satu pilihan; ulangi untuk tiap pilihan.", "One choice; repeat it for each.", "text")
  }
  fileprivate static var questionRequired: ArgumentHelp {
    help("Wajib dijawab.", "Must be answered.")
  }
  fileprivate static var questionText: ArgumentHelp {
    help("Bunyi pertanyaan.", "The question as people read it.", "text")
  }
  fileprivate static var questionType: ArgumentHelp {
    help(
      "Jenis jawaban.",
      "The sort of answer.", "type")
  }
}
