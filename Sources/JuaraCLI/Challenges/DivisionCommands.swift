import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara challenge division …`
struct DivisionCommands: CommandGroup {
  static let about = Phrase(
    "Kategori: bagian peserta dengan peringkat sendiri.",
    "Divisions: parts of the participants, each ranked from 1.")
  static let subcommands: Subcommands = [Add.self, List.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Menambah kategori menurut umur, kelas, atau kelompok.",
      "Add a division by age, grade or group.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(
      help: help("Nama kategori, misalnya SD.", "The division's name, such as Primary.", "name"))
    var name: Written<String>
    @Option(help: .minAge) var minAge: Int?
    @Option(help: .maxAge) var maxAge: Int?
    @Option(
      help: help(
        "Tanggal acuan umur (bawaan: tanggal pertama tantangan).",
        "The day on which ages count (default: the challenge's first).", "day"))
    var ageOn: Written<Day>?
    @Option(help: help("Kelas terendah, 1 sampai 12.", "The lowest grade, 1 to 12.", "n"))
    var minGrade: Int?
    @Option(help: help("Kelas tertinggi, 1 sampai 12.", "The highest grade, 1 to 12.", "n"))
    var maxGrade: Int?
    @Option(help: help("Hanya anggota kelompok ini.", "The members of this group.", "name"))
    var group: String?
    @Option(help: .groupKindChoice) var kind: Group.Kind?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let day = try ageOn?.value("--age-on", in: context)
      let (division, overlapping) = try context.store.addDivision(
        named: try name.value(context.wording(.nameWord), in: context),
        try terms(in: context, on: day), ageOn: day, to: challenge, by: context.audit)
      try context.print(context.wording.divisionAdded(division, overlapping: overlapping))
    }

    private func terms(in context: CommandContext, on day: Day?) throws -> Division.Terms {
      let byAge = minAge != nil || maxAge != nil
      let byGrade = minGrade != nil || maxGrade != nil
      guard [byAge, byGrade, group != nil].count(where: { $0 }) == 1, byAge || ageOn == nil else {
        throw OptionProblem.oneOf(["--min-age/--max-age", "--min-grade/--max-grade", "--group"])
      }
      if let group {
        let group = try context.store.group(named: group, kind: kind)
        return .group(group.id, name: group.name.text)
      }
      if byGrade {
        let (first, last) = (minGrade ?? 1, maxGrade ?? Division.allGrades.upperBound)
        guard first <= last, Division.allGrades.contains(first), Division.allGrades.contains(last)
        else { throw StandingsRefusal.gradeRange(minimum: first, maximum: last) }
        return .grades(first...last)
      }
      guard let ages = try context.ages(minAge, maxAge) else {
        throw PlanProblem.ageRange(minimum: minAge, maximum: maxAge)
      }
      return .ages(ages, on: try day ?? context.store.challenge(challenge).ageDay)
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar kategori dan jumlah pesertanya.",
      "List the divisions and how many belong to each.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let (divisions, none) = try context.store.divisions(of: challenge)
      try context.print(
        divisions, as: list.format,
        [
          .text("division", .divisionTitle, canShrink: true) { $0.0.name },
          .text("takes", Phrase("Untuk", "Takes"), canShrink: true) {
            context.wording.terms($0.0.terms)
          },
          .number("participants", .participantsTitle) { $0.1 },
        ])
      if list.isTable, !divisions.isEmpty, none > 0 {
        context.note(context.wording.withoutDivision(none))
      }
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus kategori.", "Remove a division.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: help("Nama kategori.", "The division's name.", "name")) var name: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeDivision(named: name, from: challenge, by: context.audit)
      try context.print(context.wording.divisionRemoved(name))
    }
  }
}
