import ArgumentParser
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

struct LeaderboardCommands: CommandGroup {
  static let about = Phrase("Papan peringkat.", "Leaderboards.")
  static let subcommands: Subcommands = [Show.self, Export.self, Diff.self, Page.self]

  struct Show: ListCommand {
    static let about = Phrase("Menampilkan papan peringkat.", "Show a leaderboard.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var board: LeaderboardOptions
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let standings = try board.standings(of: challenge, in: context)
      try context.print(
        standings.rows, as: list.format, standings.columns(context.wording, isTable: list.isTable))
      guard list.isTable else { return }
      let scope = standings.scope
      if let note = context.wording.ranking(scope) { context.note(note) }
      if let note = context.wording.scope(scope, code: challenge, now: context.audit.at) {
        context.note(note)
      }
      if scope.view == .staff, !scope.withoutDivision.isEmpty {
        context.note(context.wording.withoutDivision(scope.withoutDivision.count))
      }
      if scope.view == .public, scope.entrantKind == .participant, !standings.rows.isEmpty {
        context.note(context.wording(.publicViewNote))
      }
    }
  }

  struct Export: ReadingCommand {
    static let about = Phrase("Mengekspor papan peringkat ke CSV.", "Export a leaderboard as CSV.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var board: LeaderboardOptions
    @Option(help: .output, completion: .file()) var output: String?
    @Option(help: .profile) var profile = ExportProfile.standard
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let standings = try board.standings(of: challenge, in: context)
      // A file for Indonesian spreadsheets is in Indonesian throughout.
      let wording = profile == .excelIndonesian ? Wording(.indonesian) : context.wording
      try context.export(to: output) { sink in
        try LeaderboardExport.write(
          standings, profile, name: { wording.name($0) }, activity: { wording.label($0) },
          sink: sink)
        return standings.rows.count
      }
    }
  }

  struct Diff: ListCommand {
    static let about = Phrase(
      "Menampilkan siapa naik atau turun di antara dua saat, dan karena catatan mana.",
      "Show who moved between two moments, and by which entries.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: help("Saat pertama.", "The first moment.", "time")) var from: Written<Instant>
    @Option(
      help: help("Saat kedua (bawaan: sekarang).", "The second moment (default: now).", "time"))
    var to: Written<Instant>?
    @OptionGroup var board: BoardOptions
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let now = context.audit.at
      let first = try from.value("--from", in: context)
      let last = try to?.value("--to", in: context) ?? now
      let (moves, scope) = try context.store.moves(
        in: challenge, from: first, to: last, by: board.by, view: board.view,
        division: board.division, at: now)
      if list.isTable, moves.isEmpty {
        context.note(context.wording.nobodyMoved(from: first, to: last))
      } else {
        try context.print(moves, as: list.format, columns(scope, context.wording))
      }
      if list.isTable, let note = context.wording.scope(scope, code: challenge, now: now) {
        context.note(note)
      }
    }

    private func columns(
      _ scope: Standings.Scope, _ wording: Wording
    ) -> [ListColumn<StandingsChange>?] {
      func numbers(_ move: StandingsChange, areVoid: Bool) -> String {
        move.effects.filter { $0.isVoid == areVoid }.map(\.entry.description)
          .joined(separator: " ")
      }
      return [
        .rank("rank_before", Phrase("Semula", "From")) { $0.rankBefore },
        .rank("rank", Phrase("Menjadi", "To")) { $0.rankAfter },
        .decimal("moved", Phrase("Naik/turun", "Moved")) {
          // How many ranks up, or down below zero.
          guard let before = $0.rankBefore, let after = $0.rankAfter else { return (nil, nil) }
          let climbed = before - after
          let label = climbed > 0 ? "▲\(climbed)" : climbed < 0 ? "▼\(-climbed)" : "="
          return (String(climbed), label)
        },
        .text("name", .nameTitle, canShrink: true) { wording.name($0.result.name) },
        .points("points_before", Phrase("Poin semula", "Points before")) { $0.pointsBefore },
        .points("points", .points(scope)) { $0.pointsAfter },
        // Programs find the entries that were recorded and those that were voided apart.
        .text("entries", Phrase("Catatan", "Entries"), canShrink: true) {
          list.isTable
            ? $0.effects.map(wording.effect).joined(separator: ", ")
            : numbers($0, areVoid: false)
        },
        list.isTable ? nil : .text("voided", .voidTitle) { numbers($0, areVoid: true) },
      ]
    }
  }

  struct Page: ReadingCommand {
    static let about = Phrase(
      "Menulis papan peringkat sebagai halaman HTML untuk dicetak atau ditayangkan.",
      "Write the leaderboard as an HTML page to print or put on a screen.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: .output, completion: .file()) var output: String?
    @Option(help: .by) var by = Standings.EntrantKind.participant
    @Option(help: .onlyDivision) var division: String?
    @Option(help: .top) var top: Int?
    @OptionGroup var ranking: RankingOptions
    @Option(help: .asOf) var asOf: Written<Instant>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if let top, top < 1 { throw OptionProblem.number(option: "--top", value: String(top)) }
      let now = context.audit.at
      let moment = try asOf?.value("--as-of", in: context)
      let (event, boards) = try context.store.boards(
        of: challenge, by: by, view: .public, top: top, division: division,
        rankedBy: try ranking.source(), asOf: moment, at: now)
      let page = LeaderboardPage(
        boards, of: event, library: context.library, at: now, in: context.wording)
      try context.requireFile(output)
      let html = try page.html(in: context.wording)
      try context.export(
        to: output,
        reporting: { context.wording.rowsWritten($0, to: $1) + context.howToPublish($1) }
      ) { sink in
        try sink(Array(html.utf8))
        return boards.reduce(0) { $0 + $1.rows.count }
      }
    }
  }
}

struct BoardOptions: ParsableArguments {
  @Option(help: .by) var by = Standings.EntrantKind.participant
  @Option(help: .view) var view = Standings.View.public
  @Option(help: .onlyDivision) var division: String?
}

struct LeaderboardOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @OptionGroup var ranking: RankingOptions
  @Option(help: .top) var top: Int?
  @Option(help: .asOf) var asOf: Written<Instant>?

  func standings(of challenge: String, in context: CommandContext) throws -> Standings {
    if let top, top < 1 { throw OptionProblem.number(option: "--top", value: String(top)) }
    return try context.store.standings(
      of: challenge, by: board.by, view: board.view, top: top, division: board.division,
      rankedBy: try ranking.source(), asOf: try asOf?.value("--as-of", in: context),
      at: context.audit.at)
  }
}

extension Standings {
  /// A table leaves out what says nothing; programs find the same columns whatever the rows hold.
  fileprivate func columns(_ wording: Wording, isTable: Bool) -> [ListColumn<Row>?] {
    let showsGroups = !isTable || rows.contains { $0.result.group != nil }
    let showsDivisions =
      !isTable
      || (!scope.divisions.isEmpty && scope.division == nil && scope.entrantKind == .participant)
    let showsStates =
      isTable ? rows.contains { $0.result.state != .competing } : scope.view == .staff
    let showsParticipants = scope.entrantKind == .group && (!isTable || scope.measure != .sum)
    let entrants: [ListColumn<Row>?] = [
      .rank("rank", .rankTitle) { $0.rank },
      .flag("tied", .tiedTitle) { $0.isTied },
      scope.showsNumbers
        ? .number("entrant_number", .numberTitle) { $0.result.entrantNumber } : nil,
      .text("name", .nameTitle, canShrink: true) { wording.name($0.result.name) },
      showsGroups
        ? .text("group", .groupTitle, canShrink: true, canHide: true) { $0.result.group } : nil,
      showsDivisions ? .text("division", .divisionTitle) { $0.result.division } : nil,
      showsStates ? .state(wording) { $0.result.state } : nil,
      showsParticipants
        ? .number("participants", .participantsTitle) { $0.result.participants } : nil,
      .decimal(scope.source.worthKey, .points(scope)) {
        let text = worthText(of: $0.result, decimalSeparator: wording.decimalSeparator)
        return (text == nil ? nil : worthNumber(of: $0.result), text)
      },
      !isTable || rows.contains { $0.decidedBy != nil }
        ? .word("decided_by", .decidedByTitle, canHide: true) {
          ($0.decidedBy?.rawValue, $0.decidedBy.map(wording.label))
        } : nil,
    ]
    let weights = scope.combination?.weights ?? []
    let shares: [ListColumn<Row>?] = weights.enumerated().map { index, part in
      .points("\(part.part.rawValue)_points", .share(part.part, weight: part.weight), canHide: true)
      {
        parts(of: $0.result)[index]
      }
    }
    guard scope.source == .log else { return entrants + shares }
    let totals: [ListColumn<Row>?] = activities.enumerated().flatMap { index, activity in
      [
        .number("\(activity)_raw", .raw(activity), canHide: true) { $0.result.totals[index].raw },
        .number("\(activity)_counted", .counted(activity), canHide: true) {
          $0.result.totals[index].counted
        },
      ]
    }
    return entrants + shares + totals + [
      .number("titles", .titlesTitle, canHide: true) { $0.result.titles },
      .number("active_days", .activeDaysTitle, canHide: true) { $0.result.activeDays },
      .day("last_counted_on", .lastCountedTitle, canHide: true) { $0.result.lastCountedOn },
    ]
  }
}

struct RankingOptions: ParsableArguments {
  @Option(help: .rankedBy) var rankedBy = Standings.Source.Kind.log
  @Option(help: .rankedByMethod) var method: JuryMethod?

  func source() throws -> Standings.Source { try Self.source(rankedBy, method) }

  /// A source by its name, and of a jury by its method.
  static func source(
    _ kind: Standings.Source.Kind, _ method: JuryMethod?
  ) throws -> Standings.Source {
    guard let source = Standings.Source(kind, method: method) else {
      throw OptionProblem.onlyWith(option: "--method", other: "--ranked-by jury")
    }
    return source
  }
}

extension ListColumn {
  /// Whether an entrant takes a rank, which a table says only where it does not.
  static func state(_ wording: Wording, _ state: @escaping (Row) -> EntrantState) -> ListColumn {
    word("state", .stateTitle) {
      let state = state($0)
      return (state.rawValue, state == .competing ? nil : wording.label(state))
    }
  }
}

extension Phrase {
  /// The title of what a part adds, where what there is of it does not stand beside it.
  fileprivate static func share(_ part: ScorePart, weight: Int) -> Phrase {
    switch part {
    case .log: Phrase("Catatan (dari \(weight))", "Log (of \(weight))")
    case .jury: Phrase("Juri (dari \(weight))", "Jury (of \(weight))")
    case .attendance: Phrase("Hadir (dari \(weight))", "Attended (of \(weight))")
    }
  }
}

extension ArgumentHelp {
  fileprivate static var asOf: ArgumentHelp {
    help(
      "Papan pada saat itu, dengan aturan sekarang.",
      "The board as of that moment, under today's rules.", "time")
  }
  fileprivate static var by: ArgumentHelp {
    help("Peringkat siapa.", "Whose ranks.", "participant|group")
  }
  fileprivate static var top: ArgumentHelp {
    help(
      "Hanya peringkat sampai ini, termasuk yang seri.",
      "Only the ranks up to this, ties included.", "n")
  }
}
