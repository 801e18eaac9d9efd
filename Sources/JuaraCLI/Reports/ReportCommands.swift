import ArgumentParser
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

struct ReportCommands: CommandGroup {
  static let about = Phrase(
    "Laporan: apa yang terjadi, siapa yang datang, dan apa hasilnya.",
    "Reports: what happened, who came, and what came of it.")
  static let subcommands: Subcommands = [
    Season.self, Iplm.self, Referrals.self, Engagement.self, Consistency.self, Answers.self,
  ]

  struct Referrals: ReadingCommand {
    static let about = Phrase(
      "Menghitung kunjungan halaman, pendaftar, yang terkonfirmasi, hadir dan datang lagi menurut kode referal.",
      "Count page visits, and who registered, was confirmed, attended and came again, by referral code."
    )

    @Argument(
      help: help("Kode acara (bawaan: semua).", "The event's code (default: all).", "event"))
    var event: String?
    @Option(
      help: help(
        "Kode mana yang dihitung bila seseorang membawa beberapa.",
        "Which code counts where somebody came by several.", "first|last"))
    var by = ReferralReport.Touch.first
    @Flag(
      help: help(
        "Untuk dibagikan ke luar: angka di bawah 5 disembunyikan.",
        "To be shared outside: numbers under 5 are hidden."))
    var forSharing = false
    @OptionGroup var format: ReportOptions

    var common: CommonOptions { format.common }

    func run(in context: CommandContext) throws {
      let report = try context.store.referralReport(of: event, by: by, at: context.audit.at)
      let (lines, wording) = (report.lines(forSharing: forSharing), context.wording)
      // Without a website there is nothing to read in it.
      let hasVisits = report.hasVisits || !format.isForPeople
      let notes = wording.referralReportNotes(
        by: by, hasVisits: hasVisits, forSharing: forSharing)
      func count(
        _ key: String, _ title: Phrase, _ number: @escaping (ReferralReport.Line) -> Int?
      ) -> ListColumn<ReferralReport.Line> {
        .decimal(key, title, canShrink: true) { line in
          (number(line).map(String.init), label: number(line).map(wording.number) ?? "–")
        }
      }
      let columns: [ListColumn<ReferralReport.Line>] =
        [
          .word("row", Phrase("Baris", "Row"), canHide: true) { ($0.row, label: $0.row) },
          .word("kind", .kindTitle, canShrink: true) { line in
            (line.kind?.rawValue, label: line.kind.map(wording.label))
          },
          .text("code", .codeTitle, canHide: true) { $0.referral?.code.text },
          .text("name", .nameTitle, canShrink: true) { wording.label($0.subject) },
        ]
        + (hasVisits ? [count("page_visits", .pageVisitsTitle) { $0.visits }] : [])
        + ReferralReport.Step.allCases.map { step in
          count(
            step.key, Phrase(Wording(.indonesian).label(step), Wording(.english).label(step))
          ) { $0[step] }
        }
      let heading = wording.referralReportHeading(try event.map { try context.store.event($0) })
      try context.print(
        lines, columns.filter { !format.isForPeople || $0.key != "row" }, as: format, heading, notes
      ) { $0.row != "code" && $0.row != "none" }
      if forSharing { context.note(wording.sharedReportsTellTogether) }
    }
  }
}

enum ReportFormat: String, NamedChoice {
  case table, csv, json, html

  func label(in wording: Wording) -> String {
    self == .table ? wording(Phrase("tabel", "table")) : rawValue
  }
}

struct ReportOptions: ParsableArguments {
  @Option(help: help("Bentuk laporan.", "How the report is written.", "table|csv|json|html"))
  var format = ReportFormat.table
  @Option(help: .output, completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  /// Whether people read it, and no program.
  var isForPeople: Bool { format == .table || format == .html }
}

extension CommandContext {
  /// Prints a report, or writes it into a file; its notes stand below a table.
  /// - Parameter isSum: Whether a row sums up others.
  func print<Row>(
    _ rows: [Row], _ columns: [ListColumn<Row>], as options: ReportOptions, _ heading: String,
    _ notes: [String], isSum: (Row) -> Bool = { _ in false }
  ) throws {
    switch (options.format, options.output) {
    case (.html, let path):
      let table = ReportPage.Table(
        columns: columns.map { .init(wording($0.title), isNumber: $0.isNumber) },
        rows: rows.map { row in
          .init(columns.map { $0.cell(row).label(in: wording) ?? "" }, isSum: isSum(row))
        })
      let page = ReportPage(
        heading: heading, library: library.name, time: wording.instant(audit.at), notes: notes,
        tables: [table])
      try write(try page.html(in: wording), to: path)
    case (.csv, let path?):
      try export(to: path) { sink in
        try writeCSV(columns, { write in for row in rows { try write(row) } }, to: sink)
      }
    case (_, .some):
      throw OptionProblem.onlyWith(option: "--output", other: "--format html|csv")
    case (let format, nil):
      let list: ListFormat = format == .csv ? .csv : format == .json ? .json : .table
      try print(rows, as: list, columns)
      if format == .table { for line in notes { note(line) } }
    }
  }
}

extension ReferralReport.Line {
  fileprivate var referral: Referral? {
    if case .referral(let referral) = subject { referral } else { nil }
  }

  fileprivate var kind: Referral.Kind? {
    switch subject {
    case .referral(let referral): referral.kind
    case .kind(let kind): kind
    case .withoutCode, .all: nil
    }
  }

  fileprivate var row: String {
    switch subject {
    case .referral: "code"
    case .withoutCode: "none"
    case .kind: "kind"
    case .all: "all"
    }
  }
}

extension ReferralReport.Step {
  fileprivate var key: String {
    switch self {
    case .registered: "registered"
    case .confirmed: "confirmed"
    case .attended: "attended"
    case .cameAgain: "came_again"
    }
  }
}

extension ReferralReport.Touch: NamedChoice {
  func label(in wording: Wording) -> String {
    wording(self == .first ? Phrase("pertama", "first") : Phrase("terakhir", "last"))
  }
}
