import Juara
import JuaraStore

extension Challenge {
  /// Nothing is logged before it begins nor after its recording has closed.
  func isOpen(in visit: Visit) -> Bool {
    !daysToLog(in: visit).isEmpty && window.recordingClosesAt.map { visit.now < $0 } ?? true
  }

  /// Today, and as far back as the rules allow; the latest first.
  func daysToLog(in visit: Visit) -> [Day] {
    let last = min(window.to, visit.today)
    let first = max(window.from, visit.today.adding(days: -min(window.backdatingDays, 60)))
    guard first <= last else { return [] }
    return (0...last.days(since: first)).map { last.adding(days: -$0) }
  }
}

extension PersonalVisit {
  /// The challenge in the address, where the person takes part and may log something now.
  /// - Throws: `WebProblem.notFound`.
  func openChallenge() throws -> Challenge {
    try requireEverything()
    let known = try registration()
    guard known.isChallenge else { throw WebProblem.notFound }
    let challenge = try visit.store.challenge(known.event.code.text)
    guard challenge.isOpen(in: visit) else { throw WebProblem.notFound }
    return challenge
  }
}
