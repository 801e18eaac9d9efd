package import Juara

extension Phrase {
  package static let awardNameTitle = Phrase("Penghargaan", "Award")
  package static let prizeTitle = Phrase("Hadiah", "Prize")
}

extension Wording {
  package func terms(_ terms: AwardBand.Terms) -> String {
    switch terms {
    case .top(let places):
      say(
        "peringkat 1–\(number(places)), termasuk yang seri",
        "ranks 1–\(number(places)), including ties")
    case .place(let place): say("tempat ke-\(number(place))", "place \(number(place))")
    case .choice: say("pilihan", "by choice")
    }
  }

  package func label(_ status: AwardOutcome.Status) -> String {
    switch status {
    case .won: say("menurut peringkat", "by rank")
    case .decided: say("diputuskan", "decided")
    case .tied: say("seri, belum diputuskan", "tied, undecided")
    case .open: say("belum ada", "open")
    case .unjudged: say("menunggu juri", "awaiting the jury")
    case .outdated: say("keputusan perlu ditinjau", "decision needs review")
    }
  }

  package func awardAdded(_ band: AwardBand) -> String {
    let division =
      band.division.map { say(" di kategori “\($0)”", " in the division “\($0)”") } ?? ""
    let ranked = rankedBy(band.source)
    return say(
      "Penghargaan “\(band.name)”\(division) ditambahkan: \(terms(band.terms))\(ranked).",
      "Added the award “\(band.name)”\(division): \(terms(band.terms))\(ranked).")
  }

  private func rankedBy(_ source: Standings.Source) -> String {
    source == .log ? "" : say(", menurut \(label(source))", ", ranked by \(label(source))")
  }

  package func awardsAdded(
    _ preset: AwardPreset, divisions: [String], rankedBy source: Standings.Source
  ) -> String {
    let names = preset.bands.map(\.name).joined(separator: ", ")
    let ranked = rankedBy(source)
    guard !divisions.isEmpty else {
      return say("Ditambahkan: \(names)\(ranked).", "Added: \(names)\(ranked).")
    }
    let places = divisions.map { "“\($0)”" }.joined(separator: ", ")
    return say(
      "Ditambahkan untuk kategori \(places): \(names)\(ranked).",
      "Added for \(divisions.count == 1 ? "the division" : "the divisions") \(places): \(names)\(ranked)."
    )
  }

  package func awardsRanked(_ bands: [AwardBand], by source: Standings.Source) -> String {
    guard !bands.isEmpty else {
      return say("Tidak ada yang perlu diubah.", "Nothing needs to be changed.")
    }
    let titles = bands.map(\.title).joined(separator: ", ")
    return say("Menurut \(label(source)): \(titles).", "Ranked by \(label(source)): \(titles).")
  }

  package func awardRemoved(_ name: String) -> String {
    say("Penghargaan “\(name)” dihapus.", "Removed the award “\(name)”.")
  }

  package func awardDecided(_ band: AwardBand, for entrant: NamedEntrant) -> String {
    say(
      "“\(band.name)” untuk \(label(entrant)).", "“\(band.name)” goes to \(label(entrant)).")
  }

  package func awardReopened(_ band: AwardBand) -> String {
    say("“\(band.name)” bisa diputuskan ulang.", "“\(band.name)” can be decided again.")
  }

  package func awardsTied(_ names: [String], code: String) -> String {
    say(
      "Masih seri: \(names.joined(separator: ", ")). Putuskan dengan juara award decide \(code) NOMOR --place … --by … --reason ….",
      "Still tied: \(names.joined(separator: ", ")). Decide with juara award decide \(code) NUMBER --place … --by … --reason …."
    )
  }

  package func winnersHeading(_ title: String) -> String {
    say("Pemenang \(title)", "Winners of \(title)")
  }

  package func drawHeading(_ code: EventCode) -> String {
    say("Undian “\(code)”", "Prize draw “\(code)”")
  }

  package func awardsLeftOut(_ titles: [String]) -> String {
    let list = titles.joined(separator: ", ")
    return say(
      "Belum ada pemenangnya, jadi belum ada di halaman: \(list).",
      "Nobody has won yet, so the page leaves out: \(list).")
  }

  package func awardsUnjudged(_ titles: [String], code: String) -> String {
    let list = titles.joined(separator: ", ")
    return say(
      "Menunggu juri: \(list). Yang kurang: juara jury missing \(code) dan juara jury result \(code).",
      "Waiting for the jury: \(list). What is missing: juara jury missing \(code) and juara jury result \(code)."
    )
  }
}

extension AwardRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .bandExists(let name):
      wording.say("Penghargaan “\(name)” sudah ada.", "The award “\(name)” already exists.")
    case .noBand(let name, let known) where known.isEmpty:
      wording.say(
        "Tidak ada penghargaan “\(name)”. Siapkan dengan juara award preset atau juara award band add.",
        "There is no award “\(name)”. Add awards with juara award preset or juara award band add.")
    case .noBand(let name, let known):
      wording.say(
        "Tidak ada penghargaan “\(name)”. Yang ada: \(wording.alternatives(known)).",
        "There is no award “\(name)”. Available: \(wording.alternatives(known)).")
    case .severalBands(let name, let divisions):
      wording.say(
        "Ada beberapa penghargaan “\(name)”. Tambahkan --division \(divisions.joined(separator: " / ")).",
        "Several awards are called “\(name)”. Add --division \(divisions.joined(separator: " / "))."
      )
    case .nothingToDecide(let name):
      wording.say(
        "“\(name)” sudah jelas menurut peringkat; tidak ada yang perlu diputuskan.",
        "“\(name)” is already clear from the ranking; there is nothing to decide.")
    case .isChoice(let name):
      wording.say(
        "“\(name)” diberikan berdasarkan pilihan, bukan peringkat.",
        "“\(name)” is awarded by choice, not by rank.")
    case .nobodyThere(let name):
      wording.say(
        "Belum ada yang berada di tempat “\(name)”.", "Nobody is in the place of “\(name)” yet.")
    case .alreadyDecided(let name):
      wording.say(
        "“\(name)” sudah diputuskan. Buka dulu dengan juara award reopen.",
        "“\(name)” has already been decided. Reopen it first with juara award reopen.")
    case .notDecided(let name):
      wording.say("“\(name)” belum diputuskan.", "“\(name)” has not been decided.")
    case .notACandidate(let name, let candidates) where candidates.isEmpty:
      wording.say(
        "Peserta itu tidak bisa mendapat “\(name)”: tidak ikut peringkat, atau di kategori lain.",
        "That entrant cannot win “\(name)”: not ranked, or in another division.")
    case .notACandidate(let name, let candidates):
      wording.say(
        "“\(name)” hanya bisa untuk yang seri: \(wording.labels(candidates)).",
        "“\(name)” is only for those tied: \(wording.labels(candidates)).")
    case .otherEntrantKind(let name, .participant):
      wording.say(
        "“\(name)” untuk peserta: sebut nomor pesertanya, bukan --group.",
        "“\(name)” is for a participant: give the entrant number, not --group.")
    case .otherEntrantKind(let name, .group):
      wording.say(
        "“\(name)” untuk kelompok: pakai --group.", "“\(name)” is for a group: use --group.")
    case .nothingWon(let code):
      wording.say(
        "Belum ada yang menang di “\(code)”. Lihat juara award list \(code) --view petugas dan juara draw list.",
        "Nobody has won anything in “\(code)” yet. See juara award list \(code) --view staff and juara draw list."
      )
    case .frozen(let code):
      wording.say(
        "Papan “\(code)” sedang dibekukan, jadi penghargaannya belum untuk umum. Untuk petugas: --view petugas.",
        "The board of “\(code)” is frozen, so its awards are not public yet. For staff: --view staff."
      )
    }
  }
}
