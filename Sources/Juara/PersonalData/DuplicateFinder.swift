/// Two participants who may be one person, and why.
public struct DuplicatePair: Equatable, Sendable {
  /// What two records share besides the name.
  public enum Agreement: String, CaseIterable, Sendable {
    case phone, email, birthDate, guardianPhone, schoolClass
  }

  /// Why two records may be one person's.
  public struct Reasons: Equatable, Sendable {
    /// How alike their names are.
    public var similarity: NameSimilarity
    /// What they share besides.
    public var agreements: [Agreement]
    /// The fields that tell them apart, as the audit log spells them.
    public var conflicts: [String]

    public init(similarity: NameSimilarity, agreements: [Agreement], conflicts: [String] = []) {
      self.similarity = similarity
      self.agreements = agreements
      self.conflicts = conflicts
    }

    /// The higher, the more likely it is one person. Sums of small weights: what a family shares
    /// weighs less than what is one person's own, and a difference takes away.
    public var weight: Int {
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

  /// The one with the lower number.
  public var first: Participant
  /// The one with the higher number.
  public var second: Participant
  /// Why they may be one person.
  public var reasons: Reasons

  public init(_ first: Participant, _ second: Participant, _ reasons: Reasons) {
    self.first = first
    self.second = second
    self.reasons = reasons
  }
}

extension PersonDetails {
  /// Why two records may be one person's; nil where they are two people's.
  ///
  /// The name decides first. With the same name, or the same words in another order, it is enough
  /// that something which could tell them apart is not known of one of them; with a name that is only
  /// similar, something must be shared: siblings have similar names, and so do twins. Whoever differs in
  /// the birth date is somebody else, unless the name is the same and so is the telephone or the
  /// e-mail: then one of the dates may be a slip. Whoever differs in birth date and member number is
  /// always somebody else.
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

  /// Whether something is shared, or not known of one of the two.
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

  /// What two pupils of one class share.
  var classKey: String? {
    guard let school, let schoolClass else { return nil }
    return NameKey.key(of: school) + "\0" + NameKey.key(of: schoolClass.text)
  }
}

/// Finds the participants who may be one person twice.
///
/// Nobody is compared with everybody: only those who share a name, a telephone, an e-mail, a birth
/// date or a class are. What very many share, such as a school's telephone or 1 January 1900, says
/// nothing of one person and is passed over, so that the work stays in proportion to the people.
public struct DuplicateFinder {
  /// The largest number who share a name alone and are still worth comparing with each other.
  static let mostOfOneName = 20
  /// The largest number who share anything else and are still worth comparing with each other.
  static let mostOfOneKind = 1_000

  private let people: [Participant]
  private let names: [ComparableName]
  private let classKeys: [String?]
  private let isDistinct: (Identifier<Participant>, Identifier<Participant>) -> Bool

  /// Prepares people for the search.
  ///
  /// - Parameter isDistinct: whether staff have said of two, the lower number first, that they are two
  ///   people.
  public init(
    among people: [Participant],
    isDistinct: @escaping (Identifier<Participant>, Identifier<Participant>) -> Bool = { _, _ in
      false
    }
  ) {
    self.people = people.sorted { $0.id < $1.id }
    names = self.people.map { ComparableName($0.details.name) }
    classKeys = self.people.map(\.details.classKey)
    self.isDistinct = isDistinct
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// The pairs, the most likely first, then by their numbers.
  public func pairs() -> [DuplicatePair] {
    var reasons: [Pair: DuplicatePair.Reasons] = [:]
    search(Self.mostOfOneName, into: &reasons) { names[$0].sorted }
    search(into: &reasons) { people[$0].details.phone?.number.e164 }
    search(into: &reasons) { people[$0].details.email?.key }
    search(into: &reasons) { people[$0].details.birthDate }
    search(into: &reasons) { people[$0].details.guardianPhone?.number.e164 }
    search(into: &reasons) { classKeys[$0] }
    let found = reasons.sorted { left, right in
      (-left.value.weight, left.key.first, left.key.second)
        < (-right.value.weight, right.key.first, right.key.second)
    }
    return found.map { DuplicatePair(people[$0.key.first], people[$0.key.second], $0.value) }
  }

  /// Compares those with each other who share a key.
  private func search<Key: Hashable>(
    _ most: Int = Self.mostOfOneKind, into reasons: inout [Pair: DuplicatePair.Reasons],
    by key: (Int) -> Key?
  ) {
    var sharing: [Key: [Int]] = [:]
    for index in people.indices {
      if let key = key(index) { sharing[key, default: []].append(index) }
    }
    for indices in sharing.values where 2...most ~= indices.count {
      for (place, first) in indices.enumerated() {
        for second in indices[(place + 1)...] {
          compare(Pair(first: first, second: second), into: &reasons)
        }
      }
    }
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
