package import Juara

/// What is said of the library itself, and of how long it keeps people.
extension Wording {
  /// What a library cannot be.
  package func sentence(_ problem: LibraryProblem) -> String {
    switch problem {
    case .noName: say("Nama perpustakaan kosong.", "The library's name is empty.")
    case .countryCode(let code):
      say(
        "“\(code)” bukan kode negara. Tulis angkanya saja, misalnya 62.",
        "“\(code)” is no country code. Write its digits alone, such as 62.")
    case .ageOfMajority(let age):
      say(
        "Umur dewasa \(age) tidak bisa dipakai; pilih 1 sampai 30.",
        "An age of majority of \(age) cannot be used; choose 1 to 30.")
    }
  }

  /// The library was changed.
  package func libraryEdited(_ changes: [AuditEntry.Change]) -> String {
    guard !changes.isEmpty else {
      return say("Tidak ada yang berubah.", "Nothing has changed.")
    }
    return say("Perpustakaan diubah: ", "Changed the library: ")
      + self.changes(changes, of: .library) + "."
  }

  /// Challenges after the time zone has changed.
  package func challengesKeepDays(_ count: Int) -> String {
    say(
      "\(number(count)) tantangan tetap pada hari-harinya; jam pendaftarannya mengikuti jam yang baru.",
      count == 1
        ? "1 challenge keeps its days; the hours of its registration follow the new clock."
        : "\(number(count)) challenges keep their days; the hours of their registration follow the new clock."
    )
  }

  /// Events after the time zone has changed; they are listed below.
  package func eventsKeepInstants(_ count: Int) -> String {
    say(
      "\(number(count)) acara tetap pada saatnya dan kini tampil pada jam lain. Bila yang dimaksud jam lama: juara event edit KODE --starts … --ends …, atau juara event session edit.",
      "\(number(count)) \(count == 1 ? "event keeps its" : "events keep their") moment and now \(count == 1 ? "shows" : "show") another hour. If the old hour was meant: juara event edit CODE --starts … --ends …, or juara event session edit."
    )
  }

  /// How long people are kept.
  package func retention(_ retention: Retention?) -> String {
    guard let retention else {
      return say("tidak dibatasi", "without a limit")
    }
    return say(
      "\(number(retention.days)) hari sesudah kegiatan terakhir",
      "\(number(retention.days)) \(retention.days == 1 ? "day" : "days") after the last activity")
  }

  /// How long people are kept was settled.
  package func retentionSet(_ retention: Retention?) -> String {
    say("Data peserta disimpan ", "People are kept ") + self.retention(retention) + "."
      + (retention == nil
        ? ""
        : say(
          " Lihat siapa yang melewatinya dengan juara participant purge.",
          " See who is past it with juara participant purge."))
  }

  /// People were found who are kept too long, or none.
  package func expiredFound(_ count: Int) -> String {
    count == 0
      ? say(
        "Tidak ada yang melewati masa penyimpanan.", "Nobody is past the time people are kept.")
      : say(
        "\(number(count)) orang melewati masa penyimpanan. Ini uji coba: belum ada yang dihapus. Tambahkan --apply untuk menghapus; itu tidak bisa ditarik kembali.",
        "\(number(count)) \(count == 1 ? "person is" : "people are") past the time people are kept. This was a dry run: nobody was erased. Add --apply to erase them; it cannot be undone."
      )
  }

  /// People were erased.
  package func purged(_ erasures: [Erasure]) -> String {
    say(
      "Data \(number(erasures.count)) orang dihapus.",
      "Erased \(number(erasures.count)) \(erasures.count == 1 ? "person" : "people").")
  }

  /// A person was erased: a line each for what was done.
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

  /// What an erasure cannot reach.
  package var copiesRemain: String {
    say(
      "Salinan cadangan dan berkas yang pernah diekspor atau diimpor masih memuatnya: hapus juga di sana.",
      "Backups and files exported or imported earlier still hold it: delete it there too.")
  }

  /// The old bytes could not be overwritten.
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
