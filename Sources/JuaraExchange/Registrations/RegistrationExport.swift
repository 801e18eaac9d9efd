public import Juara
internal import JuaraCSV

/// Writes registrations as a file.
public struct RegistrationExport {
  private let profile: ExportProfile
  private let zone: LibraryZone
  private let form: EventForm
  private var writer: CSVWriter

  /// The columns with their headers in each profile.
  private static let columns: [(field: ImportField, indonesian: String)] = [
    (.registrationID, "ID Pendaftaran"), (.status, "Status Pendaftaran"),
    (.registeredAt, "Waktu Pendaftaran"), (.fullName, "Nama Lengkap"),
    (.birthDate, "Tanggal Lahir"), (.phone, "No. WhatsApp"), (.email, "Alamat Email"),
    (.school, "Asal Sekolah"), (.schoolClass, "Kelas"),
    (.guardianName, "Nama Orang Tua/Wali"), (.guardianPhone, "No. WhatsApp Orang Tua/Wali"),
    (.guardianConsent, "Persetujuan Wali"), (.party, "Jumlah Orang"),
  ]

  /// Begins a file with its header.
  ///
  /// - Parameter form: what the event asks: its sessions, where people choose, and its questions are
  ///   columns of their own behind the others.
  public init(
    _ profile: ExportProfile, zone: LibraryZone, form: EventForm = EventForm(),
    sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.profile = profile
    self.zone = zone
    self.form = form
    writer = profile.writer(sink)
    var headers = Self.columns.map { profile == .standard ? $0.field.rawValue : $0.indonesian }
    if !form.sessions.isEmpty {
      headers.append(profile == .standard ? ImportField.sessions.rawValue : "Sesi")
    }
    headers += form.questions.map { profile == .standard ? $0.key : $0.text }
    try writer.write(headers.lazy.map(FormulaGuard.guarded))
  }

  /// Writes one registration.
  ///
  /// - Parameters:
  ///   - consent: the consent to take part, if one is in force.
  ///   - sessions: the numbers of the sessions it is for, where people choose.
  ///   - answers: what was answered to the event's questions.
  public mutating func write(
    _ registration: Registration, _ participant: Participant, _ consent: Consent?,
    sessions: [Int] = [], answers: [Answer] = []
  ) throws {
    let person = participant.details
    var cells = [
      registration.id.description, registration.status.text(in: profile),
      profile.text(registration.registeredAt, zone: zone), person.name.text,
      profile.text(person.birthDate), person.phone?.number.e164 ?? "", person.email?.text ?? "",
      person.school ?? "", person.schoolClass?.text ?? "", person.guardianName ?? "",
      person.guardianPhone?.number.e164 ?? "", profile.text(consent?.givenOn),
      String(registration.party),
    ]
    if !form.sessions.isEmpty { cells.append(sessions.map(String.init).joined(separator: "; ")) }
    cells += form.questions.map { question in
      answers.first { $0.key == question.key }.map { profile.text($0.value) } ?? ""
    }
    try writer.write(cells.lazy.map(FormulaGuard.guarded))
  }

  /// Writes what is left.
  public mutating func finish() throws { try writer.flush() }
}

extension ExportProfile {
  /// An answer; yes and no in the profile's language.
  fileprivate func text(_ answer: Answer.Value) -> String {
    self == .standard
      ? answer.text(yes: "yes", no: "no") : answer.text(yes: "Ya", no: "Tidak")
  }
}
