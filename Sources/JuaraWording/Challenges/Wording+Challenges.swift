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
    if challenge.hasHours {
      let time = time(from: challenge.event.plan.startsAt, to: challenge.event.plan.endsAt)
      return say(
        "Lomba “\(code)” dibuat: \(time). Atur penilaian juri dengan juara jury rubric add \(code), atau aturan nilai dengan juara challenge score \(code).",
        "Created the contest “\(code)”: \(time). Set the jury's criteria with juara jury rubric add \(code), or scoring rules with juara challenge score \(code)."
      )
    }
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
        "\(number(terms.ratio.points)) poin per \(amount(terms.ratio.per))\(label(terms.activity))",
        "\(number(terms.ratio.points)) \(terms.ratio.points == 1 ? "point" : "points") per \(amount(terms.ratio.per))\(label(terms.activity, after: terms.ratio.per))"
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

  /// `10 ` of `per 10 pages`; nothing for one.
  private func amount(_ per: Int) -> String { per == 1 ? "" : number(per) + " " }

  /// Without the amount above which staff look at an entry.
  package func publicTerms(_ terms: ScoringTerms) -> String {
    var terms = terms
    terms.warnAbove = nil
    return self.terms(terms)
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

extension Wording {
  package func startListDrawn(_ people: [PersonMatch], new: Int, of code: String) -> String {
    guard new > 0 else {
      return say(
        "Semua peserta “\(code)” sudah punya urutan. Untuk mengundi ulang: --again ALASAN.",
        "Everybody in “\(code)” has a place already. To draw anew: --again REASON.")
    }
    return say(
      "Urutan tampil “\(code)”, \(number(new)) baru diundi: \(labels(people)).",
      "Start list of “\(code)”, \(number(new)) newly drawn: \(labels(people)).")
  }

  package func startListSet(_ people: [PersonMatch], of code: String) -> String {
    say(
      "Urutan tampil “\(code)”: \(labels(people)).", "Start list of “\(code)”: \(labels(people)).")
  }

  package func startListWaiting(_ count: Int, of code: String) -> String {
    say(
      "\(number(count)) peserta belum punya urutan: juara challenge start-list draw \(code).",
      "\(number(count)) \(count == 1 ? "entrant has" : "entrants have") no place yet: juara challenge start-list draw \(code)."
    )
  }
}

extension StartListRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .nobody(let code):
      wording.say(
        "Belum ada peserta “\(code)” yang terkonfirmasi.", "Nobody is confirmed in “\(code)” yet.")
    case .namedTwice(let person):
      wording.say(
        "\(wording.label(person)) disebut dua kali.", "\(wording.label(person)) is named twice.")
    case .notRegistered(let person):
      wording.say(
        "\(wording.label(person)) tidak terkonfirmasi di lomba ini.",
        "\(wording.label(person)) is not confirmed in this contest.")
    case .disqualified(let person):
      wording.say(
        "\(wording.label(person)) didiskualifikasi. Kembalikan dulu dengan juara entrant restore.",
        "\(wording.label(person)) is disqualified. Restore with juara entrant restore first.")
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
