import Juara
import JuaraWording

extension JuryResult {
  func columns(_ rubric: Rubric, _ wording: Wording, isTable: Bool) -> [ListColumn<Row>?] {
    let showsStates = !isTable || rows.contains { $0.entrant.state != .competing }
    let entrants: [ListColumn<Row>?] = [
      .rank("rank", .rankTitle) { $0.rank },
      .flag("tied", .tiedTitle) { $0.isTied },
      .number("entrant", .numberTitle) { $0.entrant.number },
      .text("name", .nameTitle, canShrink: true) { $0.entrant.name },
      showsStates ? .state(wording) { $0.entrant.state } : nil,
      .value("result", Phrase("Hasil", "Result"), wording) { $0.value },
    ]
    let scores: [ListColumn<Row>?] = jurors.map(\.juror).map { juror in
      let name = juror.name.text
      return .decimal(name, Phrase(name, name), canHide: true) { row in
        let part = row.parts.first { $0.juror == juror.id }
        return (part?.score.text(), part.map { wording.score($0) })
      }
    }
    let means: [ListColumn<Row>?] = rubric.criteria.map(\.terms.key).enumerated().map {
      index, key in
      .points(key, Phrase(key, key), canHide: true) { $0.criteria[index] }
    }
    return entrants + scores + means
  }
}

extension ListColumn where Row == JuryResult.JurorStatistics {
  static func spreads(_ wording: Wording) -> [ListColumn?] {
    [
      .text("juror", .jurorTitle, canShrink: true) { $0.juror.name.text },
      .number("marked", Phrase("Dinilai", "Marked")) { $0.count },
      .points("mean", Phrase("Rata-rata", "Mean")) { $0.mean },
      .decimal("deviation", Phrase("Simpangan baku", "Deviation")) {
        let deviation = $0.count == 0 ? nil : wording.deviation($0.deviation)
        return (deviation, deviation)
      },
    ]
  }
}

extension ListColumn where Row == CombinedRow {
  static func combined(
    _ rows: [CombinedRow], _ combination: Combination?, _ wording: Wording, isTable: Bool
  ) -> [ListColumn?] {
    let parts = (combination?.weights ?? []).enumerated().flatMap { index, part -> [ListColumn?] in
      let (part, weight) = part
      return [
        .points(part.rawValue, .value(of: part)) { $0.entrant.values[part] },
        .points("\(part.rawValue)_points", Phrase("dari \(weight)", "of \(weight)")) {
          $0.score?.parts[index].points
        },
      ]
    }
    let showsStates = !isTable || rows.contains { $0.entrant.state != .competing }
    return [
      .rank("rank", .rankTitle) { $0.rank },
      .flag("tied", .tiedTitle) { $0.isTied },
      .number("entrant", .numberTitle) { $0.entrant.number },
      .text("name", .nameTitle, canShrink: true) { $0.entrant.name },
      showsStates ? .state(wording) { $0.entrant.state } : nil,
      .points("combined", Phrase("Gabungan", "Combined")) { $0.score?.total },
    ] + parts
  }
}

extension ListColumn {
  static func value(
    _ key: String, _ title: Phrase, _ wording: Wording,
    _ value: @escaping (Row) -> JuryResult.Value?
  ) -> ListColumn {
    decimal(key, title) {
      switch value($0) {
      case .points(let points): (points.text(), wording.points(points))
      case .standard(let score): (score.number, wording.value(.standard(score)))
      case nil: (nil, nil)
      }
    }
  }
}

extension Wording {
  /// A juror's score; in parentheses where it was left out.
  fileprivate func score(_ part: JuryResult.Part) -> String {
    if let standard = part.standard {
      return "\(points(part.score)) (\(value(.standard(standard))))"
    }
    return part.isDropped ? "(\(points(part.score)))" : points(part.score)
  }
}

extension Phrase {
  fileprivate static func value(of part: ScorePart) -> Phrase {
    switch part {
    case .log: Phrase("Poin", "Points")
    case .jury: Phrase("Juri", "Jury")
    case .attendance: Phrase("Hadir", "Attended")
    }
  }
}
