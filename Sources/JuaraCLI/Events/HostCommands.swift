import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara event host …`
struct HostCommands: CommandGroup {
  static let about = Phrase(
    "Pengisi acara dan panitia: narasumber, moderator, pembawa acara.",
    "Hosts: speakers, moderators, hosts and the committee of an event.")
  static let subcommands: Subcommands = [Add.self, Remove.self, List.self]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah pengisi acara.", "Name a speaker, moderator or host.")

    @Argument(help: .eventCode) var code: String
    @Option(help: .hostName) var name: Written<PersonName>
    @Option(help: help("Perannya.", "The role.", "role")) var role = Host.Role.speaker
    @Option(
      help: help(
        "Asalnya, misalnya universitas.", "Where the person comes from, such as a university.",
        "text"))
    var affiliation: Written<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let host = Host(
        role: role, name: try name.value("--name", in: context),
        affiliation: try affiliation?.value("--affiliation", in: context))
      try context.store.addHost(host, to: code, by: context.audit)
      try context.print(context.wording.hostAdded(host, to: code))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus pengisi acara.", "Take a speaker, moderator or host away.")

    @Argument(help: .eventCode) var code: String
    @Option(help: .hostName) var name: Written<PersonName>
    @Option(
      help: help(
        "Hanya dari peran ini (bawaan: semua).", "Only from this role (default: from all).", "role")
    )
    var role: Host.Role?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let name = try name.value("--name", in: context)
      try context.store.removeHost(named: name, role: role, from: code, by: context.audit)
      try context.print(context.wording.hostRemoved(name, from: code))
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar pengisi acara.", "List an event's hosts.")

    @Argument(help: .eventCode) var code: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.hosts(of: code), as: list.format,
        [
          .word("role", Phrase("Peran", "Role"), { $0.role }, context.wording.label),
          .text("name", .nameTitle, canShrink: true) { $0.name.text },
          .text("affiliation", Phrase("Asal", "Affiliation"), canShrink: true) { $0.affiliation },
        ])
    }
  }
}

extension ArgumentHelp {
  fileprivate static var hostName: ArgumentHelp {
    help("Namanya, dengan gelar.", "The name, with titles.", "name")
  }
}
