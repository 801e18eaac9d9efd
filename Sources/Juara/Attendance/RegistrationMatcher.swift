/// The registrations of an event, to find in it who stands in a file.
public struct RegistrationMatcher: Sendable {
  /// One registration.
  public struct Entry: Equatable, Sendable {
    /// Its number.
    public var registration: Identifier<Registration>
    /// Whether its place is confirmed.
    public var isConfirmed: Bool
    /// The person's name.
    public var name: PersonName
    /// The person's e-mail address.
    public var email: EmailAddress?
    /// The telephones by which the person can be meant: the own one and the guardian's.
    public var phones: [PhoneNumber]

    public init(
      registration: Identifier<Registration>, isConfirmed: Bool, name: PersonName,
      email: EmailAddress? = nil, phones: [PhoneNumber] = []
    ) {
      self.registration = registration
      self.isConfirmed = isConfirmed
      self.name = name
      self.email = email
      self.phones = phones
    }
  }

  private let ids: Set<Identifier<Registration>>
  /// The confirmed, and then the others.
  private let parts: [Part]
  private let names: [(key: String, registration: Identifier<Registration>)]

  /// Some of the registrations, by each way of knowing them again.
  private struct Part {
    var byEmail: [String: Set<Identifier<Registration>>] = [:]
    var byPhone: [PhoneNumber: Set<Identifier<Registration>>] = [:]
    var byName: [String: Set<Identifier<Registration>>] = [:]

    /// Who fits a row; more than one where it is not certain.
    func fitting(_ draft: AttendanceDraft) -> Set<Identifier<Registration>> {
      let named = draft.names.reduce(into: Set<Identifier<Registration>>()) { all, name in
        all.formUnion(byName[name.key] ?? [])
      }
      for contact in [draft.email.flatMap { byEmail[$0.key] }, draft.phone.flatMap { byPhone[$0] }]
      {
        guard let contact else { continue }
        let both = contact.intersection(named)
        if !both.isEmpty { return both }
        return contact.union(named)
      }
      return named
    }
  }

  /// An event's registrations.
  public init(_ entries: [Entry]) {
    var parts = [Part(), Part()]
    for entry in entries {
      let part = entry.isConfirmed ? 0 : 1
      if let email = entry.email {
        parts[part].byEmail[email.key, default: []].insert(entry.registration)
      }
      for phone in entry.phones {
        parts[part].byPhone[phone, default: []].insert(entry.registration)
      }
      parts[part].byName[entry.name.key, default: []].insert(entry.registration)
    }
    self.parts = parts
    ids = Set(entries.map(\.registration))
    names = entries.filter(\.isConfirmed).map { ($0.name.key, $0.registration) }
  }

  /// Whose row it is: by number, else by e-mail, then telephone, then name, among the confirmed, and
  /// failing them among the others.
  ///
  /// Nobody is guessed: an address that several share is decided by the name, and an address that is
  /// one person's beside a name that is another's fits both.
  public func registration(
    of draft: AttendanceDraft
  ) throws(AttendanceRefusal) -> Identifier<Registration> {
    if let id = draft.registration {
      guard ids.contains(id) else { throw .otherEvent(id) }
      return id
    }
    for part in parts {
      let fitting = part.fitting(draft)
      if fitting.count > 1 { throw .ambiguous(fitting.sorted()) }
      if let id = fitting.first { return id }
    }
    throw .nobody(nearest: nearest(to: draft.names))
  }

  /// At most three of the confirmed whose names a slip of the hand explains, or a word left out.
  private func nearest(to typed: [PersonName]) -> [Identifier<Registration>] {
    var nearest: [Identifier<Registration>] = []
    func add(_ more: some Sequence<Identifier<Registration>>) {
      for id in more where nearest.count < 3 && !nearest.contains(id) { nearest.append(id) }
    }
    for name in typed.reversed() {
      for key in NearestNames.to(name.key, among: Array(Set(names.map(\.key)))) {
        add(names.filter { $0.key == key }.map(\.registration))
      }
      let words = Self.words(name.key)
      add(
        names.filter { known in
          let others = Self.words(known.key)
          return words.isSubset(of: others) || others.isSubset(of: words)
        }.map(\.registration))
    }
    return nearest
  }

  private static func words(_ key: String) -> Set<Substring> {
    Set(key.split { !$0.isLetter && !$0.isNumber })
  }
}
