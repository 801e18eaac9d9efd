import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

extension ReportCommands {
  struct Answers: ListCommand {
    static let about = Phrase(
      "Pertanyaan yang masuk: berapa, seberapa cepat dijawab, dan tentang apa.",
      "Inquiries: how many, how fast they were answered, and about what.")

    @Option(
      help: help(
        "Tanggal pertama (bawaan: 30 hari lalu).", "The first day (default: 30 days ago).", "day"))
    var from: Written<Day>?
    @Option(
      help: help("Tanggal terakhir (bawaan: hari ini).", "The last day (default: today).", "day"))
    var to: Written<Day>?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let last = try to?.value("--to", in: context) ?? context.today
      let first = try from?.value("--from", in: context) ?? last.adding(days: -30)
      if last < first { throw StandingsRefusal.momentsNotInOrder }
      let zone = context.library.zone
      let report = AnswerReport(
        try context.store.inquiries(
          from: zone.start(of: first), until: zone.start(of: last.adding(days: 1))))
      let wording = context.wording
      if list.isTable { try context.print(wording.days(from: first, to: last)) }
      try context.print(
        report.sections, as: list.format,
        [
          .word("by", Phrase("Menurut", "By")) {
            ($0.group.kind, label: wording.kind(of: $0.group))
          },
          .word("name", .nameTitle) { ($0.group.key, label: wording.label($0.group)) },
          .number("received", Phrase("Masuk", "Received")) { $0.line.received },
          .number("answered", Phrase("Dijawab", "Answered")) { $0.line.answered },
          .number("ignored", Phrase("Diabaikan", "Ignored"), canHide: true) { $0.line.ignored },
          .number("open", Phrase("Menunggu", "Open")) { $0.line.open },
          .decimal("median_seconds", Phrase("Median waktu jawab", "Median time")) { section in
            let seconds = section.line.medianSeconds
            return (seconds.map { String($0) }, label: seconds.map { wording.wait($0) })
          },
          .decimal("within_a_day", Phrase("Dalam sehari", "Within a day")) { section in
            let line = section.line
            let share = line.answered > 0 ? " (\(line.withinADay * 100 / line.answered) %)" : ""
            return (String(line.withinADay), label: wording.number(line.withinADay) + share)
          },
        ])
    }
  }
}

extension AnswerReport.Group {
  fileprivate var kind: String {
    switch self {
    case .all: "all"
    case .channel: "channel"
    case .kind: "kind"
    case .topic: "topic"
    }
  }

  fileprivate var key: String {
    switch self {
    case .all: "all"
    case .channel(let channel): channel.rawValue
    case .kind(let kind): kind.rawValue
    case .topic(let code): code.text
    }
  }
}
