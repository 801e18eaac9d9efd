public import Juara
internal import JuaraCSV

/// Writes registrations as a file.
public struct RegistrationExport {
  private let profile: ExportProfile
  private let zone: LibraryZone
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
  public init(
    _ profile: ExportProfile, zone: LibraryZone, sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.profile = profile
    self.zone = zone
    writer = profile.writer(sink)
    try writer.write(
      Self.columns.map { profile == .standard ? $0.field.rawValue : $0.indonesian })
  }

  /// Writes one registration.
  ///
  /// - Parameter consent: the consent to take part, if one is in force.
  public mutating func write(
    _ registration: Registration, _ participant: Participant, _ consent: Consent?
  ) throws {
    let person = participant.details
    let cells = [
      registration.id.description, registration.status.text(in: profile),
      profile.text(registration.registeredAt, zone: zone), person.name.text,
      profile.text(person.birthDate), person.phone?.number.e164 ?? "", person.email?.text ?? "",
      person.school ?? "", person.schoolClass?.text ?? "", person.guardianName ?? "",
      person.guardianPhone?.number.e164 ?? "", profile.text(consent?.givenOn),
      String(registration.party),
    ]
    try writer.write(cells.lazy.map(FormulaGuard.guarded))
  }

  /// Writes what is left.
  public mutating func finish() throws { try writer.flush() }
}
