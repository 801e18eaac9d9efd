public import Juara
internal import JuaraCSV

/// Writes standings as a file.
public enum LeaderboardExport {
  /// Writes a whole leaderboard. Staff's has a column that says who takes no rank, and the groups'
  /// one that says how many of their members scored.
  ///
  /// - Parameter name: how a name is written out, in the reader's language.
  public static func write(
    _ standings: Standings, _ profile: ExportProfile, name: (PublicName) -> String,
    sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = profile.writer(sink)
    try writer.write(headers(standings, profile))
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
    if standings.basis.view == .staff { cells.append(result.state.text(in: profile)) }
    if standings.basis.side == .group { cells.append(String(result.participants)) }
    cells.append(standings.points(of: result).text(decimalSeparator: profile.decimalSeparator))
    cells += result.totals.flatMap { [String($0.raw), String($0.counted)] }
    return cells + [
      String(result.titles), String(result.activeDays), profile.text(result.lastCountedOn),
    ]
  }

  private static func headers(_ standings: Standings, _ profile: ExportProfile) -> [String] {
    let isStandard = profile == .standard
    var headers =
      isStandard
      ? ["rank", "tied", "name", "group", "division"]
      : ["Peringkat", "Seri", "Nama", "Kelompok", "Divisi"]
    if standings.basis.view == .staff { headers.append(isStandard ? "state" : "Keadaan") }
    if standings.basis.side == .group { headers.append(isStandard ? "participants" : "Peserta") }
    headers.append(isStandard ? "points" : "Poin")
    headers += standings.activities.flatMap {
      isStandard ? ["\($0)_raw", "\($0)_counted"] : ["\($0) (tercatat)", "\($0) (dihitung)"]
    }
    return headers
      + (isStandard
        ? ["titles", "active_days", "last_counted_on"]
        : ["Judul Berbeda", "Hari Aktif", "Terakhir Dihitung"])
  }
}

extension EntrantState {
  /// The state as a profile writes it.
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
