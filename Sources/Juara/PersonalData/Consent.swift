/// A participant's dated, revocable consent to one purpose, given by a guardian for a minor.
package struct Consent: Equatable, Sendable {
  /// Purposes are consented to separately (UU 27/2022 articles 22 and 25).
  package enum Purpose: String, CaseIterable, Sendable {
    /// In one event; a later one asks anew.
    case takePart = "take-part"
    /// On boards and among winners, in the library and on its website.
    case publishName = "publish-name"
    /// On social media.
    case postName = "post-name"
    case publishPhoto = "publish-photo"
    case publishReview = "publish-review"
    case contact
  }

  package enum Method: String, CaseIterable, Sendable {
    case form, paper, whatsapp, phone
    /// By the website.
    case web
  }

  package var purpose: Purpose
  /// What is taken part in; nil for the other purposes.
  package var event: Identifier<Event>?
  /// Who consented; nil if not stated.
  package var givenBy: String?
  package var method: Method
  package var givenOn: Day
  package var evidence: String?
  /// The version of the consent text; nil if unknown.
  package var textVersion: String?
  /// Nil while it is in force.
  package var withdrawnOn: Day?

  package init(
    purpose: Purpose, event: Identifier<Event>? = nil, givenBy: String?, method: Method,
    givenOn: Day, evidence: String? = nil, textVersion: String? = nil, withdrawnOn: Day? = nil
  ) {
    self.purpose = purpose
    self.event = event
    self.givenBy = givenBy
    self.method = method
    self.givenOn = givenOn
    self.evidence = evidence
    self.textVersion = textVersion
    self.withdrawnOn = withdrawnOn
  }
}

package enum ConsentRefusal: Error, Equatable, Sendable {
  case notYet(Day)
  case beforeBirth(Day)
  case givenByMinor(Identifier<Participant>)
  case noneInForce(Consent.Purpose)
  case withdrawnBeforeGiven(Day)
  /// Taking part is consented to for one event, and none is named.
  case noEvent
}

extension Consent {
  /// Throws if given before the birth, or by a minor (UU 27/2022 article 25).
  package func check(of participant: Participant, ageOfMajority: Int) throws(ConsentRefusal) {
    let details = participant.details
    if let born = details.birthDate, givenOn < born { throw .beforeBirth(givenOn) }
    if let givenBy, NameKey.key(of: givenBy) == details.name.key,
      details.isMinor(on: givenOn, ageOfMajority: ageOfMajority) == true
    {
      throw .givenByMinor(participant.id)
    }
  }
}

package enum ConsentStatus: Equatable, Sendable {
  case never
  case inForce(since: Day)
  case withdrawn(on: Day)

  package init(_ consents: some Sequence<Consent>) {
    var last: Day?
    for consent in consents {
      guard let withdrawnOn = consent.withdrawnOn else {
        self = .inForce(since: consent.givenOn)
        return
      }
      last = max(last ?? withdrawnOn, withdrawnOn)
    }
    self = last.map { .withdrawn(on: $0) } ?? .never
  }

  /// When two records of a person are merged, the day on which this consent ends; nil if it stays.
  /// The stricter record wins: a withdrawal ends a consent given on the same day or earlier. Of two
  /// consents in force the later one stays; on the same day, that of the kept record.
  package func end(beside other: ConsentStatus, isKept: Bool) -> Day? {
    guard case .inForce(let since) = self else { return nil }
    switch other {
    case .never: return nil
    case .withdrawn(let day): return day >= since ? day : nil
    case .inForce(let otherSince):
      return otherSince > since || (otherSince == since && !isKept) ? otherSince : nil
    }
  }
}

extension Consent {
  /// Whether it changes anything beside the one in force for the same purpose.
  package func changes(_ inForce: Consent?, today: Day) throws(ConsentRefusal) -> Bool {
    guard givenOn <= today else { throw .notYet(givenOn) }
    return self != inForce
  }

  /// - Parameter givenOn: The day of the consent in force; nil where there is none.
  package static func checkWithdrawing(
    _ purpose: Purpose, givenOn: Day?, on day: Day, today: Day
  ) throws(ConsentRefusal) {
    guard day <= today else { throw .notYet(day) }
    guard let givenOn else { throw .noneInForce(purpose) }
    guard day >= givenOn else { throw .withdrawnBeforeGiven(givenOn) }
  }
}
