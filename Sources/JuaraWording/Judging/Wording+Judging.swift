package import Juara

extension Wording {
  package func rubricChanged(_ rubric: Rubric) -> String {
    let count = rubric.criteria.count
    let state =
      rubric.weight == 100
      ? say("Penilaian bisa dimulai.", "Marking can begin.")
      : say(
        "Penilaian mulai setelah bobotnya berjumlah 100.",
        "Marking can begin when the weights add up to 100.")
    return say(
      "Rubrik: \(count) kriteria, jumlah bobot \(rubric.weight). ",
      "Rubric: \(count) \(count == 1 ? "criterion" : "criteria"), total weight \(rubric.weight). ")
      + state
  }

  package func jurorSaved(_ juror: Juror, entrants: Int, barredFrom: [Int]) -> String {
    let name = juror.name.text
    guard !juror.conflicts.isEmpty else {
      return say(
        "Juri “\(name)” menilai semua \(number(entrants)) peserta.",
        "The juror “\(name)” judges all \(number(entrants)) entrants.")
    }
    let barred =
      barredFrom.isEmpty
      ? say("Sejauh ini tidak ada peserta yang terkena.", "So far no entrant is affected.")
      : say("Tidak menilai: ", "Does not judge: ") + self.entrants(barredFrom) + "."
    return say(
      "Juri “\(name)” menilai \(number(entrants - barredFrom.count)) dari \(number(entrants)) peserta. ",
      "The juror “\(name)” judges \(number(entrants - barredFrom.count)) of \(number(entrants)) entrants. "
    ) + barred
  }

  package func jurorRemoved(_ name: String) -> String {
    say("Juri “\(name)” dihapus.", "Removed the juror “\(name)”.")
  }

  package func blindJudgingSet(_ isBlind: Bool) -> String {
    isBlind
      ? say(
        "Penilaian buta: lembar nilai hanya memuat nomor peserta.",
        "Blind judging: the mark sheets show only the entrants' numbers.")
      : say("Lembar nilai memuat nama peserta.", "The mark sheets show the entrants' names.")
  }

  package func marksRecorded(_ entrant: Int, by juror: String, changed: [AuditEntry.Change])
    -> String
  {
    let shown = name(.participant(number: entrant))
    return say(
      "Nilai \(shown) dari “\(juror)” dicatat.", "Recorded the marks of “\(juror)” for \(shown).")
      + (changed.isEmpty
        ? "" : say(" Yang berubah: ", " Changed: ") + self.changed(changed) + ".")
  }

  func changed(_ changes: [AuditEntry.Change]) -> String {
    changes.map { change in
      guard change.field != "remark" else {
        return "\(say("catatan", "remark")) “\(change.old ?? "–")” → “\(change.new ?? "–")”"
      }
      return "\(change.field) \(mark(change.old)) → \(mark(change.new))"
    }.joined(separator: ", ")
  }

  private func mark(_ text: String?) -> String {
    guard let text, let mark = try? Mark(typed: text) else { return "–" }
    return mark.text(decimalSeparator: decimalSeparator)
  }

  package func judgedWorkAdded(_ person: PersonMatch, judged: Int) -> String {
    say(
      "Karya \(label(person)) dicatat. Yang dinilai kini hanya yang punya karya: \(number(judged)).",
      "Recorded the work of \(label(person)). Only entrants with a work are judged now: \(number(judged))."
    )
  }

  package func sharedWorkLink(_ numbers: [Int]) -> String {
    let list = numbers.map { entrantNumber($0) }.joined(separator: ", ")
    return say(
      "Tautan karyanya sama: nomor \(list). Periksa karya siapa.",
      "Their works have the same link: numbers \(list). Check whose work it is.")
  }

  package func judgedWorkRemoved(_ person: PersonMatch) -> String {
    say("Karya \(label(person)) dihapus.", "Removed the work of \(label(person)).")
  }

  package var nothingMissing: String { say("Semua nilai sudah lengkap.", "No mark is missing.") }

  package var nobodyMayJudge: String { say("(tidak ada juri yang boleh)", "(no juror may)") }

  package func label(_ method: JuryMethod) -> String {
    switch method {
    case .mean: say("rata-rata juri", "mean of the jurors")
    case .trimmed:
      say(
        "rata-rata tanpa nilai juri tertinggi dan terendah",
        "mean without the highest and the lowest juror")
    case .standardised:
      say("rata-rata skor baku per juri (z)", "mean of the jurors' standard scores (z)")
    }
  }

  package func juryBasis(_ method: JuryMethod, missing: Int) -> String {
    missing == 0
      ? say("Cara: \(label(method)).", "Method: \(label(method)).")
      : say(
        "SEMENTARA: masih kurang \(number(missing)) nilai. Cara: \(label(method)).",
        "PROVISIONAL: \(number(missing)) \(missing == 1 ? "mark is" : "marks are") missing. Method: \(label(method))."
      )
  }

  package func value(_ value: JuryResult.Value) -> String {
    switch value {
    case .points(let points): self.points(points)
    case .standard(let score): score.text(decimalSeparator: decimalSeparator)
    }
  }

  package func deviation(_ deviation: Double) -> String {
    points(Points(units: Int((deviation * 100).rounded()), perPoint: 100))
  }

  package func combinationSet(_ combination: Combination, in code: String) -> String {
    let parts = combination.weights.map { "\(number($0.weight)) \(label($0.part))" }
    return say(
      "“\(code)”: nilai gabungan dari \(parts.joined(separator: " + ")). Lihat dengan juara jury result \(code) --combined.",
      "“\(code)”: combined score of \(parts.joined(separator: " + ")). See it with juara jury result \(code) --combined."
    )
  }

  package func label(_ part: ScorePart) -> String {
    switch part {
    case .log: say("catatan", "log")
    case .jury: say("juri", "jury")
    case .attendance: say("kehadiran", "attendance")
    }
  }

  func entrants(_ numbers: [Int]) -> String {
    numbers.map { name(.participant(number: $0)) }.joined(separator: ", ")
  }
}
