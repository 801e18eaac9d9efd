package import Juara

extension Phrase {
  package static let personalCode = Phrase("Kode pribadi (bila ada)", "Personal code (if any)")
  package static let answerDate = Phrase("Tanggal", "Date")
  package static let nineElements = Phrase(
    "Nilai rata-rata sembilan unsur (1–4)", "Means of the nine elements (1–4)")
  package static let lowestElements = Phrase("nilai terendah", "lowest values")
  package static let improvementPlan = Phrase("Rencana perbaikan", "Plan of improvement")
  package static let satisfactionIndex = Phrase(
    "Indeks Kepuasan Masyarakat", "Index of public satisfaction")
}

extension Wording {
  package func label(_ band: SatisfactionIndex.Band) -> String {
    switch band {
    case .a: say("Sangat baik", "Very good")
    case .b: say("Baik", "Good")
    case .c: say("Kurang baik", "Less good")
    case .d: say("Tidak baik", "Not good")
    }
  }

  package var planColumns: [String] {
    [
      say("Unsur", "Element"), say("Rencana", "Plan"), say("Penanggung jawab", "Responsible"),
      say("Paling lambat", "By"),
    ]
  }

  package func element(_ question: SurveyQuestion) -> String {
    Phrase.element(question.key).map { self($0) } ?? question.text(in: language).text
  }

  package func several(_ question: SurveyQuestion) -> String {
    question.kind == .several ? say(" (boleh beberapa)", " (several are fine)") : ""
  }

  package func formIntroduction(_ survey: Survey, ageOfMajority: Int) -> [String] {
    var lines = [
      say(
        "Jawaban disimpan tanpa nama. Isi satu bulatan untuk tiap pertanyaan.",
        "Answers are kept without names. Fill in one circle for each question.")
    ]
    if survey.asksAdultsOnly {
      lines.append(
        say(
          "Untuk orang dewasa (\(ageOfMajority) tahun ke atas).",
          "For adults (\(ageOfMajority) years and above)."))
    }
    return lines
  }

  package func mean(_ mean: ExactRatio) -> String {
    mean.text(decimals: 2, decimalSeparator: decimalSeparator)
  }

  package func median(_ doubled: Int) -> String {
    String(doubled / 2) + (doubled.isMultiple(of: 2) ? "" : "\(decimalSeparator)5")
  }

  package func index(_ index: SatisfactionIndex, _ value: ExactRatio) -> String {
    index.text(value, decimalSeparator: decimalSeparator)
  }

  /// `12 (60,0 %)`; a line for what is hidden.
  package func countAndShare(_ count: Int?, _ share: ExactRatio?) -> String {
    guard let count else { return "–" }
    guard let share else { return number(count) }
    return
      "\(number(count)) (\(share.text(decimals: 1, decimalSeparator: decimalSeparator)) %)"
  }

  /// How many answered, with mean and median, and what they were weeks before.
  package func measures(_ item: SurveyResult.Item, first: SurveyResult.Item?) -> String {
    func measures(_ item: SurveyResult.Item) -> String {
      guard let count = item.count else {
        return say("disembunyikan (di bawah 5)", "hidden (under 5)")
      }
      var parts = [
        say("\(number(count)) jawaban", "\(number(count)) \(count == 1 ? "answer" : "answers")")
      ]
      if let mean = item.mean { parts.append(say("rata-rata ", "mean ") + self.mean(mean)) }
      if let median = item.medianDoubled {
        parts.append(say("median ", "median ") + self.median(median))
      }
      return parts.joined(separator: ", ")
    }
    guard let first else { return measures(item) }
    return say(
      "Sekarang: \(measures(item)). Pertama: \(measures(first)).",
      "Now: \(measures(item)). First: \(measures(first)).")
  }

  /// Population, needed sample and reached sample, together.
  package func sample(_ sample: SurveySample) -> String {
    let reached = sample.reached.map(number) ?? "–"
    return say(
      "Populasi \(number(sample.population)), sampel yang diperlukan \(number(sample.needed)) (Krejcie–Morgan), tercapai \(reached).",
      "Population \(number(sample.population)), needed sample \(number(sample.needed)) (Krejcie–Morgan), reached \(reached)."
    )
  }

  /// The index with its band; what the rounded weight gives, where that is another band.
  package func indexSentences(_ index: SatisfactionIndex) -> [String] {
    var lines = [
      say(
        "IKM \(self.index(index, index.exact)), mutu \(index.band.rawValue) (\(label(index.band))).",
        "Index \(self.index(index, index.exact)), band \(index.band.rawValue) (\(label(index.band)))."
      )
    ]
    if let other = index.otherBand {
      lines.append(
        say(
          "Dengan bobot dibulatkan 0,11: \(self.index(index, index.rounded)), mutu \(other.rawValue) (\(label(other))).",
          "With the weight rounded to 0.11: \(self.index(index, index.rounded)), band \(other.rawValue) (\(label(other)))."
        ))
    }
    return lines
  }

  package func noIndex(_ missing: [String]) -> String {
    missing.isEmpty
      ? say(
        "IKM belum bisa dihitung: terlalu sedikit jawaban.",
        "The index cannot be computed yet: there are too few answers.")
      : say(
        "IKM belum bisa dihitung: belum ada jawaban untuk \(missing.joined(separator: ", ")).",
        "The index cannot be computed yet: there is no answer on \(missing.joined(separator: ", "))."
      )
  }

  package func noticeLines(
    _ result: SurveyResult, _ index: SatisfactionIndex, _ sample: SurveySample
  ) -> [String] {
    var lines = Array(indexSentences(index).dropFirst())
    lines.append(self.sample(sample))
    for item in result.items where item.question.kind == .one {
      let text = item.question.text(in: language)
      let counts = item.counts.compactMap { value, count -> String? in
        guard let count, count > 0, text.options.indices.contains(value - 1) else { return nil }
        return "\(text.options[value - 1]) \(number(count))"
      }
      if !counts.isEmpty { lines.append("\(text.text): \(counts.joined(separator: ", ")).") }
    }
    return lines
  }

  package func resultNotes(_ result: SurveyResult, invited: Int, sample: SurveySample) -> [String] {
    var lines: [String] = []
    let count = result.respondents.map(number) ?? say("kurang dari 5", "fewer than 5")
    if let group = result.group,
      let question = result.survey.questions.first(where: { $0.id == group.question })
    {
      let options = question.text(in: language).options
      let label = options.indices.contains(group.option - 1) ? options[group.option - 1] : ""
      lines.append(
        say(
          "Hanya yang menjawab “\(label)” pada “\(question.key)”.",
          "Only those who answered “\(label)” to “\(question.key)”."))
    }
    lines.append(
      say("\(count) lembar jawaban.", "\(count) answer sheets.")
        + (invited > 0
          ? say(" \(number(invited)) orang punya kode.", " \(number(invited)) have a code.") : ""))
    if result.group == nil, result.survey.preset == .skm { lines.append(self.sample(sample)) }
    if result.isForSharing {
      lines.append(
        say(
          "Untuk dibagikan: kelompok di bawah 5 orang disembunyikan, juga yang bisa dihitung dari selisih.",
          "To be shared: groups under 5 are hidden, and those that a difference would tell."))
    }
    return lines
  }

  package var sharedResultsTellTogether: String {
    say(
      "Bagikan hasil satu hari saja: selisih dengan hasil kemarin bisa mengungkap siapa yang baru menjawab.",
      "Share the results of one day only: the difference from yesterday's may tell who has just answered."
    )
  }

  package func planMissing(_ elements: [String], of code: EventCode) -> String {
    say(
      "Belum ada rencana untuk \(elements.joined(separator: ", ")): juara survey plan set \(code) UNSUR --action … --who … --by ….",
      "There is no plan for \(elements.joined(separator: ", ")): juara survey plan set \(code) ELEMENT --action … --who … --by …."
    )
  }
}
