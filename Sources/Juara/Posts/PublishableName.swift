// Only the library's file can tell what somebody has consented to, so only the store makes these values.

/// A participant's name that may stand in a post, with the consent that it rests on.
public struct PublishableName: Hashable, Sendable {
  public let participant: Identifier<Participant>
  package let consent: Identifier<Consent>
  public let text: String

  @_spi(ConsentRecords) public init(
    _ participant: Identifier<Participant>, consent: Int64, text: String
  ) {
    self.participant = participant
    self.consent = Identifier(consent)
    self.text = text
  }
}

/// A participant's words about a book that may stand in a post, with the consent that they rest on.
public struct PublishableReview: Hashable, Sendable {
  public let participant: Identifier<Participant>
  package let consent: Identifier<Consent>
  public let text: String

  @_spi(ConsentRecords) public init(
    _ participant: Identifier<Participant>, consent: Int64, text: String
  ) {
    self.participant = participant
    self.consent = Identifier(consent)
    self.text = text
  }
}

/// How somebody who takes part is called in a post.
package enum PostName: Hashable, Sendable {
  case consented(PublishableName)
  /// Without consent: the entrant number within the event.
  case participant(number: Int)
  case group(String)
  case family(number: Int64)
}

/// Somebody who stands in a post, and the consent that it rests on.
package struct PostPerson: Hashable, Sendable {
  package var participant: Identifier<Participant>
  /// Nil where staff found that the name is another's.
  package var consent: Identifier<Consent>?

  package init(_ participant: Identifier<Participant>, consent: Identifier<Consent>?) {
    self.participant = participant
    self.consent = consent
  }

  package init(_ name: PublishableName) { self.init(name.participant, consent: name.consent) }

  package init(_ review: PublishableReview) {
    self.init(review.participant, consent: review.consent)
  }
}
