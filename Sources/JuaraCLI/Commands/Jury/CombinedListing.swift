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
    var columns: [Listing.Column] = [
      .init(key: "rank", title: .rankTitle, isNumber: true),
      .init(key: "tied", title: .tiedTitle),
      .init(key: "entrant", title: .numberTitle, isNumber: true),
      .init(key: "name", title: .nameTitle, canShrink: true),
      .init(key: "combined", title: .combinedTitle, isNumber: true),
    ]
    for (part, weight) in combination?.weights ?? [] {
      columns += [
        .init(key: part.rawValue, title: .value(of: part), isNumber: true),
        .init(
          key: "\(part.rawValue)_points", title: .adds(part, weight: weight), isNumber: true),
      ]
    }
    var listing = Listing(columns)
    for row in rows {
      let rank: Listing.Cell =
        format == .table ? .text(row.rank.map(String.init) ?? "–") : .number(row.rank)
      let total = row.score.total
      var cells: [Listing.Cell] = [
        rank, .flag(row.isTied, label: row.isTied ? say(.yes) : ""), .number(row.number),
        .text(row.name), .decimal(total.text(), label: say.points(total)),
      ]
      for part in row.score.parts {
        cells += [
          part.value.map { .decimal($0.text(), label: say.points($0)) } ?? .text(nil),
          .decimal(part.points.text(), label: say.points(part.points)),
        ]
      }
      listing.add(cells)
    }
    try listing.print(format, at: desk)
  }
}
