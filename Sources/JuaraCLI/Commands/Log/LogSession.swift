internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// Takes a stack of forms, a line each, from a terminal or a pipe. Each entry is kept as it is typed;
/// what is wrong with a line is said, and the next one is taken.
struct LogSession {
  private let desk: Desk
  private let challenge: String
  private let activities: [Activity]
  private let staff: String?
  private var activity: Activity?
  private var readOn: Day?
  private var lines = LogLineReader()
  private var taken: [Logged] = []
  private var refused: [Int] = []
  private var hasRecorded = false
  private let isAtTerminal: Bool

  init(
    _ challenge: String, activities: [Activity], activity: Activity?, readOn: Day?,
    staff: String?, at desk: Desk
  ) {
    self.desk = desk
    self.challenge = challenge
    self.activities = activities
    self.activity = activity
    self.readOn = readOn
    self.staff = staff
    isAtTerminal = TerminalSize.isTerminal(0) && desk.errors.isTerminal
  }

  /// Takes lines until they end. The program's status says that a file has problems only where nothing
  /// of it was recorded, as for an import: what is recorded must not be taken for lost and be entered
  /// a second time. Which of its lines were refused is said at the end.
  mutating func run() throws -> ExitStatus {
    if isAtTerminal { desk.note(desk.say(.enterHelp)) }
    var number = 0
    while let line = nextLine() {
      number += 1
      do {
        let wantsMore = try desk.telling { try take(line) }
        if !wantsMore { break }
      } catch let told as ToldError {
        refused.append(number)
        let words = isAtTerminal ? told.sentence : desk.say.lineRefused(number, told.sentence)
        desk.note(desk.errorStyle.red(words.printable))
      }
    }
    desk.note(desk.say.enteredInAll(taken.count, refused: refused.count))
    guard !refused.isEmpty, !isAtTerminal else { return .done }
    guard hasRecorded else { return .fileHasProblems }
    desk.note(desk.say.enterAgain(refused))
    return .done
  }

  private func nextLine() -> String? {
    if isAtTerminal { try? desk.errors.write("> ") }
    return readLine()
  }

  /// Does what a line says; answers whether there may be more.
  private mutating func take(_ line: String) throws -> Bool {
    switch try lines.read(line) {
    case .blank: return true
    case .stop: return false
    case .help: desk.note(desk.say(.enterHelp))
    case .undo: try undo()
    case .day(let day):
      readOn = day
      desk.note(desk.say.enteringOn(day, nil))
    case .activity(let chosen):
      guard activities.contains(chosen) else {
        throw LogRefusal.unknownActivity(chosen, known: activities)
      }
      activity = chosen
      desk.note(desk.say.enteringOn(nil, chosen))
    case .entry(let reader, let quantity, let title, let author):
      try enter(reader, quantity, Work(title: title, author: author))
    }
    return true
  }

  private mutating func enter(_ typed: String, _ quantity: Int, _ work: Work) throws {
    guard let activity else { throw LogLineProblem.noActivity(activities) }
    let draft = LogDraft(
      reader: try reader(typed), activity: activity, quantity: quantity, work: work,
      readOn: readOn)
    let logged = try desk.store.log(draft, in: challenge, by: try audit())
    taken.append(logged)
    hasRecorded = true
    try desk.print(desk.say.entered(logged, draft).printable)
    if let other = logged.sameAs {
      desk.note(desk.errorStyle.yellow(desk.say.sameEntry(logged.id, as: other)))
    }
  }

  /// A number or member number, a name with its telephone, or the name of one who takes part.
  private func reader(_ typed: String) throws -> LogDraft.EntrantReference {
    let reader = LogDraft.EntrantReference(typed: typed, countryCode: desk.library.countryCode)
    guard case .participant(let text) = reader, !text.contains(where: \.isNumber) else {
      return reader
    }
    let found = try desk.store.participants(named: text, in: challenge)
    if found.count > 1 { throw LogRefusal.ambiguousParticipant(found.map(\.id)) }
    guard let one = found.first else { throw LogRefusal.unknownParticipant }
    return .participant("\(one.id)")
  }

  private mutating func undo() throws {
    guard let last = taken.last else { throw LogLineProblem.nothingToUndo }
    try desk.store.withdrawEntry(last.id, by: try audit())
    taken.removeLast()
    try desk.print(desk.say.entryTakenBack(last.id, of: last.reader).printable)
  }

  /// Each entry is of its own instant, however long the stack.
  private func audit() throws -> AuditContext {
    try desk.surroundings.audit(staff: staff, zone: desk.library.zone)
  }
}
