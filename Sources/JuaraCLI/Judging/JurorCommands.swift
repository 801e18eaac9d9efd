import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara jury juror …`
struct JurorCommands: CommandGroup {
  static let about = Phrase("Juri.", "The jurors.")
  static let subcommands: Subcommands = [Add.self, List.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Menambah juri, dan siapa yang tidak dinilainya.",
      "Add a juror, and whom the juror does not judge.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .jurorName) var name: Written<PersonName>
    @OptionGroup var options: ConflictOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.addJuror(
          try name.value(context.wording(.nameWord), in: context), to: challenge,
          conflicts: try options.conflicts(in: context), by: context.audit))
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar juri, konfliknya, dan nilai yang masih kurang.",
      "List the jurors, their conflicts, and the marks they owe.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.jurors(of: challenge), as: list.format,
        [
          .text("juror", .jurorTitle, canShrink: true) { $0.juror.name.text },
          .number("judges", Phrase("Menilai", "Judges")) { $0.entrants - $0.barredFrom.count },
          .number("missing", .missingTitle) { $0.missing },
          .text("conflicts", Phrase("Tidak menilai", "Does not judge"), canShrink: true) {
            conflicts($0.juror, in: context)
          },
        ])
    }

    private func conflicts(_ juror: Juror, in context: CommandContext) -> String? {
      let names = juror.conflicts.map { conflict in
        switch conflict {
        case .participant(let id): id.label
        case .group(_, let name): name
        case .school(let school): school.text
        }
      }
      return names.isEmpty ? nil : names.joined(separator: "; ")
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus juri.", "Remove a juror.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .jurorName) var name: String
    @Flag(
      help: help("Hapus juga nilai yang sudah diberikannya.", "Take back the marks given, too."))
    var withMarks = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeJuror(name, of: challenge, withMarks: withMarks, by: context.audit)
      try context.print(context.wording.jurorRemoved(name))
    }
  }
}

/// `juara jury conflict …`
struct ConflictCommands: CommandGroup {
  static let about = Phrase(
    "Konflik kepentingan: siapa yang tidak dinilai seorang juri.",
    "Conflicts of interest: whom a juror does not judge.")
  static let subcommands: Subcommands = [Add.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Mencatat konflik; nilai yang sudah diberikan tidak dihitung lagi.",
      "Note a conflict; marks given already count no longer.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .jurorName) var juror: String
    @OptionGroup var options: ConflictOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.addConflicts(
          try options.someConflicts(in: context), of: juror, in: challenge, by: context.audit))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus konflik.", "Take a conflict back.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .jurorName) var juror: String
    @OptionGroup var options: ConflictOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.removeConflicts(
          try options.someConflicts(in: context), of: juror, in: challenge, by: context.audit))
    }
  }
}

struct ConflictOptions: ParsableArguments {
  @Option(
    name: .customLong("school"),
    help: help(
      "Tidak menilai murid sekolah ini. Boleh berulang.",
      "Does not judge this school's pupils. May be repeated.", "name"))
  var schools: [Written<PersonName>] = []
  @Option(
    name: .customLong("group"),
    help: help(
      "Tidak menilai anggota kelompok ini. Boleh berulang.",
      "Does not judge this group's members. May be repeated.", "name"))
  var groups: [String] = []
  @Option(
    name: .customLong("participant"),
    help: help(
      "Tidak menilai peserta ini. Boleh berulang.",
      "Does not judge this participant. May be repeated.", "who"))
  var participants: [Written<PersonReference>] = []

  func conflicts(in context: CommandContext) throws -> [NamedConflict] {
    try schools.map { NamedConflict.school(try $0.value("--school", in: context)) }
      + groups.map { NamedConflict.group($0) }
      + participants.map { NamedConflict.participant(try $0.value(in: context)) }
  }

  func someConflicts(in context: CommandContext) throws -> [NamedConflict] {
    let conflicts = try conflicts(in: context)
    if conflicts.isEmpty { throw OptionProblem.oneOf(["--participant", "--group", "--school"]) }
    return conflicts
  }
}

extension CommandContext {
  func print(_ duty: JurorDuty) throws {
    try print(wording.jurorSaved(duty.juror, entrants: duty.entrants, barredFrom: duty.barredFrom))
  }
}
