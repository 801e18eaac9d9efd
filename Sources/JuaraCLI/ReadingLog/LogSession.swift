import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

/// Each entry is recorded as it is typed; a problem is reported, and the next line is read.
struct LogSession {
  private static let help = Phrase(
    """
    PEMBACA JUMLAH JUDUL / PENULIS   misalnya: 17 1 Laskar Pelangi / Andrea Hirata
      PEMBACA: nomor peserta, ID29, telepon, atau nama; titik (.) untuk yang tadi
      JUMLAH:  boleh kosong, lalu sama dengan baris tadi; JUDUL: = untuk yang tadi
    hari 2026-11-18      hari baca untuk baris berikutnya
    kegiatan pages       kegiatan untuk baris berikutnya
    batal                menarik kembali catatan terakhir
    selesai              berhenti
    """,
    """
    READER QUANTITY TITLE / AUTHOR   such as: 17 1 Laskar Pelangi / Andrea Hirata
      READER:   entrant number, ID29, telephone or name; a full stop (.) for the last one
      QUANTITY: may be left out, and is then as before; TITLE: = for the last one
    day 2026-11-18       the day read, for the lines that follow
    activity pages       the activity, for the lines that follow
    undo                 takes the last entry back
    done                 ends
    """)

  private let context: CommandContext
  private let challenge: String
  private let activities: [Activity]
  private let staff: String?
  private var activity: Activity?
  private var readOn: Day?
  private var lines = LogLineParser()
  private var recorded: [LogOutcome] = []
  private var refused: [Int] = []
  private var hasRecorded = false
  private let isAtTerminal: Bool

  init(
    _ challenge: String, activities: [Activity], activity: Activity?, readOn: Day?,
    staff: String?, in context: CommandContext
  ) {
    self.context = context
    self.challenge = challenge
    self.activities = activities
    self.activity = activity
    self.readOn = readOn
    self.staff = staff
    isAtTerminal = TerminalSize.isTerminal(0) && context.errors.isTerminal
  }

  /// The status says that a file has problems only where nothing of it was recorded, as for an
  /// import: what is recorded must not be taken for lost and be entered a second time.
  mutating func run() throws {
    if isAtTerminal { context.note(context.wording(Self.help)) }
    var number = 0
    while let line = nextLine() {
      number += 1
      do {
        let continues = try context.presentingErrors { try perform(line) }
        if !continues { break }
      } catch let presented as PresentedError {
        refused.append(number)
        let words =
          isAtTerminal
          ? presented.sentence : context.wording.lineRejected(number, presented.sentence)
        context.note(context.errorStyle.red(words.printable))
      }
    }
    context.note(context.wording.entrySummary(recorded.count, refused: refused.count))
    guard !refused.isEmpty, !isAtTerminal else { return }
    guard hasRecorded else { throw ExitStatus.fileHasProblems }
    context.note(context.wording.linesToReenter(refused))
  }

  private func nextLine() -> String? {
    if isAtTerminal { try? context.errors.write("> ") }
    return readLine()
  }

  /// Does what a line says; returns whether there may be more.
  private mutating func perform(_ line: String) throws -> Bool {
    switch try lines.read(line) {
    case .blank: return true
    case .stop: return false
    case .help: context.note(context.wording(Self.help))
    case .undo: try undo()
    case .day(let day):
      readOn = day
      context.note(context.wording.entryDefaults(day, nil))
    case .activity(let chosen):
      guard activities.contains(chosen) else {
        throw LogRefusal.unknownActivity(chosen, known: activities)
      }
      activity = chosen
      context.note(context.wording.entryDefaults(nil, chosen))
    case .entry(let reader, let quantity, let title, let author):
      try enter(reader, quantity, Work(title: title, author: author))
    }
    return true
  }

  private mutating func enter(_ typed: String, _ quantity: Int, _ work: Work) throws {
    guard let activity else { throw LogLineProblem.noActivity(activities) }
    let reference = try PersonReference(typed, countryCode: context.library.countryCode)
    var draft = LogDraft(
      reader: .participant(reference), activity: activity, quantity: quantity, work: work,
      readOn: readOn)
    let logged: LogOutcome
    do {
      logged = try context.store.log(draft, in: challenge, by: try audit())
    } catch PersonReferenceProblem.unknown(_, let nearest) {
      draft.reader = .participant(.id(try Self.only(nearest, bearing: reference)))
      logged = try context.store.log(draft, in: challenge, by: try audit())
    }
    recorded.append(logged)
    hasRecorded = true
    try context.print(context.wording.entryLine(logged, draft).printable)
    if let other = logged.sameAs {
      context.warn(context.wording.sameEntry(logged.id, as: other))
    }
  }

  /// At the keyboard every answer names the reader, so part of a name will do if only one has it.
  private static func only(
    _ people: [PersonMatch], bearing reference: PersonReference
  ) throws -> Identifier<Participant> {
    guard people.count == 1, case .name(let name, nil) = reference,
      NameKey.key(of: people[0].name).contains(name.key)
    else { throw PersonReferenceProblem.unknown(reference.description, nearest: people) }
    return people[0].id
  }

  private mutating func undo() throws {
    guard let last = recorded.last else { throw LogLineProblem.nothingToUndo }
    try context.store.withdrawEntry(last.id, by: try audit())
    recorded.removeLast()
    try context.print(context.wording.entryRemoved(last.id, of: last.entrant).printable)
  }

  /// Each entry is of its own instant, however long the stack.
  private func audit() throws -> AuditContext {
    try context.environment.audit(staff: staff, zone: context.library.zone)
  }
}
