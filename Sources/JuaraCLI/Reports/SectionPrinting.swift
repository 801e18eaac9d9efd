import Juara
import JuaraDocuments
import JuaraWording

extension CommandContext {
  /// Prints a report of several tables, or the rows behind each of its numbers.
  func print(
    _ sections: [ReportSection], rows: Bool, as options: ReportOptions, _ heading: String,
    _ notes: [String]
  ) throws {
    if rows {
      let listed = sections.entries.flatMap { entry in
        entry.figure.rows.map { ListedRow(entry: entry, row: $0) }
      }
      return try print(listed, rowColumns, as: options, heading, notes)
    }
    switch (options.format, options.output) {
    case (.table, nil): try printTables(sections, heading, notes)
    case (.html, let path):
      let page = ReportPage(
        heading: heading, library: library.name, time: wording.instant(audit.at), notes: notes,
        tables: sections.map { table($0.readable) })
      try write(try page.html(in: wording), to: path)
    default: try print(sections.entries, entryColumns, as: options, heading, notes)
    }
  }

  private func printTables(
    _ sections: [ReportSection], _ heading: String, _ notes: [String]
  ) throws {
    try print(style.bold(heading))
    for section in sections.map(\.readable) {
      try print("")
      try print(style.bold(wording.heading(section.topic)))
      switch section.lines.first?.group {
      case .all? where section.lines.count == 1:
        let lines = zip(section.measures, section.lines[0].figures).map { Measured($0, $1) }
        try print(
          lines, as: .table,
          [
            .text("measure", .whatTitle) { wording.label($0.measure) },
            .decimal("number", .countTitle) { (nil, label: wording.figure($0.figure)) },
          ])
      case .notKept?:
        for line in section.lines { try print("  " + wording.label(line.group)) }
      default:
        let title = wording.groupTitle(section.topic)
        try print(
          section.lines, as: .table,
          [.text("group", Phrase(title, title), canShrink: true) { wording.label($0.group) }]
            + section.measures.enumerated().map { index, measure in
              let title = wording.label(measure)
              return .decimal(measure.rawValue, Phrase(title, title)) {
                (nil, label: wording.figure($0.figures[index]))
              }
            })
      }
    }
    for line in notes { note(line) }
  }

  private struct Measured {
    let measure: ReportMeasure
    let figure: ReportFigure?

    init(_ measure: ReportMeasure, _ figure: ReportFigure?) {
      self.measure = measure
      self.figure = figure
    }
  }

  private struct ListedRow {
    let entry: ReportEntry
    let row: ReportRow
  }

  private var entryColumns: [ListColumn<ReportEntry>] {
    [
      .word("section", .sectionTitle, { $0.topic }, wording.heading),
      .word("group", .groupTitle) { ($0.group.key, label: wording.label($0.group)) },
      .word("measure", .whatTitle, { $0.measure }, wording.label),
      .decimal("number", .countTitle) {
        (String($0.figure.number), label: wording.number($0.figure.number))
      },
      .decimal("of", Phrase("Dari", "Of")) {
        ($0.figure.whole.map(String.init), label: $0.figure.whole.map(wording.number))
      },
    ]
  }

  private var rowColumns: [ListColumn<ListedRow>] {
    [
      .word("section", .sectionTitle, { $0.entry.topic }, wording.heading),
      .word("group", .groupTitle, canShrink: true) {
        ($0.entry.group.key, label: wording.label($0.entry.group))
      },
      .word("measure", .whatTitle, { $0.entry.measure }, wording.label),
      .word("row", Phrase("Baris", "Row"), { $0.row.subject }, wording.label),
      .text("event", Phrase("Acara", "Event")) { $0.row.event?.text },
      .number("session", Phrase("Sesi", "Session")) { $0.row.session },
      .person { $0.row.participant },
      .decimal("id", Phrase("Nomor", "Number"), canHide: true) {
        let text = $0.row.number.map { String($0) }
        return (text, label: text)
      },
      .text("name", .nameTitle, canShrink: true, canHide: true) { $0.row.name },
      .day("day", Phrase("Tanggal", "Day")) { $0.row.day },
      .number("amount", .countTitle) { $0.row.amount },
    ]
  }

  private func table(_ section: ReportSection) -> ReportPage.Table {
    let heading = wording.heading(section.topic)
    let first = ReportPage.Column(wording.groupTitle(section.topic))
    if section.measures.isEmpty {
      return ReportPage.Table(
        title: heading, columns: [first],
        rows: section.lines.map { .init([wording.label($0.group)]) })
    }
    if section.lines.count == 1, section.lines[0].group == .all {
      return ReportPage.Table(
        title: heading, columns: [first, .init(wording(.countTitle), isNumber: true)],
        rows: zip(section.measures, section.lines[0].figures).map { measure, figure in
          .init([wording.label(measure), wording.figure(figure)])
        })
    }
    return ReportPage.Table(
      title: heading,
      columns: [first] + section.measures.map { .init(wording.label($0), isNumber: true) },
      rows: section.lines.map { line in
        .init(
          [wording.label(line.group)] + line.figures.map(wording.figure),
          isSum: line.group == .all)
      }, chart: chart(section))
  }

  private func chart(_ section: ReportSection) -> ReportChart? {
    func index(_ measure: ReportMeasure) -> Int? { section.measures.firstIndex(of: measure) }
    if section.topic == .days {
      guard let visitors = index(.visitors), let sessions = index(.sessions),
        let posts = index(.publications),
        section.lines.contains(where: { $0.figures[visitors] != nil })
      else { return nil }
      return .columns(
        title: wording.label(.visitors),
        marks: [wording.label(ReportMeasure.sessions), wording.label(ReportMeasure.publications)],
        columns: section.lines.map { line in
          func number(_ index: Int) -> Int { line.figures[index]?.number ?? 0 }
          return ReportChart.Column(
            label: line.group.day?.description ?? "", value: number(visitors),
            marks: [number(sessions) > 0, number(posts) > 0])
        })
    }
    let measures = section.topic.charted.compactMap(index)
    guard !measures.isEmpty else { return nil }
    let lines = section.lines.filter { line in
      line.group != .all && measures.contains { (line.figures[$0]?.number ?? 0) > 0 }
    }
    guard lines.count > 1 else { return nil }
    func size(_ line: ReportSection.Line) -> Int { line.figures[measures[0]]?.number ?? 0 }
    // The order of ages and levels says something; of the others the largest are shown.
    let shown =
      lines.count > 12 ? Array(lines.sorted { size($0) > size($1) }.prefix(12)) : lines
    return .bars(
      series: measures.map { wording.label(section.measures[$0]) },
      rows: shown.map { line in
        let figures = measures.map { line.figures[$0] }
        return ReportChart.Bar(
          label: wording.label(line.group), values: figures.map { $0?.number },
          texts: figures.map { $0.map { wording.number($0.number) } ?? "–" })
      })
  }
}

extension ReportSection.Topic {
  /// What a chart shows of each group.
  fileprivate var charted: [ReportMeasure] {
    switch self {
    case .settings, .kinds: [.attendances, .people]
    case .ages, .levels, .schools: [.everybody]
    case .contests: [.entrants, .judged, .readers]
    case .registrations: [.registered, .confirmed]
    case .referrals: [.registered]
    case .posts: [.publications]
    case .totals, .consents, .days, .iplm, .notKept: []
    }
  }
}

extension ReportGroup {
  /// As programs know it.
  fileprivate var key: String? {
    switch self {
    case .all: "all"
    case .setting(let setting): setting.rawValue
    case .kind(let kind): kind.rawValue
    case .age(let band): band.rawValue
    case .level(let level): level?.rawValue
    case .school(let name): name
    case .event(let code, _): code.text
    case .channel(let channel): channel.rawValue
    case .referral(let kind): kind?.rawValue
    case .day(let day), .week(let day): day.description
    case .notKept(let number): String(number)
    }
  }

  fileprivate var day: Day? {
    switch self {
    case .day(let day), .week(let day): day
    default: nil
    }
  }
}

extension Phrase {
  fileprivate static let countTitle = Phrase("Jumlah", "Number")
  fileprivate static let groupTitle = Phrase("Menurut", "Of")
  fileprivate static let sectionTitle = Phrase("Bagian", "Section")
  fileprivate static let whatTitle = Phrase("Apa", "What")
}
