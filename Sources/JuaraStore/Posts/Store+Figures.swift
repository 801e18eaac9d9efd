import GRDB
package import Juara

extension Store {
  /// Keeps what a platform tells of posts as of a day; earlier figures stay. A row that says what is kept
  /// already changes nothing.
  package func importFigures(
    takenOn day: Day, _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<FiguresDraft>?, report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      if day > context.today { throw FiguresRefusal.takenInFuture(day) }
      return try ImportSession.run(
        context, .figures, options, rows: next, report: report
      ) { context in try FiguresImporter(context, takenOn: day) }
    }
  }
}

private struct FiguresImporter: RowImporter {
  private let context: WriteContext
  private let day: Day
  private let byAddress: [PostAddress: Identifier<PostPublication>]
  private let candidates: [Channel: [PostTextMatch.Candidate]]
  /// The lines of this file that posts were on.
  private var lines: [Identifier<PostPublication>: Int] = [:]

  init(_ context: WriteContext, takenOn day: Day) throws {
    self.context = context
    self.day = day
    var byAddress: [PostAddress: Identifier<PostPublication>] = [:]
    var candidates: [Channel: [PostTextMatch.Candidate]] = [:]
    let texts = try Dictionary(
      grouping: context.db.rows("SELECT postId, form, text FROM postText")
    ) { try $0[0] as Identifier<Post> }
    let rows = try context.db.rows(
      "SELECT id, postId, channel, url, publishedAt FROM postPublication ORDER BY id")
    for row in rows {
      let (id, channel): (Identifier<PostPublication>, Channel) = try (row[0], row[2])
      if let url = try row[3] as String?, let address = PostAddress(url) {
        byAddress[address] = id
      }
      let own = try (texts[try row[1]] ?? []).filter {
        try ($0[1] as PostForm).channel == channel
      }
      try candidates[channel, default: []].append(
        .init(publication: id, publishedAt: row[4], texts: own.map { try $0[2] }))
    }
    self.byAddress = byAddress
    self.candidates = candidates
  }

  mutating func take(_ draft: FiguresDraft, line: Int) throws -> RowOutcome {
    guard let publication = find(draft) else {
      return .unchanged([.unknownPost(address: draft.address, text: draft.text)])
    }
    if let earlier = lines[publication] { return .unchanged([.samePostAs(line: earlier)]) }
    lines[publication] = line
    let columns = PlatformFigures.Measure.allCases.map(\.rawValue)
    let values: [(any DatabaseValueConvertible)?] = PlatformFigures.Measure.allCases.map {
      draft.figures[$0]
    }
    let same = columns.map { "\($0) IS ?" }.joined(separator: " AND ")
    var arguments: StatementArguments = [publication, draft.format]
    arguments += StatementArguments(values)
    let isKnown = try context.db.exists(
      "SELECT * FROM postFigures WHERE publicationId = ? AND format IS ? AND \(same)", arguments)
    if isKnown { return .unchanged() }
    try context.db.insert(
      "postFigures",
      ColumnValues(columns, StatementArguments(values)) + [
        "publicationId": publication, "takenOn": day, "format": draft.format,
        "importId": context.importID, "sourceLine": line,
      ])
    return .created()
  }

  private func find(_ draft: FiguresDraft) -> Identifier<PostPublication>? {
    if let known = PostAddress(draft.address).flatMap({ byAddress[$0] }) { return known }
    return PostTextMatch.find(
      draft, among: draft.platform.channels.flatMap { candidates[$0] ?? [] })
  }
}
