package import Juara

/// What was done with a jury, confirmed in a sentence.
extension Wording {
  /// The rubric was changed, and weighs so much now.
  package func rubricChanged(_ rubric: Rubric) -> String {
    let count = rubric.criteria.count
    let state =
      rubric.weight == 100
      ? say("Penilaian bisa dimulai.", "Marking can begin.")
      : say(
        "Penilaian mulai setelah bobotnya berjumlah 100.", "Marking begins when they weigh 100.")
    return say(
      "Rubrik: \(count) kriteria, jumlah bobot \(rubric.weight). ",
      "Rubric: \(count) \(count == 1 ? "criterion" : "criteria"), weighing \(rubric.weight). ")
      + state
  }

  /// A juror was added or changed.
  package func jurorSaved(_ juror: Juror, entrants: Int, barredFrom: [Int]) -> String {
    let name = juror.name.text
    guard !juror.conflicts.isEmpty else {
      return say(
        "Juri “\(name)” menilai semua \(number(entrants)) peserta.",
        "The juror “\(name)” judges all \(number(entrants)) entrants.")
    }
    let barred =
      barredFrom.isEmpty
      ? say("Sejauh ini tidak ada peserta yang terkena.", "So far that is nobody's case.")
      : say("Tidak menilai: ", "Does not judge: ") + self.entrants(barredFrom) + "."
    return say(
      "Juri “\(name)” menilai \(number(entrants - barredFrom.count)) dari \(number(entrants)) peserta. ",
      "The juror “\(name)” judges \(number(entrants - barredFrom.count)) of \(number(entrants)) entrants. "
    ) + barred
  }

  /// A juror was taken off the jury.
  package func jurorRemoved(_ name: String) -> String {
    say("Juri “\(name)” dihapus.", "Removed the juror “\(name)”.")
  }

  /// Sheets show numbers, or names.
  package func blindSet(_ isBlind: Bool) -> String {
    isBlind
      ? say(
        "Penilaian buta: lembar nilai hanya memuat nomor peserta.",
        "Blind: the mark sheets show the entrants' numbers only.")
      : say("Lembar nilai memuat nama peserta.", "The mark sheets show the entrants' names.")
  }

  /// Marks were written.
  package func marked(_ entrant: Int, by juror: String, changed: [AuditEntry.Change]) -> String {
    let shown = name(.participant(number: entrant))
    return say(
      "Nilai \(shown) dari “\(juror)” dicatat.", "Recorded “\(juror)”'s marks of \(shown).")
      + (changed.isEmpty
        ? "" : say(" Yang berubah: ", " Changed: ") + self.changed(changed) + ".")
  }

  /// Old and new marks.
  func changed(_ changes: [AuditEntry.Change]) -> String {
    changes.map { change in
      guard change.field != "remark" else {
        return "\(say("catatan", "remark")) “\(change.old ?? "–")” → “\(change.new ?? "–")”"
      }
      return "\(change.field) \(mark(change.old)) → \(mark(change.new))"
    }.joined(separator: ", ")
  }

  /// A mark as the audit log has it, as people read it.
  private func mark(_ text: String?) -> String {
    guard let text, let mark = try? Mark(typed: text) else { return "–" }
    return mark.text(decimalSeparator: decimalSeparator)
  }

  /// A work was handed in; so many are judged now.
  package func judgedWorkAdded(_ id: Identifier<Registration>, judged: Int) -> String {
    say(
      "Karya pendaftaran \(id) dicatat. Yang dinilai kini hanya yang punya karya: \(number(judged)).",
      "Noted the work of registration \(id). Only those with a work are judged now: \(number(judged))."
    )
  }

  /// A work was taken back.
  package func judgedWorkRemoved(_ id: Identifier<Registration>) -> String {
    say("Karya pendaftaran \(id) dihapus.", "Removed the work of registration \(id).")
  }

  /// No mark is missing.
  package var nothingMissing: String {
    say("Semua nilai sudah lengkap.", "No mark is missing.")
  }

  /// How a jury's marks become one result.
  package func label(_ method: JuryMethod) -> String {
    switch method {
    case .mean: say("rata-rata juri", "mean of the jurors")
    case .trimmed:
      say(
        "rata-rata tanpa nilai juri tertinggi dan terendah",
        "mean without the highest and the lowest juror")
    case .standardised:
      say("rata-rata skor baku per juri (z)", "mean of each juror's standard scores (z)")
    }
  }

  /// How the result was reckoned, and how complete it is.
  package func juryBasis(_ method: JuryMethod, missing: Int) -> String {
    missing == 0
      ? say("Cara: \(label(method)).", "Method: \(label(method)).")
      : say(
        "SEMENTARA: masih kurang \(number(missing)) nilai. Cara: \(label(method)).",
        "PROVISIONAL: \(number(missing)) \(missing == 1 ? "mark is" : "marks are") missing. Method: \(label(method))."
      )
  }

  /// A result of a jury, as people read it.
  package func value(_ value: JuryResult.Value) -> String {
    switch value {
    case .points(let points): self.points(points)
    case .standard(let score): score.text(decimalSeparator: decimalSeparator)
    }
  }

  /// A deviation with two decimals.
  package func deviation(_ deviation: Double) -> String {
    points(Points(units: Int((deviation * 100).rounded()), perPoint: 100))
  }

  /// Weights were settled.
  package func combined(_ combination: Combination, in code: String) -> String {
    let parts = combination.weights.map { "\(number($0.weight)) \(label($0.part))" }
    return say(
      "“\(code)”: nilai gabungan dari \(parts.joined(separator: " + ")). Lihat dengan juara jury result \(code) --combined.",
      "“\(code)”: combined score of \(parts.joined(separator: " + ")). See it with juara jury result \(code) --combined."
    )
  }

  /// A part of a combined score.
  package func label(_ part: ScorePart) -> String {
    switch part {
    case .log: say("catatan", "log")
    case .jury: say("juri", "jury")
    case .attendance: say("kehadiran", "attendance")
    }
  }
}
