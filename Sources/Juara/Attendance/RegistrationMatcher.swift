/// Matches rows of an attendance file to the registrations of an event.
package struct RegistrationMatcher: Sendable {
  package struct Entry: Equatable, Sendable {
    package var registration: Identifier<Registration>
    package var isConfirmed: Bool
    package var name: PersonName
    package var email: EmailAddress?
    /// The person's own telephone and the guardian's.
    package var phones: [PhoneNumber]

    package init(
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
  private let parts: [Part]
  private let names: [(key: String, registration: Identifier<Registration>)]

  /// Registrations by each way of identifying them.
  private struct Part {
    var byEmail: [String: Set<Identifier<Registration>>] = [:]
    var byPhone: [PhoneNumber: Set<Identifier<Registration>>] = [:]
    var byName: [String: Set<Identifier<Registration>>] = [:]

    /// The matching registrations; more than one if it is ambiguous.
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

  package init(_ entries: [Entry]) {
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

  /// The registration of a row: by number, else by e-mail, telephone or name; confirmed ones first.
  ///
  /// Never a guess: the name decides between people who share an address, and a row whose address
  /// and name belong to different people is ambiguous.
  package func registration(
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

  /// At most three confirmed registrations whose name differs by a typing error or a missing word.
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
