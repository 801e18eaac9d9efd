/// One line of what was written at the door: who came.
package enum ArrivalLine: Equatable, Sendable {
  /// As typed: an entrant number, an ID, a telephone, a code, a name or part of one.
  case person(String)
  /// Somebody unregistered, who is registered by it.
  case walkIn(WalkIn)
  case undo
  case help
  case stop
  case blank

  package struct WalkIn: Equatable, Sendable {
    package var name: PersonName
    package var birthDate: Day?
    package var schoolClass: SchoolClass?
    package var phone: TypedPhone?
    /// The guardian's.
    package var guardianName: PersonName?

    package init(
      name: PersonName, birthDate: Day? = nil, schoolClass: SchoolClass? = nil,
      phone: TypedPhone? = nil, guardianName: PersonName? = nil
    ) {
      self.name = name
      self.birthDate = birthDate
      self.schoolClass = schoolClass
      self.phone = phone
      self.guardianName = guardianName
    }

    /// As typed in fields of their own.
    /// - Parameter born: A birth date or a class: whether it is a child has to be known.
    package init(
      name: PersonName, born: String, phone: String?, guardian: String?, countryCode: String
    ) throws(ArrivalLineProblem) {
      self.init(name: name)
      if let day = try? Day.read(born, order: .dmy) {
        birthDate = day
      } else if let typed = SchoolClass(born), !typed.isUnclear {
        schoolClass = typed
      } else {
        throw .notUnderstood(born)
      }
      if let phone {
        self.phone = try? TypedPhone.read(phone, countryCode: countryCode)
        if self.phone == nil { throw .notUnderstood(phone) }
      }
      if let guardian {
        guardianName = PersonName(guardian)
        if guardianName == nil { throw .notUnderstood(guardian) }
      }
    }

    /// - Parameter day: When the person came.
    package func person(on day: Day, ageOfMajority: Int) -> PersonDetails {
      var person = PersonDetails(name: name, birthDate: birthDate, schoolClass: schoolClass)
      person.guardianName = guardianName?.text
      // A child's contact is the guardian's, and that of anyone whose age is unknown.
      if person.isMinor(on: day, ageOfMajority: ageOfMajority) == false
        || schoolClass?.isOfAdults == true
      {
        person.phone = phone
      } else {
        person.guardianPhone = phone
      }
      return person
    }
  }

  /// `+ Nama Lengkap / 27-03-2014 / 0812-3456-7890 / Nama Wali` is somebody unregistered: the name, then
  /// a birth date or a class, a telephone, and the guardian's name, in any order and each if known.
  package static func read(
    _ line: String, countryCode: String
  ) throws(ArrivalLineProblem) -> ArrivalLine {
    let text = TextNormalization.plain(line).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    switch text.lowercased() {
    case "": return .blank
    case "?", "help", "bantuan": return .help
    case "undo", "batal": return .undo
    case "done", "selesai", "quit", "exit": return .stop
    default: break
    }
    guard text.hasPrefix("+"), !text.dropFirst().allSatisfy({ $0.isNumber || " -".contains($0) })
    else { return .person(text) }
    return .walkIn(try walkIn(text.dropFirst(), countryCode: countryCode))
  }

  private static func walkIn(
    _ text: Substring, countryCode: String
  ) throws(ArrivalLineProblem) -> WalkIn {
    let parts = fields(text)
    guard let first = parts.first, let name = PersonName(first) else { throw .noName }
    var walkIn = WalkIn(name: name)
    for part in parts.dropFirst() where !part.isEmpty {
      if let day = try? Day.read(part, order: .dmy) {
        if walkIn.birthDate != nil { throw .twice(part) }
        walkIn.birthDate = day
      } else if let phone = try? TypedPhone.read(part, countryCode: countryCode) {
        if walkIn.phone != nil { throw .twice(part) }
        walkIn.phone = phone
      } else if let schoolClass = SchoolClass(part),
        // `umum`; but `Ibu Rusmini` is a guardian.
        schoolClass.grade != nil || schoolClass.isOfAdults && !part.contains(" ")
      {
        if walkIn.schoolClass != nil { throw .twice(part) }
        walkIn.schoolClass = schoolClass
      } else if !part.contains(where: \.isNumber), let guardian = PersonName(part) {
        if walkIn.guardianName != nil { throw .twice(part) }
        walkIn.guardianName = guardian
      } else {
        throw .notUnderstood(part)
      }
    }
    return walkIn
  }

  /// A slash alone separates; in `27/03/2014` it does not.
  private static func fields(_ text: Substring) -> [String] {
    text.split(separator: " / ", omittingEmptySubsequences: false)
      .map { TextNormalization.trimmed(String($0)) }
  }
}

package enum ArrivalLineProblem: Error, Equatable, Sendable {
  /// Of somebody unregistered.
  case noName
  /// Two birth dates, two telephones, two classes or two guardians.
  case twice(String)
  case notUnderstood(String)
  case nothingToUndo
}
