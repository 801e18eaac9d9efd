import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct DrawCommands: CommandGroup {
  static let about = Phrase(
    "Undian berhadiah yang bisa diperiksa siapa pun.", "Prize draws that anybody can check.")
  static let subcommands: Subcommands = [
    Create.self, Rehearse.self, Run.self, List.self, Show.self, Verify.self,
  ]

  struct Create: LibraryCommand {
    static let about = Phrase(
      "Membekukan daftar undian sebelum angka penentunya diketahui.",
      "Freeze a draw's list before the numbers are known that decide.")

    @Argument(help: .newCode) var code: Written<EventCode>
    @Option(
      help: help(
        "Kode tantangan yang pesertanya diundi.", "The challenge whose entrants may win.", "code"))
    var challenge: String?
    @Option(
      help: help(
        "Kode acara yang pesertanya diundi di antara yang hadir.",
        "The event of which those may win who attended.", "code"))
    var event: String?
    @Option(help: help("Jumlah pemenang.", "How many win.", "n")) var winners: Int
    @Option(help: help("Jumlah cadangan.", "How many alternates.", "n")) var alternates = 0
    @Flag(
      help: help(
        "Maksimal satu pemenang per rumah: telepon atau kelompok keluarga yang sama.",
        "At most one of a household: a shared telephone or family group."))
    var onePerHousehold = false
    @Option(
      name: .customLong("without-winners-of"),
      help: help(
        "Tanpa pemenang undian ini. Boleh berulang.",
        "Without the winners of this draw. May be repeated.", "draw"))
    var withoutWinnersOf: [String] = []
    @Option(
      help: help(
        "Angka publik yang akan menentukan, misalnya “kurs Bank Indonesia tanggal 5 Desember 2026”.",
        "Which public numbers will decide, such as “Bank Indonesia's exchange rate of 5 December 2026”.",
        "text"))
    var entropyFrom: Written<String>
    @Option(
      help: help(
        "Hanya yang poinnya paling sedikit ini (bawaan: lebih dari 0).",
        "Only who has at least this many points (default: any).", "n"))
    var atLeastPoints: Int?
    @Flag(
      help: help(
        "Semua yang terkonfirmasi, juga tanpa poin atau tidak hadir.",
        "Everybody confirmed, points or none, present or not."))
    var everybody = false
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if everybody, atLeastPoints != nil {
        throw OptionProblem.oneOf(["--at-least-points", "--everybody"])
      }
      guard let code = challenge ?? event, challenge == nil || event == nil else {
        throw OptionProblem.oneOf(["--challenge", "--event"])
      }
      if atLeastPoints != nil, challenge == nil {
        throw OptionProblem.onlyWith(option: "--at-least-points", other: "--challenge")
      }
      try context.check(atLeastPoints, "--at-least-points", in: 1...1_000_000_000)
      let terms = DrawTerms(
        winners: winners, alternates: alternates, onePerHousehold: onePerHousehold,
        entropyFrom: try entropyFrom.value("--entropy-from", in: context))
      let file = try context.outputFile(output)
      let draw = try context.store.createDraw(
        try self.code.value(in: context), in: code, terms,
        from: DrawPool(
          points: atLeastPoints, includesEverybody: everybody, asksAttendance: event != nil,
          withoutWinnersOf: withoutWinnersOf),
        by: context.audit)
      try context.publish(draw, to: file)
      context.note(context.wording.drawCreated(draw.list))
    }
  }

  struct Rehearse: ReadingCommand {
    static let about = Phrase(
      "Menampilkan bagaimana angkanya akan dibaca, tanpa mengundi.",
      "Show what the numbers would be read as, without drawing.")

    @Argument(help: .drawCode) var code: String
    @Option(help: .entropy) var entropy: Written<String>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (draw, entropy) = try context.store.rehearseDraw(
        code, entropy: try entropy.value("--entropy", in: context))
      try context.print(context.wording.drawRehearsed(draw, entropy))
    }
  }

  struct Run: LibraryCommand {
    static let about = Phrase(
      "Mengundi sekali dengan angka publik, menurut RFC 3797.",
      "Draw once by public numbers, as RFC 3797 has it.")

    @Argument(help: .drawCode) var code: String
    @Option(help: .entropy) var entropy: Written<String>
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let file = try context.outputFile(output)
      let draw = try context.store.runDraw(
        code, entropy: try entropy.value("--entropy", in: context), by: context.audit)
      try context.publish(draw, to: file)
      if let outcome = draw.outcome { context.note(context.wording.drawnWith(outcome.key)) }
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar undian.", "List the draws.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.draws(), as: list.format,
        [
          .text("code", .codeTitle) { $0.list.code.text },
          .text("event", .drawEventTitle) { $0.list.event.text },
          .number("entrants", .entrantsTitle) { $0.list.entrants.count },
          .number("winners", .winnersTitle) { $0.list.terms.winners },
          .number("alternates", .alternatesTitle, canHide: true) { $0.list.terms.alternates },
          .text("entropy_from", .entropyFromTitle, canShrink: true, canHide: true) {
            $0.list.terms.entropyFrom
          },
          .instant("frozen_at", .frozenAtTitle, canHide: true) { $0.list.frozenAt },
          .instant("drawn_at", .drawnTitle) { $0.drawn?.at },
        ])
    }
  }

  struct Show: ListCommand {
    static let about = Phrase(
      "Menampilkan satu undian dan pemenangnya.", "Show one draw and its winners.")

    @Argument(help: .drawCode) var code: String
    @Option(
      help: help(
        "publik menampilkan nama hanya dengan izin; petugas menampilkan semuanya.",
        "public shows names by consent only; staff shows them all.", "public|staff"))
    var view = Standings.View.public
    @Option(
      help: help(
        "Tulis undian ini ke berkas seperti yang diumumkan, juga sesudah dibekukan atau diundi.",
        "Write the draw to a file as it is published, also long after it was frozen or drawn.",
        "file"), completion: .file())
    var output: String?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let draw = try context.store.draw(code)
      if output != nil {
        return try context.publish(draw, to: try context.outputFile(output))
      }
      let drawn = try context.store.drawnEntrants(of: code, at: context.audit.at)
      if list.isTable {
        try show(draw, in: context)
        guard draw.outcome != nil else { return }
        try context.print("")
      }
      let wording = context.wording
      try context.print(
        drawn, as: list.format,
        [
          .number("pick", Phrase("Urutan", "Pick")) { $0.order },
          .word("as", Phrase("Sebagai", "As")) {
            $0.isAlternate
              ? ("alternate", wording(Phrase("cadangan", "alternate")))
              : ("winner", wording(Phrase("pemenang", "winner")))
          },
          .number("place", Phrase("No. urut", "Place")) { $0.place },
          .number("entrant", .numberTitle) { $0.number },
          .text("name", .nameTitle, canShrink: true) {
            view == .staff ? $0.participant.details.name.text : wording.name($0.publicName)
          },
        ])
    }

    private func show(_ draw: Draw, in context: CommandContext) throws {
      let list = draw.list
      let wording = context.wording
      var fields = FieldList(in: context)
      fields.add(.codeTitle, list.code.text)
      fields.add(.drawEventTitle, list.event.text)
      fields.add(.entrantsTitle, wording.number(list.entrants.count))
      fields.add(.winnersTitle, wording.number(list.terms.winners))
      fields.add(.alternatesTitle, wording.number(list.terms.alternates))
      fields.add(
        Phrase("Satu serumah", "One per household"),
        list.terms.onePerHousehold ? wording(.yes) : nil)
      fields.add(.entropyFromTitle, list.terms.entropyFrom)
      fields.add(.frozenAtTitle, wording.instant(list.frozenAt))
      fields.add(Phrase("SHA-256", "SHA-256"), list.hash)
      fields.add(
        .drawnTitle,
        draw.outcome.flatMap { outcome in
          draw.drawn.map { "\(wording.instant($0.at)), \($0.staff): \(outcome.key)" }
        })
      try fields.print()
    }
  }

  struct Verify: StandaloneCommand {
    static let about = Phrase(
      "Memeriksa daftar undian yang diumumkan; tanpa berkas perpustakaan.",
      "Check a published draw; needs no library's file.")

    @Argument(
      help: help(
        "Berkas undian yang diumumkan, atau - untuk masukan standar.",
        "The published file, or - for the standard input.", "file"), completion: .file())
    var file: String
    @OptionGroup var common: CommonOptions

    func run(in environment: Environment) throws {
      let wording = Wording(common.language ?? environment.systemLanguage)
      do {
        let draw = try DrawFile.read(InputFile.named(file).bytes())
        let differences = draw.differences()
        guard !differences.isEmpty else {
          return try environment.output.write(wording.drawVerified(draw) + "\n")
        }
        try environment.output.write(wording.drawDifferences(differences.count) + "\n")
        for difference in differences {
          try environment.output.write("  " + wording.sentence(difference).printable + "\n")
        }
        throw ExitStatus.failed
      } catch {
        throw PresentedError(error, in: wording) ?? error
      }
    }
  }
}

extension CommandContext {
  /// Writes a draw as it is published, to an open file or the standard output.
  fileprivate func publish(_ draw: Draw, to file: OutputFile?) throws {
    let picked = try store.drawnEntrants(of: draw.list.code.text, at: audit.at).map { one in
      var name: String?
      if case .name(let shown) = one.publicName { name = shown.printable }
      return DrawFile.Picked(place: one.place, number: one.number, name: name)
    }
    let text = DrawFile.text(
      draw.list, draw.outcome, picked: picked,
      explanation: Wording(draw.list.language, zone: library.zone).drawExplanation(draw.list))
    try writingOutcome(retry: wording.drawSavedWithoutFile(draw.list.code)) {
      try write(text, to: file, reporting: wording.drawWritten)
    }
  }
}

extension ArgumentHelp {
  fileprivate static var entropy: ArgumentHelp {
    help(
      "Angka publiknya: 9319 / 2 5 12 8 10, sumber dipisah garis miring, desimal dengan titik.",
      "The numbers: 9319 / 2 5 12 8 10, sources apart by a slash, decimals by a point.", "numbers")
  }
  fileprivate static var drawCode: ArgumentHelp { help("Kode undian.", "The draw's code.", "draw") }
}

extension Phrase {
  fileprivate static let alternatesTitle = Phrase("Cadangan", "Alternates")
  fileprivate static let drawEventTitle = Phrase("Acara", "Event")
  fileprivate static let drawnTitle = Phrase("Diundi", "Drawn")
  fileprivate static let entrantsTitle = Phrase("Peserta", "Entrants")
  fileprivate static let entropyFromTitle = Phrase("Angka penentu", "Decided by")
  fileprivate static let frozenAtTitle = Phrase("Dibekukan", "Frozen")
  fileprivate static let winnersTitle = Phrase("Pemenang", "Winners")
}
