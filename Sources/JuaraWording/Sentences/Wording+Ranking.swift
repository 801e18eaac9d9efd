package import Juara

extension Wording {
  /// What the ranks come from.
  package func label(_ source: Standings.Source) -> String {
    switch source {
    case .log: say("poin catatan baca", "the log's points")
    case .jury(let method): say("juri (\(label(method)))", "the jury (\(label(method)))")
    case .combined: say("nilai gabungan", "the combined score")
    }
  }

  /// What the ranks come from, in a word; of a jury, its method where it is not the mean.
  package func shortLabel(_ source: Standings.Source) -> String {
    guard let method = source.method, method != .mean else { return label(source.kind) }
    return "\(label(source.kind)) (\(label(method)))"
  }

  /// The name of what ranks.
  package func label(_ kind: Standings.Source.Kind) -> String {
    switch kind {
    case .log: say("catatan", "log")
    case .jury: say("juri", "jury")
    case .combined: say("gabungan", "combined")
    }
  }

  /// By what a board is ranked, where it is not the log; of several parts, what each weighs.
  package func ranking(_ scope: Standings.Scope) -> String? {
    guard scope.source != .log else { return nil }
    var source = label(scope.source)
    if let combination = scope.combination {
      let parts = combination.weights.map { "\(number($0.weight)) \(label($0.part))" }
      source += " (\(parts.joined(separator: " + ")))"
    }
    return say("Peringkat menurut \(source).", "Ranked by \(source).")
  }

  /// What a result is worth; nothing where there is none.
  package func worth(_ value: JuryResult.Value?) -> String { value.map { self.value($0) } ?? "–" }

  /// What ranks some awards was settled anew.
  package func awardsRanked(_ bands: [AwardBand], by source: Standings.Source) -> String {
    guard !bands.isEmpty else {
      return say("Tidak ada yang perlu diubah.", "There was nothing to change.")
    }
    let titles = bands.map(\.title).joined(separator: ", ")
    return say(
      "Menurut \(label(source)): \(titles).", "Ranked by \(label(source)): \(titles).")
  }

  /// Awards that wait for a jury.
  package func awardsUnjudged(_ titles: [String], code: String) -> String {
    let list = titles.joined(separator: ", ")
    return say(
      "Menunggu juri: \(list). Yang kurang: juara jury missing \(code) dan juara jury result \(code).",
      "Waiting for the jury: \(list). What is missing: juara jury missing \(code) and juara jury result \(code)."
    )
  }
}
