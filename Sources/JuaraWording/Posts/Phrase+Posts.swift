package import Juara

/// What Juara's own texts for an occasion are made of; each channel puts it together in its manner.
private struct PostParts {
  /// The first line, which must say the matter.
  var hook: Phrase
  var details: Phrase
  /// What people may do, or a last word.
  var closing: Phrase?
  /// What X says besides the first line.
  var short: Phrase
}

extension Phrase {
  /// Juara's own text for an occasion; a line with a placeholder that has no value is left out.
  package static func post(_ occasion: Post.Occasion, _ form: PostForm) -> Phrase {
    let parts = parts(of: occasion)
    let closing = parts.closing ?? Phrase("", "")
    let asks = Phrase("Info: {kontak}", "Questions: {contact}")
    let blank = Phrase("", "")
    switch form {
    case .facebookPage:
      return joined([
        parts.hook, blank, parts.details, blank, closing,
        Phrase("Daftar: {tautan}", "Register: {link}"),
        asks, blank, Phrase("{perpustakaan}\n{tagar}", "{library}\n{hashtags}"),
      ])
    case .facebookGroup:
      return joined([
        Phrase("Halo, teman-teman!", "Hello, everyone!"), parts.hook, blank, parts.details, blank,
        closing, Phrase("Daftar: {tautan}", "Register: {link}"), asks,
        Phrase("Salam dari {perpustakaan}", "Greetings from {library}"),
      ])
    case .instagram:
      return joined([
        parts.hook, blank, parts.details, blank, closing, Phrase("{dibio}", "{inbio}"), asks, blank,
        Phrase("{perpustakaan}\n{tagar}", "{library}\n{hashtags}"),
      ])
    case .x: return joined([parts.hook, parts.short, Phrase("{tagar}", "{hashtags}")])
    case .xLink:
      return joined([
        parts.hook, parts.short, Phrase("{tagar}", "{hashtags}"),
        Phrase("{tautan}\n{alamat}", "{link}\n{address}"),
      ])
    case .whatsapp:
      return joined([
        Phrase("*\(parts.hook.indonesian)*", "*\(parts.hook.english)*"), blank, parts.details,
        blank,
        closing, Phrase("Daftar: {tautan}", "Register: {link}"), asks,
        Phrase("_{perpustakaan}_", "_{library}_"),
      ])
    }
  }

  private static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.indonesian).joined(separator: "\n"),
      phrases.map(\.english).joined(separator: "\n"))
  }

  private static let meeting = Phrase(
    """
    Waktu: {waktu}
    Pertemuan: {pertemuan}
    Tempat: {tempat}
    {daring}
    Bersama: {narasumber}
    Umur: {umur}
    """,
    """
    When: {when}
    Sessions: {sessions}
    Where: {place}
    {online}
    With: {speakers}
    Ages: {ages}
    """)

  private static let whenAndWhere = Phrase(
    "{waktu}\n{tempat}\n{daring}", "{when}\n{place}\n{online}")

  private static func parts(of occasion: Post.Occasion) -> PostParts {
    switch occasion {
    case .announcement:
      PostParts(
        hook: Phrase("Ikuti “{acara}”!", "Join us for “{event}”!"),
        details: joined([
          meeting,
          Phrase(
            "Pendaftaran dibuka: {dibuka}\nPendaftaran ditutup: {batas}",
            "Registration opens: {opens}\nRegistration closes: {deadline}"),
        ]), short: whenAndWhere)
    case .lastSeats:
      PostParts(
        hook: Phrase("Tinggal {sisa} untuk “{acara}”!", "Only {seats} left for “{event}”!"),
        details: joined([
          meeting, Phrase("Pendaftaran ditutup: {batas}", "Registration closes: {deadline}"),
        ]), short: whenAndWhere)
    case .starts:
      PostParts(
        hook: Phrase("Sebentar lagi: “{acara}”", "Coming up: “{event}”"), details: meeting,
        closing: Phrase("Sampai jumpa!", "See you there!"), short: whenAndWhere)
    case .thanks:
      PostParts(
        hook: Phrase(
          "Terima kasih sudah ikut “{acara}”!", "Thank you for being part of “{event}”!"),
        details: Phrase(
          """
          Hadir: {hadir}
          Bersama: {narasumber}
          Pembaca: {pembaca}
          Dibaca: {buku}
          Dibaca: {halaman}
          """,
          """
          Came: {came}
          With: {speakers}
          Readers: {readers}
          Read: {books}
          Read: {pages}
          """),
        closing: Phrase("Sampai jumpa di acara berikutnya!", "See you at the next event!"),
        short: Phrase("Hadir: {hadir}\nDibaca: {buku}", "Came: {came}\nRead: {books}"))
    case .winners:
      PostParts(
        hook: Phrase(
          "Selamat kepada para pemenang “{acara}”!", "Congratulations to the winners of “{event}”!"),
        details: Phrase("{pemenang}", "{winners}"),
        closing: Phrase(
          "Terima kasih kepada semua yang sudah ikut.", "Thank you to everyone who took part."),
        short: Phrase("{pemenang}", "{winners}"))
    case .review:
      PostParts(
        hook: Phrase("Resensi pilihan pekan ini: {judul}", "Review of the week: {title}"),
        details: Phrase(
          """
          Pengarang: {pengarang}
          {isi}

          “{pendapat}”
          — {peresensi}
          Nilai: {nilai}
          """,
          """
          By {author}
          {text}

          “{opinion}”
          — {reviewer}
          Rating: {rating}
          """),
        closing: Phrase(
          "Sudah baca? Ceritakan pendapatmu di kolom komentar.",
          "Have you read it? Tell us what you think in the comments."),
        short: Phrase("“{pendapat}”\n— {peresensi}", "“{opinion}”\n— {reviewer}"))
    case .callForEntries:
      PostParts(
        hook: Phrase("Ayo ikut “{acara}”!", "Take part in “{event}”!"),
        details: Phrase(
          """
          Berlangsung: {periode}
          Yang dihitung: {kegiatan}
          Umur: {umur}
          Pendaftaran ditutup: {batas}
          """,
          """
          From {period}
          What counts: {activities}
          Ages: {ages}
          Registration closes: {deadline}
          """),
        short: Phrase(
          "Berlangsung: {periode}\nDaftar sampai {batas}", "{period}\nRegister by {deadline}"))
    case .progress:
      PostParts(
        hook: Phrase(
          "“{acara}” masih berlangsung {harilagi} lagi!", "“{event}” goes on for {daysleft}!"),
        details: Phrase(
          """
          Pembaca: {pembaca}
          Dibaca: {buku}
          Dibaca: {halaman}
          Waktu baca: {menit}
          Resensi: {resensi}
          """,
          """
          Readers: {readers}
          Read: {books}
          Read: {pages}
          Reading time: {minutes}
          Reviews: {reviews}
          """),
        closing: Phrase(
          "Jangan lupa catat bacaanmu.", "Remember to log what you read."),
        short: Phrase("Pembaca: {pembaca}\nDibaca: {buku}", "Readers: {readers}\nRead: {books}"))
    case .figures:
      PostParts(
        hook: Phrase("Perpustakaan dalam angka: {rentang}", "The library in figures: {span}"),
        details: Phrase(
          """
          Kegiatan: {banyakacara}
          Kehadiran: {kehadiran}
          Pembaca: {pembaca}
          Dibaca: {buku}
          Paling banyak dibaca: {terpopuler}
          """,
          """
          Activities: {events}
          Attendance: {visits}
          Readers: {readers}
          Read: {books}
          Most read: {toptitles}
          """),
        closing: Phrase(
          "Terima kasih sudah datang dan membaca.", "Thank you for coming and reading."),
        short: Phrase(
          "Kehadiran: {kehadiran}\nDibaca: {buku}", "Attendance: {visits}\nRead: {books}"))
    case .quotation:
      PostParts(
        // On one line, so that no shortening leaves the author out.
        hook: Phrase(
          "“{kutipan}” — {pengarang}, {judul}, hlm. {hal}",
          "“{quotation}” — {author}, {title}, p. {page}"),
        details: Phrase("", ""), short: Phrase("", ""))
    case .tip:
      PostParts(
        hook: Phrase("Kiat: {judul}", "Tip: {title}"), details: Phrase("{kiat}", "{tip}"),
        closing: Phrase(
          "Simpan dan bagikan kepada temanmu.", "Save it and share it with a friend."),
        short: Phrase("{kiat}", "{tip}"))
    case .readingList:
      PostParts(
        hook: Phrase("{daftar}", "{list}"),
        details: Phrase("{isi}\n\n{pilihan}", "{text}\n\n{picks}"),
        closing: Phrase("Mana yang kamu baca lebih dulu?", "Which one will you read first?"),
        short: Phrase("{pilihan}", "{picks}"))
    case .resource, .videoPlan, .free:
      PostParts(
        hook: Phrase("{judul}", "{title}"),
        details: Phrase("{isi}\n{alamat}", "{text}\n{address}"),
        short: Phrase("{isi}", "{text}"))
    }
  }
}
