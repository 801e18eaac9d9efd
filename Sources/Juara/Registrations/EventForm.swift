/// What an event asks of those who register, besides who they are.
public struct EventForm: Equatable, Sendable {
  /// Its questions, in their order.
  public var questions: [Question]
  /// The sessions to choose from; none where people register for all of them.
  public var sessions: [Session]

  /// A form; one that asks nothing, unless told otherwise.
  public init(questions: [Question] = [], sessions: [Session] = []) {
    self.questions = questions
    self.sessions = sessions
  }

  /// The numbers of the sessions that a text names by number or title, set apart by `;` or `,`.
  ///
  /// Nil where it names something else. A title may hold a comma itself.
  public func sessionNumbers(in text: String) -> [Int]? {
    if let session = session(text) { return [session] }
    let parts = text.split { $0 == ";" || $0 == "," }.map { session(String($0)) }
    guard !parts.isEmpty, !parts.contains(nil) else { return nil }
    return Set(parts.compactMap { $0 }).sorted()
  }

  private func session(_ text: String) -> Int? {
    let key = NameKey.key(of: text)
    return sessions.first { session in
      key == String(session.number)
        || session.plan.title.map { NameKey.key(of: $0) == key } == true
    }?.number
  }
}
