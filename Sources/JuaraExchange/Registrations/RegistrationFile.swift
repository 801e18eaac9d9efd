package import Juara
import JuaraCSV

package struct RegistrationFile: TableFile {
  package var table: TableReader
  private let library: Library
  private let form: EventForm
  private let questions: [(column: Int, question: Question)]
  private let unmapped: [(column: Int, header: String)]

  package var countryCode: String { library.countryCode }
  package var unmappedHeaders: [String] { unmapped.map(\.header) }
  package var keepsUnmapped: Bool { true }
  private var notRegistered = 0
  package var leftOut: RowsLeftOut {
    var leftOut = RowsLeftOut(nobody: table.rowsOfNobody)
    leftOut.notRegistered = notRegistered
    return leftOut
  }

  /// - Parameter form: A column of a question's key or text is its answers.
  package init(
    _ file: InputFile, library: Library, form: EventForm = EventForm(), _ options: TableOptions
  ) throws {
    let layout = TableLayout.registrations
    table = try TableReader(
      file, form.sessions.isEmpty ? layout : layout.adding(.sessions), options)
    self.library = library
    self.form = form
    let questions = table.map.unmapped.compactMap { column, header in
      form.question(under: header).map { (column: column, question: $0) }
    }
    self.questions = questions
    unmapped = table.map.unmapped.filter { column, _ in
      !questions.contains { $0.column == column }
    }
  }

  package mutating func next() throws -> ImportRow<RegistrationDraft>? {
    while try table.next() {
      if let status = table.text(.status), WrittenStatus(status) == .notRegistered {
        notRegistered += 1
        continue
      }
      return try row()
    }
    return nil
  }

  package func draft(_ cells: inout RowReader) -> RegistrationDraft? {
    let person = cells.person()
    let registeredAt = cells.instant(.registeredAt, zone: library.zone)
    let party = cells.count(.party)
    let consent = cells.consent(.guardianConsent)
    let publishName = cells.consent(.publishName)
    let status = cells.status(.status)
    let sessions = cells.sessions(.sessions, of: form)
    let answers = questions.compactMap { cells.answer(at: $0.column, to: $0.question) }
    guard let person else { return nil }
    let entrantNumber = table.text(.entrantNumber).flatMap { Int($0) }
    var ownStatus: RegistrationStatus?
    if case .ours(let state)? = status { ownStatus = state }
    return RegistrationDraft(
      person: person, party: party, registeredAt: registeredAt, guardianConsent: consent,
      publishName: publishName, entrantNumber: entrantNumber, status: ownStatus, sessions: sessions,
      answers: answers, referral: referral,
      unmapped: kept(
        unlessRead: [(.entrantNumber, entrantNumber == nil), (.status, status == .ofPerson)]))
  }

  private var referral: RegistrationDraft.UnmappedCell? {
    guard let column = table.map.columns[.referral], let text = table.text(.referral) else {
      return nil
    }
    return RegistrationDraft.UnmappedCell(header: table.map.headers[column], text: text)
  }

  /// The cells of the columns that no field knows; and those of fields that only an export of ours
  /// fills, where somebody else's file has such a column and means something else by it.
  private func kept(
    unlessRead ours: [(field: ImportField, isForeign: Bool)]
  ) -> [RegistrationDraft.UnmappedCell] {
    let foreign = ours.compactMap { field, isForeign in
      isForeign ? table.map.columns[field].map { ($0, table.map.headers[$0]) } : nil
    }
    return (unmapped + foreign).compactMap { column, header in
      table.text(at: column).map { RegistrationDraft.UnmappedCell(header: header, text: $0) }
    }
  }
}

extension EventForm {
  func question(under header: String) -> Question? {
    let key = HeaderWords.key(header)
    return questions.first { $0.key == header }
      ?? questions.first { HeaderWords.key($0.text) == key || HeaderWords.key($0.key) == key }
  }
}

package struct RegistrationExport {
  private let profile: ExportProfile
  private let zone: LibraryZone
  private let form: EventForm
  private let unmapped: [String]
  private let hasReferrals: Bool
  private var writer: CSVWriter

  private static let columns: [(field: ImportField, indonesian: String)] = [
    (.entrantNumber, "Nomor Peserta"), (.status, "Status Pendaftaran"),
    (.registeredAt, "Waktu Pendaftaran"), (.fullName, "Nama Lengkap"),
    (.birthDate, "Tanggal Lahir"), (.phone, "No. WhatsApp"), (.email, "Alamat Email"),
    (.school, "Asal Sekolah"), (.schoolClass, "Kelas"), (.guardianName, "Nama Orang Tua/Wali"),
    (.guardianPhone, "No. WhatsApp Orang Tua/Wali"), (.guardianConsent, "Persetujuan Wali"),
    (.party, "Jumlah Orang"), (.memberNumber, "Nomor Anggota"),
  ]

  /// - Parameters:
  ///   - form: Its sessions, where people choose, and questions are columns behind the others.
  ///   - hasReferrals: Whether there is a column with the last code that led to each.
  ///   - unmapped: The headers of what files had besides and was kept: the last columns.
  package init(
    _ profile: ExportProfile, zone: LibraryZone, form: EventForm = EventForm(),
    hasReferrals: Bool = false, unmapped: [String] = [], sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.profile = profile
    self.zone = zone
    self.form = form
    self.unmapped = unmapped
    self.hasReferrals = hasReferrals
    writer = profile.writer(sink)
    var headers = Self.columns.map { profile == .standard ? $0.field.rawValue : $0.indonesian }
    if !form.sessions.isEmpty {
      headers.append(profile == .standard ? ImportField.sessions.rawValue : "Sesi")
    }
    if hasReferrals {
      headers.append(profile == .standard ? ImportField.referral.rawValue : "Kode Referal")
    }
    headers += form.questions.map { profile == .standard ? $0.key : $0.text }
    headers += Self.free(unmapped, form)
    try writer.write(headers.lazy.map(FormulaGuard.guarded))
  }

  /// A number follows those that an import would take for a field or a question asked later.
  private static func free(_ headers: [String], _ form: EventForm) -> [String] {
    let fields = TableLayout.registrations.fields + [.sessions]
    var taken = Set(headers)
    return headers.map { header in
      var name = header
      var number = 2
      while HeaderWords.field(of: name, among: fields) != nil || form.question(under: name) != nil
        || name != header && taken.contains(name)
      {
        name = "\(header) \(number)"
        number += 1
      }
      taken.insert(name)
      return name
    }
  }

  /// - Parameters:
  ///   - sessions: The numbers of those it is for, where people choose.
  ///   - cells: What the row it came from had besides.
  package mutating func write(
    _ registration: Registration, _ participant: Participant, _ consent: Consent?,
    sessions: [Int] = [], answers: [Answer] = [],
    unmapped cells: [RegistrationDraft.UnmappedCell] = []
  ) throws {
    let person = participant.details
    var row = [
      String(registration.number), registration.status.text(in: profile),
      profile.text(registration.registeredAt, zone: zone), person.name.text,
      profile.text(person.birthDate), person.phone?.number.e164 ?? "", person.email?.text ?? "",
      person.school ?? "", person.schoolClass?.text ?? "", person.guardianName ?? "",
      person.guardianPhone?.number.e164 ?? "", profile.text(consent?.givenOn),
      String(registration.party), person.memberNumber ?? "",
    ]
    if !form.sessions.isEmpty { row.append(sessions.map(String.init).joined(separator: "; ")) }
    if hasReferrals { row.append(registration.lastReferral?.text ?? "") }
    row += form.questions.map { question in
      answers.first { $0.key == question.key }.map { profile.text($0.value) } ?? ""
    }
    row += unmapped.map { header in cells.first { $0.header == header }?.text ?? "" }
    try writer.write(row.lazy.map(FormulaGuard.guarded))
  }

  package mutating func finish() throws { try writer.flush() }
}

extension ExportProfile {
  /// An answer; yes and no in the profile's language.
  fileprivate func text(_ answer: Answer.Value) -> String {
    self == .standard ? answer.text(yes: "yes", no: "no") : answer.text(yes: "Ya", no: "Tidak")
  }
}
