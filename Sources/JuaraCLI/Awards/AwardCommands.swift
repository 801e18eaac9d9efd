import ArgumentParser
import Juara
import JuaraDocuments
import JuaraStore
import JuaraWording

struct AwardCommands: CommandGroup {
  static let about = Phrase(
    "Penghargaan: juara, harapan, favorit.", "Awards: places, bands and choices.")
  static let subcommands: Subcommands = [
    AwardBandCommands.self, Preset.self, List.self, Decide.self, Reopen.self, Page.self,
    Certificates.self,
  ]

  struct Preset: LibraryCommand {
    static let about = Phrase(
      "Menyiapkan satu set penghargaan, untuk tiap kategori.",
      "Set out a ready set of awards, for each division.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: help("Nama set.", "The set's name.", "preset")) var preset: AwardPreset
    @Option(help: .onlyDivision) var division: String?
    @Option(help: .awardBy) var by = Standings.EntrantKind.participant
    @OptionGroup var ranking: AwardRankingOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (divisions, source) = try context.store.addAwards(
        preset, for: by, division: division, rankedBy: try ranking.source(), to: challenge,
        by: context.audit)
      try context.print(context.wording.awardsAdded(preset, divisions: divisions, rankedBy: source))
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar penghargaan: yang jelas, yang seri, yang belum.",
      "List the awards: won, tied, open.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: .view) var view = Standings.View.public
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let outcomes = try context.store.awards(of: challenge, view: view, at: context.audit.at)
      // A table says what ranks only where it is not the log throughout.
      let showsSources = !list.isTable || outcomes.contains { $0.band.source != .log }
      // What nobody has yet is a line as well.
      let rows = outcomes.flatMap { outcome in
        let rows = outcome.rows.isEmpty ? [nil] : outcome.rows.map(Optional.some)
        return rows.map { (outcome: outcome, row: $0) }
      }
      let wording = context.wording
      try context.print(
        rows, as: list.format,
        [
          .text("division", .divisionTitle, canShrink: true) { $0.outcome.band.division },
          .text("award", Phrase("Penghargaan", "Award"), canShrink: true) {
            $0.outcome.band.name
          },
          showsSources
            ? .word("ranked_by", .rankedByTitle, canShrink: true, canHide: true) {
              $0.outcome.band.rankedBy(wording)
            } : nil,
          .word("status", .statusTitle) {
            ($0.outcome.status.key, wording.label($0.outcome.status))
          },
          .number("rank", .rankTitle) {
            $0.outcome.band.terms == .choice ? nil : $0.row?.rank
          },
          // The number by which staff decide.
          view == .staff
            ? .number("entrant_number", .numberTitle) { $0.row?.result.entrantNumber } : nil,
          .text("name", .nameTitle, canShrink: true) {
            $0.row.map { wording.name($0.result.name) }
          },
          .text(
            "decided_by", Phrase("Diputuskan oleh", "Decided by"), canShrink: true, canHide: true
          ) { $0.outcome.status.decidedBy },
        ])
      guard list.isTable, view == .staff else { return }
      let tied = outcomes.filter { $0.status == .tied }.map(\.band.title)
      if !tied.isEmpty { context.note(wording.awardsTied(tied, code: challenge)) }
      let unjudged = outcomes.filter { $0.status == .unjudged }.map(\.band.title)
      if !unjudged.isEmpty {
        context.note(wording.awardsUnjudged(unjudged, code: challenge))
      }
    }
  }

  struct Decide: LibraryCommand {
    static let about = Phrase(
      "Mencatat keputusan atas tempat yang seri atau pilihan.",
      "Record to whom a tied place or a choice goes.")

    @OptionGroup var winner: ChallengeEntrantArguments
    @Option(help: .awardName) var place: String
    @Option(
      help: help(
        "Siapa yang memutuskan, misalnya dewan juri.", "Who decided, such as the jury.", "name"))
    var by: Written<String>
    @Option(help: .reason) var reason: String
    @Option(help: .awardDivisionChoice) var division: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (band, entrant) = try context.store.decide(
        place, for: try winner.reference(in: context), division: division,
        decidedBy: try by.value("--by", in: context),
        reason: reason, in: winner.challenge, by: context.audit)
      try context.print(context.wording.awardDecided(band, for: entrant))
    }
  }

  struct Reopen: LibraryCommand {
    static let about = Phrase(
      "Menarik keputusan agar bisa diputuskan ulang.",
      "Take a decision back, so that it can be made anew.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: .awardName) var place: String
    @Option(help: .reason) var reason: String
    @Option(help: .awardDivisionChoice) var division: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let band = try context.store.reopen(
        place, division: division, reason: reason, in: challenge, by: context.audit)
      try context.print(context.wording.awardReopened(band))
    }
  }

  struct Page: ReadingCommand {
    static let about = Phrase(
      "Menulis halaman HTML pemenang dan hadiah undian, untuk umum: nama hanya dengan izin.",
      "Write an HTML page of winners and drawn prizes for the public: names by consent only.")

    @Argument(help: .eventCode) var event: String
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let now = context.audit.at
      let sheet = try context.store.winners(of: event, at: now)
      let page = WinnersPage(
        sheet.outcomes,
        prizes: sheet.prizes.map { ($0.draw.list.code, $0.winners.map(\.publicName)) },
        in: sheet.event, sessions: sheet.sessions, library: context.library, at: now,
        in: context.wording)
      try context.write(try page.html(in: context.wording), to: output)
      let open = sheet.outcomes.filter { !$0.isWon }.map(\.band.title)
      if !open.isEmpty { context.note(context.wording.awardsLeftOut(open)) }
    }
  }

  struct Certificates: LibraryCommand {
    static let about = Phrase(
      "Menerbitkan piagam bagi para pemenang dan menulis berkasnya.",
      "Issue certificates to the winners and write their files.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var options: CertificatePrintingOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let printing = try CertificatePrinting(options, of: challenge, in: context)
      var numbers = SystemRandomNumberGenerator()
      let (issued, open) = try context.store.issueAwards(
        wonIn: challenge, numbers: &numbers, by: context.audit)
      try context.report(issued, of: .award, in: challenge)
      if !open.isEmpty { context.note(context.wording.withoutCertificate(open.map(\.title))) }
      try printing.write(issued.certificates, of: .award, in: challenge)
    }
  }
}

/// `juara award band …`
struct AwardBandCommands: CommandGroup {
  static let name = "band"
  static let about = Phrase("Apa saja yang dimenangkan.", "What there is to be won.")
  static let subcommands: Subcommands = [Add.self, Edit.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Menambah penghargaan untuk peringkat atas, satu tempat, atau pilihan.",
      "Add an award for the first ranks, for one place, or by choice.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(
      help: help(
        "Nama penghargaan, misalnya Sepuluh Besar.", "The award's name, such as Top Ten.", "name"))
    var name: Written<String>
    @Option(
      help: help(
        "Semua yang peringkatnya sampai ini, termasuk yang seri.",
        "Everybody of this rank or better, ties included.", "n"))
    var places: Int?
    @Option(
      help: help(
        "Satu pemenang di tempat ini; bila seri, diputuskan.",
        "The one winner in this place; a tie is decided.", "n"))
    var place: Int?
    @Flag(
      help: help(
        "Pemenangnya dipilih, tanpa peringkat.", "The winner is chosen, whatever the rank."))
    var choice = false
    @Option(
      help: help(
        "Kategorinya (bawaan: semua peserta).", "Its division (default: everybody).", "name")
    )
    var division: String?
    @Option(help: .awardBy) var by = Standings.EntrantKind.participant
    @OptionGroup var ranking: AwardRankingOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let band = try context.store.addAward(
        named: try name.value(context.wording(.nameWord), in: context), try terms(in: context),
        for: by, division: division, rankedBy: try ranking.source(), to: challenge,
        by: context.audit)
      try context.print(context.wording.awardAdded(band))
    }

    private func terms(in context: CommandContext) throws -> AwardBand.Terms {
      try context.check(places, "--places", in: 1...1_000_000)
      try context.check(place, "--place", in: 1...1_000_000)
      switch (places, place, choice) {
      case (let places?, nil, false): return .top(places: places)
      case (nil, let place?, false): return .place(place)
      case (nil, nil, true): return .choice
      default: throw OptionProblem.oneOf(["--places", "--place", "--choice"])
      }
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah peringkat apa yang menentukan, selama belum diputuskan.",
      "Change what ranks decide, as long as nobody has decided.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(
      help: help(
        "Hanya yang bernama ini (bawaan: semua yang menurut peringkat).",
        "Only the one of this name (default: all that ranks decide).", "name"))
    var name: String?
    @Option(help: .rankedBy) var rankedBy: Standings.Source.Kind
    @Option(help: .rankedByMethod) var method: JuryMethod?
    @Option(help: .onlyDivision) var division: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let source = try RankingOptions.source(rankedBy, method)
      let bands = try context.store.rankAwards(
        by: source, named: name, division: division, in: challenge, by: context.audit)
      try context.print(context.wording.awardsRanked(bands, by: source))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Menghapus penghargaan yang belum diputuskan.", "Remove an award that is not decided.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .awardName) var name: String
    @Option(help: .awardDivisionChoice) var division: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeAward(
        named: name, division: division, from: challenge, by: context.audit)
      try context.print(context.wording.awardRemoved(name))
    }
  }
}

/// What an award's ranks come from; nil is what decides the challenge.
struct AwardRankingOptions: ParsableArguments {
  @Option(
    help: help(
      "Peringkat dari: poin catatan, nilai juri, atau nilai gabungan (bawaan: yang menentukan tantangannya).",
      "What the ranks come from: the log's points, the jury's marks, or the combined score (default: what decides the challenge).",
      "log|jury|combined"))
  var rankedBy: Standings.Source.Kind?
  @Option(help: .rankedByMethod) var method: JuryMethod?

  func source() throws -> Standings.Source? {
    guard let rankedBy else {
      if method == nil { return nil }
      throw OptionProblem.onlyWith(option: "--method", other: "--ranked-by jury")
    }
    return try RankingOptions.source(rankedBy, method)
  }
}

extension AwardOutcome.Status {
  fileprivate var key: String {
    switch self {
    case .won: "won"
    case .decided: "decided"
    case .tied: "tied"
    case .open: "open"
    case .unjudged: "unjudged"
    case .outdated: "outdated"
    }
  }

  fileprivate var decidedBy: String? {
    switch self {
    case .decided(let decision), .outdated(let decision): decision.decidedBy
    case .won, .tied, .open, .unjudged: nil
    }
  }
}

extension AwardBand {
  /// What its ranks come from; nothing of a choice, which no rank decides.
  fileprivate func rankedBy(_ wording: Wording) -> (String?, label: String?) {
    if terms == .choice { return (nil, nil) }
    let method = source.method.map { ":\($0.rawValue)" } ?? ""
    return (source.kind.rawValue + method, wording.shortLabel(source))
  }
}

extension ArgumentHelp {
  fileprivate static var awardBy: ArgumentHelp {
    help("Untuk siapa.", "For whom.", "participant|group")
  }
  fileprivate static var awardDivisionChoice: ArgumentHelp {
    help(
      "Kategorinya, bila beberapa punya penghargaan bernama sama.",
      "Its division, where several have an award of that name.", "name")
  }
  fileprivate static var awardName: ArgumentHelp {
    help("Nama penghargaan.", "The award's name.", "name")
  }
}
