package import Juara

/// What Meta Business Suite and X export on a library's posts: a row each, under headers that change from
/// month to month.
package struct FiguresFile: TableFile {
  package var table: TableReader
  package let platform: Platform
  private let zone: LibraryZone
  private let found: Columns

  package var columns: [PreviewedColumn] {
    [PreviewedColumn(meaning: .field(.permalink), header: header(found.address))]
      + PlatformFigures.Measure.allCases.compactMap { measure in
        found.measures[measure].map {
          PreviewedColumn(meaning: .measure(measure), header: header($0))
        }
      }
  }

  /// Most of the forty columns are of no use here.
  package var unmappedHeaders: [String] { [] }

  package init(_ file: InputFile, zone: LibraryZone, _ options: TableOptions) throws {
    do {
      table = try TableReader(file, .figures, options)
    } catch FileProblem.noHeader(_, let columns) {
      throw FiguresRefusal.notAnExport(columns: columns)
    }
    let headers = table.map.headers
    guard let (platform, columns) = Columns.recognised(headers) else {
      throw FiguresRefusal.notAnExport(columns: headers)
    }
    self.platform = platform
    self.zone = zone
    found = columns
  }

  package func draft(_ cells: inout RowReader) throws -> FiguresDraft? {
    if let column = found.period, let period = table.text(at: column),
      (try? Day.read(period, order: .mdy)) != nil
    {
      cells.refuse(period, at: column, .figures(.oneDay(period)))
      return nil
    }
    guard let address = table.text(at: found.address) else {
      cells.refuse(.permalink, .missing)
      return nil
    }
    var figures = PlatformFigures()
    for (measure, column) in found.measures {
      guard let text = table.text(at: column) else { continue }
      guard let number = Self.number(text) else {
        cells.refuse(text, at: column, .figures(.notANumber))
        continue
      }
      figures[measure] = number
    }
    var publishedAt: Instant?
    if let column = found.publishedAt, let text = table.text(at: column) {
      do throws(DateProblem) {
        publishedAt = try Instant.read(text, order: .mdy, shortYears: .recent, zone: zone)
      } catch {
        cells.refuse(text, at: column, .date(error))
      }
    }
    return FiguresDraft(
      platform: platform, address: address, publishedAt: publishedAt,
      text: found.text.lazy.compactMap { table.text(at: $0) }.first,
      format: found.format.flatMap { table.text(at: $0) }.map { PostFormat(written: $0) },
      figures: figures)
  }

  private func header(_ column: Int) -> String { table.map.headers[column] }

  /// `12,400`, `12400` and `12400.0`; nil for what is no whole number.
  private static func number(_ text: String) -> Int? {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard
      groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }),
      let number = Int(groups.joined()), 0...1_000_000_000 ~= number
    else { return nil }
    return number
  }
}

private struct Columns {
  var address: Int
  var publishedAt: Int?
  /// Facebook has a title besides, which is a text's first words.
  var text: [Int] = []
  var format: Int?
  /// Says `Lifetime` where the numbers are of all days.
  var period: Int?
  var measures: [PlatformFigures.Measure: Int] = [:]

  /// An export by the headers that only it has; the headers of each figure as they have been called.
  private struct Kind {
    let platform: Platform
    let signs: [String]
    let address: String
    let publishedAt: String
    let text: [String]
    var format: String?
    var period: String?
    let measures: [PlatformFigures.Measure: [String]]
  }

  private static let kinds = [
    Kind(
      platform: .instagram, signs: ["postid", "accountusername"], address: "permalink",
      publishedAt: "publishtime", text: ["description"], format: "posttype", period: "date",
      measures: [
        .reach: ["reach"], .views: ["views", "impressions"], .likes: ["likes"],
        .comments: ["comments"], .shares: ["shares"], .saves: ["saves"],
      ]),
    Kind(
      platform: .facebook, signs: ["postid", "pageid"], address: "permalink",
      publishedAt: "publishtime", text: ["description", "title"], format: "posttype",
      period: "date",
      measures: [
        .reach: ["reach"], .views: ["views", "impressions"], .likes: ["reactions", "likes"],
        .comments: ["comments"], .shares: ["shares"], .saves: ["saves"],
      ]),
    Kind(
      platform: .x, signs: ["postid", "posttext"], address: "postlink", publishedAt: "date",
      text: ["posttext"],
      measures: [
        .views: ["impressions", "views"], .likes: ["likes"], .comments: ["replies"],
        .shares: ["reposts"], .saves: ["bookmarks"],
      ]),
    Kind(
      platform: .x, signs: ["tweetid", "tweettext"], address: "tweetpermalink",
      publishedAt: "time", text: ["tweettext"],
      measures: [
        .views: ["impressions"], .likes: ["likes"], .comments: ["replies"],
        .shares: ["retweets"], .saves: ["bookmarks"],
      ]),
  ]

  static func recognised(_ headers: [String]) -> (Platform, Columns)? {
    let keys = headers.map(HeaderWords.key)
    for kind in kinds where kind.signs.allSatisfy(keys.contains) {
      guard let address = keys.firstIndex(of: kind.address) else { continue }
      var columns = Columns(address: address)
      columns.publishedAt = keys.firstIndex(of: kind.publishedAt)
      columns.text = kind.text.compactMap(keys.firstIndex(of:))
      columns.format = kind.format.flatMap(keys.firstIndex(of:))
      columns.period = kind.period.flatMap(keys.firstIndex(of:))
      for (measure, names) in kind.measures {
        columns.measures[measure] = names.lazy.compactMap(keys.firstIndex(of:)).first
      }
      if !columns.measures.isEmpty { return (kind.platform, columns) }
    }
    return nil
  }
}

extension FiguresDraft: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] { [.permalink: .text(address)] }

  package var previewedFigures: PlatformFigures { figures }
}
