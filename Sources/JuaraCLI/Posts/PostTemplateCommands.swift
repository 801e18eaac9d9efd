import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

extension PostCommands {
  /// `juara post template …`
  struct Template: CommandGroup {
    static let name = "template"
    static let about = Phrase(
      "Teks draf; yang bawaan bisa diganti.", "The texts of drafts; yours replace Juara's.")
    static let subcommands: Subcommands = [List.self, Show.self, Set.self, Remove.self]

    struct List: ListCommand {
      static let about = Phrase(
        "Menampilkan daftar teks milik perpustakaan.", "List the library's own texts.")

      @OptionGroup var list: ListOptions

      func run(in context: CommandContext) throws {
        let wording = context.wording
        try context.print(
          try context.store.postTemplates(), as: list.format,
          [
            .word("occasion", .occasionTitle, { $0.occasion }, wording.label),
            .word("channel", .channelTitle, { $0.form }, wording.label),
            .word("language", .languageTitle, { $0.language }, wording.label),
            .text("text", .messageTitle, canShrink: true) { $0.text },
          ])
      }
    }

    struct Show: ReadingCommand {
      static let about = Phrase(
        "Menampilkan teks untuk satu jenis unggahan dan saluran.",
        "Show the text for an occasion and a channel.")

      @Argument(help: .templateOccasion) var occasion: Post.Occasion
      @Argument(help: .templateChannel) var channel: PostForm
      @OptionGroup var common: CommonOptions

      func run(in context: CommandContext) throws {
        try context.print(
          try context.wording.postTemplate(
            occasion, channel, try context.store.postTemplates()
          ).text)
      }
    }

    struct Set: LibraryCommand {
      static let about = Phrase(
        "Menyimpan teks sendiri; bahasanya menurut --language.",
        "Keep a text of your own, in the language of --language.")

      @Argument(help: .templateOccasion) var occasion: Post.Occasion
      @Argument(help: .templateChannel) var channel: PostForm
      @Option(
        help: help(
          "Teksnya, misalnya “Ikuti {acara}!”.", "The text, such as “Join {event}!”.", "text"))
      var text: String?
      @Option(
        help: help(
          "Berkas teks, atau - untuk masukan standar.",
          "A text file, or - for the standard input.", "file"), completion: .file())
      var file: String?
      @Flag(help: .namesChecked) var namesChecked = false
      @Flag(help: .contactsChecked) var contactsChecked = false
      @OptionGroup var common: CommonOptions

      func run(in context: CommandContext) throws {
        let words =
          switch (text, file) {
          case (let text?, nil): text
          case (nil, let file?): try InputFile.named(file).text()
          default: throw OptionProblem.oneOf(["--text", "--file"])
          }
        let template = PostTemplate(
          occasion: occasion, form: channel, language: context.wording.language, text: words)
        try context.store.setPostTemplate(
          template, areNamesChecked: namesChecked, areContactsChecked: contactsChecked,
          by: context.audit)
        try context.print(context.wording.postTemplateSet(template))
      }
    }

    struct Remove: LibraryCommand {
      static let about = Phrase(
        "Menghapus teks sendiri; yang bawaan berlaku lagi.",
        "Remove texts of your own; Juara's hold again.")

      @Argument(help: .templateOccasion) var occasion: Post.Occasion
      @OptionGroup var common: CommonOptions

      func run(in context: CommandContext) throws {
        try context.store.removePostTemplates(occasion, by: context.audit)
        try context.print(context.wording.postTemplatesRemoved(occasion))
      }
    }
  }
}

extension ArgumentHelp {
  fileprivate static var templateOccasion: ArgumentHelp {
    help(
      "Jenis unggahan, misalnya pengumuman.", "The occasion, such as announcement.", "occasion")
  }
  fileprivate static var templateChannel: ArgumentHelp {
    help(
      "Saluran: halaman-facebook, grup-facebook, instagram, x, x-dengan-tautan, whatsapp.",
      "The channel: facebook-page, facebook-group, instagram, x, x-link, whatsapp.", "channel")
  }
}
