/// The address of a page on the website that shows one person, or a guardian's children, what the library
/// keeps of them.
package enum PersonalLink {
  /// Who acts by it.
  package enum Bearer: String, CaseIterable, Sendable {
    /// Somebody for oneself.
    case participant
    case guardian
  }

  /// What may be seen by it of one person.
  package enum Scope: Equatable, Sendable {
    case everything
    /// One registration alone: nobody has confirmed yet that it is the person whom the library knows.
    case registration(Identifier<Registration>, mayCancel: Bool)
  }

  /// One that there is, as staff see it.
  package struct Listing: Equatable, Sendable {
    /// Nil of one that came of registering on the website.
    package let bearer: Bearer?
    package let createdAt: Instant
    /// Whether it opens more than one registration.
    package let opensEverything: Bool

    package init(bearer: Bearer?, createdAt: Instant, opensEverything: Bool) {
      self.bearer = bearer
      self.createdAt = createdAt
      self.opensEverything = opensEverything
    }
  }

  /// How long a page may be open by a link, whatever is done on it: who opens it on a computer that others
  /// use, and forgets to close it, has closed it by the next day.
  package static let secondsOpen: Int64 = 12 * 3_600

  /// How long a form that is sent again, as by a double touch or on a bad line, still opens the page that it
  /// opened first. Its token stays in the history of a computer that others use.
  package static let secondsToResend: Int64 = 600

  /// Guardians act for minors, and for anybody whose age is unknown.
  package static func check(
    _ bearer: Bearer, of people: [Participant], on day: Day, ageOfMajority: Int
  ) throws(PersonalLinkRefusal) {
    switch bearer {
    case .participant: if people.count > 1 { throw .severalPeople }
    case .guardian:
      let adult = people.first {
        $0.details.isMinor(on: day, ageOfMajority: ageOfMajority) == false
      }
      if let adult { throw .guardianOfAdult(PersonMatch(adult)) }
    }
  }
}

extension Consent.Purpose {
  /// Whether it lets something of a person be seen by others.
  package var publishes: Bool {
    switch self {
    case .publishName, .postName, .publishPhoto, .publishReview: true
    case .takePart, .contact: false
    }
  }

  /// Whether it may be given by a personal link: for a minor by the guardian's alone.
  package func mayBeGiven(by bearer: PersonalLink.Bearer, ofMinor isMinor: Bool) -> Bool {
    bearer == .guardian || !isMinor
  }

  /// A child may withdraw alone what others see, and nothing that decides whether it takes part.
  package func mayBeWithdrawn(by bearer: PersonalLink.Bearer, ofMinor isMinor: Bool) -> Bool {
    mayBeGiven(by: bearer, ofMinor: isMinor) || publishes
  }
}

package enum PersonalLinkRefusal: Error, Equatable, Sendable {
  /// A participant's own link is for one person.
  case severalPeople
  case guardianOfAdult(PersonMatch)
  /// Nothing is there to be revoked.
  case none(PersonMatch)
  /// No registration by the website waits to be confirmed as this person's.
  case nothingToConfirm(PersonMatch)
  case guardianDecides(Consent.Purpose)
}

/// Somebody who wants to be erased.
package struct ErasureRequest: Equatable, Sendable {
  package let participant: Identifier<Participant>
  package let name: String
  package let bearer: PersonalLink.Bearer
  package let requestedAt: Instant

  package init(
    participant: Identifier<Participant>, name: String, bearer: PersonalLink.Bearer,
    requestedAt: Instant
  ) {
    self.participant = participant
    self.name = name
    self.bearer = bearer
    self.requestedAt = requestedAt
  }
}

extension PersonalLink.Bearer {
  /// Who may take it back: not the child what the guardian asked for.
  package func mayWithdraw(_ request: ErasureRequest) -> Bool {
    self == .guardian || self == request.bearer
  }
}
