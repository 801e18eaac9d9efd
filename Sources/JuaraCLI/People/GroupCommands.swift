import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct GroupCommands: CommandGroup {
  static let about = Phrase(
    "Kelompok: sekolah, kelas, cabang, klub, keluarga.",
    "Groups: schools, classes, branches, clubs, families.")
  static let subcommands: Subcommands = [Add.self, List.self, Edit.self, Join.self, Leave.self]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Menambah kelompok; yang sekolahnya bernama sama langsung menjadi anggota.",
      "Add a group; whose school has its name belongs to it at once.")

    @Argument(help: .groupName) var name: Written<PersonName>
    @Option(help: help("Jenis kelompok.", "The kind of group.", "kind")) var kind: Group.Kind
    @Option(help: help("Jumlah anggota terdaftar.", "How many are enrolled.", "n"))
    var enrolment: Int?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let group = try context.store.addGroup(
        named: try name.value(context.wording(.nameWord), in: context), kind: kind,
        enrolment: enrolment, by: context.audit)
      try context.print(context.wording.groupAdded(group))
      context.warnOfEnrolment(group)
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar kelompok.", "List groups.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.groups(), as: list.format,
        [
          .word("kind", .kindTitle, { $0.kind }, context.wording.label),
          .text("name", .nameTitle, canShrink: true) { $0.name.text },
          .number("enrolment", .enrolmentTitle) { $0.enrolment },
          .number("members", .membersTitle) { $0.members },
        ])
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase("Mengubah kelompok.", "Change a group.")

    @Argument(help: .groupName) var group: String
    @Option(help: .groupKindChoice) var kind: Group.Kind?
    @Option(help: help("Nama baru.", "The new name.", "name")) var name: Written<PersonName>?
    @Option(help: help("Jenis baru.", "The new kind.", "kind")) var newKind: Group.Kind?
    @Option(
      help: help(
        "Jumlah anggota terdaftar; tidak-ada menghapusnya.",
        "How many are enrolled; none takes it away.", "n|none"))
    var enrolment: ValueEdit<Int>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(name, newKind, enrolment)
      let edited = try context.store.editGroup(named: group, kind: kind, by: context.audit) {
        group in
        if let name { group.name = try name.value("--name", in: context) }
        if let newKind { group.kind = newKind }
        try enrolment?.apply("--enrolment", to: &group.enrolment, in: context)
      }
      try context.print(context.wording.groupEdited(edited))
      context.warnOfEnrolment(edited)
    }
  }

  struct Join: LibraryCommand {
    static let about = Phrase(
      "Memasukkan peserta ke kelompok.", "Make participants members of a group.")

    @Argument(help: .groupName) var group: String
    @OptionGroup var people: PeopleArguments
    @Option(help: .groupKindChoice) var kind: Group.Kind?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let people = try people.participants(in: context)
      try context.store.join(
        people.map(\.id), toGroupNamed: group, kind: kind, by: context.audit)
      let joined = try context.store.group(named: group, kind: kind)
      try context.print(context.wording.groupJoined(joined, by: people.map { PersonMatch($0) }))
      context.warnOfEnrolment(joined)
    }
  }

  struct Leave: LibraryCommand {
    static let about = Phrase(
      "Mengeluarkan peserta dari kelompok.", "End participants' membership of a group.")

    @Argument(help: .groupName) var group: String
    @OptionGroup var people: PeopleArguments
    @Option(help: .groupKindChoice) var kind: Group.Kind?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let people = try people.participants(in: context)
      try context.store.leave(people.map(\.id), groupNamed: group, kind: kind, by: context.audit)
      let left = try context.store.group(named: group, kind: kind)
      try context.print(context.wording.groupLeft(left, by: people.map { PersonMatch($0) }))
    }
  }
}

extension CommandContext {
  /// Warns where more belong to a group than are enrolled.
  func warnOfEnrolment(_ group: Group) {
    if let sentence = wording.enrolmentTooLow(group) { warn(sentence.printable) }
  }
}

extension ArgumentHelp {
  fileprivate static var groupName: ArgumentHelp {
    help("Nama kelompok.", "The group's name.", "group")
  }
}
