import ArgumentParser
import Foundation
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

struct CardCommands: CommandGroup {
  static let about = Phrase(
    "Kartu: gambar untuk media sosial.", "Cards: pictures for social media.")
  static let subcommands: Subcommands = [Make.self]

  struct Make: CommandGroup {
    static let about = Phrase(
      "Membuat kartu dari data perpustakaan, dengan teks alternatifnya.",
      "Make a card from the library's data, with its alternative text.")
    static let subcommands: Subcommands = [
      Event.self, Countdown.self, Winners.self, Quotation.self, Review.self, Figures.self,
    ]
  }
}

extension CardCommands.Make {
  struct Event: ReadingCommand {
    static let about = Phrase(
      "Kartu acara: judul, waktu, tempat, pengisi.", "An event's card: title, time, place, hosts.")

    @Argument(help: .eventCode) var event: String
    @OptionGroup var picture: CardOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let card = try context.store.eventCard(event)
      try picture.write(card, named: context.wording.cardName(.eventCard, event), in: context)
    }
  }

  struct Countdown: ReadingCommand {
    static let about = Phrase(
      "Kartu hitung mundur sampai acara mulai, atau sampai hari terakhirnya.",
      "A countdown to an event's start, or to its last day.")

    @Argument(help: .eventCode) var event: String
    @OptionGroup var picture: CardOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let card = try context.store.countdownCard(event, at: context.audit.at)
      try picture.write(card, named: context.wording.cardName(.countdownCard, event), in: context)
    }
  }

  struct Winners: ReadingCommand {
    static let about = Phrase(
      "Kartu pemenang; nama hanya dengan izin “nama di media sosial”.",
      "The winners' card; names by post-name consent alone.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: .onlyDivision) var division: String?
    @OptionGroup var picture: CardOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let winners = try context.store.winnersCard(
        of: challenge, division: division, at: context.audit.at)
      try picture.write(
        winners.card, named: context.wording.cardName(.winnersCard, challenge), in: context)
      if winners.numbered > 0 { context.note(context.wording.withoutPostName(winners.numbered)) }
      if !winners.open.isEmpty { context.note(context.wording.openAwards(winners.open)) }
    }
  }

  struct Quotation: ReadingCommand {
    static let about = Phrase(
      "Kartu kutipan dengan pengarang, buku dan halaman.",
      "A quotation's card with author, book and page.")

    @Argument(help: .quotationID) var id: Identifier<Juara.Quotation>
    @OptionGroup var picture: CardOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let draft = try context.store.quotation(id).draft
      let quotation = CardQuotation(
        text: draft.text, author: draft.author, title: draft.title, page: draft.page)
      try picture.write(
        .quotation(quotation), named: context.wording(.quotationCard), in: context)
    }
  }

  struct Review: ReadingCommand {
    static let about = Phrase(
      "Kartu resensi yang terbit; dengan izin “menampilkan resensi”.",
      "A published review's card; by publish-review consent.")

    @Argument(help: help("Nomor catatan resensinya.", "The number of the review's entry.", "entry"))
    var id: Identifier<LogEntry>
    @Option(
      help: help(
        "Hanya bagian ini, persis seperti tertulis.", "Only this part, exactly as written.", "text"
      ))
    var excerpt: Written<String>?
    @OptionGroup var picture: CardOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let review = try context.store.reviewCard(
        id, excerpt: try excerpt?.value("--excerpt", in: context),
        areNamesChecked: picture.namesChecked, at: context.audit.at)
      try picture.write(
        .review(review), named: context.wording.cardName(.reviewCard, id.description), in: context)
    }
  }

  struct Figures: ReadingCommand {
    static let about = Phrase(
      "Kartu angka sebuah tantangan; kelompok dengan kurang dari 5 pembaca tidak tampil.",
      "A challenge in figures; groups of fewer than 5 readers are not shown.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(
      help: help(
        "Yang digambar: jumlah, tiap pekan, tiap jenjang, atau judul terbanyak.",
        "What it shows: totals, by week, by school level, or the most read titles.",
        "totals|weeks|levels|titles"))
    var chart = ReadingFigures.Chart.totals
    @OptionGroup var picture: CardOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let card = try context.store.figuresCard(of: challenge, chart, at: context.audit.at)
      try picture.write(
        card, named: context.wording.cardName(.figuresCard, challenge), in: context)
    }
  }
}

struct CardOptions: ParsableArguments {
  @Option(
    name: .customLong("size"),
    help: help(
      "Ukuran, boleh berulang (bawaan: persegi).", "The size, may be repeated (default: square).",
      "square|portrait|story|landscape|wide"))
  var sizes: [CardSize] = []
  @Flag(help: help("Semua ukuran.", "All sizes.")) var allSizes = false
  @Option(
    help: help(
      "Berkas tujuan, .png atau .svg; dengan beberapa ukuran, ukurannya ditambahkan pada namanya.",
      "The file to write, .png or .svg; of several sizes, each is added to the name.", "file"),
    completion: .file(extensions: ["png", "svg"]))
  var output: String?
  @Flag(help: .namesChecked) var namesChecked = false
  @Flag(help: help("Timpa gambar yang sudah ada.", "Replace pictures that are there already."))
  var force = false

  /// All of them or none.
  func write(_ card: Card, named name: String, in context: CommandContext) throws {
    let path = output ?? name + ".png"
    let ending = (path as NSString).pathExtension.lowercased()
    guard ["png", "svg"].contains(ending) else { throw CardProblem.fileType(path) }
    let asked = CardSize.allCases.filter { allSizes || sizes.contains($0) }
    let made: [CardSize] = asked.isEmpty ? [.square] : asked
    let maker = try CardMaker(context)
    let stem = (path as NSString).deletingPathExtension
    let files = try made.map { size in
      let name =
        made.count == 1 ? path : "\(stem)-\(context.wording.label(size)).\(ending)"
      return try OutputFile(path: name, existing: force ? .replaced : .kept)
    }
    let pictures = try made.map { try maker.picture(card, $0) }
    if !namesChecked {
      let named = try context.store.peopleNamed(in: card, saying: pictures[0].description)
      if !named.isEmpty { throw CardProblem.namesPeople(named) }
    }
    for (file, picture) in zip(files, pictures) {
      try file.write(ending == "svg" ? Array(picture.svg.utf8) : try maker.png(picture))
    }
    for (file, size) in zip(files, made) {
      try file.close()
      context.note(context.wording.pictureWritten(file.path, size))
    }
    try context.print(context.wording.alternativeText(pictures[0].description))
  }
}

/// Makes pictures of cards in the library's colours and fonts.
struct CardMaker {
  private let library: Library
  private let wording: Wording
  private let logo: Logo?
  private let fonts: CardFonts
  private let environment: [String: String]

  /// - Throws: `CardProblem.noFont`.
  init(_ context: CommandContext) throws {
    library = context.library
    wording = context.wording
    logo = try context.store.logo
    environment = context.environment.variables
    fonts = try InstalledFonts(environment).fonts(for: context.library.appearance)
  }

  /// - Parameter wording: In another language than the library's.
  func picture(_ card: Card, _ size: CardSize, in wording: Wording? = nil) throws -> CardPicture {
    try CardPicture(
      card, size, of: library, logo: logo, fonts: fonts, in: wording ?? self.wording)
  }

  /// - Throws: `CardProblem.noProgram`, `.programFailed`.
  func png(_ picture: CardPicture) throws -> [UInt8] {
    let name = "rsvg-convert"
    guard let program = ExternalProgram.find([name], environment) else {
      throw CardProblem.noProgram(name: name, package: "librsvg2-bin")
    }
    let scratch = try ScratchFolder()
    let source = try scratch.write(picture.svg, to: "card.svg")
    let made = scratch.url.appending(path: "card.png")
    do {
      try ExternalProgram.run(
        program, ["--format=png", "--output=\(made.path)", source.path], in: scratch.url)
      return Array(try Data(contentsOf: made))
    } catch ExternalProgram.Failure.failed(let detail) {
      throw CardProblem.programFailed(name: name, detail: detail)
    } catch ExternalProgram.Failure.notStarted {
      throw CardProblem.programFailed(name: name, detail: "–")
    }
  }
}
