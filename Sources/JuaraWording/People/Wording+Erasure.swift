package import Juara

extension Wording {
  package func retention(_ retention: Retention?) -> String {
    guard let retention else {
      return say("tidak dibatasi", "without limit")
    }
    return say(
      "\(number(retention.days)) hari sesudah kegiatan terakhir",
      "\(number(retention.days)) \(retention.days == 1 ? "day" : "days") after the last activity")
  }

  package func retentionSet(_ retention: Retention?) -> String {
    say("Data peserta disimpan ", "Participants are kept ") + self.retention(retention) + "."
      + (retention == nil
        ? ""
        : say(
          " Lihat siapa yang melewatinya dengan juara participant purge.",
          " See who has exceeded it with juara participant purge."))
  }

  package func retentionExceeded(_ count: Int) -> String {
    count == 0
      ? say(
        "Tidak ada yang melewati masa penyimpanan.", "Nobody has exceeded the retention period.")
      : say(
        "\(number(count)) orang melewati masa penyimpanan. Ini uji coba: belum ada yang dihapus. Tambahkan --apply untuk menghapus; itu tidak bisa dibatalkan.",
        "\(number(count)) \(count == 1 ? "person has" : "people have") exceeded the retention period. This was a dry run: nobody was erased. Add --apply to erase them; it cannot be undone."
      )
  }

  package func participantsErased(_ erasures: [Erasure]) -> String {
    say(
      "Data \(number(erasures.count)) orang dihapus.",
      "Erased \(number(erasures.count)) \(erasures.count == 1 ? "person" : "people").")
  }

  package func participantErased(_ erasure: Erasure) -> [String] {
    let id = erasure.participant
    var lines = [
      say(
        "Data \(id.label) dihapus. Yang sudah dihitung tetap dihitung, sebagai “#\(id)”.",
        "Erased \(id.label). What counted still counts, as “#\(id)”.")
    ]
    if !erasure.cancelled.isEmpty {
      let places = erasure.cancelled.map { "\($0.event) (\(entrantNumber($0.entrantNumber)))" }
        .joined(separator: ", ")
      lines.append(
        say("Pendaftaran yang dibatalkan: \(places).", "Registrations cancelled: \(places)."))
    }
    if erasure.photosRemoved > 0 {
      let count = erasure.photosRemoved
      lines.append(
        say(
          "Foto yang dihapus karena menampilkannya: \(number(count)).",
          "Removed \(number(count)) \(count == 1 ? "photo" : "photos") that showed the person."))
    }
    if !erasure.promoted.isEmpty {
      lines.append(
        say(
          "Naik dari daftar tunggu: \(labels(erasure.promoted)).",
          "Moved up from the waiting list: \(labels(erasure.promoted))."))
    }
    if let notice = takedownNotice(.postName, erasure.published) { lines.append(notice) }
    if erasure.textsChanged > 0 {
      let count = erasure.textsChanged
      lines.append(
        say(
          "Tulisan lain yang namanya dihapus: \(number(count)).",
          "The name was taken out of \(number(count)) other \(count == 1 ? "text" : "texts")."))
    }
    if !erasure.mentions.isEmpty {
      let places = erasure.mentions.map(mention).joined(separator: ", ")
      lines.append(
        say(
          "Nama yang sama masih ada di: \(places). Periksa apakah itu orangnya; bila ya, ubah sendiri.",
          "The same name still stands in: \(places). See whether it is this person; if so, change it yourself."
        ))
    }
    return lines
  }

  private func mention(_ mention: Erasure.Mention) -> String {
    switch mention {
    case .library: say("data perpustakaan", "the library's own data")
    case .event(let code): say("acara \(code)", "event \(code)")
    case .host(let code): say("pengisi acara \(code)", "hosts of \(code)")
    case .juror(let code): say("juri \(code)", "jurors of \(code)")
    case .challenge(let code):
      say("divisi atau penghargaan \(code)", "divisions or awards of \(code)")
    case .text(let subject, let number): "\(label(subject)) \(number)"
    case .survey(let code): say("survei \(code)", "survey \(code)")
    case .group(let id): say("kelompok \(id)", "group \(id)")
    case .referral(let code): say("referal \(code)", "referral \(code)")
    case .review(let entry): say("resensi \(entry)", "review \(entry)")
    case .work(let code): say("jam kerja \(code)", "hours of \(code)")
    case .person(let id): say("data \(id.label)", "the record of \(id.label)")
    }
  }

  package var copiesRemain: String {
    say(
      "Salinan cadangan dan berkas yang pernah diekspor atau diimpor masih memuatnya: hapus juga di sana.",
      "Backups and previously exported or imported files still contain the data: delete it there too."
    )
  }

  package var bytesGone: String {
    say(
      "Tidak ada lagi sisa data orang yang dihapus di dalam berkas.",
      "No traces of erased people are left in the file.")
  }

  package var bytesRemain: String {
    say(
      "Sisa datanya masih ada di dalam berkas, karena program lain sedang memakainya. Tutup program itu, lalu jalankan juara participant erase --finish.",
      "Traces of the data are still in the file because another program is using it. Close that program, then run juara participant erase --finish."
    )
  }

  package func personExported(_ person: PersonMatch, to path: String) -> String {
    say(
      "Semua data \(label(person)) ditulis ke “\(path)”. Berkas itu hanya untuk orangnya atau walinya.",
      "Wrote all data about \(label(person)) to “\(path)”. It is only for that person or the guardian."
    )
  }
}
