package import Juara

extension Phrase {
  /// Above the first rows of a file that is tried.
  package static let previewHeading = Phrase(
    "Baris pertama akan dipahami begini:", "How the first rows will be understood:")
  /// A file of registrations tells nobody's age.
  package static let ageUnknownInFile = Phrase(
    "Tidak ada kolom tanggal lahir atau kelas: yang di bawah umur tidak dikenali, jadi izin wali tidak diminta.",
    "There is no column of birth dates or classes: minors are not recognised, so no guardian's consent is awaited."
  )
  /// What was said of a file's columns is remembered.
  package static let mappingSaved = Phrase(
    "Pemetaan kolom ini diingat untuk berkas dengan judul kolom yang sama (juara mapping list).",
    "These columns are remembered for files with the same headers (juara mapping list).")
}

/// What a file is, and what is remembered of its kind.
extension Wording {
  /// The program whose export it is.
  package func label(_ profile: FileProfile) -> String {
    switch profile {
    case .standard: say("ekspor Juara (standard)", "an export of Juara's (standard)")
    case .excelIndonesian: say("ekspor Juara (excel-id)", "an export of Juara's (excel-id)")
    case .googleForms: say("jawaban Google Formulir", "answers of a Google form")
    case .zoomRegistrations: say("laporan pendaftaran Zoom", "a Zoom registration report")
    case .eventbrite: say("daftar peserta Eventbrite", "an Eventbrite list of attendees")
    case .slims: say("data anggota SLiMS", "members of SLiMS")
    case .goodreads: say("daftar buku Goodreads", "a Goodreads list of books")
    case .storyGraph: say("daftar buku StoryGraph", "a StoryGraph list of books")
    }
  }

  /// A file is known by its headers.
  package func recognised(as profile: FileProfile) -> String {
    say("Dikenali sebagai: \(label(profile)).", "Recognised as: \(label(profile)).")
  }

  /// What staff said of an earlier file is used again.
  package func usesSaved(_ mapping: HeaderMapping) -> String {
    say(
      "Pemetaan kolom yang diingat dipakai lagi: \(columns(mapping)).",
      "The columns remembered from an earlier file are used: \(columns(mapping)).")
  }

  /// Which header is which field.
  package func columns(_ mapping: HeaderMapping) -> String {
    mapping.columns.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { field, header in
        header.isEmpty
          ? "\(field.rawValue)=" : "\(field.rawValue)=\(header.replacing("\n", with: " "))"
      }
      .joined(separator: ", ")
  }

  /// A mapping is forgotten.
  package func mappingForgotten(_ id: Identifier<HeaderMapping>) -> String {
    say("Pemetaan \(id) dilupakan.", "Mapping \(id) is forgotten.")
  }

  /// The column of a preview that shows the row of a line.
  package func lineTitle(_ line: Int) -> String { say("Baris \(line)", "Line \(line)") }

  /// A problem that lies in no row, after it was told of the first.
  package func sharedProblem(_ problem: ImportProblem, more: Int) -> String {
    say(
      "\(rows(more)) lagi sama seperti baris \(problem.line): ",
      "\(rows(more)) more, as on line \(problem.line): ") + reason(problem)
  }

  /// Rows of a list of books are not what the challenge counts.
  package func rowsLeftOut(_ count: Int) -> String {
    say(
      "\(rows(count)) dilewati: belum selesai dibaca, tanpa tanggal baca, atau di luar masa tantangan.",
      "Left out \(rows(count)): not read, without the day, or on other days than the challenge's.")
  }

  /// A file of rows to mend, of an earlier import, was removed.
  package func staleMendingRemoved(_ path: String) -> String {
    say(
      "Tidak ada yang perlu diperbaiki; “\(path)” dari impor sebelumnya dihapus.",
      "There is nothing to mend; “\(path)” of an earlier import was removed.")
  }
}
