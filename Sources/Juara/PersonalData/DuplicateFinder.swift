package struct DuplicatePair: Equatable, Sendable {
  /// What two records share besides similar names.
  package enum Agreement: String, CaseIterable, Sendable {
    case phone, email, birthDate, guardianPhone, schoolClass
  }

  package struct Reasons: Equatable, Sendable {
    package var similarity: NameSimilarity
    package var agreements: [Agreement]
    /// The differing fields, as the audit log names them.
    package var conflicts: [String]

    /// What a family shares weighs less than what one person has; a difference subtracts.
    package var weight: Int {
      let name = [NameSimilarity.part: 1, .misspelt: 2, .rearranged: 4, .same: 5][similarity]!
      let shared = agreements.map { agreement in
        switch agreement {
        case .phone, .email: 4
        case .birthDate: 3
        case .guardianPhone: 2
        case .schoolClass: 1
        }
      }.reduce(0, +)
      return name + shared - 2 * conflicts.count
    }
  }

  package var first: Participant
  package var second: Participant
  package var reasons: Reasons

  /// Whether one person has probably registered twice: by one name, and by more than a class.
  package var isProbablyOne: Bool {
    reasons.similarity == .same && reasons.agreements.contains { $0 != .schoolClass }
  }

  package init(_ first: Participant, _ second: Participant, _ reasons: Reasons) {
    self.first = first
    self.second = second
    self.reasons = reasons
  }
}

extension PersonDetails {
  /// Nil if they are not the same person's. With the same words in the name, it is enough that a
  /// distinguishing detail is unknown in one record. With a merely similar name something must be
  /// shared, because siblings and twins have similar names. Different birth dates mean different
  /// people, unless name and telephone or e-mail are the same: one date may be a typing error.
  /// Different birth dates and member numbers always do.
  func duplicateReasons(
    _ name: ComparableName, _ other: PersonDetails, _ otherName: ComparableName
  ) -> DuplicatePair.Reasons? {
    guard let similarity = name.similarity(to: otherName) else { return nil }
    let agreements = agreements(with: other)
    let conflicts = conflicts(with: other)
    if conflicts.contains("birthDate") {
      let sharesContact = agreements.contains(.phone) || agreements.contains(.email)
      guard similarity == .same, sharesContact, !conflicts.contains("memberNumber") else {
        return nil
      }
    }
    guard similarity >= .rearranged ? isOpen(beside: other, agreements) : !agreements.isEmpty
    else { return nil }
    if similarity == .part, agreements == [.schoolClass] || agreements == [.guardianPhone] {
      return nil
    }
    return DuplicatePair.Reasons(
      similarity: similarity, agreements: agreements, conflicts: conflicts)
  }

  /// Whether something is shared, or unknown in one of the two.
  private func isOpen(
    beside other: PersonDetails, _ agreements: [DuplicatePair.Agreement]
  ) -> Bool {
    !agreements.isEmpty || phone == nil || other.phone == nil || email == nil || other.email == nil
      || birthDate == nil || other.birthDate == nil
  }

  private func agreements(with other: PersonDetails) -> [DuplicatePair.Agreement] {
    var agreements: [DuplicatePair.Agreement] = []
    if let phone, phone == other.phone { agreements.append(.phone) }
    if let email, email.key == other.email?.key { agreements.append(.email) }
    if let birthDate, birthDate == other.birthDate { agreements.append(.birthDate) }
    if let guardianPhone, guardianPhone == other.guardianPhone {
      agreements.append(.guardianPhone)
    }
    if let key = classKey, key == other.classKey { agreements.append(.schoolClass) }
    return agreements
  }

  private func conflicts(with other: PersonDetails) -> [String] {
    func differ<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
      guard let left, let right else { return false }
      return left != right
    }
    var conflicts: [String] = []
    if differ(birthDate, other.birthDate) { conflicts.append("birthDate") }
    if differ(memberNumber, other.memberNumber) { conflicts.append("memberNumber") }
    if differ(phone, other.phone) { conflicts.append("phone") }
    if differ(email?.key, other.email?.key) { conflicts.append("email") }
    return conflicts
  }

  var classKey: String? {
    guard let school, let schoolClass else { return nil }
    return NameKey.key(of: school) + "\0" + NameKey.key(of: schoolClass.text)
  }
}

package struct DuplicateSearch: Equatable, Sendable {
  /// The likeliest first, then by number.
  package var pairs: [DuplicatePair]
  /// How many names more than `DuplicateFinder.mostOfOneName` people bear.
  package var commonNames: Int
  /// How many telephones, dates and so on more than `DuplicateFinder.mostOfOneKind` people share.
  package var commonValues: Int
}

/// Only people who share a name, telephone, e-mail, birth date or class are compared. Values shared
/// by very many, such as a school's telephone or 1 January 1900, are ignored, so that the work
/// stays proportional to the number of people.
package struct DuplicateFinder {
  /// A name that more people share is ignored.
  package static let mostOfOneName = 20
  /// Any other value that more people share is ignored.
  package static let mostOfOneKind = 1_000

  private let people: [Participant]
  private let names: [ComparableName]
  /// Those of the names, close together: nearly all pairs are dismissed by them.
  private let outlines: [NameOutline]
  private let classKeys: [String?]
  private let isDistinct: (Identifier<Participant>, Identifier<Participant>) -> Bool

  /// - Parameter isDistinct: Whether staff know two as different people, lower number first.
  package init(
    among people: [Participant],
    isDistinct: @escaping (Identifier<Participant>, Identifier<Participant>) -> Bool = { _, _ in
      false
    }
  ) {
    self.people = people.sorted { $0.id < $1.id }
    names = self.people.map { ComparableName($0.details.name) }
    outlines = names.map(\.outline)
    classKeys = self.people.map(\.details.classKey)
    self.isDistinct = isDistinct
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// The likeliest first, then by number.
  package func pairs() -> [DuplicatePair] { search().pairs }

  package func search() -> DuplicateSearch {
    var reasons: [Pair: DuplicatePair.Reasons] = [:]
    let commonNames = search(Self.mostOfOneName, into: &reasons) { names[$0].sorted }
    let commonValues =
      search(into: &reasons) { people[$0].details.phone?.number.e164 }
      + search(into: &reasons) { people[$0].details.email?.key }
      + search(into: &reasons) { people[$0].details.birthDate }
      + search(into: &reasons) { people[$0].details.guardianPhone?.number.e164 }
      + search(into: &reasons) { classKeys[$0] }
    let found = reasons.sorted { left, right in
      (-left.value.weight, left.key.first, left.key.second)
        < (-right.value.weight, right.key.first, right.key.second)
    }
    return DuplicateSearch(
      pairs: found.map { DuplicatePair(people[$0.key.first], people[$0.key.second], $0.value) },
      commonNames: commonNames, commonValues: commonValues)
  }

  /// Answers how many values were ignored, because more people share them.
  private func search<Key: Hashable>(
    _ most: Int = Self.mostOfOneKind, into reasons: inout [Pair: DuplicatePair.Reasons],
    by key: (Int) -> Key?
  ) -> Int {
    var sharing: [Key: [Int]] = [:]
    for index in people.indices {
      if let key = key(index) { sharing[key, default: []].append(index) }
    }
    var ignored = 0
    for indices in sharing.values where indices.count > 1 {
      guard indices.count <= most else {
        ignored += 1
        continue
      }
      for (place, first) in indices.enumerated() {
        let outline = outlines[first]
        for second in indices[(place + 1)...] where outline.mayResemble(outlines[second]) {
          compare(Pair(first: first, second: second), into: &reasons)
        }
      }
    }
    return ignored
  }

  private func compare(_ pair: Pair, into reasons: inout [Pair: DuplicatePair.Reasons]) {
    guard
      let found = people[pair.first].details.duplicateReasons(
        names[pair.first], people[pair.second].details, names[pair.second]),
      !isDistinct(people[pair.first].id, people[pair.second].id)
    else { return }
    reasons[pair] = found
  }
}
