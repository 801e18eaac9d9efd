package import Juara

/// Facts in a few words, for a field of a list.
extension Wording {
  /// How many seats are held, of how many.
  package func seats(_ seats: Seats) -> String {
    guard let capacity = seats.capacity else {
      return say(
        "\(number(seats.taken)) terisi, tidak terbatas", "\(number(seats.taken)) taken, unlimited")
    }
    return say(
      "\(number(seats.taken)) dari \(number(capacity)) terisi",
      "\(number(seats.taken)) of \(number(capacity)) taken")
  }

  /// Who an event is for.
  package func ages(_ ages: AgeRange, on day: Day?) -> String {
    let range =
      switch (ages.minimum, ages.maximum) {
      case (let minimum?, let maximum?): "\(minimum)–\(maximum)"
      case (let minimum?, nil): say("\(minimum) ke atas", "\(minimum) and over")
      case (nil, let maximum?): say("sampai \(maximum)", "up to \(maximum)")
      case (nil, nil): say("semua", "all")
      }
    return range + (day.map { say(" pada \(self.day($0))", " on \(self.day($0))") } ?? "")
  }

  /// When people may register.
  package func registrationWindow(_ plan: EventPlan) -> String {
    let end = say(
      "sampai \(instant(plan.registrationEnd))", "until \(instant(plan.registrationEnd))")
    guard let opens = plan.registrationOpensAt else { return end }
    return say("dari \(instant(opens)) ", "from \(instant(opens)) ") + end
  }

  /// A session in one line: its number, time, title and place.
  package func session(_ session: Session) -> String {
    let plan = session.plan
    let parts = [plan.title, plan.place, plan.link].compactMap { $0 }
    return "\(session.number). \(instant(plan.startsAt))"
      + (parts.isEmpty ? "" : " – " + parts.joined(separator: " – "))
      + (plan.capacity == nil ? "" : " (\(seats(session.seats)))")
  }

  /// How people meet.
  package func label(_ setting: SessionPlan.Setting) -> String? {
    switch setting {
    case .virtual: say("daring", "virtual")
    case .onSite: say("di tempat", "on site")
    case .hybrid: say("hibrida: di tempat dan daring", "hybrid: on site and virtual")
    case .unknown: nil
    }
  }

  /// What people register for.
  package func label(_ scope: EventPlan.RegistrationScope) -> String {
    switch scope {
    case .event: say("sekaligus untuk semua sesi", "once for all sessions")
    case .session: say("per sesi", "per session")
    }
  }

  /// What becomes of a party that does not fit.
  package func label(_ rule: EventPlan.WaitingRule) -> String {
    switch rule {
    case .block:
      say(
        "rombongan yang belum muat menahan yang di belakangnya",
        "a party that does not fit keeps those behind it waiting")
    case .skip:
      say(
        "rombongan yang belum muat boleh didahului",
        "those behind a party that does not fit go first")
    }
  }

  /// What sort of answer a question takes.
  package func label(_ kind: Question.Kind) -> String {
    switch kind {
    case .text: say("teks", "text")
    case .choice: say("pilihan", "choice")
    case .choices: say("beberapa pilihan", "several choices")
    case .number: say("angka", "number")
    case .yesno: say("ya/tidak", "yes/no")
    }
  }

  /// What was answered.
  package func answer(_ value: Answer.Value) -> String {
    value.text(yes: say("ya", "yes"), no: say("tidak", "no"))
  }

  /// How many registrations stand how.
  package func counts(_ counts: [RegistrationStatus: Int]) -> String {
    RegistrationStatus.allCases
      .compactMap { status in counts[status].map { "\(number($0)) \(label(status))" } }
      .joined(separator: ", ")
  }

  /// The days whose reading counts.
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

  /// What an activity scores.
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
      parts.append(say("dihitung \(number(limit)) per hari", "\(number(limit)) count per day"))
    }
    if let limit = terms.totalLimit {
      parts.append(say("dihitung \(number(limit)) seluruhnya", "\(number(limit)) count in all"))
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

  /// A consent in a line.
  package func consent(_ consent: Consent) -> String {
    var text = "\(label(consent.purpose)), \(day(consent.givenOn)), \(label(consent.method))"
    if let name = consent.givenBy { text += say(", oleh \(name)", ", by \(name)") }
    if let version = consent.textVersion {
      text += say(", teks \(version)", ", text \(version)")
    }
    if let day = consent.withdrawnOn {
      text += say(", dicabut \(self.day(day))", ", withdrawn \(self.day(day))")
    }
    return text
  }
}
