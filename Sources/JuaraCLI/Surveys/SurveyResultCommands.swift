import ArgumentParser
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

extension SurveyCommands {
  struct Result: ReadingCommand {
    static let about = Phrase(
      "Menampilkan hasil: sebaran, rata-rata, median dan jumlah tiap pertanyaan.",
      "Show the result: distribution, mean, median and number of each question.")

    @Argument(help: .survey) var survey: String
    @Option(
      name: .customLong("where"),
      help: help(
        "Hanya yang menjawab begini pada pertanyaan pilihan, misalnya kelas=SMP.",
        "Only those who answered so to a question with one choice, such as kelas=SMP.",
        "question=answer"))
    var filter: String?
    @Flag(
      help: help(
        "Untuk dibagikan ke luar: kelompok di bawah 5 disembunyikan, juga dari selisih.",
        "To be shared outside: groups under 5 are hidden, also from differences."))
    var forSharing = false
    @OptionGroup var format: ReportOptions

    var common: CommonOptions { format.common }

    func run(in context: CommandContext) throws {
      let group = try filter.map { text in
        guard let (question, answer) = text.keyAndValue else {
          throw OptionProblem.answer(value: text)
        }
        return (question: question, answer: answer)
      }
      let (result, first) = try context.store.surveyResult(
        of: survey, in: group, forSharing: forSharing)
      let wording = context.wording
      let sample = try context.sample(of: result)
      let invited = try context.store.surveyListing(survey).invited
      var notes = wording.resultNotes(result, invited: invited, sample: sample)
      if result.survey.preset == .skm {
        notes += result.index.map(wording.indexSentences) ?? [wording.noIndex(result.unanswered)]
      }
      if format.format == .html {
        let page = SurveyResultPage(
          result, first: first, notes: notes, library: context.library.name,
          event: try context.event(of: result.survey))
        return try context.write(try page.html(in: wording), to: format.output)
      }
      let lines = ResultLine.all(
        result, first, sample, isForPeople: format.isForPeople, in: wording)
      try context.print(
        lines, columns(wording, isCompared: first != nil), as: format, result.survey.terms.title,
        [])
      if format.format == .table { for line in notes { try context.print(line) } }
      if forSharing { context.note(wording.sharedResultsTellTogether) }
    }

    private func columns(_ wording: Wording, isCompared: Bool) -> [ListColumn<ResultLine>] {
      let isTable = format.isForPeople
      var columns: [ListColumn<ResultLine>] = [
        .text("row", Phrase("Baris", "Row")) { $0.row },
        .text("question", Phrase("Pertanyaan", "Question"), canShrink: true) { $0.question },
        .text("option", Phrase("No.", "No.")) { $0.option.map(String.init) },
        .text("label", Phrase("Jawaban", "Answer"), canShrink: true) { $0.label },
        .decimal("count", Phrase("Jumlah", "Count")) { ($0.count.map(String.init), $0.countLabel) },
        .decimal("share", Phrase("%", "%")) {
          (
            $0.share?.text(decimals: 1),
            $0.share.map {
              $0.text(decimals: 1, decimalSeparator: wording.decimalSeparator)
            }
          )
        },
        .decimal("mean", Phrase("Rata-rata", "Mean")) {
          ($0.mean?.text(decimals: 2), $0.mean.map(wording.mean))
        },
        .decimal("median", Phrase("Median", "Median")) {
          ($0.median.map(Wording(.english).median), $0.median.map(wording.median))
        },
      ]
      if isTable { columns.removeAll { ["row", "option"].contains($0.key) } }
      if isCompared {
        columns += [
          .decimal("first_count", Phrase("Dulu: jumlah", "First: count")) {
            ($0.firstCount.map(String.init), $0.firstCount.map(wording.number))
          },
          .decimal("first_mean", Phrase("rata-rata", "mean")) {
            ($0.firstMean?.text(decimals: 2), $0.firstMean.map(wording.mean))
          },
        ]
      }
      if !isTable { columns.append(.text("value", Phrase("Nilai", "Value")) { $0.value }) }
      return columns
    }
  }

  struct Notice: ReadingCommand {
    static let about = Phrase(
      "Membuat pengumuman SKM satu A4: indeks, mutu, sembilan unsur, tiga terendah, rencana.",
      "Make the SKM notice on one A4: index, band, nine elements, lowest three, plan.")

    @Argument(help: .survey) var survey: String
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let plans = try context.store.surveyPlans(of: survey)
      let (result, _) = try context.store.surveyResult(of: survey, forSharing: true)
      let wording = context.wording
      guard let index = result.index else {
        throw SurveyRefusal.noIndex(result.survey.code, unanswered: result.unanswered)
      }
      let missing = result.lowestElements.filter { item in
        !plans.contains { $0.element.id == item.question.id && $0.plan != nil }
      }.map(\.question.key)
      let notice = SatisfactionNotice(
        result, index: index, plans: plans.compactMap(\.plan),
        sample: try context.sample(of: result), library: context.library.name,
        event: try context.event(of: result.survey))
      try context.write(try notice.html(in: wording), to: output)
      if !missing.isEmpty { context.warn(wording.planMissing(missing, of: result.survey.code)) }
    }
  }
}

extension CommandContext {
  fileprivate func sample(of result: SurveyResult) throws -> SurveySample {
    SurveySample(
      population: try result.survey.terms.population
        ?? store.surveyVisitors(of: result.survey.code.text, at: audit.at),
      reached: result.respondents)
  }
}

/// A line of a result: a question, one of its answers, or what all come to.
private struct ResultLine {
  var row: String
  var question: String?
  var option: Int?
  var label: String?
  var count: Int?
  var countLabel: String?
  var share: ExactRatio?
  var mean: ExactRatio?
  var median: Int?
  var firstCount: Int?
  var firstMean: ExactRatio?
  var value: String?

  static func all(
    _ result: SurveyResult, _ first: SurveyResult?, _ sample: SurveySample, isForPeople: Bool,
    in wording: Wording
  ) -> [ResultLine] {
    var lines: [ResultLine] = []
    for item in result.items {
      let text = item.question.text(in: wording.language)
      let earlier = first?.items.first { $0.question.key == item.question.key }
      lines.append(
        ResultLine(
          row: "question", question: item.question.key, label: text.text, count: item.count,
          countLabel: item.count.map(wording.number) ?? "–", mean: item.mean,
          median: item.medianDoubled, firstCount: earlier?.count, firstMean: earlier?.mean))
      for (value, count) in item.counts {
        let all = item.count ?? 0
        let label =
          text.options.indices.contains(value - 1) ? text.options[value - 1] : String(value)
        lines.append(
          ResultLine(
            row: "option", question: isForPeople ? nil : item.question.key, option: value,
            label: isForPeople ? "  \(value) \(label)" : label, count: count,
            countLabel: count.map(wording.number) ?? "–",
            share: count.flatMap { all > 0 ? ExactRatio($0 * 100, all) : nil }))
      }
      for text in item.texts {
        lines.append(
          ResultLine(
            row: "text", question: isForPeople ? nil : item.question.key,
            label: isForPeople ? "  “\(text)”" : text))
      }
    }
    if isForPeople { return lines }
    lines.append(ResultLine(row: "sheets", count: result.respondents))
    guard result.survey.preset == .skm else { return lines }
    lines += [
      ResultLine(row: "population", count: sample.population),
      ResultLine(row: "needed_sample", count: sample.needed),
    ]
    guard let index = result.index else { return lines }
    lines += [
      ResultLine(row: "index", value: index.text(index.exact)),
      ResultLine(row: "band", value: index.band.rawValue),
    ]
    if let other = index.otherBand {
      lines += [
        ResultLine(row: "index_011", value: index.text(index.rounded)),
        ResultLine(row: "band_011", value: other.rawValue),
      ]
    }
    return lines
  }
}
