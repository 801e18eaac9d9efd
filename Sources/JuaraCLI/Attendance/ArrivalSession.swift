import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

/// Each line is recorded as it is typed; what is not understood is said, and kept to be entered again.
struct ArrivalSession {
  private let context: CommandContext
  private let event: Event
  private let session: SessionTime
  private let arrivedAt: Instant
  private let override: String?
  private let staff: String?
  private var recorded: [Identifier<Registration>] = []
  private var refused: [(number: Int, line: String)] = []
  /// Whether the rules refused somebody whom staff may take all the same.
  private var wantsOverride = false
  private let isAtTerminal: Bool

  /// - Parameters:
  ///   - at: When they came; nil for now, or for the session's start where that is over.
  ///   - override: Why the unregistered may register although the rules say no.
  init(
    _ event: Event, _ session: SessionTime, at arrival: Instant?, override: String?,
    staff: String?, in context: CommandContext
  ) throws {
    self.context = context
    self.event = event
    self.session = session
    self.override = override
    self.staff = staff
    let (now, zone) = (context.audit.at, context.library.zone)
    let isOn = session.checksIn(at: now, zone: zone)
    arrivedAt = arrival ?? (isOn ? now : session.startsAt)
    try session.checkTakesPlace()
    if arrivedAt > now {
      try session.checkArrival(at: now, zone: zone)
      throw AttendanceRefusal.inFuture(arrivedAt)
    }
    try session.checkArrival(at: arrivedAt, zone: zone)
    isAtTerminal = TerminalSize.isTerminal(0) && context.errors.isTerminal
    if arrival == nil, !isOn { context.note(context.wording.arrivalsAtStart(arrivedAt)) }
  }

  /// - Parameter errors: Where the lines are kept that are to be entered again.
  mutating func run(keeping errors: OutputFile?) throws {
    if isAtTerminal { context.note(context.wording(.arrivalHelp)) }
    var number = 0
    var hasRecorded = false
    while let line = nextLine() {
      number += 1
      do {
        let continues = try context.presentingErrors { try perform(line) }
        if !recorded.isEmpty { hasRecorded = true }
        if !continues { break }
      } catch let presented as PresentedError {
        refused.append((number, line))
        let words =
          isAtTerminal
          ? presented.sentence : context.wording.lineRejected(number, presented.sentence)
        context.note(context.errorStyle.red(words.printable))
      }
    }
    context.note(context.wording.arrivalSummary(recorded.count, refused: refused.count))
    if let errors {
      try errors.write(Array(refused.map { $0.line + "\n" }.joined().utf8))
      try errors.close()
    }
    guard !refused.isEmpty else { return }
    context.note(context.wording(.arrivalsNotRecorded))
    for kept in refused { context.note("  " + kept.line.printable) }
    if wantsOverride { context.note(context.wording(.arrivalsNeedOverride)) }
    if !isAtTerminal, !hasRecorded { throw ExitStatus.fileHasProblems }
  }

  private func nextLine() -> String? {
    if isAtTerminal { try? context.errors.write("> ") }
    return readLine()
  }

  private mutating func perform(_ line: String) throws -> Bool {
    switch try ArrivalLine.read(line, countryCode: context.library.countryCode) {
    // In a file an empty line is nothing: what stands below it must not be lost.
    case .blank: return !isAtTerminal
    case .stop: return false
    case .help: context.note(context.wording(.arrivalHelp))
    case .undo: try undo()
    case .person(let typed): try arrive(typed)
    case .walkIn(let person): try register(person)
    }
    return true
  }

  private mutating func arrive(_ typed: String) throws {
    if let code = CheckInCode(typed), let found = try context.store.registration(withCode: code),
      found.event.id == event.id
    {
      return try checkIn(.code(code.text), found.listed.registration.id)
    }
    let who = try PersonReference(typed, countryCode: context.library.countryCode)
    do {
      let listed = try context.store.registration(of: who, in: event.code.text).listed
      try checkIn(.registration(listed.registration.id), listed.registration.id)
    } catch PersonReferenceProblem.unknown(_, let nearest) {
      // At the keyboard every answer names the person, so part of a name will do if only one has it.
      guard nearest.count == 1, case .name(let name, nil) = who,
        NameKey.key(of: nearest[0].name).contains(name.key)
      else { throw PersonReferenceProblem.unknown(who.description, nearest: nearest) }
      let listed = try context.store.registration(of: .id(nearest[0].id), in: event.code.text)
        .listed
      try checkIn(.registration(listed.registration.id), listed.registration.id)
    }
  }

  private mutating func checkIn(_ key: CheckInKey, _ id: Identifier<Registration>) throws {
    let checkIn = try context.store.checkIn(
      key, to: event.code.text, session: session.number, at: arrivedAt, by: try audit())
    if checkIn.isNew { recorded.append(id) }
    try context.print(context.wording.checkedIn(checkIn).printable)
  }

  private mutating func register(_ walkIn: ArrivalLine.WalkIn) throws {
    let draft = RegistrationDraft(
      person: walkIn.person(
        on: context.library.zone.day(of: arrivedAt),
        ageOfMajority: context.library.ageOfMajority),
      sessions: event.plan.registrationPer == .session ? [session.number] : [])
    let outcome: RegistrationOutcome
    do {
      outcome = try context.store.register(
        draft, in: event.code.text, override: override, by: try audit())
    } catch let refusal as RegistrationRefusal where override == nil {
      wantsOverride = true
      throw refusal
    }
    guard let registration = outcome.registration else { return }
    let listed = try context.store.registration(registration.id).listed
    try context.print(
      context.wording.registrationAdded(
        registration, of: listed.person, outcome.kind, in: event.code.text
      ).printable)
    try checkIn(.registration(registration.id), registration.id)
  }

  private mutating func undo() throws {
    guard let last = recorded.last else { throw ArrivalLineProblem.nothingToUndo }
    let undone = try context.store.undoCheckIn(
      of: last, to: event.code.text, session: session.number,
      reason: Wording(context.library.language)(.arrivalMistyped), by: try audit())
    recorded.removeLast()
    try context.print(context.wording.checkInRemoved(undone).printable)
  }

  /// Each arrival is recorded at its own instant, however long the stack.
  private func audit() throws -> AuditContext {
    try context.environment.audit(staff: staff, zone: context.library.zone)
  }
}
