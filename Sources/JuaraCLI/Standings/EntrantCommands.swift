import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct EntrantCommands: CommandGroup {
  static let about = Phrase(
    "Kepesertaan: siapa ikut dalam peringkat.", "Entrants: who takes a rank.")
  static let subcommands: Subcommands = [
    Hide.self, Disqualify.self, OutOfCompetition.self, Restore.self, List.self,
  ]

  struct Hide: EntrantCommand {
    static let about = Phrase(
      "Menyembunyikan dari papan untuk umum.", "Hide from the public leaderboard.")
    static let state = EntrantState.hidden

    @OptionGroup var options: EntrantStateOptions
  }

  struct Disqualify: EntrantCommand {
    static let about = Phrase(
      "Mendiskualifikasi: tanpa peringkat dan tidak tampil untuk umum.",
      "Disqualify: no rank, and not shown in public.")
    static let state = EntrantState.disqualified

    @OptionGroup var options: EntrantStateOptions
  }

  struct OutOfCompetition: EntrantCommand {
    static let about = Phrase(
      "Ikut tanpa dilombakan: tampil tanpa peringkat.",
      "Let take part out of competition: shown without a rank.")
    static let state = EntrantState.outOfCompetition

    @OptionGroup var options: EntrantStateOptions
  }

  struct Restore: EntrantCommand {
    static let about = Phrase("Mengembalikan ke dalam peringkat.", "Let take a rank again.")
    static let state = EntrantState.competing

    @OptionGroup var options: EntrantStateOptions
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar yang tidak ikut peringkat, dengan alasannya.",
      "List who takes no rank, and why.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.setAside(in: challenge), as: list.format,
        [
          .number("participant_id", .participantIDTitle) { $0.key.participantNumber },
          .text("name", .nameTitle, canShrink: true) { $0.name },
          .word("state", .stateTitle, { $0.state }, context.wording.label),
          .text("reason", .reasonTitle, canShrink: true) { $0.reason },
        ])
    }
  }
}

struct EntrantStateOptions: ParsableArguments {
  @Argument(help: .challengeCode) var challenge: String
  @OptionGroup var entrant: EntrantOptions
  @Option(help: .reason) var reason: String
  @OptionGroup var common: CommonOptions
}

/// Which entrant: a participant by number, or a group by name.
struct EntrantOptions: ParsableArguments {
  @Option(help: help("Nomor peserta yang dimaksud.", "The number of the participant meant.", "id"))
  var participant: Identifier<Participant>?
  @Option(help: help("Nama kelompok yang dimaksud.", "The name of the group meant.", "name"))
  var group: String?
  @Option(help: .groupKindChoice) var kind: Group.Kind?

  func entrant(in context: CommandContext) throws -> (key: EntrantKey, name: String) {
    switch (participant, group) {
    case (let id?, nil): return (.participant(id), context.wording.entrant(participant: id))
    case (nil, let name?):
      let group = try context.store.group(named: name, kind: kind)
      return (.group(group.id), group.name.text)
    default: throw OptionProblem.oneOf(["--participant", "--group"])
    }
  }
}

/// A command that sets whether an entrant takes a rank.
protocol EntrantCommand: LibraryCommand {
  static var state: EntrantState { get }
  var options: EntrantStateOptions { get }
}

extension EntrantCommand {
  var common: CommonOptions { options.common }

  func run(in context: CommandContext) throws {
    let (key, name) = try options.entrant.entrant(in: context)
    try context.store.setState(
      Self.state, of: key, in: options.challenge, reason: options.reason, by: context.audit)
    try context.print(context.wording.entrantStateSet(Self.state, of: name))
  }
}

extension EntrantKey {
  /// The number that staff know a participant by; nil of a group.
  var participantNumber: Int? {
    if case .participant(let id) = self { Int(id.rawValue) } else { nil }
  }
}
