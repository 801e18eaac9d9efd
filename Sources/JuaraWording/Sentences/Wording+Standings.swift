package import Juara

extension Phrase {
  /// Beside a rank that several share.
  package static let tiedMark = Phrase("seri", "tied")
  /// A board without ranks.
  package static let nobodyRankedYet = Phrase(
    "Belum ada yang punya poin.", "Nobody has points yet.")
  /// Under a board for the public.
  package static let namesByConsent = Phrase(
    "Nama tampil hanya dengan izin.", "Names show by consent only.")
  /// The state of a row in the standings of whoever competes.
  static let competing = Phrase("ikut peringkat", "competing")
}

extension Wording {
  /// Whether an entrant takes a rank.
  package func label(_ state: EntrantState) -> String {
    switch state {
    case .competing: self(.competing)
    case .outOfCompetition: say("di luar lomba", "out of competition")
    case .disqualified: say("didiskualifikasi", "disqualified")
    case .hidden: say("disembunyikan", "hidden")
    }
  }

  /// What of a group is compared.
  package func label(_ measure: GroupScoring.Measure) -> String {
    switch measure {
    case .sum: say("jumlah poin", "sum of points")
    case .mean: say("rata-rata per anggota terdaftar", "mean per enrolled")
    case .participation: say("persen anggota yang ikut", "percentage taking part")
    }
  }

  /// How groups are ranked, in a line.
  package func groupScoring(_ scoring: GroupScoring) -> String {
    guard scoring.minimumParticipants > 0 else { return label(scoring.measure) }
    let count = number(scoring.minimumParticipants)
    return label(scoring.measure)
      + say(", paling sedikit \(count) peserta", ", at least \(count) participants")
  }

  /// Whom a division takes.
  package func terms(_ terms: Division.Terms) -> String {
    switch terms {
    case .ages(let range, let day): return say("umur ", "ages ") + ages(range, on: day)
    case .grades(let grades):
      let range =
        grades.count == 1
        ? "\(grades.lowerBound)" : "\(grades.lowerBound)–\(grades.upperBound)"
      return say("kelas \(range)", grades.count == 1 ? "grade \(range)" : "grades \(range)")
    case .group(_, let name): return say("anggota \(name)", "members of \(name)")
    }
  }

  /// A division was added.
  package func divisionAdded(_ division: Division, overlapping: [Division]) -> String {
    let added = say(
      "Divisi “\(division.name)” ditambahkan: \(terms(division.terms)).",
      "Added the division “\(division.name)”: \(terms(division.terms)).")
    guard !overlapping.isEmpty else { return added }
    let names = overlapping.map { "“\($0.name)”" }.joined(separator: ", ")
    return added
      + say(
        " Bertumpang-tindih dengan \(names): yang cocok di keduanya masuk divisi yang lebih dulu ditambahkan.",
        " It overlaps with \(names): who fits both belongs to the one added first.")
  }

  /// A division was removed.
  package func divisionRemoved(_ name: String) -> String {
    say("Divisi “\(name)” dihapus.", "Removed the division “\(name)”.")
  }

  /// Some who take part fit no division.
  package func withoutDivision(_ count: Int) -> String {
    say(
      "\(number(count)) peserta tidak masuk divisi mana pun: umur, kelas, atau kelompoknya tidak diketahui atau di luar batas.",
      count == 1
        ? "1 participant fits no division: the age, class or group is not known, or out of range."
        : "\(number(count)) participants fit no division: their age, class or group is not known, or out of range."
    )
  }

  /// The public view is frozen.
  package func frozen(_ code: String, at moment: Instant) -> String {
    say(
      "Papan “\(code)” untuk umum dibekukan: tampil yang dicatat dan dibaca sebelum \(instant(moment)). Buka lagi dengan juara challenge lift \(code).",
      "Froze the public leaderboard of “\(code)”: it shows what was recorded and read before \(instant(moment)). Lift it with juara challenge lift \(code)."
    )
  }

  /// The freeze was lifted.
  package func lifted(_ code: String) -> String {
    say(
      "Papan “\(code)” terbuka lagi untuk umum.",
      "The public leaderboard of “\(code)” shows everything again.")
  }

  /// What a reader of standings should know of how they were made; nil for all there is, now.
  package func scope(_ scope: Standings.Scope, code: String, now: Instant) -> String? {
    let isOn = scope.frozenAt.map { $0 <= now } ?? false
    if scope.view == .public, isOn, scope.asOf == scope.frozenAt {
      return frozenNotice(scope.frozenAt!)
    }
    if let moment = scope.asOf {
      return say(
        "Keadaan pada \(instant(moment)), menurut aturan dan divisi sekarang.",
        "As of \(instant(moment)), under today's rules and divisions.")
    }
    guard scope.view == .staff, let frozenAt = scope.frozenAt else { return nil }
    let moment = instant(frozenAt)
    return isOn
      ? say(
        "Untuk umum papan ini dibekukan sejak \(moment); yang mereka lihat: --view public. Buka dengan juara challenge lift \(code).",
        "For the public this board is frozen since \(moment); what they see: --view public. Lift it with juara challenge lift \(code)."
      )
      : say(
        "Untuk umum papan ini akan dibekukan pada \(moment).",
        "For the public this board will be frozen on \(moment).")
  }

  /// The public view is frozen, as the public is told.
  package func frozenNotice(_ moment: Instant) -> String {
    say(
      "Papan dibekukan: yang dicatat atau dibaca sejak \(instant(moment)) belum tampil.",
      "The board is frozen: what was recorded or read from \(instant(moment)) on does not show yet."
    )
  }

  /// Of when a board is.
  package func boardTime(_ moment: Instant) -> String {
    say("Papan peringkat, \(instant(moment))", "Leaderboard, \(instant(moment))")
  }

  /// An entrant's state was settled.
  package func stateSet(_ state: EntrantState, of name: String) -> String {
    state == .competing
      ? say("\(name) kembali ikut peringkat.", "\(name) takes a rank again.")
      : say(
        "\(name): \(label(state)), tanpa peringkat.", "\(name): \(label(state)), without a rank.")
  }

  /// A participant by number, or a group by name.
  package func entrant(participant id: Identifier<Participant>) -> String {
    say("Peserta \(id)", "Participant \(id)")
  }

  /// An entry that made somebody move.
  package func effect(_ effect: StandingsChange.Effect) -> String {
    effect.isVoid
      ? say("\(effect.entry) (dianulir)", "\(effect.entry) (void)") : effect.entry.description
  }

  /// Nobody moved between two moments.
  package func nobodyMoved(from first: Instant, to last: Instant) -> String {
    say(
      "Tidak ada yang berubah antara \(instant(first)) dan \(instant(last)).",
      "Nobody moved between \(instant(first)) and \(instant(last)).")
  }

  /// Why an act on the standings is refused, and what to do.
  package func sentence(_ refusal: StandingsRefusal) -> String {
    switch refusal {
    case .divisionExists(let name):
      say("Divisi “\(name)” sudah ada.", "There is a division “\(name)” already.")
    case .noDivision(let name, let known) where known.isEmpty:
      say(
        "Tidak ada divisi “\(name)”: tantangan ini belum dibagi. Tambahkan dengan juara challenge division add.",
        "There is no division “\(name)”: this challenge has none. Add one with juara challenge division add."
      )
    case .noDivision(let name, let known):
      say(
        "Tidak ada divisi “\(name)”. Yang ada: \(alternatives(known)).",
        "There is no division “\(name)”. There are \(alternatives(known)).")
    case .divisionHasAwards(let name):
      say(
        "Divisi “\(name)” punya penghargaan. Hapus dulu dengan juara award band remove.",
        "The division “\(name)” has awards. Remove them first with juara award band remove.")
    case .gradeRange(let minimum, let maximum):
      say(
        "Kelas \(minimum) sampai \(maximum) tidak bisa dipakai: pakai 1 sampai 12, yang terendah dulu.",
        "Grades \(minimum) to \(maximum) cannot be used: use 1 to 12, the lowest first.")
    case .alreadyInState(let state):
      say("Keadaannya memang sudah: \(label(state)).", "That is so already: \(label(state)).")
    case .groupNotInChallenge(let name):
      say(
        "“\(name)” tidak ikut: tidak ada anggotanya yang terdaftar di tantangan ini.",
        "“\(name)” takes no part: none of its members is registered in this challenge.")
    case .notFrozen(let code):
      say("Papan “\(code)” tidak sedang dibekukan.", "The board of “\(code)” is not frozen.")
    case .momentInFuture(let moment):
      say(
        "\(instant(moment)) belum tiba; papan hanya bisa ditampilkan untuk saat yang sudah lewat.",
        "\(instant(moment)) is still to come; a board can be shown as of the past alone.")
    case .groupsByLogOnly:
      say(
        "Kelompok hanya berperingkat menurut poin catatan: tanpa --ranked-by.",
        "Groups are ranked by the log's points alone: leave --ranked-by out.")
    case .noPastMarks:
      say(
        "Nilai juri pada waktu yang lalu tidak disimpan: pakai --as-of hanya dengan poin catatan.",
        "What a jury had marked at a past moment is not kept: use --as-of with the log's points alone."
      )
    case .juryFrozen(let code):
      say(
        "Papan “\(code)” sedang dibekukan, jadi hasil jurinya belum untuk umum. Untuk petugas: --view staff.",
        "The board of “\(code)” is frozen, so its jury's result is not for the public yet. For staff: --view staff."
      )
    case .momentsNotInOrder:
      say("--from harus sebelum --to.", "--from must be before --to.")
    }
  }
}
