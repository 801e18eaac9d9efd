import Juara

/// Reads the cells of one row as values, and gathers everything that is wrong with them.
package struct RowReader {
  private(set) var problems: [ImportProblem] = []
  /// What is to be known of the row.
  private(set) var notices: [ImportNotice.Kind] = []
  private let table: TableReader
  private let countryCode: String

  init(_ table: TableReader, countryCode: String) {
    self.table = table
    self.countryCode = countryCode
  }

  mutating func refuse(_ field: ImportField, _ reason: ImportProblem.Reason) {
    problems.append(table.problem(field, reason))
  }

  mutating func refuse(_ text: String, at column: Int, _ reason: ImportProblem.Reason) {
    problems.append(
      ImportProblem(
        line: table.line, column: table.map.headers[column], value: text, reason: reason))
  }

  mutating func text(_ field: ImportField, limit: Int) -> String? {
    guard let text = table.text(field) else { return nil }
    guard text.utf8.count <= limit || text.count <= limit else {
      refuse(field, .tooLong(limit: limit))
      return nil
    }
    return text
  }

  /// The person's name, first and last name joined where they stand apart.
  mutating func name() -> PersonName? {
    let field: ImportField = table.map.columns[.fullName] == nil ? .firstName : .fullName
    let parts =
      field == .fullName
      ? [table.text(.fullName)] : [table.text(.firstName), table.text(.lastName)]
    let whole = parts.compactMap { $0 }.joined(separator: " ")
    if whole.isEmpty {
      refuse(field, .missing)
      return nil
    }
    guard let name = PersonName(whole) else {
      refuse(field, .notAName)
      return nil
    }
    return name
  }

  /// All that the row says of a person; nil, with a problem, when it does not say a name.
  mutating func person() -> PersonDetails? {
    let name = name()
    let birthDate = day(.birthDate)
    let phone = phone(.phone)
    let email = email(.email)
    let school = text(.school, limit: 200)
    let schoolClass = schoolClass(.schoolClass)
    if birthDate == nil, let schoolClass, schoolClass.isUnclear {
      notices.append(.unclearClass(schoolClass.text))
    }
    let memberNumber = text(.memberNumber, limit: 50)
    let guardianName = text(.guardianName, limit: 200)
    let guardianPhone = self.phone(.guardianPhone)
    if table.map.columns[.schoolClass] != nil, birthDate == nil, schoolClass == nil,
      guardianName == nil, guardianPhone == nil
    {
      notices.append(.ageUnknown)
    }
    guard let name else { return nil }
    return PersonDetails(
      name: name, birthDate: birthDate, phone: phone, email: email, school: school,
      schoolClass: schoolClass, memberNumber: memberNumber, guardianName: guardianName,
      guardianPhone: guardianPhone)
  }

  mutating func phone(_ field: ImportField) -> TypedPhone? {
    guard let text = table.text(field) else { return nil }
    do throws(PhoneProblem) {
      return try TypedPhone.read(text, countryCode: countryCode)
    } catch {
      refuse(field, .phone(error))
      return nil
    }
  }

  mutating func email(_ field: ImportField) -> EmailAddress? {
    guard let text = table.text(field) else { return nil }
    guard let email = EmailAddress(text) else {
      refuse(field, .notAnEmail)
      return nil
    }
    return email
  }

  mutating func link(_ field: ImportField) -> WorkLink? {
    guard let text = text(field, limit: 2_000) else { return nil }
    guard let link = WorkLink(text) else {
      refuse(field, .notALink)
      return nil
    }
    return link
  }

  mutating func schoolClass(_ field: ImportField) -> SchoolClass? {
    guard let text = text(field, limit: SchoolClass.longest) else { return nil }
    // A class is one line, so what breaks lines in a cell is a blank.
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    guard let schoolClass = SchoolClass(line) else {
      let isTooLong = text.unicodeScalars.count > SchoolClass.longest
      refuse(field, isTooLong ? .tooLong(limit: SchoolClass.longest) : .controlCharacter)
      return nil
    }
    return schoolClass
  }

  mutating func day(_ field: ImportField) -> Day? {
    guard let text = table.text(field) else { return nil }
    let order = table.dateOrder(of: field)
    let shortYears = table.shortYears(of: field)
    do throws(DateProblem) {
      return try Day.read(text, order: order, shortYears: shortYears)
    } catch {
      // `Banjarbaru, 5 Desember 2013` under “Tempat, Tanggal Lahir”.
      let digits = text.drop { !$0.isASCII || !$0.isNumber }
      if field == .birthDate, text.first?.isLetter == true,
        let day = try? Day.read(String(digits), order: order, shortYears: shortYears)
      {
        return day
      }
      refuse(field, .date(error))
      return nil
    }
  }

  mutating func instant(_ field: ImportField, zone: LibraryZone) -> Instant? {
    guard let text = table.text(field) else { return nil }
    do throws(DateProblem) {
      return try Instant.read(
        text, order: table.dateOrder(of: field), shortYears: table.shortYears(of: field), zone: zone
      )
    } catch {
      refuse(field, .date(error))
      return nil
    }
  }

  /// A whole number of at least one; `3.0`, as spreadsheets write it, is 3.
  mutating func count(_ field: ImportField) -> Int? {
    guard let text = table.text(field) else { return nil }
    let digits = text.hasSuffix(".0") || text.hasSuffix(",0") ? text.dropLast(2) : text[...]
    guard let count = Int(digits), count >= 1, count <= 1_000_000_000 else {
      refuse(field, .notACount)
      return nil
    }
    return count
  }

  /// `Ya`, `Yes` and what begins so, or a day; `Tidak` and `No` refuse it, nothing and `Belum` leave it
  /// open. The text of a form's one tick box, such as `Saya mengizinkan anak saya …`, is consent where
  /// it says so.
  mutating func consent(_ field: ImportField) -> RegistrationDraft.GuardianConsent? {
    guard let text = table.text(field) else { return nil }
    switch ConsentWords.answer(text) {
    case true?: return .yes
    case false?: return ConsentWords.isRefusal(text) ? .no : nil
    case nil: break
    }
    guard let day = try? Day.read(text, order: table.dateOrder(of: field), shortYears: .recent)
    else {
      refuse(field, .notAConsent)
      return nil
    }
    return .on(day)
  }

  mutating func isbn(_ field: ImportField) -> ISBN? {
    guard let text = table.text(field) else { return nil }
    guard let isbn = ISBN(text) else {
      if table.map.traits?.isbnMayBeOther != true { refuse(field, .notAnISBN) }
      return nil
    }
    return isbn
  }

  mutating func sessions(_ field: ImportField, of form: EventForm) -> [Int] {
    guard let text = table.text(field) else { return [] }
    guard let numbers = form.sessionNumbers(in: text) else {
      refuse(field, .notASession(known: form.sessions.map(\.number)))
      return []
    }
    return numbers
  }

  mutating func answer(at column: Int, to question: Question) -> Answer? {
    guard let text = table.text(at: column) else { return nil }
    do throws(AnswerProblem) {
      return try question.answer(text)
    } catch {
      refuse(text, at: column, .answer(error))
      return nil
    }
  }

  /// A status as either export profile writes it, or as other programs do.
  mutating func status(_ field: ImportField) -> WrittenStatus? {
    guard let text = table.text(field) else { return nil }
    if let status = WrittenStatus(text) { return status }
    refuse(field, .unknownStatus)
    return .ours(nil)
  }
}

/// What the status of a registration says, in whatever program's words.
enum WrittenStatus: Equatable {
  /// A registration of this state; nil is one that the event's own rules decide.
  case ours(RegistrationStatus?)
  /// Somebody who is only invited, or waits to be approved.
  case notRegistered
  /// No state at all but what a person is, as under `Status: Pelajar`.
  case ofPerson

  init?(_ text: String) {
    let key = HeaderWords.key(text)
    if let status = RegistrationStatus(exported: text) {
      self = .ours(status)
    } else if let known = Self.known[key] {
      self = known
    } else {
      return nil
    }
  }

  private static let known: [String: WrittenStatus] = {
    let lines: [(WrittenStatus, String)] = [
      (.ours(nil), "approved registered going attending accepted active paid checkedin terdaftar"),
      (.ours(nil), "disetujui diterima lunas aktif hadir yes ya"),
      (.ours(.waitlisted), "waitlist waitinglist onwaitlist"),
      (.ours(.declined), "denied declined rejected ditolak refused tolak"),
      (.ours(.cancelled), "cancelled canceled cancelledbyself cancelledbyhost refunded deleted"),
      (.ours(.cancelled), "transferred notattending notgoing dibatalkan batal no tidak"),
      (.notRegistered, "invited pending pendingapproval maybe unpaid draft diundang menunggu"),
      (.notRegistered, "menunggupersetujuan belumbayar mungkin"),
      (.ofPerson, "pelajar siswa siswi mahasiswa mahasiswi guru umum pegawai karyawan asn pns"),
      (.ofPerson, "wiraswasta swasta iburumahtangga menikah belummenikah lajang anggota"),
      (.ofPerson, "bukananggota student teacher public member single married"),
    ]
    var known: [String: WrittenStatus] = [:]
    for (status, line) in lines {
      for word in line.split(separator: " ") { known[String(word)] = status }
    }
    return known
  }()
}

/// The words by which a form's answer is a consent or is none, in Indonesian and English.
enum ConsentWords {
  private static let yes: Set<String> = [
    "ya", "iya", "y", "yes", "true", "setuju", "menyetujui", "mengizinkan", "mengijinkan",
    "diizinkan", "izin", "ijin", "bersedia", "agree", "agreed", "consent",
  ]
  private static let no: Set<String> = [
    "tidak", "tdk", "belum", "bukan", "tanpa", "menolak", "no", "n", "not", "don", "dont", "false",
  ]
  private static let refusals: Set<String> = ["tidak", "tdk", "menolak", "no", "n", "dont"]
  private static let speaker: Set<String> = ["saya", "kami", "dengan", "i", "we"]

  /// Whether an answer that is no consent refuses it: `Belum`, `FALSE` and `Tidak ada` do not.
  static func isRefusal(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.first.map(refusals.contains) == true && words.dropFirst().first != "ada"
  }

  /// Yes, no, or nil where the text says neither for certain.
  ///
  /// The first word decides. Where the guardian speaks (`Saya`, `I`), one of the next few words has
  /// to be a yes, and none a no: what `Saya tidak keberatan` means is for staff to say.
  static func answer(_ text: String) -> Bool? {
    if text == "Ya" || text == "Yes" { return true }
    let text = text.lowercased()
    let words = text.split { !$0.isLetter }.map(String.init)
    guard let first = words.first, text.first?.isLetter == true else { return nil }
    // `Ya/Tidak` is a question that nobody answered.
    if text.dropFirst(first.count).first(where: { $0 != " " }) == "/" { return nil }
    if no.contains(first) { return false }
    if yes.contains(first) { return true }
    guard speaker.contains(first), !words.contains(where: no.contains) else { return nil }
    return words.dropFirst().prefix(5).contains(where: yes.contains) ? true : nil
  }
}
