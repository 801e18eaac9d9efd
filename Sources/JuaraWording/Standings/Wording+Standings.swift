package import Juara

extension Phrase {
  package static let rankTitle = Phrase("Peringkat", "Rank")
  package static let tiedTitle = Phrase("Seri", "Tied")
  package static let divisionTitle = Phrase("Kategori", "Division")
  package static let pointsTitle = Phrase("Poin", "Points")

  /// The title of the column that ranks.
  package static func points(_ scope: Standings.Scope) -> Phrase {
    switch (scope.source, scope.measure) {
    case (.jury, _): Phrase("Nilai juri", "Jury")
    case (.combined, _): Phrase("Gabungan", "Combined")
    case (.log, .sum): .pointsTitle
    case (.log, .mean): Phrase("Rata-rata", "Mean")
    case (.log, .participation): Phrase("Ikut (%)", "Taking part (%)")
    }
  }

  /// The same where nobody explains it.
  package static func publicPoints(_ scope: Standings.Scope) -> Phrase {
    guard case (.log, .mean) = (scope.source, scope.measure) else { return points(scope) }
    return Phrase("Poin per anggota", "Points per member")
  }

  package static let titlesTitle = Phrase("Judul", "Titles")
  package static let activeDaysTitle = Phrase("Hari aktif", "Active days")
  package static let lastCountedTitle = Phrase("Terakhir", "Last counted")

  package static func raw(_ activity: Activity) -> Phrase {
    Phrase(
      "\(Wording(.indonesian).label(activity)) tercatat",
      "\(Wording(.english).label(activity)) logged")
  }

  package static func counted(_: Activity) -> Phrase { Phrase("dihitung", "counted") }

  package static let publicViewNote = Phrase(
    "Anak tanpa izin orang tua tampil dengan nomor. Untuk petugas: --view petugas.",
    "Children without a parent's consent appear as a number. For staff: --view staff.")

  package static let decidedByTitle = Phrase("Penentu", "Decided by")

  package static let outsideDivisions = Phrase("Di luar kategori", "In no division")

  package static let tiedMark = Phrase("seri", "tied")

  package static let nobodyRankedYet = Phrase(
    "Belum ada yang punya poin.", "Nobody has points yet.")

  package static let namesByConsent = Phrase(
    "Anak tanpa izin orang tua tampil dengan nomor.",
    "Children without a parent's consent appear as a number.")

  static let competing = Phrase("ikut peringkat", "competing")
}

extension Wording {
  package func label(_ state: EntrantState) -> String {
    switch state {
    case .competing: self(.competing)
    case .outOfCompetition: say("di luar lomba", "out of competition")
    case .disqualified: say("didiskualifikasi", "disqualified")
    case .hidden: say("disembunyikan", "hidden")
    }
  }

  package func label(_ measure: GroupScoring.Measure) -> String {
    switch measure {
    case .sum: say("jumlah poin", "sum of points")
    case .mean: say("rata-rata per anggota terdaftar", "mean per enrolled member")
    case .participation: say("persen anggota yang ikut", "percentage of members taking part")
    }
  }

  package func groupScoring(_ scoring: GroupScoring) -> String {
    guard scoring.minimumParticipants > 0 else { return label(scoring.measure) }
    let count = number(scoring.minimumParticipants)
    return label(scoring.measure)
      + say(", paling sedikit \(count) peserta", ", at least \(count) participants")
  }

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

  package func divisionAdded(_ division: Division, overlapping: [Division]) -> String {
    let added = say(
      "Kategori “\(division.name)” ditambahkan: \(terms(division.terms)).",
      "Added the division “\(division.name)”: \(terms(division.terms)).")
    guard !overlapping.isEmpty else { return added }
    let names = overlapping.map { "“\($0.name)”" }.joined(separator: ", ")
    return added
      + say(
        " Bertumpang-tindih dengan \(names): yang cocok di keduanya masuk kategori yang lebih dulu ditambahkan.",
        " It overlaps with \(names): whoever fits both belongs to the one added first.")
  }

  package func divisionRemoved(_ name: String) -> String {
    say("Kategori “\(name)” dihapus.", "Removed the division “\(name)”.")
  }

  package func withoutDivision(_ count: Int) -> String {
    say(
      "\(number(count)) peserta tidak masuk kategori mana pun: umur, kelas, atau kelompoknya tidak diketahui atau di luar batas.",
      count == 1
        ? "1 participant fits no division: the age, class or group is unknown or out of range."
        : "\(number(count)) participants fit no division: their age, class or group is unknown or out of range."
    )
  }

  package func label(_ source: Standings.Source) -> String {
    switch source {
    case .log: say("poin catatan baca", "the log's points")
    case .jury(let method): say("juri (\(label(method)))", "the jury (\(label(method)))")
    case .combined: say("nilai gabungan", "the combined score")
    }
  }

  /// Names a jury's method only if it is not the mean.
  package func shortLabel(_ source: Standings.Source) -> String {
    guard let method = source.method, method != .mean else { return label(source.kind) }
    return "\(label(source.kind)) (\(label(method)))"
  }

  package func label(_ kind: Standings.Source.Kind) -> String {
    switch kind {
    case .log: say("catatan", "log")
    case .jury: say("juri", "jury")
    case .combined: say("gabungan", "combined")
    }
  }

  /// Nil if a board is ranked by the log.
  package func ranking(_ scope: Standings.Scope) -> String? {
    guard scope.source != .log else { return nil }
    var source = label(scope.source)
    if let combination = scope.combination {
      let parts = combination.weights.map { "\(number($0.weight)) \(label($0.part))" }
      source += " (\(parts.joined(separator: " + ")))"
    }
    return say("Peringkat menurut \(source).", "Ranked by \(source).")
  }

  package func worth(of result: Standings.Result, on standings: Standings) -> String {
    standings.worthText(of: result, decimalSeparator: decimalSeparator).map(grouped) ?? "–"
  }

  /// Beside a rank that the points alone do not decide: what it has less of than the one above.
  package func decided(by metric: RankingKey.Metric) -> String {
    switch metric {
    case .points: say("poin lebih sedikit", "fewer points")
    case .titles: say("judul lebih sedikit", "fewer titles")
    case .activeDays: say("hari membaca lebih sedikit", "fewer reading days")
    case .reachedFirst: say("tercapai belakangan", "reached later")
    }
  }

  package func label(_ misfit: Division.Misfit) -> String {
    switch misfit {
    case .ageUnknown: say("umur tidak diketahui", "age unknown")
    case .gradeUnknown: say("kelas tidak diketahui", "class unknown")
    case .notAtSchool: say("bukan siswa", "not at school")
    case .outsideAll: say("di luar batas semua kategori", "outside the limits of every division")
    }
  }

  package func leaderboardFrozen(_ code: String, at moment: Instant) -> String {
    say(
      "Papan “\(code)” untuk umum dibekukan: tampil yang dicatat dan dibaca sebelum \(instant(moment)). Buka lagi dengan juara challenge lift \(code).",
      "Froze the public leaderboard of “\(code)”: it shows what was recorded and read before \(instant(moment)). Lift it with juara challenge lift \(code)."
    )
  }

  package func leaderboardUnfrozen(_ code: String) -> String {
    say(
      "Papan “\(code)” terbuka lagi untuk umum.",
      "The public leaderboard of “\(code)” shows everything again.")
  }

  /// Of which moment the standings are; nil for the current ones.
  package func scope(_ scope: Standings.Scope, code: String, now: Instant) -> String? {
    let isOn = scope.frozenAt.map { $0 <= now } ?? false
    if scope.view == .public, isOn, scope.asOf == scope.frozenAt {
      return frozenNotice(scope.frozenAt!)
    }
    if let moment = scope.asOf {
      return say(
        "Keadaan pada \(instant(moment)), menurut aturan dan kategori sekarang.",
        "As of \(instant(moment)), under today's rules and divisions.")
    }
    guard scope.view == .staff, let frozenAt = scope.frozenAt else { return nil }
    let moment = instant(frozenAt)
    return isOn
      ? say(
        "Untuk umum papan ini dibekukan sejak \(moment); yang mereka lihat: --view publik. Buka dengan juara challenge lift \(code).",
        "For the public, this board has been frozen since \(moment); for their view: --view public. Lift the freeze with juara challenge lift \(code)."
      )
      : say(
        "Untuk umum papan ini akan dibekukan pada \(moment).",
        "For the public, this board will be frozen on \(moment).")
  }

  package func frozenNotice(_ moment: Instant) -> String {
    say(
      "Papan dibekukan: yang dicatat atau dibaca sejak \(instant(moment)) belum tampil.",
      "The board is frozen: what was recorded or read from \(instant(moment)) on is not shown yet.")
  }

  package func boardTime(_ moment: Instant) -> String {
    say("Papan peringkat, \(instant(moment))", "Leaderboard, \(instant(moment))")
  }

  package func entrantStateSet(_ state: EntrantState, of entrant: NamedEntrant) -> String {
    let name = label(entrant)
    return state == .competing
      ? say("\(name) kembali ikut peringkat.", "\(name) is ranked again.")
      : say("\(name): \(label(state)), tanpa peringkat.", "\(name): \(label(state)), not ranked.")
  }

  package func effect(_ effect: StandingsChange.Effect) -> String {
    effect.isVoid
      ? say("\(effect.entry) (dianulir)", "\(effect.entry) (void)") : effect.entry.description
  }

  package func nobodyMoved(from first: Instant, to last: Instant) -> String {
    say(
      "Tidak ada yang berubah antara \(instant(first)) dan \(instant(last)).",
      "Nobody moved between \(instant(first)) and \(instant(last)).")
  }
}

extension StandingsRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .divisionExists(let name):
      wording.say("Kategori “\(name)” sudah ada.", "The division “\(name)” already exists.")
    case .noDivision(let name, let known) where known.isEmpty:
      wording.say(
        "Tidak ada kategori “\(name)”: tantangan ini belum dibagi. Tambahkan dengan juara challenge division add.",
        "There is no division “\(name)”: this challenge has no divisions. Add one with juara challenge division add."
      )
    case .noDivision(let name, let known):
      wording.say(
        "Tidak ada kategori “\(name)”. Yang ada: \(wording.alternatives(known)).",
        "There is no division “\(name)”. Available: \(wording.alternatives(known)).")
    case .divisionHasAwards(let name):
      wording.say(
        "Kategori “\(name)” punya penghargaan. Hapus dulu dengan juara award band remove.",
        "The division “\(name)” has awards. Remove them first with juara award band remove.")
    case .gradeRange(let minimum, let maximum):
      wording.say(
        "Kelas \(minimum) sampai \(maximum) tidak bisa dipakai: pakai 1 sampai 12, yang terendah dulu.",
        "Grades \(minimum) to \(maximum) cannot be used: use 1 to 12, the lowest first.")
    case .alreadyInState(let state):
      wording.say(
        "Keadaannya memang sudah: \(wording.label(state)).",
        "The state is already: \(wording.label(state)).")
    case .groupNotInChallenge(let name):
      wording.say(
        "“\(name)” tidak ikut: tidak ada anggotanya yang terdaftar di tantangan ini.",
        "“\(name)” does not take part: none of its members is registered in this challenge.")
    case .notFrozen(let code):
      wording.say(
        "Papan “\(code)” tidak sedang dibekukan.", "The board of “\(code)” is not frozen.")
    case .momentInFuture(let moment):
      wording.say(
        "\(wording.instant(moment)) belum tiba; papan hanya bisa ditampilkan untuk saat yang sudah lewat.",
        "\(wording.instant(moment)) is in the future; a board can only be shown as of a past moment."
      )
    case .groupsByLogOnly:
      wording.say(
        "Kelompok hanya berperingkat menurut poin catatan: tanpa --ranked-by.",
        "Groups can only be ranked by the log's points: leave out --ranked-by.")
    case .noPastMarks:
      wording.say(
        "Nilai juri pada waktu yang lalu tidak disimpan: pakai --as-of hanya dengan poin catatan.",
        "Past marks of a jury are not kept: use --as-of only with the log's points.")
    case .juryFrozen(let code):
      wording.say(
        "Papan “\(code)” sedang dibekukan, jadi hasil jurinya belum untuk umum. Untuk petugas: --view petugas.",
        "The board of “\(code)” is frozen, so its jury result is not public yet. For staff: --view staff."
      )
    case .momentsNotInOrder:
      wording.say("--from harus sebelum --to.", "--from must be before --to.")
    }
  }
}
