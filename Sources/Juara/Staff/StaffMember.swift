/// Somebody who works on the website by an own name.
package struct StaffMember: Equatable, Sendable {
  package enum Role: String, CaseIterable, Sendable {
    /// Runs events: the door, registrations, consents, and all that the others do but judging.
    case staff
    /// Reads what children write before anyone else does, and answers questions.
    case moderator
    /// Marks works, and sees nothing else.
    case juror
    /// Looks and changes nothing.
    case viewer
  }

  /// A place in a challenge's jury.
  package struct Panel: Equatable, Sendable {
    package let challenge: EventCode
    package let title: String
    /// As the jury knows the juror.
    package let juror: String

    package init(challenge: EventCode, title: String, juror: String) {
      self.challenge = challenge
      self.title = title
      self.juror = juror
    }
  }

  package let id: Identifier<StaffMember>
  package var name: PersonName
  package var role: Role
  /// A juror's; for the other roles empty.
  package var panels: [Panel]

  package init(
    id: Identifier<StaffMember>, name: PersonName, role: Role, panels: [Panel] = []
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.panels = panels
  }
}

/// What is done on the staff's pages, as far as roles tell it apart.
package enum StaffTask: String, CaseIterable, Sendable {
  /// The first page, which each role has.
  case start
  case seeEvents
  case seePosts
  case checkIn
  case decideRegistrations
  case moderate
  case answerQuestions
  case judge
}

extension StaffMember.Role {
  package func may(_ task: StaffTask) -> Bool {
    switch task {
    case .start: true
    case .seeEvents: self == .staff || self == .viewer
    case .seePosts: self != .juror
    case .checkIn, .decideRegistrations: self == .staff
    case .moderate, .answerQuestions: self == .staff || self == .moderator
    case .judge: self == .juror
    }
  }
}

/// Sixteen unambiguous characters, 76 bits together, by which somebody signs in once.
package struct SignInCode: Hashable, Sendable, CustomStringConvertible {
  private static let length = 16

  package let text: String

  /// Reads a typed code in any case, ignoring spaces and hyphens.
  package init?(_ typed: String) {
    guard let text = CodeLetters.read(typed, count: Self.length) else { return nil }
    self.text = text
  }

  private init(drawn text: String) { self.text = text }

  package static func drawn(using generator: inout some RandomNumberGenerator) -> SignInCode {
    SignInCode(drawn: CodeLetters.drawn(length, using: &generator))
  }

  /// `K7Q2-MXA4-9HTR-C3VW`
  package var description: String { CodeLetters.grouped(text, by: 4) }

  /// What is kept of it.
  package var hash: String { Hexadecimal.text(SHA256.digest("sign-in \(text)".utf8)) }

  /// For how many days a code may be valid.
  package static let validity = 1...30
}

/// How long somebody stays signed in.
package enum SignInLength: Sendable {
  /// On a computer that others use too: until the browser ends, and for twelve hours at most.
  case shared
  /// On the person's own device.
  case own

  package var seconds: Int64 { self == .shared ? 12 * 3_600 : 30 * 86_400 }
  /// For the browser; nil until it ends.
  package var days: Int? { self == .shared ? nil : 30 }
}

/// Why somebody is to be reached about a registration.
package enum StaffConcernKind: Equatable, Sendable {
  case awaitsConsent(until: Instant)
  /// The seat went to the next, because no consent came.
  case expired(at: Instant)
  /// A seat became free for somebody who waited.
  case promoted(at: Instant)
}

package enum StaffRefusal: Error, Equatable, Sendable {
  case unknown(String, known: [String])
  case nameTaken(String, StaffMember.Role)
  /// A juror's account belongs to a panel.
  case needsChallenge
  case challengeIsForJurors
  /// The juror of this name has an account of another name already.
  case jurorTaken(String, by: String)
  case inPanelAlready(String, EventCode)
  case validity(Int)
}
