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
          .number("entrant_number", .numberTitle) { $0.entrant.person?.entrantNumber },
          .text("participant_id", .participantIDTitle) { $0.entrant.person?.id.label },
          .text("name", .nameTitle, canShrink: true) { $0.entrant.name },
          .word("state", .stateTitle, { $0.state }, context.wording.label),
          .text("reason", .reasonTitle, canShrink: true) { $0.reason },
        ])
    }
  }
}

struct EntrantStateOptions: ParsableArguments {
  @OptionGroup var entrant: ChallengeEntrantArguments
  @Option(help: .reason) var reason: String
  @OptionGroup var common: CommonOptions
}

struct ChallengeEntrantArguments: ParsableArguments {
  @Argument(help: .challengeCode) var challenge: String
  @Argument(help: .entrant) var who: Written<PersonReference>?
  @Option(help: help("Kelompok, bukan satu orang.", "A group instead of a person.", "name"))
  var group: Written<PersonName>?
  @Option(help: .groupKindChoice) var kind: Group.Kind?

  func reference(in context: CommandContext) throws -> EntrantReference {
    switch (who, group) {
    case (let who?, nil): .participant(try who.value(in: context))
    case (nil, let group?): .group(try group.value("--group", in: context), kind: kind)
    default:
      throw OptionProblem.oneOf([context.wording(Phrase("SIAPA", "WHO")), "--group"])
    }
  }
}

protocol EntrantCommand: LibraryCommand {
  static var state: EntrantState { get }
  var options: EntrantStateOptions { get }
}

extension EntrantCommand {
  var common: CommonOptions { options.common }

  func run(in context: CommandContext) throws {
    let entrant = try context.store.setState(
      Self.state, of: try options.entrant.reference(in: context), in: options.entrant.challenge,
      reason: options.reason, by: context.audit)
    try context.print(context.wording.entrantStateSet(Self.state, of: entrant))
  }
}
