package import Juara

// What is said of two records that may be one person's, and of making one of them.
extension Wording {
  package func label(_ similarity: NameSimilarity) -> String {
    switch similarity {
    case .same: say("nama sama", "same name")
    case .rearranged: say("nama sama, ditulis lain", "same name, written differently")
    case .misspelt: say("ejaan mirip", "similar spelling")
    case .part: say("sebagian nama sama", "part of the name")
    }
  }

  package func reasons(_ reasons: DuplicatePair.Reasons) -> String {
    ([label(reasons.similarity)] + reasons.agreements.map { field($0.rawValue) })
      .joined(separator: ", ")
  }

  package func howToMerge(_ pair: DuplicatePair) -> String {
    let both = "\(pair.first.id.label) \(pair.second.id.label)"
    return say(
      "Orang yang sama? Gabungkan di komputer perpustakaan: juara participant merge \(both). Dua orang? juara participant distinct \(both).",
      "The same person? Merge the two on the library’s computer: juara participant merge \(both). Two people? juara participant distinct \(both)."
    )
  }

  package func conflicts(_ reasons: DuplicatePair.Reasons) -> String {
    reasons.conflicts.map { field($0) }.joined(separator: ", ")
  }

  /// By what nobody was compared, because too many share it; nil where everybody was by everything.
  package func notCompared(in search: DuplicateSearch) -> String? {
    var parts: [String] = []
    if search.commonNames > 0 {
      parts.append(
        say(
          "\(number(search.commonNames)) nama yang dipakai lebih dari \(DuplicateFinder.mostOfOneName) orang",
          "\(number(search.commonNames)) names that more than \(DuplicateFinder.mostOfOneName) people bear"
        ))
    }
    if search.commonValues > 0 {
      let most = number(DuplicateFinder.mostOfOneKind)
      parts.append(
        say(
          "\(number(search.commonValues)) telepon, tanggal lahir, atau kelas yang sama pada lebih dari \(most) orang",
          "\(number(search.commonValues)) telephones, birth dates or classes that more than \(most) people share"
        ))
    }
    guard !parts.isEmpty else { return nil }
    return say(
      "Terlalu umum untuk dibandingkan: \(parts.joined(separator: "; ")).",
      "Too common to compare by: \(parts.joined(separator: "; ")).")
  }

  package func markedAsDifferentPeople(
    _ first: PersonMatch, _ second: PersonMatch
  ) -> String {
    say(
      "\(label(first)) dan \(label(second)) dicatat sebagai dua orang yang berbeda.",
      "Recorded participants \(first) and \(second) as two different people.")
  }

  package func participantsMerged(_ merge: Merge, isTrial: Bool) -> [String] {
    var lines = [
      isTrial
        ? say(
          "\(merge.other.label) akan digabungkan ke \(merge.kept.id.label), \(merge.kept.details.name.text):",
          "\(merge.other.label) would be merged into \(merge.kept.id.label), \(merge.kept.details.name.text):"
        )
        : say(
          "\(merge.other.label) digabungkan ke \(merge.kept.id.label), \(merge.kept.details.name.text):",
          "\(merge.other.label) was merged into \(merge.kept.id.label), \(merge.kept.details.name.text):"
        )
    ]
    lines += merge.filled.map { change in
      "  " + say("diisi: ", "filled in: ") + "\(field(change.field)) = \(change.new ?? "–")"
    }
    lines += merge.differing.map { change in
      "  "
        + say(
          "berbeda, tidak dipakai: \(field(change.field)) “\(change.new ?? "–")” (tetap “\(change.old ?? "–")”)",
          "differs, not used: \(field(change.field)) “\(change.new ?? "–")” (still “\(change.old ?? "–")”)"
        )
    }
    lines += mergedActs(merge).map { "  " + $0 }
    if isTrial {
      lines.append(
        say(
          "Ini uji coba: belum ada yang diubah. Jalankan tanpa --dry-run; penggabungan tidak bisa dibatalkan.",
          "This was a dry run: nothing was changed. Run it without --dry-run; a merge cannot be undone."
        ))
    }
    return lines
  }

  private func mergedActs(_ merge: Merge) -> [String] {
    func places(_ places: [RegistrationReference]) -> String {
      places.map { "\($0.event) (\(entrantNumber($0.entrantNumber)))" }.joined(separator: ", ")
    }
    var lines: [String] = []
    if !merge.moved.isEmpty {
      lines.append(
        say("pendaftaran pindah: ", "registrations moved: ") + places(merge.moved))
    }
    if !merge.cancelled.isEmpty {
      lines.append(
        say("pendaftaran ganda dibatalkan: ", "duplicate registrations cancelled: ")
          + places(merge.cancelled))
    }
    if !merge.promoted.isEmpty {
      lines.append(
        say("naik dari daftar tunggu: ", "moved up from the waiting list: ")
          + labels(merge.promoted))
    }
    if merge.entries > 0 {
      lines.append(
        say("catatan baca pindah: ", "log entries moved: ") + number(merge.entries))
    }
    if !merge.voided.isEmpty {
      lines.append(
        say(
          "dianulir karena kode rahasianya sudah dipakai: catatan ",
          "voided because the secret code had already been used: entry ") + numbers(merge.voided))
    }
    if !merge.rescored.isEmpty {
      lines.append(
        say("skor dihitung ulang: ", "scores recalculated: ")
          + merge.rescored.map(\.text).joined(separator: ", "))
    }
    if !merge.endedConsents.isEmpty {
      lines.append(
        say("izin yang berakhir: ", "consents that ended: ")
          + merge.endedConsents.map { label($0) }.joined(separator: ", "))
    }
    if merge.narrowedLinks > 0 {
      lines.append(
        say(
          "tautan pribadi dari situs yang dibatasi ke satu pendaftaran: \(number(merge.narrowedLinks)). Pastikan siapa yang mendaftar, lalu: juara participant link \(merge.kept.id.label) --confirm",
          "personal links of the website narrowed: \(number(merge.narrowedLinks)). Make sure who registered, then: juara participant link \(merge.kept.id.label) --confirm"
        ))
    }
    return lines
  }
}
