internal import Juara
internal import JuaraWording

/// A jury's result as a list: each entrant's value, the jurors' scores and the mean marks it is made
/// of.
struct JuryListing {
  private let result: JuryResult
  private let rubric: Rubric
  private let format: ListFormat
  private let showsStates: Bool

  init(_ result: JuryResult, _ rubric: Rubric, _ format: ListFormat) {
    self.result = result
    self.rubric = rubric
    self.format = format
    showsStates = format != .table || result.rows.contains { $0.entrant.state != .competing }
  }

  func print(at desk: Desk) throws {
    var columns: [Listing.Column] = [
      .init(key: "rank", title: .rankTitle, isNumber: true),
      .init(key: "tied", title: .tiedTitle),
      .init(key: "entrant", title: .numberTitle, isNumber: true),
      .init(key: "name", title: .nameTitle, canShrink: true),
    ]
    if showsStates { columns.append(.init(key: "state", title: .stateTitle)) }
    columns.append(.init(key: "result", title: .resultTitle, isNumber: true))
    for juror in result.jurors.map(\.juror) {
      let name = juror.name.text
      columns.append(
        .init(key: name, title: Phrase(name, name), isNumber: true, canHide: true))
    }
    for criterion in rubric.criteria.map(\.terms) {
      columns.append(
        .init(
          key: criterion.key, title: Phrase(criterion.key, criterion.key), isNumber: true,
          canHide: true))
    }
    var listing = Listing(columns)
    for row in result.rows { listing.add(cells(row, desk.say)) }
    try listing.print(format, at: desk)
  }

  private func cells(_ row: JuryResult.Row, _ say: Wording) -> [Listing.Cell] {
    let rank: Listing.Cell =
      format == .table ? .text(row.rank.map(String.init) ?? "–") : .number(row.rank)
    var cells: [Listing.Cell] = [
      rank, .flag(row.isTied, label: row.isTied ? say(.yes) : ""), .number(row.entrant.number),
      .text(row.entrant.name),
    ]
    if showsStates { cells.append(say.cell(row.entrant.state)) }
    cells.append(say.cell(row.value))
    return cells
      + result.jurors.map { spread in
        score(row.parts.first { $0.juror == spread.juror.id }, say)
      }
      + row.criteria.map { mean in
        mean.map { .decimal($0.text(), label: say.points($0)) } ?? .text(nil)
      }
  }

  /// A juror's score; in parentheses where it was left out.
  private func score(_ part: JuryResult.Part?, _ say: Wording) -> Listing.Cell {
    guard let part else { return .text(nil) }
    let label =
      part.standard.map { "\(say.points(part.score)) (\(say.value(.standard($0))))" }
      ?? (part.isDropped ? "(\(say.points(part.score)))" : say.points(part.score))
    return .decimal(part.score.text(), label: label)
  }

  /// How each juror marked.
  static func spreads(_ result: JuryResult) -> SpreadListing { SpreadListing(result) }
}

/// How each juror of a jury marked.
struct SpreadListing {
  private let result: JuryResult

  init(_ result: JuryResult) { self.result = result }

  func print(_ format: ListFormat, at desk: Desk) throws {
    var listing = Listing([
      .init(key: "juror", title: .jurorTitle, canShrink: true),
      .init(key: "marked", title: .markedTitle, isNumber: true),
      .init(key: "mean", title: .jurorMeanTitle, isNumber: true),
      .init(key: "deviation", title: .deviationTitle, isNumber: true),
    ])
    for spread in result.jurors {
      let deviation = desk.say.deviation(spread.deviation)
      listing.add([
        .text(spread.juror.name.text), .number(spread.count),
        spread.mean.map { .decimal($0.text(), label: desk.say.points($0)) } ?? .text(nil),
        .text(spread.count == 0 ? nil : deviation),
      ])
    }
    try listing.print(format, at: desk)
  }
}

extension Wording {
  /// What a jury or a board says of somebody; nothing where it says nothing.
  func cell(_ value: JuryResult.Value?) -> Listing.Cell {
    switch value {
    case .points(let points): .decimal(points.text(), label: self.points(points))
    case .standard(let score): .decimal(score.number, label: self.value(.standard(score)))
    case nil: .text(nil)
    }
  }
}
