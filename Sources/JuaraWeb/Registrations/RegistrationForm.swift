import Juara
import JuaraStore
import JuaraWording

/// What a family typed, read as the domain's values or as errors beside the fields.
struct RegistrationForm {
  static let mostPeople = 6
  /// In Unicode scalars; the sentence of the error says it too.
  static let longestSchool = 200

  let fields: FormFields
  let details: PublicEventDetails
  let visit: Visit
  /// How many people's fields there are.
  let people: Int
  private(set) var errors: [(field: String, message: String)] = []
  private(set) var contact: PersonName?
  private(set) var phone: TypedPhone?
  private(set) var drafts: [RegistrationDraft] = []

  private var wording: Wording { visit.wording }

  /// Whether somebody was taken out of it.
  let isShortened: Bool

  init(_ fields: FormFields, of details: PublicEventDetails, in visit: Visit) {
    self.details = details
    self.visit = visit
    let people = min(Self.mostPeople, max(1, fields["people"].flatMap { Int($0) } ?? 1))
    let removed = (1...people).first { Self.removal(of: $0) == fields["step"] }
    isShortened = removed != nil && people > 1
    self.fields = isShortened ? Self.without(removed!, fields) : fields
    self.people = isShortened ? people - 1 : people
  }

  /// What the button that takes somebody out of the form sends.
  static func removal(of person: Int) -> String { "remove-\(person)" }

  /// Whoever comes after the one who is taken out moves up.
  private static func without(_ person: Int, _ fields: FormFields) -> FormFields {
    FormFields(
      fields.pairs.compactMap { name, value in
        guard let match = name.wholeMatch(of: /(name|day|month|year|class|school|q)([1-6])(-.*)?/),
          let number = Int(match.output.2), number >= person
        else { return person == 1 && name == "myself" ? nil : (name, value) }
        return number == person
          ? nil : ("\(match.output.1)\(number - 1)\(match.output.3 ?? "")", value)
      })
  }

  /// Whether the class decides on the division.
  var asksClass: Bool {
    details.challenge?.divisions.contains {
      if case .grades = $0.terms { true } else { false }
    } ?? false
  }

  func error(of field: String) -> String? { errors.first { $0.field == field }?.message }

  func isMinor(_ draft: RegistrationDraft) -> Bool {
    draft.person.isMinor(on: visit.today, ageOfMajority: visit.library.ageOfMajority) != false
  }

  /// Whom the event is not for, by the place among the drafts.
  func refusals() -> [Int: RegistrationRefusal] {
    var refused: [Int: RegistrationRefusal] = [:]
    for (index, draft) in drafts.enumerated() {
      do throws(RegistrationRefusal) {
        try details.event.plan.check(
          draft.person, party: 1, at: visit.now, zone: visit.library.zone)
      } catch {
        refused[index] = error
      }
    }
    return refused
  }

  /// Reads all of it, and finds every error and not the first alone.
  mutating func read() {
    readContact()
    let sessions = readSessions()
    var seen: Set<String> = []
    for number in 1...people {
      // Of several, one that nothing was typed for is nobody.
      let parts = ["name", "day", "month", "year", "class"].map { fields["\($0)\(number)"] }
      // The school of whoever stands before stands there already.
      let school = fields["school\(number)"]
      let isSchoolTyped = number > 1 && school != nil && school != fields["school\(number - 1)"]
      if number > 1, !isSchoolTyped, parts.allSatisfy({ $0 == nil }) { continue }
      let person = readPerson(number)
      let answers = readAnswers(number)
      guard let person else { continue }
      let key = "\(person.name.key) \(person.birthDate.map(\.description) ?? "")"
      if !seen.insert(key).inserted {
        add("name\(number)", number, wording(.samePersonTwice))
        continue
      }
      drafts.append(
        RegistrationDraft(
          person: person, sessions: sessions, answers: answers,
          referral: ReferralCode(fields["src"] ?? "").map {
            RegistrationDraft.UnmappedCell(header: "src", text: $0.text)
          }))
    }
  }

  private mutating func add(_ field: String, _ number: Int? = nil, _ message: String) {
    let isOneOfSeveral = people > 1 && number != nil
    errors.append((field, isOneOfSeveral ? wording.errorOfPerson(number!, message) : message))
  }

  private mutating func readContact() {
    contact = fields["guardian"].flatMap { PersonName($0) }
    if contact == nil {
      let isTooLong = isTooLong(fields["guardian"])
      add("guardian", nil, wording(isTooLong ? .nameTooLong : .yourNameMissing))
    }
    guard let typed = fields["phone"] else {
      return add("phone", nil, wording(.phoneMissing))
    }
    do throws(PhoneProblem) {
      phone = try TypedPhone.read(typed, countryCode: visit.library.countryCode)
    } catch {
      add("phone", nil, wording.publicSentence(error))
    }
  }

  private func isTooLong(_ name: String?) -> Bool {
    name.map { $0.unicodeScalars.count > PersonName.longest } ?? false
  }

  private mutating func readSessions() -> [Int] {
    guard details.event.plan.registrationPer == .session else { return [] }
    let known = details.sessions.filter { !$0.isCancelled }.map(\.number)
    let chosen = fields.all("session").compactMap { Int($0) }.filter(known.contains)
    if chosen.isEmpty { add("session", nil, wording(.sessionMissing)) }
    return Set(chosen).sorted()
  }

  private mutating func readPerson(_ number: Int) -> PersonDetails? {
    let isMyself = number == 1 && fields.isTicked("myself")
    let typedName = fields["name\(number)"]
    let name = isMyself ? contact : typedName.flatMap { PersonName($0) }
    if name == nil, !isMyself {
      add("name\(number)", number, wording(isTooLong(typedName) ? .nameTooLong : .nameMissing))
    }
    let born = readBirthDate(number)
    let schoolClass = readClass(number, born: born)
    let school = fields["school\(number)"]
    if let school, school.unicodeScalars.count > Self.longestSchool {
      add("school\(number)", number, wording(.schoolTooLong))
    }
    guard let name, let born else { return nil }
    var person = PersonDetails(
      name: name, birthDate: born, phone: phone, school: school, schoolClass: schoolClass)
    let isMinor =
      person.isMinor(on: visit.today, ageOfMajority: visit.library.ageOfMajority) != false
    if isMinor {
      person.guardianName = contact?.text
      person.guardianPhone = phone
      if let contact, contact.key == name.key {
        add(
          "guardian", nil, wording.guardianIsChild(ageOfMajority: visit.library.ageOfMajority))
      }
    }
    return person
  }

  private mutating func readBirthDate(_ number: Int) -> Day? {
    func fail(_ message: String) -> Day? {
      add("day\(number)", number, message)
      return nil
    }
    let parts = ["day", "month", "year"].map { fields["\($0)\(number)"].flatMap { Int($0) } }
    guard let day = parts[0], let month = parts[1], (1...12).contains(month), let year = parts[2]
    else { return fail(wording(.birthMissing)) }
    guard (1_900...9_999).contains(year) else { return fail(wording(.yearIncomplete)) }
    guard let born = Day(year: year, month: month, day: day) else {
      return fail(wording.noSuchDay(day, month: month, year: year))
    }
    return born <= visit.today ? born : fail(wording(.birthInFuture))
  }

  /// Where the divisions go by class, a child's must be understood.
  private mutating func readClass(_ number: Int, born: Day?) -> SchoolClass? {
    let typed = fields["class\(number)"]
    let schoolClass = typed.flatMap { SchoolClass($0) }
    if typed != nil, schoolClass == nil {
      add("class\(number)", number, wording(.classNotRead))
      return nil
    }
    guard asksClass, let born,
      Age.years(bornOn: born, on: visit.today) < visit.library.ageOfMajority
    else {
      return schoolClass
    }
    if schoolClass == nil {
      add("class\(number)", number, wording(.classMissing))
    } else if schoolClass?.isUnclear == true {
      add("class\(number)", number, wording(.classNotRead))
    }
    return schoolClass
  }

  private mutating func readAnswers(_ number: Int) -> [Answer] {
    var answers: [Answer] = []
    for question in details.form.questions {
      let field = "q\(number)-\(question.key)"
      let typed = fields.all(field)
      guard !typed.isEmpty else {
        if question.isRequired {
          add(field, number, wording.publicSentence(AnswerProblem.missing(question)))
        }
        continue
      }
      do throws(AnswerProblem) {
        answers.append(try question.answer(typed.joined(separator: ";")))
      } catch {
        add(field, number, wording.publicSentence(error))
      }
    }
    return answers
  }

  /// What was agreed to on the page that shows the answers once more.
  func family() -> FamilyDraft? {
    guard errors.isEmpty, let phone, let contact else { return nil }
    let ticked = Set(fields.all("consent"))
    return FamilyDraft(
      members: drafts.map { draft in
        var draft = draft
        let minor = isMinor(draft)
        let purposes = Consent.Purpose.allCases.filter { ticked.contains($0.rawValue) }
          .filter { $0 != .takePart || minor }
        // The name of somebody of age is shown unless the answer is no.
        if !minor, !ticked.contains(Consent.Purpose.publishName.rawValue) {
          draft.publishName = .no
        }
        return FamilyDraft.Member(
          draft: draft,
          consents: purposes.map {
            Consent(
              purpose: $0, givenBy: minor ? contact.text : draft.person.name.text, method: .web,
              givenOn: visit.today, textVersion: ConsentText.version(in: visit.language))
          })
      }, phone: phone.number)
  }
}
