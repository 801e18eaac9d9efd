package import Juara

extension Wording {
  /// An answer with what holds at the moment; told apart where something of it does.
  package func answer(_ text: String, _ facts: LiveFacts) -> String {
    guard let template = try? AnswerTemplate(text) else { return text }
    return template.filled { value($0, facts) }
  }

  /// When an answer holds, for one that has something that changes by itself.
  package func asOf(_ facts: LiveFacts) -> String {
    say("Menurut data \(instant(facts.at)).", "As of \(instant(facts.at)).")
  }

  private func value(_ fact: AnswerTemplate.Fact, _ facts: LiveFacts) -> String {
    switch fact {
    case .library: facts.library.name
    case .contact:
      facts.library.contact
        ?? say("petugas di meja layanan", "the staff at the library's desk")
    case .majority: String(facts.library.ageOfMajority)
    case .hours: hours(facts)
    case .events: lines(facts.upcoming, else: nothingPlanned) { event($0) }
    case .seats: lines(facts.upcoming, else: nothingPlanned) { seats($0) }
    case .deadlines: lines(facts.upcoming, else: nothingPlanned) { deadline($0, at: facts.at) }
    case .challenges:
      lines(facts.events.filter { $0.window != nil }, else: noChallenge) { event in
        challenge(event, at: facts.at)
      }
    case .results:
      lines(facts.events.filter { $0.window != nil }, else: noChallenge) { results($0) }
    }
  }

  private var nothingPlanned: String {
    say("Belum ada acara yang dijadwalkan.", "No events are planned at present.")
  }

  private var noChallenge: String {
    say(
      "Saat ini tidak ada lomba atau tantangan membaca.",
      "There is no contest or reading challenge at present.")
  }

  private static let mostEvents = 5

  private func lines(
    _ events: [PublicEvent], else none: String, _ line: (PublicEvent) -> String
  ) -> String {
    if events.isEmpty { return none }
    let more = events.count - Self.mostEvents
    return events.prefix(Self.mostEvents).map { "- " + line($0) }.joined(separator: "\n")
      + (more > 0
        ? "\n- " + moreEvents(more) : "")
  }

  private func moreEvents(_ count: Int) -> String {
    say("dan \(number(count)) lagi", "and \(number(count)) more")
  }

  /// Whether a line of an answer says only how many events it leaves out.
  package func isMoreEvents(_ line: String, _ facts: LiveFacts) -> Bool {
    [facts.upcoming.count, facts.events.count { $0.window != nil }]
      .contains { line == "- " + moreEvents($0 - Self.mostEvents) }
  }

  private func event(_ event: PublicEvent) -> String {
    if let window = event.window {
      return "\(event.title): \(days(from: window.from, to: window.to))"
    }
    return "\(event.title): \(instantWithZone(event.startsAt))"
      + (event.place.map { ", \($0)" } ?? "")
  }

  private func seats(_ event: PublicEvent) -> String {
    let waiting =
      event.waiting == 0
      ? ""
      : say(
        ", \(number(event.waiting)) orang di daftar tunggu",
        ", \(number(event.waiting)) \(event.waiting == 1 ? "person" : "people") on the waiting list"
      )
    guard let free = event.seats.free, let capacity = event.seats.capacity else {
      return say(
        "\(event.title): kursinya tidak dibatasi", "\(event.title): seats are not limited")
    }
    return free == 0
      ? say("\(event.title): penuh\(waiting)", "\(event.title): full\(waiting)")
      : say(
        "\(event.title): sisa \(number(free)) dari \(number(capacity)) kursi\(waiting)",
        "\(event.title): \(number(free)) of \(number(capacity)) seats left\(waiting)")
  }

  private func deadline(_ event: PublicEvent, at now: Instant) -> String {
    if now >= event.registrationEndsAt {
      return say(
        "\(event.title): pendaftaran sudah ditutup", "\(event.title): registration is closed")
    }
    if let opens = event.registrationOpensAt, now < opens {
      return say(
        "\(event.title): pendaftaran dibuka \(instantWithZone(opens))",
        "\(event.title): registration opens \(instantWithZone(opens))")
    }
    let full =
      event.seats.free == 0 && event.waitingListEndsAt.map { now < $0 } ?? true
      ? say(" (penuh: masuk daftar tunggu)", " (full: you join the waiting list)") : ""
    return say(
      "\(event.title): pendaftaran sampai \(endWithZone(event.registrationEndsAt))\(full)",
      "\(event.title): register by \(endWithZone(event.registrationEndsAt))\(full)")
  }

  private func challenge(_ event: PublicEvent, at now: Instant) -> String {
    guard let window = event.window else { return event.title }
    let days = days(from: window.from, to: window.to)
    if event.isCancelled {
      return say("\(event.title): dibatalkan", "\(event.title): cancelled")
    }
    let state: String =
      if event.endsAt <= now {
        say("sudah selesai", "over")
      } else if event.startsAt <= now {
        say("sedang berlangsung", "running")
      } else {
        say("belum mulai", "not yet begun")
      }
    let recording = window.recordingClosesAt.map { closes in
      say(
        "; catatan diterima sampai \(endWithZone(closes))",
        "; entries are taken until \(endWithZone(closes))")
    }
    return "\(event.title): \(days) (\(state))\(recording ?? "")"
  }

  private func results(_ event: PublicEvent) -> String {
    switch event.results {
    case _ where event.isCancelled:
      say("\(event.title): dibatalkan", "\(event.title): cancelled")
    case .notOver:
      say(
        "\(event.title): lombanya belum selesai, jadi belum ada hasil",
        "\(event.title): it is not over yet, so there are no results")
    case .awaited:
      say(
        "\(event.title): hasilnya belum diumumkan",
        "\(event.title): the results are not published yet")
    case .published:
      say("\(event.title): hasilnya sudah ada", "\(event.title): the results are out")
    }
  }

  private func hours(_ facts: LiveFacts) -> String {
    let hours = facts.hours
    if hours.isEmpty {
      return say(
        "jam buka bisa ditanyakan kepada petugas", "please ask the staff for the opening hours")
    }
    let today = zone?.day(of: facts.at) ?? facts.library.zone.day(of: facts.at)
    let week = hours.periods.map { period in
      "- \(self.weekdays(period.days)): \(spans(period.spans))"
    }
    let others = hours.exceptions(from: today, days: 30).map { exception in
      "- \(label(exception.day.weekday)), \(day(exception.day)): \(spans(exception.spans))"
    }
    let now = hours.spans(on: today).map { open in
      say(
        "Hari ini (\(label(today.weekday))): \(spans(open)).",
        "Today (\(label(today.weekday))): \(spans(open)).")
    }
    return (week + others + [now].compactMap { $0 }).joined(separator: "\n")
  }

  /// Whether the library is open on the day that a question asks for; nil where it asks for something
  /// else, or nothing is known of the hours.
  package func openingAnswer(
    to question: String, words: QuestionWords, _ facts: LiveFacts
  ) -> String? {
    let today = facts.library.zone.day(of: facts.at)
    guard let asked = OpeningQuestion(words.spelled(inFull: question), today: today),
      let open = facts.hours.spans(on: asked.day)
    else { return nil }
    let name = "\(label(asked.day.weekday)), \(day(asked.day))"
    if asked.isHoliday, facts.hours.exceptions[asked.day] == nil {
      let contact = value(.contact, facts)
      return say(
        "\(name) hari libur, dan belum ada keterangan apakah perpustakaan buka. Tanyakan kepada \(contact).",
        "\(name) is a public holiday, and it is not known yet whether the library is open. Please ask \(contact)."
      )
    }
    return open.isEmpty
      ? say("\(name): tutup.", "\(name): closed.")
      : say("\(name): buka \(spans(open)).", "\(name): open \(spans(open)).")
  }

  private func weekdays(_ days: ClosedRange<Weekday>) -> String {
    days.lowerBound == days.upperBound
      ? label(days.lowerBound)
      : "\(label(days.lowerBound))–\(label(days.upperBound))"
  }

  package func spans(_ spans: [TimeSpan]) -> String {
    if spans.isEmpty { return say("tutup", "closed") }
    let separator = say(".", ":")
    func clock(_ minute: Int) -> String {
      let digits = String(10_000 + minute / 60 * 100 + minute % 60).dropFirst()
      return digits.prefix(2) + separator + digits.suffix(2)
    }
    return spans.map { "\(clock($0.opens))–\(clock($0.closes))" }
      .joined(separator: say(" dan ", " and "))
  }

  package func hoursSet(_ days: String, _ spans: [TimeSpan]?) -> String {
    spans.map { say("\(days): \(self.spans($0)).", "\(days): \(self.spans($0)).") }
      ?? say("Jam buka \(days) dihapus.", "Removed the opening hours of \(days).")
  }

  package var noSureAnswer: String {
    say("Mungkin yang dimaksud:", "Perhaps you mean:")
  }

  package func ifNoneOfThese(_ facts: LiveFacts) -> String {
    let contact = value(.contact, facts)
    return say(
      "Bila bukan itu, petugas bisa membantu: \(contact).",
      "If this does not answer it, the staff can help: \(contact).")
  }

  /// - Parameter number: The inquiry that was kept.
  package func passedOn(_ number: Identifier<Inquiry>?, _ facts: LiveFacts) -> String {
    let contact = value(.contact, facts)
    return say(
      "Maaf, kami belum punya jawabannya. Petugas bisa membantu: \(contact).",
      "Sorry, we do not have an answer yet. The staff can help: \(contact).")
      + (number.map {
        say(
          " Pertanyaan ini dicatat (nomor \($0)).", " The question was kept (number \($0)).")
      } ?? "")
  }
}

extension OpeningHoursProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .notDays(let text):
      wording.say(
        "“\(text)” bukan hari. Tulis seperti senin, senin-kamis, sabtu,minggu atau 2026-12-25.",
        "“\(text)” is not a day. Write it like monday, mon-thu, sat,sun or 2026-12-25.")
    case .notHours(let text):
      wording.say(
        "“\(text)” bukan jam buka. Tulis seperti 08.00-17.00, 08.00-11.00,14.00-17.00 atau tutup.",
        "“\(text)” is not opening hours. Write it like 08.00-17.00, 08.00-11.00,14.00-17.00 or closed."
      )
    case .notInOrder(let text):
      wording.say(
        "Jam di “\(text)” tumpang-tindih atau tidak berurutan.",
        "The times in “\(text)” overlap or are not in order.")
    }
  }
}

// What `--explain` says.
extension Wording {
  /// - Parameter parts: The likeness to the whole entry by words and by letters, then to the nearest
  ///   phrasing by both.
  package func candidate(_ code: FAQCode, score: String, parts: [String]) -> String {
    say(
      "\(code) \(score) (seluruh isi: kata \(parts[0]), huruf \(parts[1]); ungkapan terdekat: kata \(parts[2]), huruf \(parts[3]))",
      "\(code) \(score) (whole entry: words \(parts[0]), letters \(parts[1]); nearest phrasing: words \(parts[2]), letters \(parts[3]))"
    )
  }

  package func nearest(_ question: String?, sharing stems: [String]) -> String? {
    let parts = [
      question.map { say("mirip “\($0)”", "like “\($0)”") },
      stems.isEmpty
        ? nil
        : say(
          "kata yang sama: \(stems.joined(separator: ", "))",
          "words in common: \(stems.joined(separator: ", "))"),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// - Parameter parts: The score, the lead, the share of the question that is known, and how near it is
  ///   to another subject.
  package func confidence(_ probability: String, needed: String, parts: [String]) -> String {
    say(
      "\(probability), dijawab langsung mulai \(needed) (nilai \(parts[0]), selisih dengan yang kedua \(parts[1]), bagian yang dikenal \(parts[2]), kedekatan dengan urusan lain \(parts[3]))",
      "\(probability), answered outright from \(needed) (score \(parts[0]), lead over the second \(parts[1]), part that is known \(parts[2]), nearness to other subjects \(parts[3]))"
    )
  }
}
