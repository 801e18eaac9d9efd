/// Whether somebody on a form is somebody the library knows.
public enum ParticipantMatch: Equatable, Sendable {
  /// Nobody known.
  case new
  /// This participant.
  case known(Identifier<Participant>)
  /// More than one participant fits, which staff must resolve.
  case ambiguous([Identifier<Participant>])
  /// Nothing but a name is said, which these have too: nobody can tell whether it is one of them.
  case namesake(of: [Identifier<Participant>])

  /// Finds the person among those who share the member number or the name's key.
  ///
  /// The same person has the same member number; or the same name key and the same phone, e-mail or
  /// birth date. A name alone, with or without a school, makes nobody the same.
  public static func resolve(_ person: PersonDetails, among known: [Participant]) -> ParticipantMatch {
    if let number = person.memberNumber,
      let match = known.first(where: { $0.details.memberNumber == number })
    {
      return .known(match.id)
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
  fileprivate func isSamePerson(as known: PersonDetails) -> Bool {
    guard name.key == known.name.key else { return false }
    if let memberNumber, let other = known.memberNumber, memberNumber != other { return false }
    if let phone, phone == known.phone { return true }
    if let email, email.key == known.email?.key { return true }
    if let birthDate, birthDate == known.birthDate { return true }
    return false
  }

  /// Whether all that is said is known of somebody of that name, and could be said of another.
  fileprivate func saysNoMore(than known: PersonDetails) -> Bool {
    phone == nil && email == nil && birthDate == nil && memberNumber == nil
      && name.key == known.name.key && known.updated(by: self) == known
  }
}

/// The state's numbers of people, which a library has no need of and Juara never keeps: of an identity
/// card (KTP, NIK), of a family's card (KK) and of a pupil (NISN).
public enum NationalIDNumber {
  private static let words: Set<String> = ["nik", "ktp", "ektp", "nisn", "kk"]
  private static let phrases: [[String]] = [
    ["induk", "kependudukan"], ["tanda", "penduduk"], ["kartu", "keluarga"],
    ["induk", "siswa", "nasional"], ["identity", "card"], ["national", "id"],
  ]

  /// Whether a column's header or a question asks for one.
  public static func isAskedFor(by text: String) -> Bool {
    let asked = text.lowercased().split { !$0.isLetter }.map(String.init)
    return asked.contains(where: words.contains)
      || phrases.contains { phrase in
        asked.indices.contains { asked[$0...].starts(with: phrase) }
      }
  }
}
