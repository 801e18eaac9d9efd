package import Juara

extension Wording {
  package func retention(_ retention: Retention?) -> String {
    guard let retention else {
      return say("tidak dibatasi", "without a limit")
    }
    return say(
      "\(number(retention.days)) hari sesudah kegiatan terakhir",
      "\(number(retention.days)) \(retention.days == 1 ? "day" : "days") after the last activity")
  }

  package func retentionSet(_ retention: Retention?) -> String {
    say("Data peserta disimpan ", "People are kept ") + self.retention(retention) + "."
      + (retention == nil
        ? ""
        : say(
          " Lihat siapa yang melewatinya dengan juara participant purge.",
          " See who is past it with juara participant purge."))
  }

  package func expiredFound(_ count: Int) -> String {
    count == 0
      ? say(
        "Tidak ada yang melewati masa penyimpanan.", "Nobody is past the time people are kept.")
      : say(
        "\(number(count)) orang melewati masa penyimpanan. Ini uji coba: belum ada yang dihapus. Tambahkan --apply untuk menghapus; itu tidak bisa ditarik kembali.",
        "\(number(count)) \(count == 1 ? "person is" : "people are") past the time people are kept. This was a dry run: nobody was erased. Add --apply to erase them; it cannot be undone."
      )
  }

  package func purged(_ erasures: [Erasure]) -> String {
    say(
      "Data \(number(erasures.count)) orang dihapus.",
      "Erased \(number(erasures.count)) \(erasures.count == 1 ? "person" : "people").")
  }

  package func erased(_ erasure: Erasure) -> [String] {
    let id = erasure.participant
    var lines = [
      say(
        "Data peserta \(id) dihapus. Yang sudah dihitung tetap dihitung, sebagai “#\(id)”.",
        "Erased participant \(id). What was counted still counts, as “#\(id)”.")
    ]
    if !erasure.cancelled.isEmpty {
      let places = erasure.cancelled.map { "\($0.event) (\($0.registration))" }
        .joined(separator: ", ")
      lines.append(
        say("Pendaftaran yang dibatalkan: \(places).", "Registrations cancelled: \(places)."))
    }
    if !erasure.promoted.isEmpty {
      lines.append(
        say(
          "Naik dari daftar tunggu: pendaftaran \(numbers(erasure.promoted)).",
          "Up from the waiting list: registration \(numbers(erasure.promoted))."))
    }
    return lines
  }

  package var copiesRemain: String {
    say(
      "Salinan cadangan dan berkas yang pernah diekspor atau diimpor masih memuatnya: hapus juga di sana.",
      "Backups and files exported or imported earlier still hold it: delete it there too.")
  }

  package var bytesRemain: String {
    say(
      "Sisa datanya masih ada di dalam berkas, karena program lain sedang memakainya. Tutup program itu, lalu jalankan juara participant purge --apply.",
      "What is left of it is still in the file, because another program is using it. Close that program, then run juara participant purge --apply."
    )
  }

  /// All that is kept of a person was written to a file.
  package func personExported(_ id: Identifier<Participant>, to path: String) -> String {
    say(
      "Semua data peserta \(id) ditulis ke “\(path)”. Berkas itu hanya untuk orangnya atau walinya.",
      "Wrote all that is kept of participant \(id) to “\(path)”. It is for the person or the guardian alone."
    )
  }
}
