public import Juara
internal import JuaraCSV

/// Writes standings as a file.
public enum LeaderboardExport {
  /// Writes a whole leaderboard.
  ///
  /// - Parameter name: how a name is written out, in the reader's language.
  public static func write(
    _ standings: Standings, _ profile: ExportProfile, name: (PublicName) -> String,
    sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = profile.writer(sink)
    try writer.write(headers(standings.activities, profile))
    for row in standings.rows {
      let result = row.result
      let totals = result.totals.flatMap { [String($0.raw), String($0.counted)] }
      let cells =
        [
          row.rank.map(String.init) ?? "", profile.text(row.isTied), name(result.name),
          result.group ?? "", "",
          standings.unit.points(result.points).text(decimalSeparator: profile.decimalSeparator),
        ] + totals + [
          String(result.titles), String(result.activeDays), profile.text(result.lastCountedOn),
        ]
      try writer.write(cells.lazy.map(FormulaGuard.guarded))
    }
    try writer.flush()
  }

  private static func headers(_ activities: [Activity], _ profile: ExportProfile) -> [String] {
    switch profile {
    case .standard:
      ["rank", "tied", "name", "group", "division", "points"]
        + activities.flatMap { ["\($0)_raw", "\($0)_counted"] }
        + ["titles", "active_days", "last_counted_on"]
    case .excelIndonesian:
      ["Peringkat", "Seri", "Nama", "Kelompok", "Divisi", "Poin"]
        + activities.flatMap { ["\($0) (tercatat)", "\($0) (dihitung)"] }
        + ["Judul Berbeda", "Hari Aktif", "Terakhir Dihitung"]
    }
  }
}
