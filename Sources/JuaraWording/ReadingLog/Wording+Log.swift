package import Juara

extension Phrase {
  package static let entryIDTitle = Phrase("ID", "ID")
  package static let readerTitle = Phrase("Pembaca", "Reader")
  package static let activityTitle = Phrase("Kegiatan", "Activity")
  package static let quantityTitle = Phrase("Jumlah", "Quantity")
  package static let bookTitle = Phrase("Judul", "Title")
  package static let authorTitle = Phrase("Penulis", "Author")
  package static let isbnTitle = Phrase("ISBN", "ISBN")
  package static let readOnTitle = Phrase("Dibaca", "Read on")
  package static let recordedAtTitle = Phrase("Dicatat", "Recorded")
  package static let flaggedTitle = Phrase("Periksa", "Flagged")
  package static let voidTitle = Phrase("Dianulir", "Void")
}

extension Wording {
  /// The built-in activities; others go by the name that staff gave them.
  fileprivate static let activities: [String: (indonesian: String, one: String)] = [
    "books": ("buku", "book"), "pages": ("halaman", "page"), "minutes": ("menit", "minute"),
    "reviews": ("ulasan", "review"), "tasks": ("tugas", "task"), "posts": ("unggahan", "post"),
    "sessions": ("sesi", "session"),
  ]

  /// `buku`, `books`
  package func label(_ activity: Activity) -> String {
    guard let words = Self.activities[activity.name] else { return activity.name }
    return say(words.indonesian, activity.name)
  }

  /// After a number: `1 book`, `10 books`.
  package func label(_ activity: Activity, after count: Int) -> String {
    guard let words = Self.activities[activity.name] else { return activity.name }
    return say(words.indonesian, count == 1 ? words.one : activity.name)
  }
}

extension Activity {
  /// Called so in Indonesian or English, or named so by staff; nil for what is no such name.
  package static func called(_ name: String) -> Activity? {
    let name = name.lowercased()
    return known[name] ?? Activity(name)
  }

  private static let known = Dictionary(
    uniqueKeysWithValues: Wording.activities.map { ($1.indonesian, Activity($0)!) })
}

extension Wording {
  package func entryRecorded(_ logged: LogOutcome) -> String {
    var sentence = say(
      "Dicatat untuk \(label(logged.entrant)) sebagai catatan \(logged.id).",
      "Recorded for \(label(logged.entrant)) as entry \(logged.id).")
    if let uncountedReason = logged.uncountedReason {
      sentence += say(
        " Dihitung \(number(logged.counted)): \(self.sentence(uncountedReason)).",
        " \(number(logged.counted)) of it counts: \(self.sentence(uncountedReason)).")
    }
    if logged.isFlagged {
      sentence += say(
        " Jumlahnya di atas batas wajar; ditandai untuk diperiksa.",
        " Its quantity is above the warning limit and was flagged for staff.")
    }
    return sentence
  }

  package func entryCorrected(_ old: Identifier<LogEntry>, by logged: LogOutcome) -> String {
    say("Catatan \(old) dianulir dan diganti. ", "Entry \(old) is void and replaced. ")
      + entryRecorded(logged)
  }

  package func sharedLink(_ id: Identifier<LogEntry>, with other: Identifier<LogEntry>) -> String {
    say(
      "Tautannya sama dengan catatan \(other) dari peserta lain. Keduanya ditandai untuk diperiksa: juara log show \(other).",
      "The link is the same as that of entry \(other) of another entrant. Both are flagged for staff: juara log show \(other)."
    )
  }

  package func sameEntry(_ id: Identifier<LogEntry>, as other: Identifier<LogEntry>) -> String {
    say(
      "Catatan \(other) sama isinya. Bila tercatat dua kali: juara log void \(id) --reason ….",
      "Entry \(other) is the same. If it was recorded twice: juara log void \(id) --reason ….")
  }

  /// With the reader's running total.
  package func entryLine(_ logged: LogOutcome, _ draft: LogDraft) -> String {
    var line =
      "\(logged.id)  \(label(logged.entrant)): \(number(draft.quantity)) \(label(draft.activity, after: draft.quantity))"
    if let title = draft.work.title { line += ", “\(title)”" }
    if let uncountedReason = logged.uncountedReason {
      line += say(
        " (dihitung \(number(logged.counted)): \(sentence(uncountedReason)))",
        " (\(number(logged.counted)) counts: \(sentence(uncountedReason)))")
    }
    return line + " → " + totalPoints(logged.total)
  }

  package func entryRemoved(_ id: Identifier<LogEntry>, of entrant: NamedEntrant) -> String {
    say(
      "Catatan \(id), \(label(entrant)), dibatalkan.", "Removed entry \(id), \(label(entrant)).")
  }

  package func entryDefaults(_ day: Day?, _ activity: Activity?) -> String {
    [
      day.map { say("hari \(self.day($0))", "day \(self.day($0))") },
      activity.map { say("kegiatan \($0)", "activity \($0)") },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  package func entrySummary(_ count: Int, refused: Int) -> String {
    let done = say(
      "\(number(count)) catatan dicatat",
      "\(number(count)) \(count == 1 ? "entry" : "entries") recorded")
    guard refused > 0 else { return done + "." }
    return done
      + say(
        ", \(number(refused)) baris ditolak.",
        ", \(number(refused)) \(refused == 1 ? "line" : "lines") rejected.")
  }

  /// So that nobody enters the whole file again.
  package func linesToReenter(_ lines: [Int]) -> String {
    let shown = lines.prefix(100).map(String.init).joined(separator: ", ")
    let all = shown + (lines.count > 100 ? ", …" : "")
    return say(
      "Yang lain sudah tercatat. Perbaiki dan masukkan hanya baris \(all).",
      "The others are recorded. Fix and enter only \(lines.count == 1 ? "line" : "lines") \(all).")
  }

  package func lineRejected(_ line: Int, _ reason: String) -> String {
    say("baris \(line): ", "line \(line): ") + reason
  }

  package func sentence(_ flag: EntryFlag) -> String {
    switch flag {
    case .aboveWarning(let quantity, let warnAbove):
      say(
        "\(number(quantity)) di atas batas wajar \(number(warnAbove))",
        "\(number(quantity)) is above the warning limit of \(number(warnAbove))")
    case .nearLimit(let quantity, let limit):
      say(
        "\(number(quantity)) hampir batas \(number(limit))",
        "\(number(quantity)) is near the limit of \(number(limit))")
    case .gibberishTitle:
      say("judulnya seperti ketikan asal", "the title looks like random keystrokes")
    case .repeatedTitle(let id):
      say("judul yang sama di catatan \(id)", "the same title as entry \(id)")
    case .sharedLink(let id, let name):
      say(
        "tautan yang sama di catatan \(id) dari \(name)", "the same link as entry \(id) of \(name)")
    case .burst(let entries, let minutes):
      say(
        "\(number(entries)) catatan dalam \(minutes) menit",
        "\(number(entries)) entries within \(minutes) minutes")
    case .appealed(let note?): say("keberatan: \(note)", "appeal: \(note)")
    case .appealed(nil): say("keberatan", "appeal")
    }
  }

  package func decision(_ decision: EntryDecision) -> String {
    let kind =
      switch decision.kind {
      case .approved: say("disetujui", "approved")
      case .voided: say("dianulir", "voided")
      case .restored: say("dipulihkan", "restored")
      case .appealed: say("keberatan", "appealed")
      }
    let audit = decision.audit
    return "\(kind), \(audit.staff), \(instant(audit.at))"
      + ((decision.cause.map { label($0) } ?? decision.note).map { ": \($0)" } ?? "")
  }

  package func entriesDecided(_ kind: EntryDecision.Kind, _ ids: [Identifier<LogEntry>]) -> String {
    let list = numbers(ids)
    return switch kind {
    case .approved: say("Catatan \(list) disetujui.", "Approved entry \(list).")
    case .voided: say("Catatan \(list) dianulir.", "Voided entry \(list).")
    case .restored: say("Catatan \(list) dipulihkan.", "Restored entry \(list).")
    case .appealed:
      say(
        "Keberatan atas catatan \(list) dicatat; lihat juara log flagged.",
        "Recorded the appeal on entry \(list); see juara log flagged.")
    }
  }

  package func secretCodeAdded(_ terms: SecretCode.Terms) -> String {
    say(
      "Kode “\(terms.word)” ditambahkan: \(number(terms.quantity)) \(label(terms.activity, after: terms.quantity)).",
      "Added the code “\(terms.word)”: \(number(terms.quantity)) \(label(terms.activity, after: terms.quantity))."
    )
  }

  package func label(_ state: BookReview.State) -> String {
    switch state {
    case .waiting: say("menunggu dibaca", "waiting")
    case .published: say("terbit", "published")
    case .declined: say("ditolak", "declined")
    }
  }

  package func reviewsPublished(_ ids: [Identifier<LogEntry>]) -> String {
    say("Resensi \(numbers(ids)) terbit.", "Published review \(numbers(ids)).")
  }

  package func reviewDeclined(_ id: Identifier<LogEntry>) -> String {
    say(
      "Resensi \(id) ditolak; hanya petugas yang melihatnya.",
      "Declined review \(id); only staff see it.")
  }

  package func reviewFeatured(_ id: Identifier<LogEntry>, monday: Day) -> String {
    say(
      "Resensi \(id) menjadi resensi pekan \(day(monday)).",
      "Review \(id) is now the review of the week of \(day(monday)).")
  }
}
