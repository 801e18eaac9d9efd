import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct JuryCommands: CommandGroup {
  static let about = Phrase(
    "Penjurian: rubrik, juri, lembar nilai, hasil.", "Juries: rubric, jurors, mark sheets, result.")
  static let subcommands: Subcommands = [
    RubricCommands.self, JurorCommands.self, ConflictCommands.self, JudgedWorkCommands.self,
    Blind.self, Sheet.self, Import.self, Mark.self, Missing.self, Result.self,
  ]

  struct Blind: LibraryCommand {
    static let about = Phrase(
      "Mengatur penilaian buta: lembar nilai tanpa nama.",
      "Set blind marking: mark sheets without names.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(
      help: help(
        "nyala menyembunyikan nama, mati menampilkannya.", "on hides the names, off shows them.",
        "state"))
    var state: Switch
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.setBlind(state == .on, in: challenge, by: context.audit)
      try context.print(context.wording.blindJudgingSet(state == .on))
    }
  }

  struct Sheet: ReadingCommand {
    static let about = Phrase(
      "Menulis lembar nilai seorang juri ke CSV.", "Write a juror's mark sheet as CSV.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .jurorName) var juror: String
    @Option(help: .output, completion: .file()) var output: String?
    @Option(help: .profile) var profile = ExportProfile.standard
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let sheet = try context.store.markSheet(of: juror, in: challenge)
      try context.export(to: output) { sink in
        try MarkSheetExport.write(sheet, profile, sink: sink)
        return sheet.rows.count
      }
    }
  }

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor lembar nilai dari CSV; tanpa --apply hanya uji coba.",
      "Import a mark sheet from CSV; a dry run without --apply.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .jurorName) var juror: String
    @Argument(help: .inputFile, completion: .file()) var file: String
    @OptionGroup var options: ImportArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let sheet = try context.store.markSheet(of: juror, in: challenge)
      let input = try InputFile.named(file)
      try Interruption.handled {
        let table = try MarkSheetFile(
          input, of: sheet.juror, in: sheet.challenge, by: sheet.rubric,
          try options.tableOptions(nil, in: context))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importMarks(
            as: juror, into: challenge, options.importOptions(input, table.findings),
            by: context.audit, rows: next, report: report)
        }
      }
    }
  }

  struct Mark: LibraryCommand {
    static let about = Phrase("Mencatat nilai seorang peserta.", "Record marks of one entrant.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .jurorName) var juror: String
    @Argument(
      help: help(
        "Nomor peserta di tantangan, seperti di lembar nilai.",
        "The entrant's number in the challenge, as on the sheet.", "entrant"))
    var entrant: String
    @Argument(
      help: help(
        "Kriteria dan nilai, misalnya isi=80; isi=tidak-ada menghapus.",
        "Criterion and mark, such as content=80; content=none takes back.", "marks"))
    var marks: [String] = []
    @Option(help: help("Catatan juri.", "The juror's remark.", "text"))
    var remark: Written<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(marks.first, remark)
      var draft = MarkDraft(
        entrant: entrant, marks: [:], remark: try remark?.value("--remark", in: context))
      for pair in marks {
        guard let (key, text) = pair.keyAndValue, draft.marks[key] == nil,
          !draft.takenBack.contains(key)
        else { throw JudgingRefusal.notAMark(pair) }
        if ValueEdit<String>.isNone(text) {
          draft.takenBack.append(key)
        } else {
          draft.marks[key] = try Self.mark(text, for: key)
        }
      }
      let (number, changed) = try context.store.mark(
        draft, as: juror, in: challenge, by: context.audit)
      try context.print(context.wording.marksRecorded(number, by: juror, changed: changed))
    }

    private static func mark(_ text: String, for key: String) throws -> Juara.Mark {
      do throws(MarkProblem) {
        return try Juara.Mark(typed: text)
      } catch {
        throw JudgingRefusal.mark(criterion: key, value: text, error)
      }
    }
  }

  struct Missing: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar nilai yang masih kurang.", "List the marks that are missing.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let missing = try context.store.missingMarks(of: challenge)
      if list.isTable, missing.isEmpty {
        return try context.print(context.wording.nothingMissing)
      }
      try context.print(
        missing, as: list.format,
        [
          .text("juror", .jurorTitle, canShrink: true) {
            $0.juror?.name.text ?? (list.isTable ? context.wording.nobodyMayJudge : "")
          },
          ListColumn(key: "entrant", title: Phrase("Peserta", "Entrant")) {
            let number = $0.entrant.number
            return .number(
              String(number), label: context.wording.name(.participant(number: number)))
          },
          .text("criteria", .missingTitle, canShrink: true) {
            $0.criteria.map(\.terms.key).joined(separator: " ")
          },
        ])
    }
  }

  struct Result: ListCommand {
    static let about = Phrase(
      "Menampilkan hasil penjurian dan sebaran tiap juri.",
      "Show the jury's result and each juror's spread.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(
      help: help(
        "Cara menggabung nilai juri.", "How the jurors' marks become one.", "mean|trimmed|zscore"))
    var method = JuryMethod.mean
    @Flag(
      help: help(
        "Tampilkan hasil sementara walau nilai belum lengkap.",
        "Show what there is, though marks are missing."))
    var provisional = false
    @Flag(
      help: help(
        "Tampilkan nilai gabungan dengan bagian-bagiannya.",
        "Show the combined score with its parts."))
    var combined = false
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      if combined {
        let rows = try context.store.combinedStandings(
          of: challenge, isProvisional: provisional, at: context.audit.at)
        let combination = try context.store.combination(of: challenge)
        return try context.print(
          rows, as: list.format,
          ListColumn.combined(rows, combination, wording, isTable: list.isTable))
      }
      let result = try context.store.juryResult(
        of: challenge, by: method, isProvisional: provisional)
      let rubric = try context.store.rubric(of: challenge)
      try context.print(
        result.rows, as: list.format, result.columns(rubric, wording, isTable: list.isTable))
      guard list.isTable else { return }
      try context.print("")
      try context.print(result.jurors, as: list.format, ListColumn.spreads(wording))
      let missing = try context.store.missingMarks(of: challenge)
        .reduce(0) { $0 + $1.criteria.count }
      context.note(wording.juryBasis(method, missing: missing))
    }
  }
}

enum Switch: String, NamedChoice {
  case on, off

  func label(in wording: Wording) -> String {
    wording(self == .on ? Phrase("nyala", "on") : Phrase("mati", "off"))
  }
}
