package import Juara

extension Phrase {
  package static let fromTitle = Phrase("Dari", "From")
  package static let toTitle = Phrase("Sampai", "To")
  package static let activitiesTitle = Phrase("Kegiatan", "Activities")
  package static let windowTitle = Phrase("Masa baca", "Reading days")
  package static let rankedByTitle = Phrase("Urutan", "Ranked by")
  package static let ruleTitle = Phrase("Aturan nilai", "Scoring rule")
}

extension Wording {
  package func challengeCreated(_ challenge: Challenge) -> String {
    let code = challenge.event.code
    return say(
      "Tantangan “\(code)” dibuat: \(window(challenge.window)). Atur aturan nilainya dengan juara challenge score \(code).",
      "Created the challenge “\(code)”: \(window(challenge.window)). Set the scoring rules with juara challenge score \(code)."
    )
  }

  package func scoringRuleSet(_ terms: ScoringTerms, in code: String) -> String {
    say("“\(code)”: \(self.terms(terms)).", "“\(code)”: \(self.terms(terms)).")
  }

  package func window(_ window: ReadingWindow) -> String {
    let days = "\(day(window.from)) – \(day(window.to))"
    let limit = say(
      "dicatat paling lambat \(window.backdatingDays) hari kemudian",
      "logged at most \(window.backdatingDays) days later")
    let closes = window.recordingClosesAt.map {
      say(", sebelum \(instant($0))", ", before \(instant($0))")
    }
    return "\(days), \(limit)\(closes ?? "")"
  }

  package func terms(_ terms: ScoringTerms) -> String {
    var parts = [
      say(
        "\(number(terms.ratio.points)) poin per \(number(terms.ratio.per)) \(label(terms.activity))",
        "\(number(terms.ratio.points)) \(terms.ratio.points == 1 ? "point" : "points") per \(number(terms.ratio.per)) \(label(terms.activity, after: terms.ratio.per))"
      )
    ]
    if let limit = terms.entryLimit {
      parts.append(
        say("paling banyak \(number(limit)) per catatan", "at most \(number(limit)) per entry"))
    }
    if let limit = terms.dailyLimit {
      parts.append(
        say("paling banyak \(number(limit)) per hari", "at most \(number(limit)) per day"))
    }
    if let limit = terms.totalLimit {
      parts.append(
        say("paling banyak \(number(limit)) seluruhnya", "at most \(number(limit)) in total"))
    }
    if let limit = terms.warnAbove {
      parts.append(say("ditandai di atas \(number(limit))", "flagged above \(number(limit))"))
    }
    if terms.distinctTitles {
      parts.append(say("tiap judul dihitung sekali", "each title counts once"))
    }
    if let words = terms.reviewWords {
      parts.append(
        say(
          "dengan resensi paling sedikit \(number(words)) kata",
          "with a review of at least \(number(words)) words"))
    }
    return parts.joined(separator: ", ")
  }

  /// `points, titles, active days`
  package func label(_ ranking: RankingKey) -> String {
    ranking.criteria.map { criterion in
      let name = label(criterion.metric)
      guard criterion != RankingKey.Criterion(criterion.metric) else { return name }
      return name
        + (criterion.direction == .ascending
          ? say(" (sedikit dulu)", " (fewest first)") : say(" (akhir dulu)", " (latest first)"))
    }.joined(separator: ", ")
  }

  package func label(_ metric: RankingKey.Metric) -> String {
    switch metric {
    case .points: say("poin", "points")
    case .titles: say("judul", "titles")
    case .activeDays: say("hari aktif", "active days")
    case .reachedFirst: say("lebih dulu mencapai", "reached first")
    }
  }
}

extension RankingKey {
  /// As it is typed in Indonesian or English: `poin,judul:naik`, `points,titles:asc`.
  package static func called(_ text: String) -> RankingKey? {
    let indonesian = [
      "poin": "points", "judul": "titles", "hari-aktif": "active-days",
      "lebih-dulu": "reached-first", "naik": "asc", "turun": "desc",
    ]
    let criteria = text.split(separator: ",", omittingEmptySubsequences: false).map { criterion in
      criterion.split(separator: ":", omittingEmptySubsequences: false)
        .map { indonesian[$0.lowercased().replacing("_", with: "-")] ?? String($0) }
        .joined(separator: ":")
    }
    return RankingKey(criteria.joined(separator: ","))
  }
}
