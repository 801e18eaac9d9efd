import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

extension ReportCommands {
  struct Engagement: ReadingCommand {
    static let about = Phrase(
      "Membandingkan tanggapan atas unggahan menurut jenis, bentuk, hari atau jam.",
      "Compare how posts did, by occasion, format, weekday or hour.")

    @Option(help: help("Menurut apa.", "By what.", "occasion|format|weekday|hour"))
    var by = EngagementReport.Dimension.occasion
    @Option(help: help("Hanya saluran ini.", "Only this channel.", "channel"))
    var channel: Channel?
    @OptionGroup var format: ReportOptions

    var common: CommonOptions { format.common }

    func run(in context: CommandContext) throws {
      let report = try context.store.engagement(on: channel)
      let wording = context.wording
      let title = Phrase(Wording(.indonesian).label(by), Wording(.english).label(by))
      var columns: [ListColumn<EngagementReport.Line>] = [
        .word(by.rawValue, title) { ($0.value.key, label: wording.label($0.value)) },
        .number("posts", Phrase("Unggahan", "Posts")) { $0.publications },
      ]
      let measures = PlatformFigures.Measure.allCases.map { measure in
        (measure, Phrase(Wording(.indonesian).label(measure), Wording(.english).label(measure)))
      }
      for (measure, title) in measures {
        columns.append(
          .tenths("\(measure.rawValue)_median", title, in: wording) { $0.medians[measure] })
      }
      for (measure, title) in measures where !format.isForPeople {
        columns.append(
          .tenths("\(measure.rawValue)_mean", title, in: wording) { $0.means[measure] })
      }
      let hasVisits = report.hasPageVisits || !format.isForPeople
      if hasVisits {
        columns.append(
          .decimal("page_visits", .pageVisitsTitle, canShrink: true) {
            ($0.pageVisits.map(String.init), label: $0.pageVisits.map(wording.number) ?? "–")
          })
      }
      columns.append(
        .decimal("registrations", .registrationsTitle) {
          ($0.registrations.map(String.init), label: $0.registrations.map(wording.number) ?? "–")
        })
      try context.print(
        report.lines(by: by), columns, as: format, wording.engagementHeading,
        wording.engagementNotes(hasVisits: hasVisits)
      ) { $0.value == .all }
    }
  }
}

extension EngagementReport.Value {
  /// As programs know it.
  fileprivate var key: String? {
    switch self {
    case .occasion(let occasion): occasion.rawValue
    case .format(let format): format?.rawValue
    case .weekday(let weekday): "\(weekday)"
    case .hour(let number): String(number)
    case .all: "all"
    }
  }
}

extension ListColumn {
  fileprivate static func tenths(
    _ key: String, _ title: Phrase, in wording: Wording, _ number: @escaping (Row) -> Tenths?
  ) -> ListColumn {
    .decimal(key, title) {
      let tenths = number($0)
      return (tenths?.text, label: tenths.map(wording.decimal) ?? "–")
    }
  }
}
