import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

/// `juara contact template …`
struct TemplateCommands: CommandGroup {
  static let about = Phrase(
    "Teks pesan; yang bawaan bisa diganti.", "The texts of messages; yours replace Juara's.")
  static let subcommands: Subcommands = [List.self, Show.self, Set.self, Remove.self]

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar semua pesan.", "List all messages.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      let own = try context.store.messages()
      let builtIn = MessageKind.allCases.map { MessageName($0) }
      let names =
        builtIn + Swift.Set(own.map(\.name)).subtracting(builtIn).sorted { $0.text < $1.text }
      let rows = names.flatMap { name in
        Language.allCases.compactMap { language in
          let isOwn = own.contains { $0.name == name && $0.language == language }
          return isOwn || name.kind != nil ? (name: name, language: language, isOwn: isOwn) : nil
        }
      }
      try context.print(
        rows, as: list.format,
        [
          .word("name", .messageTitle) { ($0.name.text, wording.label($0.name)) },
          .word("language", .languageTitle, { $0.language }, wording.label),
          .word("from", Phrase("Asal", "From")) {
            ($0.isOwn ? "library" : "built-in", wording.templateOrigin(isOwn: $0.isOwn))
          },
          .word("statuses", Phrase("Untuk", "For"), canShrink: true) {
            let audience = RegistrationStatus.allCases.filter($0.name.audience.contains)
            return (
              audience.map(\.rawValue).joined(separator: " "),
              audience.map { wording.label($0) }.joined(separator: ", ")
            )
          },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase("Menampilkan teks sebuah pesan.", "Show a message's text.")

    @Argument(help: .messageName) var name: Written<MessageName>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let message = try name.value(in: context)
      try context.print(
        try context.wording.template(message, among: try context.store.messages()).text)
    }
  }

  struct Set: LibraryCommand {
    static let about = Phrase(
      "Menyimpan teks sendiri; bahasanya menurut --language.",
      "Keep a text of your own, in the language of --language.")

    @Argument(help: .messageName) var name: Written<MessageName>
    @Option(
      help: help("Teksnya, misalnya “Halo {nama}”.", "The text, such as “Hello {name}”.", "text"))
    var text: String?
    @Option(
      help: help(
        "Berkas teks, atau - untuk masukan standar.", "A text file, or - for the standard input.",
        "file"), completion: .file())
    var file: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let name = try name.value(in: context)
      let text =
        switch (text, file) {
        case (let text?, nil): text
        case (nil, let file?): try InputFile.named(file).text()
        default: throw OptionProblem.oneOf(["--text", "--file"])
        }
      try context.store.setMessage(
        CustomMessage(name: name, language: context.wording.language, text: text),
        by: context.audit)
      try context.print(context.wording.templateSet(name, context.wording.language))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Menghapus teks sendiri; yang bawaan berlaku lagi.",
      "Remove a text of your own; Juara's holds again.")

    @Argument(help: .messageName) var name: Written<MessageName>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let name = try name.value(in: context)
      try context.store.removeMessage(name, by: context.audit)
      try context.print(context.wording.templateRemoved(name))
    }
  }
}
