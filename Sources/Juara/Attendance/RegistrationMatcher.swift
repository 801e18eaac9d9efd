/// Matches rows of an attendance file to the entrants of an event, by their numbers.
package struct RegistrationMatcher: Sendable {
  package struct Entry: Equatable, Sendable {
    package var number: Int
    package var isConfirmed: Bool
    package var name: PersonName
    package var email: EmailAddress?
    /// The person's own telephone and the guardian's.
    package var phones: [PhoneNumber]

    package init(
      number: Int, isConfirmed: Bool, name: PersonName,
      email: EmailAddress? = nil, phones: [PhoneNumber] = []
    ) {
      self.number = number
      self.isConfirmed = isConfirmed
      self.name = name
      self.email = email
      self.phones = phones
    }
  }

  private let numbers: Set<Int>
  private let parts: [Part]
  private let names: [(key: String, number: Int)]

  private struct Part {
    var byEmail: [String: Set<Int>] = [:]
    var byPhone: [PhoneNumber: Set<Int>] = [:]
    var byName: [String: Set<Int>] = [:]

    /// The matching entrants; more than one if it is ambiguous.
    func fitting(_ draft: AttendanceDraft) -> Set<Int> {
      let named = draft.names.reduce(into: Set<Int>()) { all, name in
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
        parts[part].byEmail[email.key, default: []].insert(entry.number)
      }
      for phone in entry.phones {
        parts[part].byPhone[phone, default: []].insert(entry.number)
      }
      parts[part].byName[entry.name.key, default: []].insert(entry.number)
    }
    self.parts = parts
    numbers = Set(entries.map(\.number))
    names = entries.filter(\.isConfirmed).map { ($0.name.key, $0.number) }
  }

  /// The entrant by number, else e-mail, telephone or name; confirmed ones first. Never a guess:
  /// the name decides between people who share an address, and a row whose address and name belong
  /// to different people is ambiguous.
  package func entrant(of draft: AttendanceDraft) throws(AttendanceRefusal) -> Int {
    if let number = draft.entrantNumber {
      guard numbers.contains(number) else { throw .unknownEntrant(number) }
      return number
    }
    for part in parts {
      let fitting = part.fitting(draft)
      if fitting.count > 1 { throw .ambiguous(fitting.sorted()) }
      if let number = fitting.first { return number }
    }
    throw .nobody(nearest: nearest(to: draft.names))
  }

  /// At most three confirmed entrants whose name differs by a typing error or a missing word.
  private func nearest(to typed: [PersonName]) -> [Int] {
    var nearest: [Int] = []
    func add(_ more: some Sequence<Int>) {
      for number in more where nearest.count < 3 && !nearest.contains(number) {
        nearest.append(number)
      }
    }
    for name in typed.reversed() {
      for key in NearestNames.to(name.key, among: Array(Set(names.map(\.key)))) {
        add(names.filter { $0.key == key }.map(\.number))
      }
      let words = Self.words(name.key)
      add(
        names.filter { known in
          let others = Self.words(known.key)
          return words.isSubset(of: others) || others.isSubset(of: words)
        }.map(\.number))
    }
    return nearest
  }

  private static func words(_ key: String) -> Set<Substring> {
    Set(key.split { !$0.isLetter && !$0.isNumber })
  }
}
