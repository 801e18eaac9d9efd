import Juara
package import JuaraCSV

/// A way of writing files: what either writes, an import reads back unchanged.
package enum ExportProfile: String, CaseIterable, Sendable {
  /// For programs: comma, CR LF, UTF-8, English headers that never change.
  case standard
  /// For Indonesian spreadsheets: semicolon, byte-order mark, Indonesian headers, `dd/mm/yyyy`.
  case excelIndonesian = "excel-id"

  var decimalSeparator: Character { self == .standard ? "." : "," }

  func text(_ day: Day?) -> String {
    guard let day else { return "" }
    switch self {
    case .standard: return day.description
    case .excelIndonesian:
      func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
      }
      return "\(digits(day.day, 2))/\(digits(day.month, 2))/\(digits(day.year, 4))"
    }
  }

  /// An instant as this profile writes it: with its offset from UTC, or as local time.
  func text(_ instant: Instant, zone: LibraryZone) -> String {
    switch self {
    case .standard: return instant.iso8601
    case .excelIndonesian:
      let local = zone.local(instant)
      return text(local.day) + local.description.dropFirst(10)
    }
  }

  func text(_ answer: Bool) -> String {
    switch self {
    case .standard: answer ? "yes" : "no"
    case .excelIndonesian: answer ? "Ya" : "Tidak"
    }
  }

  package func writer(_ sink: @escaping ([UInt8]) throws -> Void) -> CSVWriter {
    CSVWriter(
      dialect: CSVDialect(delimiter: self == .standard ? CSVDialect.comma : CSVDialect.semicolon),
      lineEnding: .crlf, byteOrderMark: self == .excelIndonesian, sink: sink)
  }
}

extension RegistrationStatus {
  init?(exported text: String) {
    guard let status = Self.exported[HeaderWords.key(text)] else { return nil }
    self = status
  }

  private static let exported: [String: RegistrationStatus] = {
    var statuses: [String: RegistrationStatus] = [:]
    for status in allCases {
      for profile in ExportProfile.allCases {
        statuses[HeaderWords.key(status.text(in: profile))] = status
      }
    }
    return statuses
  }()

  func text(in profile: ExportProfile) -> String {
    guard profile == .excelIndonesian else { return rawValue }
    return switch self {
    case .awaitingConsent: "Menunggu izin wali"
    case .confirmed: "Terkonfirmasi"
    case .waitlisted: "Daftar tunggu"
    case .cancelled: "Batal"
    case .declined: "Ditolak"
    }
  }
}
