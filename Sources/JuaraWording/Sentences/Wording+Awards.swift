package import Juara

extension Wording {
  /// Who wins an award.
  package func terms(_ terms: AwardBand.Terms) -> String {
    switch terms {
    case .top(let places):
      say(
        "peringkat 1–\(number(places)), termasuk yang seri",
        "ranks 1–\(number(places)), ties included")
    case .place(let place): say("tempat ke-\(number(place))", "place \(number(place))")
    case .choice: say("pilihan", "by choice")
    }
  }

  /// How far an award has come.
  package func label(_ status: AwardOutcome.Status) -> String {
    switch status {
    case .won: say("menurut peringkat", "by rank")
    case .decided: say("diputuskan", "decided")
    case .tied: say("seri, belum diputuskan", "tied, undecided")
    case .open: say("belum ada", "open")
    case .unjudged: say("menunggu juri", "awaits the jury")
    case .outdated: say("keputusan perlu ditinjau", "decision to be reviewed")
    }
  }

  /// An award was set out.
  package func awardAdded(_ band: AwardBand) -> String {
    let division = band.division.map { say(" di divisi “\($0)”", " in the division “\($0)”") } ?? ""
    let ranked = rankedBy(band.source)
    return say(
      "Penghargaan “\(band.name)”\(division) ditambahkan: \(terms(band.terms))\(ranked).",
      "Added the award “\(band.name)”\(division): \(terms(band.terms))\(ranked).")
  }

  private func rankedBy(_ source: Standings.Source) -> String {
    source == .log
      ? "" : say(", menurut \(label(source))", ", ranked by \(label(source))")
  }

  /// A set of awards was set out.
  package func awardsAdded(
    _ preset: AwardPreset, divisions: [String], rankedBy source: Standings.Source
  ) -> String {
    let names = preset.bands.map(\.name).joined(separator: ", ")
    let ranked = rankedBy(source)
    guard !divisions.isEmpty else {
      return say("Disiapkan: \(names)\(ranked).", "Set out: \(names)\(ranked).")
    }
    let places = divisions.map { "“\($0)”" }.joined(separator: ", ")
    return say(
      "Disiapkan untuk divisi \(places): \(names)\(ranked).",
      "Set out for \(divisions.count == 1 ? "the division" : "the divisions") \(places): \(names)\(ranked)."
    )
  }

  /// An award was removed.
  package func awardRemoved(_ name: String) -> String {
    say("Penghargaan “\(name)” dihapus.", "Removed the award “\(name)”.")
  }

  /// An award was decided.
  package func awardDecided(_ band: AwardBand, for name: String) -> String {
    say("“\(band.name)” untuk \(name).", "“\(band.name)” goes to \(name).")
  }

  /// A decision was taken back.
  package func awardReopened(_ band: AwardBand) -> String {
    say("“\(band.name)” bisa diputuskan ulang.", "“\(band.name)” can be decided anew.")
  }

  /// Awards nobody can have a certificate of yet.
  package func withoutCertificate(_ titles: [String]) -> String {
    let list = titles.joined(separator: ", ")
    return say(
      "Belum ada pemenangnya, jadi belum disertifikatkan: \(list).",
      "Nobody has won yet, so there is no certificate of: \(list).")
  }

  /// Awards are still to be decided.
  package func awardsTied(_ names: [String], code: String) -> String {
    say(
      "Masih seri: \(names.joined(separator: ", ")). Putuskan dengan juara award decide \(code) --place … --participant … --by … --reason ….",
      "Still tied: \(names.joined(separator: ", ")). Decide with juara award decide \(code) --place … --participant … --by … --reason …."
    )
  }

  /// Why an act on the awards is refused, and what to do.
  package func sentence(_ refusal: AwardRefusal) -> String {
    switch refusal {
    case .bandExists(let name):
      say("Penghargaan “\(name)” sudah ada.", "There is an award “\(name)” already.")
    case .noBand(let name, let known) where known.isEmpty:
      say(
        "Tidak ada penghargaan “\(name)”. Siapkan dengan juara award preset atau juara award band add.",
        "There is no award “\(name)”. Set awards out with juara award preset or juara award band add."
      )
    case .noBand(let name, let known):
      say(
        "Tidak ada penghargaan “\(name)”. Yang ada: \(alternatives(known)).",
        "There is no award “\(name)”. There are \(alternatives(known)).")
    case .severalBands(let name, let divisions):
      say(
        "Ada beberapa penghargaan “\(name)”. Tambahkan --division \(divisions.joined(separator: " / ")).",
        "Several awards are called “\(name)”. Add --division \(divisions.joined(separator: " / "))."
      )
    case .nothingToDecide(let name):
      say(
        "“\(name)” sudah jelas menurut peringkat; tidak ada yang perlu diputuskan.",
        "“\(name)” is settled by rank; there is nothing to decide.")
    case .isChoice(let name):
      say(
        "“\(name)” adalah pilihan; tidak ditentukan peringkat.",
        "“\(name)” is a choice; no rank decides it.")
    case .nobodyThere(let name):
      say(
        "Belum ada yang berada di tempat “\(name)”.", "Nobody stands in the place of “\(name)” yet."
      )
    case .alreadyDecided(let name):
      say(
        "“\(name)” sudah diputuskan. Tarik dulu dengan juara award reopen.",
        "“\(name)” is decided already. Take that back first with juara award reopen.")
    case .notDecided(let name):
      say("“\(name)” belum diputuskan.", "“\(name)” is not decided.")
    case .notACandidate(let name, let candidates) where candidates.isEmpty:
      say(
        "Yang itu tidak bisa mendapat “\(name)”: tidak ikut peringkat, atau di divisi lain.",
        "That one cannot win “\(name)”: takes no rank, or is in another division.")
    case .notACandidate(let name, let candidates):
      say(
        "“\(name)” hanya bisa untuk yang seri: \(numbers(candidates)).",
        "“\(name)” is only for those who are tied: \(numbers(candidates)).")
    case .otherEntrantKind(let name, .participant):
      say(
        "“\(name)” untuk peserta: pakai --participant.",
        "“\(name)” is for a participant: use --participant.")
    case .otherEntrantKind(let name, .group):
      say("“\(name)” untuk kelompok: pakai --group.", "“\(name)” is for a group: use --group.")
    case .frozen(let code):
      say(
        "Papan “\(code)” sedang dibekukan, jadi penghargaannya belum untuk umum. Untuk petugas: --view staff.",
        "The board of “\(code)” is frozen, so its awards are not for the public yet. For staff: --view staff."
      )
    }
  }

  private func numbers(_ keys: [EntrantKey]) -> String {
    keys.map { key in
      switch key {
      case .participant(let id): say("peserta \(id)", "participant \(id)")
      case .group(let id): say("kelompok \(id)", "group \(id)")
      }
    }.joined(separator: ", ")
  }
}
