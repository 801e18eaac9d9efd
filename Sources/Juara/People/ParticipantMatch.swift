package enum ParticipantMatch: Equatable, Sendable {
  case new
  case known(Identifier<Participant>)
  /// Several participants match; staff must decide.
  case ambiguous([Identifier<Participant>])
  /// Only a name is given, which these participants have too.
  case namesake(of: [Identifier<Participant>])
  /// The member number is that of somebody with another name; staff must decide.
  case otherName(of: Identifier<Participant>)

  /// Matches a person with those who share the member number or the name key.
  ///
  /// The same person has the same name key together with the same member number, telephone (own or the
  /// guardian's), e-mail or birth date. A name alone, even with a school, is not enough.
  package static func resolve(_ person: PersonDetails, among known: [Participant])
    -> ParticipantMatch
  {
    if let number = person.memberNumber,
      let match = known.first(where: { $0.details.memberNumber == number })
    {
      return match.details.name.key == person.name.key
        ? .known(match.id) : .otherName(of: match.id)
    }
    let matches = known.filter { person.isSamePerson(as: $0.details) }.map(\.id)
    switch matches.count {
    case 0:
      let namesakes = known.filter { person.saysNoMore(than: $0.details) }.map(\.id)
      return namesakes.isEmpty ? .new : .namesake(of: namesakes.sorted())
    case 1: return .known(matches[0])
    default: return .ambiguous(matches.sorted())
    }
  }
}

extension PersonDetails {
  /// The person's own telephone and the guardian's, as E.164 numbers.
  package var phones: Set<String> {
    Set([phone, guardianPhone].compactMap { $0?.number.e164 })
  }

  fileprivate func isSamePerson(as known: PersonDetails) -> Bool {
    guard name.key == known.name.key else { return false }
    if let memberNumber, let other = known.memberNumber, memberNumber != other { return false }
    if !phones.isDisjoint(with: known.phones) { return true }
    if let email, email.key == known.email?.key { return true }
    if let birthDate, birthDate == known.birthDate { return true }
    return false
  }

  /// Whether everything given is already known of a namesake.
  fileprivate func saysNoMore(than known: PersonDetails) -> Bool {
    phone == nil && email == nil && birthDate == nil && memberNumber == nil
      && name.key == known.name.key && known.updated(by: self) == known
  }
}
