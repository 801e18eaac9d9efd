/// A page that tells people in plain words how one thing is done.
package struct Guide: Equatable, Sendable {
  /// What a page is about.
  package enum Job: String, CaseIterable, Sendable {
    case register, join, log, points, board
    case handIn = "hand-in"
    case consent, certificate, jurors, teachers

    /// Whether it is only of a challenge.
    package var needsChallenge: Bool {
      switch self {
      case .log, .points, .board, .handIn, .jurors: true
      case .register, .join, .consent, .certificate, .teachers: false
      }
    }
  }

  package struct Fact: Equatable, Sendable {
    package let label: String
    package let value: String

    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// Some sentences under a short heading.
  package struct Step: Equatable, Sendable {
    package let heading: String
    package let sentences: [String]

    package init(_ heading: String, _ sentences: [String?]) {
      self.heading = heading
      self.sentences = sentences.compactMap { $0 }
    }
  }

  package let heading: String
  package let introduction: [String]
  package let facts: [Fact]
  package let steps: [Step]
  /// Whom to ask.
  package let help: [String]

  package init(
    heading: String, introduction: [String], facts: [Fact], steps: [Step], help: [String]
  ) {
    self.heading = heading
    self.introduction = introduction
    self.facts = facts
    self.steps = steps.filter { !$0.sentences.isEmpty }
    self.help = help
  }

  package var sentences: [String] { introduction + steps.flatMap(\.sentences) + help }

  package var readability: Readability { Readability(sentences) }
}

/// How long sentences are. Addresses on the web are no words.
package struct Readability: Equatable, Sendable {
  package let sentences: Int
  package let words: Int
  package let longest: Int

  /// The most words a sentence of a guide has on average.
  package static let mostWords = 12

  package init(_ sentences: [String]) {
    let lengths = sentences.map(Self.words)
    self.sentences = sentences.count
    words = lengths.reduce(0, +)
    longest = lengths.max() ?? 0
  }

  package var isPlain: Bool { words <= Self.mostWords * sentences }

  /// In tenths, halves rounded up.
  package var wordTenths: Int {
    sentences == 0 ? 0 : (words * 20 + sentences) / (sentences * 2)
  }

  private static func words(_ sentence: String) -> Int {
    sentence.split(whereSeparator: \.isWhitespace)
      .count { word in
        word.contains { $0.isLetter || $0.isNumber } && !String(word).isWebAddress
      }
  }
}

/// Where the library's website does what guides tell of.
package struct GuideSite: Equatable, Sendable {
  private let base: String
  private let language: Language
  private let library: Library

  /// - Parameter base: The website's address, without a slash at its end.
  package init(_ base: String, in language: Language, of library: Library) {
    (self.base, self.language, self.library) = (base, language, library)
  }

  private func address(_ path: String) -> String {
    base + library.sitePath(path, in: language)
  }

  package var myPage: String { address("/me") }
  package var certificates: String { address("/certificates") }
  package func registration(for event: EventCode) -> String { address("/events/\(event)/register") }
  package func board(of challenge: EventCode) -> String { address("/events/\(challenge)/board") }
}

/// The settings that guides are made from.
package struct GuideFacts: Equatable, Sendable {
  package struct Jury: Equatable, Sendable {
    package let criteria: [CriterionTerms]
    package let isBlind: Bool

    package init(criteria: [CriterionTerms], isBlind: Bool) {
      self.criteria = criteria
      self.isBlind = isBlind
    }
  }

  package let library: Library
  package let event: Event
  /// Those that take place.
  package let sessions: [Session]
  /// How many minutes each session asks for, by its number.
  package let minutes: [Int: Int]
  /// Nil of an event without a score.
  package let challenge: Challenge?
  package let jury: Jury?
  package let at: Instant

  package init(
    library: Library, event: Event, sessions: [Session], minutes: [Int: Int] = [:],
    challenge: Challenge? = nil, jury: Jury? = nil, at now: Instant
  ) {
    self.library = library
    self.event = event
    self.sessions = sessions
    self.minutes = minutes
    self.challenge = challenge
    self.jury = jury
    at = now
  }

  package var onlineSessions: [Session] { sessions.filter { $0.plan.link != nil } }

  /// Throws where the settings there are leave such a guide nothing true to say.
  package func check(_ job: Guide.Job) throws(GuideRefusal) {
    let code = event.code
    if event.state == .cancelled { throw .cancelled(code) }
    if job.needsChallenge, challenge == nil { throw .noChallenge(code, job) }
    switch job {
    case .register, .teachers:
      if event.plan.registrationEnd <= at {
        throw .registrationClosed(code, at: event.plan.registrationEnd)
      }
    case .join: if onlineSessions.isEmpty { throw .noLink(code) }
    case .log, .points: if challenge?.rules.isEmpty ?? true { throw .noRules(code) }
    case .handIn:
      if challenge?.rules.isEmpty ?? true, jury == nil { throw .nothingToHandIn(code) }
    case .jurors: if jury == nil { throw .noJury(code) }
    case .board, .consent, .certificate: break
    }
  }
}

package enum GuideRefusal: Error, Equatable, Sendable {
  case cancelled(EventCode)
  case noChallenge(EventCode, Guide.Job)
  case registrationClosed(EventCode, at: Instant)
  /// No session takes place online.
  case noLink(EventCode)
  case noRules(EventCode)
  case noJury(EventCode)
  case nothingToHandIn(EventCode)
}
