package import Juara
import JuaraCSV

package enum LeaderboardExport {
  /// Staff's has a column for who takes no rank, the groups' one for how many members scored. Where
  /// the log does not rank, its columns are left out; a combined score has one for each part.
  /// - Parameter activity: How the Indonesian profile calls an activity.
  package static func write(
    _ standings: Standings, _ profile: ExportProfile, name: (PublicName) -> String,
    activity: (Activity) -> String = { $0.name }, sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = profile.writer(sink)
    try writer.write(headers(standings, profile, activity).map(FormulaGuard.guarded))
    for row in standings.rows {
      try writer.write(
        cells(row, of: standings, profile, name: name).lazy.map(FormulaGuard.guarded))
    }
    try writer.flush()
  }

  private static func cells(
    _ row: Standings.Row, of standings: Standings, _ profile: ExportProfile,
    name: (PublicName) -> String
  ) -> [String] {
    let result = row.result
    var cells = [
      row.rank.map(String.init) ?? "", profile.text(row.isTied), name(result.name),
      result.group ?? "", result.division ?? "",
    ]
    if standings.scope.showsNumbers {
      cells.insert(result.entrantNumber.map(String.init) ?? "", at: 2)
    }
    if standings.scope.view == .staff { cells.append(result.state.text(in: profile)) }
    if standings.scope.entrantKind == .group { cells.append(String(result.participants)) }
    cells.append(standings.worthNumber(of: result, decimalSeparator: profile.decimalSeparator))
    guard standings.scope.source == .log else {
      return cells
        + standings.parts(of: result).map {
          $0?.text(decimalSeparator: profile.decimalSeparator) ?? ""
        }
    }
    cells += result.totals.flatMap { [String($0.raw), String($0.counted)] }
    return cells + [
      String(result.titles), String(result.activeDays), profile.text(result.lastCountedOn),
    ]
  }

  private static func headers(
    _ standings: Standings, _ profile: ExportProfile, _ activity: (Activity) -> String
  ) -> [String] {
    let isStandard = profile == .standard
    var headers =
      isStandard
      ? ["rank", "tied", "name", "group", "division"]
      : ["Peringkat", "Seri", "Nama", "Kelompok", "Kategori"]
    if standings.scope.showsNumbers {
      headers.insert(isStandard ? "entrant_number" : "Nomor Peserta", at: 2)
    }
    if standings.scope.view == .staff { headers.append(isStandard ? "state" : "Keadaan") }
    if standings.scope.entrantKind == .group {
      headers.append(isStandard ? "participants" : "Peserta")
    }
    headers.append(
      isStandard ? standings.scope.source.worthKey : standings.scope.source.indonesianHeader)
    guard standings.scope.source == .log else {
      let parts = (standings.scope.combination?.weights ?? []).map(\.part)
      return headers + parts.map { isStandard ? "\($0.rawValue)_points" : $0.indonesianHeader }
    }
    headers += standings.activities.flatMap {
      isStandard
        ? ["\($0.snakeCase)_raw", "\($0.snakeCase)_counted"]
        : ["\(activity($0)) (tercatat)", "\(activity($0)) (dihitung)"]
    }
    return headers
      + (isStandard
        ? ["titles", "active_days", "last_counted_on"]
        : ["Judul Berbeda", "Hari Aktif", "Terakhir Dihitung"])
  }
}

extension Activity {
  fileprivate var snakeCase: String { name.replacing("-", with: "_") }
}

extension Standings.Source {
  fileprivate var indonesianHeader: String {
    switch self {
    case .log: "Poin"
    case .jury: "Nilai Juri"
    case .combined: "Nilai Gabungan"
    }
  }
}

extension ScorePart {
  fileprivate var indonesianHeader: String {
    switch self {
    case .log: "Bagian Catatan"
    case .jury: "Bagian Juri"
    case .attendance: "Bagian Kehadiran"
    }
  }
}

extension EntrantState {
  fileprivate func text(in profile: ExportProfile) -> String {
    guard profile == .excelIndonesian else { return rawValue }
    return switch self {
    case .competing: "Ikut peringkat"
    case .outOfCompetition: "Di luar lomba"
    case .disqualified: "Didiskualifikasi"
    case .hidden: "Disembunyikan"
    }
  }
}
