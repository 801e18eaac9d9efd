package import Juara

/// What is said of people's records: twins, merges, erasures.
extension Wording {
  /// Why an act on a person's record is refused, and what to do.
  package func sentence(_ refusal: PersonRefusal) -> String {
    switch refusal {
    case .merged(let id, let keep):
      say(
        "Peserta \(id) sudah digabungkan ke peserta \(keep). Pakai nomor \(keep).",
        "Participant \(id) was merged into participant \(keep). Use the number \(keep).")
    case .erased(let id, let at):
      say(
        "Data peserta \(id) sudah dihapus pada \(instant(at)); nomornya tidak dipakai lagi.",
        "Participant \(id) was erased on \(instant(at)); the number is not used again.")
    case .onlyOne(let id):
      say(
        "Kedua nomor sama (\(id)). Sebutkan dua peserta yang berbeda.",
        "Both numbers are \(id). Name two different participants.")
    case .otherName(let id):
      say(
        "Nama itu bukan nama peserta \(id), jadi tidak ada yang dihapus. Lihat juara participant show \(id).",
        "That is not the name of participant \(id), so nothing was erased. See juara participant show \(id)."
      )
    case .noRetention:
      say(
        "Belum ditentukan berapa lama data disimpan. Atur dengan juara library retention --days N.",
        "It is not settled how long people are kept. Set it with juara library retention --days N.")
    }
  }

  /// How alike two names are.
  package func label(_ similarity: NameSimilarity) -> String {
    switch similarity {
    case .same: say("nama sama", "same name")
    case .rearranged: say("nama sama, ditulis lain", "same name, written otherwise")
    case .misspelt: say("ejaan mirip", "spelt alike")
    case .part: say("sebagian nama sama", "part of the name")
    }
  }

  /// Why two participants may be one person, in a few words.
  package func reasons(_ reasons: DuplicatePair.Reasons) -> String {
    ([label(reasons.similarity)] + reasons.agreements.map { field($0.rawValue) })
      .joined(separator: ", ")
  }

  /// What tells two participants apart, in a few words.
  package func conflicts(_ reasons: DuplicatePair.Reasons) -> String {
    reasons.conflicts.map { field($0) }.joined(separator: ", ")
  }

  /// Two participants were said to be two people.
  package func setApart(
    _ first: Identifier<Participant>, _ second: Identifier<Participant>
  ) -> String {
    say(
      "Peserta \(first) dan \(second) dicatat sebagai dua orang yang berbeda.",
      "Noted that participants \(first) and \(second) are two people.")
  }

  /// What came of a merge, or would, a line each.
  package func merged(_ merge: Merge, isTrial: Bool) -> [String] {
    var lines = [
      isTrial
        ? say(
          "Peserta \(merge.other) akan digabungkan ke peserta \(merge.kept.id), \(merge.kept.details.name.text):",
          "Participant \(merge.other) would be merged into participant \(merge.kept.id), \(merge.kept.details.name.text):"
        )
        : say(
          "Peserta \(merge.other) digabungkan ke peserta \(merge.kept.id), \(merge.kept.details.name.text):",
          "Participant \(merge.other) was merged into participant \(merge.kept.id), \(merge.kept.details.name.text):"
        )
    ]
    lines += merge.filled.map { change in
      "  " + say("diisi: ", "filled in: ") + "\(field(change.field)) = \(change.new ?? "–")"
    }
    lines += merge.differing.map { change in
      "  "
        + say(
          "berbeda, tidak dipakai: \(field(change.field)) “\(change.new ?? "–")” (tetap “\(change.old ?? "–")”)",
          "differs and was left out: \(field(change.field)) “\(change.new ?? "–")” (stays “\(change.old ?? "–")”)"
        )
    }
    lines += mergedActs(merge).map { "  " + $0 }
    if isTrial {
      lines.append(
        say(
          "Ini uji coba: belum ada yang diubah. Jalankan tanpa --dry-run; penggabungan tidak bisa ditarik kembali.",
          "This was a dry run: nothing was changed. Run it without --dry-run; a merge cannot be undone."
        ))
    }
    return lines
  }

  private func mergedActs(_ merge: Merge) -> [String] {
    func places(_ places: [RegistrationReference]) -> String {
      places.map { "\($0.event) (\($0.registration))" }.joined(separator: ", ")
    }
    var lines: [String] = []
    if !merge.moved.isEmpty {
      lines.append(
        say("pendaftaran pindah: ", "registrations taken over: ") + places(merge.moved))
    }
    if !merge.cancelled.isEmpty {
      lines.append(
        say("pendaftaran ganda dibatalkan: ", "registered twice, one cancelled: ")
          + places(merge.cancelled))
    }
    if !merge.promoted.isEmpty {
      lines.append(
        say("naik dari daftar tunggu: pendaftaran ", "up from the waiting list: registration ")
          + numbers(merge.promoted))
    }
    if merge.entries > 0 {
      lines.append(
        say("catatan baca pindah: ", "log entries taken over: ") + number(merge.entries))
    }
    if !merge.voided.isEmpty {
      lines.append(
        say(
          "dianulir karena kode rahasianya sudah dipakai: catatan ",
          "void because the secret code was used already: entry ") + numbers(merge.voided))
    }
    if !merge.rescored.isEmpty {
      lines.append(
        say("skor dihitung ulang: ", "scored anew: ")
          + merge.rescored.map(\.text).joined(separator: ", "))
    }
    if !merge.endedConsents.isEmpty {
      lines.append(
        say("izin yang berakhir: ", "consents that ended: ")
          + merge.endedConsents.map { label($0) }.joined(separator: ", "))
    }
    return lines
  }
}
