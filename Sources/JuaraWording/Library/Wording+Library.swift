package import Juara

extension Wording {
  package func label(_ language: Language) -> String {
    switch language {
    case .indonesian: say("Indonesia", "Indonesian")
    case .english: say("Inggris", "English")
    }
  }

  package func libraryCreated(_ name: String, path: String) -> String {
    say("\(name) siap di “\(path)”.", "\(name) is ready in “\(path)”.")
  }

  package func libraryEdited(_ changes: [AuditEntry.Change]) -> String {
    guard !changes.isEmpty else {
      return say("Tidak ada yang berubah.", "Nothing has changed.")
    }
    return say("Perpustakaan diubah: ", "Changed the library: ")
      + self.changes(changes, of: .library) + "."
  }

  package func challengesKeepDays(_ count: Int) -> String {
    say(
      "\(number(count)) tantangan tetap pada tanggalnya; jam pendaftarannya mengikuti zona waktu yang baru.",
      count == 1
        ? "1 challenge keeps its dates; its registration times follow the new time zone."
        : "\(number(count)) challenges keep their dates; their registration times follow the new time zone."
    )
  }

  package func eventsKeepInstants(_ count: Int) -> String {
    say(
      "\(number(count)) acara tetap pada waktu yang sama dan kini tampil dengan jam setempat yang lain. Bila yang dimaksud jam lama: juara event edit KODE --starts … --ends …, atau juara event session edit.",
      "\(number(count)) \(count == 1 ? "event keeps its" : "events keep their") moment in time and now \(count == 1 ? "shows" : "show") a different local time. If the old local time was meant: juara event edit CODE --starts … --ends …, or juara event session edit."
    )
  }

  package func libraryExported(_ rows: Int, to path: String) -> String {
    say(
      "Semua tabel ditulis ke folder “\(path)”: \(number(rows)) baris. Isinya data semua orang: simpan baik-baik.",
      "Wrote all tables to the folder “\(path)”: \(number(rows)) rows. They are everybody's data: keep them safe."
    )
  }

  package func libraryImported(_ folder: String, to path: String) -> String {
    say("“\(folder)” diimpor ke “\(path)”.", "Imported “\(folder)” into “\(path)”.")
  }

  package func leftoverLog(_ path: String) -> String {
    say(
      "Perubahan terakhir masih di “\(path)-wal”: sebuah program terhenti, atau penyimpanan penuh. Salinan “\(path)” saja tidak lengkap. juara doctor --repair membereskannya.",
      "The latest changes still stand in “\(path)-wal”: a program was stopped, or the disk was full. A copy of “\(path)” alone is incomplete. juara doctor --repair puts that right."
    )
  }

  package func backedUp(_ path: String, to place: String) -> String {
    say(
      "Cadangan “\(path)” ditulis ke “\(place)” dan diperiksa.",
      "Wrote a backup of “\(path)” to “\(place)”, and checked it.")
  }

  package func restored(_ restoration: Restoration, from backup: String, to path: String)
    -> [String]
  {
    var lines = [
      say("“\(backup)” dikembalikan ke “\(path)”.", "Restored “\(backup)” to “\(path)”.")
    ]
    if let kept = restoration.kept {
      lines.append(
        say(
          "Berkas sebelumnya disimpan sebagai “\(kept)”. Hapus bila tidak diperlukan lagi.",
          "The file that was there is kept as “\(kept)”. Delete it when it is no longer needed."))
    }
    if !restoration.erasures.isEmpty {
      lines.append(
        say(
          "Dihapus lagi, karena sudah dihapus sesudah cadangan dibuat:",
          "Erased again, since this was done after the backup was made:"))
      lines += restoration.erasures.flatMap(participantErased)
    }
    return lines
  }

  package func erasuresUnknown(_ kept: String) -> String {
    say(
      "“\(kept)” tidak bisa dibaca, jadi tidak diketahui siapa yang dihapus sesudah cadangan dibuat. Hapus lagi mereka dengan juara participant erase.",
      "“\(kept)” cannot be read, so it is not known who was erased after the backup was made. Erase them again with juara participant erase."
    )
  }

  package func fileWritten(to path: String) -> String {
    say("Ditulis ke “\(path)”.", "Wrote “\(path)”.")
  }

  package func forOwnerAlone(_ path: String) -> String {
    say(
      "Hanya Anda yang bisa membacanya; untuk server web: chmod 644 \(path)",
      "Only you can read it; for a web server: chmod 644 \(path)")
  }

  package func rowsWritten(_ count: Int, to path: String) -> String {
    say("\(rows(count)) ditulis ke “\(path)”.", "Wrote \(rows(count)) to “\(path)”.")
  }

  package func columnsHidden(_ titles: [String]) -> String {
    say(
      "Kolom yang tidak muat: \(titles.joined(separator: ", ")). Lebarkan jendela, atau pakai --format csv.",
      "Columns that do not fit: \(titles.joined(separator: ", ")). Widen the window, or use --format csv."
    )
  }

  package func outputFailed(_ fault: SystemFault) -> String {
    say(
      "Keluaran tidak bisa ditulis: \(phrase(fault)).",
      "The output could not be written: \(phrase(fault)).")
  }
}

extension LibraryProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .noName: wording.say("Nama perpustakaan kosong.", "The library's name is empty.")
    case .countryCode(let code):
      wording.say(
        "“\(code)” bukan kode negara. Tulis angkanya saja, misalnya 62.",
        "“\(code)” is not a country code. Write only its digits, such as 62.")
    case .ageOfMajority(let age):
      wording.say(
        "Umur dewasa \(age) tidak bisa dipakai; pilih 1 sampai 30.",
        "An age of majority of \(age) cannot be used; choose 1 to 30.")
    }
  }
}

extension LibraryFileProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .missing(let path):
      wording.say(
        "Berkas perpustakaan “\(path)” tidak ada. Buat dengan juara init, atau tunjuk dengan --database.",
        "There is no library file “\(path)”. Make one with juara init, or name it with --database.")
    case .missingBackup(let path):
      wording.say(
        "Berkas cadangan “\(path)” tidak ada. Periksa nama dan foldernya.",
        "There is no backup file “\(path)”. Check its name and its folder.")
    case .exists(let path):
      wording.say(
        "“\(path)” sudah ada dan tidak ditimpa. Pilih nama lain dengan --database.",
        "“\(path)” already exists and was not overwritten. Choose another name with --database.")
    case .isFolder(let path):
      wording.say("“\(path)” adalah folder, bukan berkas.", "“\(path)” is a folder, not a file.")
    case .foreign(let path):
      wording.say(
        "“\(path)” bukan berkas perpustakaan Juara. Berkas itu tidak disentuh.",
        "“\(path)” is not a Juara library file. It was left untouched.")
    case .newer(let path):
      wording.say(
        "“\(path)” ditulis oleh versi Juara yang lebih baru. Perbarui program ini. Berkas itu tidak disentuh.",
        "“\(path)” was written by a newer version of Juara. Update this program. It was left untouched."
      )
    case .earlierTrial(let path):
      wording.say(
        "“\(path)” dibuat oleh versi uji coba Juara yang lebih lama dan tidak bisa dibuka versi ini. Ekspor datanya dengan versi itu, lalu impor ke berkas baru (juara init). Berkas itu tidak disentuh.",
        "“\(path)” was made by an earlier trial version of Juara, and this version cannot open it. Export its data with that version, and import it into a new file (juara init). It was left untouched."
      )
    case .noPermission(let path):
      wording.say(
        "“\(path)” tidak bisa dibuka: periksa folder dan izin berkasnya.",
        "“\(path)” cannot be opened: check its folder and its permissions.")
    case .obstructed(let path):
      wording.say(
        "“\(path)” tidak boleh ditulis, jadi perpustakaannya juga tidak. Berkas itu ditinggalkan pembaca yang hanya boleh membaca: ubah izinnya dengan chmod u+w, atau minta pemiliknya.",
        "“\(path)” cannot be written to, so the library cannot either. It was left by a reader that may only read: change its permissions with chmod u+w, or ask its owner."
      )
    case .unknownZone(let zone):
      wording.say(
        "Zona waktu “\(zone)” tidak dikenal. Contoh: Asia/Makassar, Asia/Jakarta, Asia/Jayapura.",
        "The time zone “\(zone)” is unknown. Examples: Asia/Makassar, Asia/Jakarta, Europe/Berlin.")
    case .busy:
      wording.say(
        "Program lain sedang menulis ke berkas ini. Tidak ada yang diubah; coba lagi sebentar.",
        "Another program is writing to this file. Nothing was changed; try again in a moment.")
    case .inUse(let path):
      wording.say(
        "Program lain sedang membuka “\(path)”. Tidak ada yang diubah; tutup program itu, lalu coba lagi.",
        "Another program has “\(path)” open. Nothing was changed; close that program and try again."
      )
    case .isItself(let path):
      wording.say(
        "“\(path)” adalah perpustakaan itu sendiri, bukan cadangannya.",
        "“\(path)” is the library itself, and no backup of it.")
    case .replaced(let path):
      wording.say(
        "“\(path)” baru saja diganti dengan berkas lain. Tidak ada yang diubah; jalankan perintah ini lagi.",
        "“\(path)” has just been replaced by another file. Nothing was changed; run this command again."
      )
    case .contradiction(let detail):
      wording.say(
        "Itu bertentangan dengan aturan berkas perpustakaan (\(detail)). Tidak ada yang diubah. Ini kesalahan Juara: mohon laporkan pesan ini.",
        "That violates a rule of the library's file (\(detail)). Nothing was changed. This is a bug in Juara: please report this message."
      )
    case .unreadable(let value): wording.sentence(value)
    case .diskFull:
      wording.say(
        "Penyimpanan penuh. Tidak ada yang diubah; kosongkan ruang lalu coba lagi.",
        "The disk is full. Nothing was changed; free some space and try again.")
    case .logRemains(let path):
      wording.say(
        "Perubahannya tersimpan, tetapi sebagian masih di “\(path)-wal” karena penyimpanan penuh atau bermasalah. Kosongkan ruang, lalu jalankan juara doctor --repair. Sampai saat itu salinan “\(path)” saja tidak lengkap.",
        "The change is saved, but part of it still stands in “\(path)-wal”, since the disk is full or faulty. Free some space, then run juara doctor --repair. Until then a copy of “\(path)” alone is incomplete."
      )
    case .damaged(let path, let detail):
      wording.say(
        "“\(path)” tidak bisa dibaca atau ditulis (\(wording.database(detail))). juara doctor memeriksanya; juara restore CADANGAN mengembalikan cadangan.",
        "“\(path)” cannot be read or written (\(wording.database(detail))). juara doctor examines it; juara restore BACKUP brings back a backup."
      )
    }
  }
}

extension Wording {
  package func sentence(_ fault: LibraryFault) -> String {
    switch fault {
    case .structure(let words):
      say(
        "Susunan berkas rusak: \(database(words)).",
        "The file's structure is damaged: \(database(words)).")
    case .reference(let table, let row, let parent):
      say(
        "\(table)\(row.map { " (id \($0))" } ?? "") menyebut \(parent) yang tidak ada.",
        "\(table)\(row.map { " (id \($0))" } ?? "") refers to a \(parent) that is not there.")
    case .unreadable(let value): sentence(value)
    case .scores(let code, let count):
      say(
        "“\(code)”: skor \(number(count)) peserta tidak sesuai dengan catatannya.",
        "“\(code)”: \(count == 1 ? "the score of 1 entrant is" : "the scores of \(number(count)) entrants are") not what the entries are worth."
      )
    case .memberships(let count):
      say(
        "\(number(count)) orang tidak berada di kelompok menurut sekolah dan kelasnya.",
        "\(number(count)) \(count == 1 ? "person is" : "people are") not in the groups that school and class name."
      )
    case .seats(let count):
      say(
        "Jumlah kursi terisi salah pada \(number(count)) acara atau sesi.",
        "The count of seats taken is wrong in \(number(count)) \(count == 1 ? "event or session" : "events or sessions")."
      )
    }
  }

  /// What a check of a whole file came to, and what to do.
  package func checkup(_ faults: [LibraryFault], of path: String) -> [String] {
    guard !faults.isEmpty else {
      return [
        say("“\(path)” diperiksa: tidak ada yang salah.", "Examined “\(path)”: nothing is wrong.")
      ]
    }
    var advice: [String] = []
    if faults.contains(where: \.isDerived) {
      advice.append(
        say(
          "juara doctor --repair menghitung ulang apa yang bisa dihitung ulang.",
          "juara doctor --repair makes anew what can be made anew."))
    }
    if faults.contains(where: { !$0.isDerived }) {
      advice.append(
        say(
          "\(advice.isEmpty ? "Itu" : "Yang lain") tidak bisa dipulihkan oleh Juara: kembalikan cadangan dengan juara restore CADANGAN, atau mintalah bantuan dengan pesan ini.",
          "Juara cannot put \(advice.isEmpty ? "that" : "the rest") right: bring back a backup with juara restore BACKUP, or ask for help with these messages."
        ))
    }
    return faults.map { sentence($0) } + advice
  }

  package func rebuilt(_ path: String) -> String {
    say(
      "Skor, keanggotaan kelompok dan jumlah kursi di “\(path)” dihitung ulang.",
      "Made scores, memberships of groups and counts of seats in “\(path)” anew.")
  }

  fileprivate func sentence(_ unreadable: UnreadableValue) -> String {
    let place = [unreadable.table, unreadable.column].compactMap { $0 }.joined(separator: ".")
    let row = unreadable.row.map { " (id \($0))" } ?? ""
    let value = unreadable.value.map { Self.escaped($0) } ?? "NULL"
    return say(
      "Berkas perpustakaan berisi nilai yang tidak bisa dibaca di \(place)\(row): “\(value)”. Program lain tentu menulisnya: perbaiki nilai itu, atau pakai salinan cadangan.",
      "The library file holds a value that Juara cannot read in \(place)\(row): “\(value)”. Another program must have written it: correct the value, or use a backup."
    )
  }

  /// A text in one line, whatever another program wrote into it.
  private static func escaped(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(80).map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
      default: String(scalar)
      }
    }
    return shown.joined()
  }

  private static let databaseWords = [
    "disk I/O error": Phrase("penyimpanannya bermasalah", "the disk is faulty"),
    "database disk image is malformed": Phrase("isinya rusak", "its contents are damaged"),
  ]

  func database(_ words: String) -> String { Self.databaseWords[words].map { self($0) } ?? words }
}
