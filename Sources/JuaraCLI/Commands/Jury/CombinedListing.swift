internal import Juara
internal import JuaraStore
internal import JuaraWording

/// Combined scores as a list: each entrant's score, and for each part what there is of it and what it
/// adds.
struct CombinedListing {
  private let rows: [CombinedRow]
  private let combination: Combination?
  private let format: ListFormat

  init(_ rows: [CombinedRow], _ combination: Combination?, _ format: ListFormat) {
    self.rows = rows
    self.combination = combination
    self.format = format
  }

  func print(at desk: Desk) throws {
    let say = desk.say
    let showsStates = format != .table || rows.contains { $0.entrant.state != .competing }
    var columns: [Listing.Column] = [
      .init(key: "rank", title: .rankTitle, isNumber: true),
      .init(key: "tied", title: .tiedTitle),
      .init(key: "entrant", title: .numberTitle, isNumber: true),
      .init(key: "name", title: .nameTitle, canShrink: true),
    ]
    if showsStates { columns.append(.init(key: "state", title: .stateTitle)) }
    columns.append(.init(key: "combined", title: .combinedTitle, isNumber: true))
    for (part, weight) in combination?.weights ?? [] {
      columns += [
        .init(key: part.rawValue, title: .value(of: part), isNumber: true),
        .init(
          key: "\(part.rawValue)_points", title: .adds(part, weight: weight), isNumber: true),
      ]
    }
    var listing = Listing(columns)
    for row in rows {
      let entrant = row.entrant
      let rank: Listing.Cell =
        format == .table ? .text(row.rank.map(String.init) ?? "–") : .number(row.rank)
      var cells: [Listing.Cell] = [
        rank, .flag(row.isTied, label: row.isTied ? say(.yes) : ""), .number(entrant.number),
        .text(entrant.name),
      ]
      if showsStates { cells.append(say.cell(entrant.state)) }
      cells.append(say.cell(row.score?.total))
      for (index, part) in (combination?.weights ?? []).map(\.part).enumerated() {
        cells += [say.cell(entrant.values[part]), say.cell(row.score?.parts[index].points)]
      }
      listing.add(cells)
    }
    try listing.print(format, at: desk)
  }
}

extension Wording {
  /// Points where there are any.
  func cell(_ points: Points?) -> Listing.Cell {
    points.map { .decimal($0.text(), label: self.points($0)) } ?? .text(nil)
  }
}
