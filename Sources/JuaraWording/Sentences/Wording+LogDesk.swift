public import Juara

/// What happens to log entries at the library's desk.
extension Wording {
  /// An entry was recorded: what counts of it, and what its reader has now.
  public func entryRecorded(_ logged: Logged) -> String {
    var sentence = say("Dicatat sebagai catatan \(logged.id).", "Recorded as entry \(logged.id).")
    if let uncountedReason = logged.uncountedReason {
      sentence += say(
        " Dihitung \(number(logged.counted)): \(self.sentence(uncountedReason)).",
        " \(number(logged.counted)) of it counts: \(self.sentence(uncountedReason)).")
    }
    if logged.isFlagged {
      sentence += say(
        " Jumlahnya di atas batas wajar; ditandai untuk diperiksa.",
        " Its quantity is above the warning; flagged for staff.")
    }
    return sentence
  }

  /// The same was recorded before.
  public func sameEntry(_ id: Identifier<LogEntry>, as other: Identifier<LogEntry>) -> String {
    say(
      "Catatan \(other) berbunyi sama. Bila tercatat dua kali: juara log void \(id) --reason ….",
      "Entry \(other) says the same. If it was recorded twice: juara log void \(id) --reason ….")
  }

  /// An entry of a stack of forms, with its reader's running total.
  public func entered(_ logged: Logged, _ draft: LogDraft) -> String {
    var line =
      "\(logged.id)  \(logged.reader): \(number(draft.quantity)) \(label(draft.activity, after: draft.quantity))"
    if let title = draft.work.title { line += ", “\(title)”" }
    if let uncountedReason = logged.uncountedReason {
      line += say(
        " (dihitung \(number(logged.counted)): \(sentence(uncountedReason)))",
        " (\(number(logged.counted)) counts: \(sentence(uncountedReason)))")
    }
    return line + " → " + totalPoints(logged.total)
  }

  /// The last entry was taken back.
  public func entryTakenBack(_ id: Identifier<LogEntry>, of reader: String) -> String {
    say(
      "Catatan \(id) (\(reader)) ditarik kembali.", "Took entry \(id) (\(reader)) back.")
  }

  /// From here on, another day or activity.
  public func enteringOn(_ day: Day?, _ activity: Activity?) -> String {
    [
      day.map { say("hari \(self.day($0))", "day \(self.day($0))") },
      activity.map { say("kegiatan \($0)", "activity \($0)") },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// How many entries were entered, and how many lines refused.
  public func enteredInAll(_ count: Int, refused: Int) -> String {
    let done = say(
      "\(number(count)) catatan masuk", "\(number(count)) \(count == 1 ? "entry" : "entries") taken"
    )
    guard refused > 0 else { return done + "." }
    return done
      + say(
        ", \(number(refused)) baris ditolak.",
        ", \(number(refused)) \(refused == 1 ? "line" : "lines") refused.")
  }

  /// Which lines of a file are still to be entered, so that nobody enters the whole file again.
  public func enterAgain(_ lines: [Int]) -> String {
    let shown = lines.prefix(100).map(String.init).joined(separator: ", ")
    let all = shown + (lines.count > 100 ? ", …" : "")
    return say(
      "Sisanya sudah tercatat. Perbaiki dan masukkan hanya baris \(all).",
      "The others are recorded. Mend and enter only \(lines.count == 1 ? "line" : "lines") \(all).")
  }

  /// A line that was not taken, by its number.
  public func lineRefused(_ line: Int, _ reason: String) -> String {
    say("baris \(line): ", "line \(line): ") + reason
  }

  /// Why a line is not understood.
  public func sentence(_ problem: LogLineProblem) -> String {
    switch problem {
    case .noReader:
      say(
        "Belum ada pembaca untuk diulang dengan titik. Tulis nomor atau namanya.",
        "There is no reader yet for the full stop to repeat. Write the number or name.")
    case .noTitle:
      say("Belum ada judul untuk diulang.", "There is no title yet to repeat.")
    case .notADay(let text):
      say(
        "“\(text)” bukan tanggal. Tulis seperti hari 2026-12-05.",
        "“\(text)” is no day. Write it like day 2026-12-05.")
    case .notAnActivity(let text):
      say("“\(text)” bukan kegiatan.", "“\(text)” is no activity.")
    case .nothingToUndo:
      say("Tidak ada lagi yang bisa ditarik.", "There is nothing left to take back.")
    case .notAQuantity(let text):
      say("“\(text)” terlalu banyak.", "“\(text)” is too much.")
    case .noActivity(let known):
      say(
        "Pilih kegiatannya dulu: \(alternatives(known.map { "kegiatan \($0)" })).",
        "Choose the activity first: \(alternatives(known.map { "activity \($0)" })).")
    }
  }

  /// Why staff should look at an entry.
  public func sentence(_ flag: EntryFlag) -> String {
    switch flag {
    case .aboveWarning(let quantity, let warnAbove):
      say(
        "\(number(quantity)) di atas batas wajar \(number(warnAbove))",
        "\(number(quantity)) is above the warning of \(number(warnAbove))")
    case .nearLimit(let quantity, let limit):
      say(
        "\(number(quantity)) hampir batas \(number(limit))",
        "\(number(quantity)) is near the limit of \(number(limit))")
    case .gibberishTitle:
      say("judulnya seperti ketikan asal", "the title looks like pressed keys")
    case .repeatedTitle(let id):
      say("judul yang sama di catatan \(id)", "the same title as entry \(id)")
    case .burst(let entries, let minutes):
      say(
        "\(number(entries)) catatan dalam \(minutes) menit",
        "\(number(entries)) entries within \(minutes) minutes")
    case .appealed(let note?): say("keberatan: \(note)", "appeal: \(note)")
    case .appealed(nil): say("keberatan", "appeal")
    }
  }

  /// What was decided, by whom and when.
  public func decision(_ decision: EntryDecision) -> String {
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

  /// Why staff cannot decide on an entry as they ask.
  public func sentence(_ refusal: EntryRefusal) -> String {
    switch refusal {
    case .notVoid(let id): say("Catatan \(id) tidak dianulir.", "Entry \(id) is not void.")
    case .importUndone(let id):
      say(
        "Impor dari catatan \(id) ditarik kembali. Impor lagi berkasnya.",
        "The import of entry \(id) was undone. Import its file again.")
    case .merged(let id):
      say(
        "Kode rahasia catatan \(id) juga dipakai catatan lain dari orang yang sama, dan hanya dihitung sekali.",
        "The secret code of entry \(id) was used by another entry of the same person too, and counts once."
      )
    }
  }

  /// Entries were decided on.
  public func entriesDecided(
    _ kind: EntryDecision.Kind, _ ids: [Identifier<LogEntry>]
  ) -> String {
    let list = numbers(ids)
    return switch kind {
    case .approved: say("Catatan \(list) disetujui.", "Approved entry \(list).")
    case .voided: say("Catatan \(list) dianulir.", "Voided entry \(list).")
    case .restored: say("Catatan \(list) dipulihkan.", "Restored entry \(list).")
    case .appealed:
      say(
        "Keberatan atas catatan \(list) dicatat; lihat juara log flagged.",
        "Noted the appeal on entry \(list); see juara log flagged.")
    }
  }

  /// A secret code was added.
  public func codeAdded(_ terms: SecretCode.Terms) -> String {
    say(
      "Kode “\(terms.word)” ditambahkan: \(number(terms.quantity)) \(label(terms.activity, after: terms.quantity)).",
      "Added the code “\(terms.word)”: \(number(terms.quantity)) \(label(terms.activity, after: terms.quantity))."
    )
  }

  /// Whether staff have read a review.
  public func label(_ state: BookReview.State) -> String {
    switch state {
    case .waiting: say("menunggu dibaca", "waiting")
    case .published: say("terbit", "published")
    case .declined: say("ditolak", "declined")
    }
  }

  /// Why a review cannot be published, declined or featured.
  public func sentence(_ refusal: ReviewRefusal) -> String {
    switch refusal {
    case .none(let id):
      say(
        "Catatan \(id) tidak punya resensi. Lihat juara review list.",
        "Entry \(id) has no review. See juara review list.")
    case .ofVoidEntry(let id): say("Catatan \(id) sudah dianulir.", "Entry \(id) is void.")
    case .noText(let id):
      say(
        "Resensi \(id) hanya berisi nilai, tanpa teks untuk diterbitkan.",
        "Review \(id) has a rating and no text to publish.")
    case .already(let id, let state):
      say("Resensi \(id) sudah \(label(state)).", "Review \(id) is \(label(state)) already.")
    case .showsContact(let id):
      say(
        "Resensi \(id) memuat nomor telepon atau alamat surel, yang tidak boleh terbit. Tolak dengan juara review decline, atau bila bukan itu, pakai --override ALASAN.",
        "Review \(id) has a telephone number or an e-mail address in it, which is never published. Decline it with juara review decline, or if it is something else, use --override REASON."
      )
    case .showsName(let id):
      say(
        "Resensi \(id) memuat nama penulisnya, padahal namanya tidak boleh tampil. Tolak dengan juara review decline, atau bila itu nama lain, pakai --override ALASAN.",
        "Review \(id) has its writer's name in it, which may not be shown. Decline it with juara review decline, or if it is another's name, use --override REASON."
      )
    case .notPublished(let id):
      say(
        "Resensi \(id) belum terbit. Terbitkan dulu dengan juara review publish \(id).",
        "Review \(id) is not published. Publish it first with juara review publish \(id).")
    }
  }

  /// Reviews were published.
  public func reviewsPublished(_ ids: [Identifier<LogEntry>]) -> String {
    say("Resensi \(numbers(ids)) terbit.", "Published review \(numbers(ids)).")
  }

  /// A review was declined.
  public func reviewDeclined(_ id: Identifier<LogEntry>) -> String {
    say(
      "Resensi \(id) ditolak; hanya petugas yang melihatnya.",
      "Declined review \(id); staff alone see it.")
  }

  /// A review is the week's.
  public func reviewFeatured(_ id: Identifier<LogEntry>, monday: Day) -> String {
    say(
      "Resensi \(id) menjadi resensi pekan \(day(monday)).",
      "Review \(id) is the review of the week of \(day(monday)).")
  }
}
