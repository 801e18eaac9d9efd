package import Juara

// What staff read at the door, at arm's length.
extension Phrase {
  package static let doorLabel = Phrase("Kode, nomor, atau nama", "Code, number or name")
  package static let doorHint = Phrase(
    "Pindai kode QR, atau ketik kode (K7Q-2MX), nomor peserta, atau sebagian nama.",
    "Scan the QR code, or type the code (K7Q-2MX), the entrant number, or part of the name.")
  package static let doorButton = Phrase("Catat hadir", "Check in")
  package static let doorUndoButton = Phrase("Batalkan, salah orang", "Undo, wrong person")
  package static let doorSeatButton = Phrase("Beri kursi dan catat hadir", "Seat and check in")
  package static let doorConsentButton = Phrase(
    "Catat izin dan catat hadir", "Record the consent and check in")
  package static let doorReturnButton = Phrase(
    "Daftarkan lagi dan catat hadir", "Register again and check in")
  package static let doorConsentReturnButton = Phrase(
    "Catat izin, daftarkan lagi, dan catat hadir",
    "Record the consent, register again and check in")
  package static let signedByLabel = Phrase(
    "Nama wali yang menandatangani formulir izin", "Guardian who signed the consent form")
  package static let ruleReasonLabel = Phrase(
    "Alasan (hanya bila aturan pendaftaran tidak mengizinkan)",
    "Reason (only if the registration rules do not allow it)")
  package static let registerThemNow = Phrase("Daftarkan sekarang", "Register now")
  package static let walkInLink = Phrase("Daftarkan yang belum terdaftar", "Register somebody new")
  package static let walkInPage = Phrase("Daftarkan di tempat", "Register at the door")
  package static let walkInHeading = Phrase("Data peserta", "Who came")
  package static let walkInBorn = Phrase("Tanggal lahir atau kelas", "Birth date or class")
  package static let walkInBornHint = Phrase(
    "Misalnya 27-03-2014 atau 5A; untuk orang dewasa boleh “umum”.",
    "For example, 27-03-2014 or 5A; for adults “umum” will do.")
  package static let walkInPhone = Phrase("Telepon (boleh kosong)", "Telephone (optional)")
  package static let walkInGuardian = Phrase("Nama wali", "Guardian's name")
  package static let walkInGuardianHint = Phrase(
    "Untuk yang di bawah umur: wali yang menandatangani formulir izin ikut serta.",
    "For a minor: the guardian who signed the consent form.")
  package static let walkInButton = Phrase("Daftarkan dan catat hadir", "Register and check in")
  package static let fullNameTitle = Phrase("Nama lengkap", "Full name")
  package static let codeUnknown = Phrase("Kode tidak dikenal", "Unknown code")
  package static let doorListHeading = Phrase("Daftar peserta", "Participants")
  package static let doorNobody = Phrase(
    "Belum ada yang terdaftar untuk sesi ini.", "Nobody is registered for this session.")
  package static let doorUndoReason = Phrase(
    "Salah orang di pintu.", "The wrong person at the door.")
  package static let doorBack = Phrase("Ke pintu masuk", "To the door")
  package static let doorPage = Phrase("Pintu masuk", "At the door")
  package static let doorIn = Phrase("Hadir", "Checked in")
  package static let doorAlready = Phrase("Sudah hadir", "Already checked in")
  package static let doorUndone = Phrase("Dibatalkan: belum hadir", "Undone: not checked in")
  package static let doorUnknown = Phrase("Tidak dikenal", "Not known")
  package static let doorSeveral = Phrase("Siapa yang dimaksud?", "Who is meant?")
  package static let doorNothingTyped = Phrase("Belum ada yang diketik", "Nothing was typed")
  package static let scanPage = Phrase("Kode hadir", "Door code")
  package static let scanForStaff = Phrase(
    "Kode ini dipindai petugas di pintu; di sini tidak ada data siapa pun.",
    "Staff scan this code at the door; nobody's details are shown here.")
  package static let staffSignInLink = Phrase("Petugas: masuk", "Staff: sign in")
}

// The list that is printed for the door, and what was written on it.
extension Phrase {
  package static let doorListUnregistered = Phrase(
    "Belum terdaftar", "Not registered")
  package static let arrivalMistyped = Phrase(
    "Salah ketik saat mencatat.", "Mistyped while entering.")
  package static let arrivalsNeedOverride = Phrase(
    "Yang ditolak aturan pendaftaran tetapi sudah diterima di pintu: masukkan lagi dengan --override ALASAN.",
    "Enter those whom the rules of registration refuse, and who were let in, again with --override REASON."
  )
  package static let arrivalsNotRecorded = Phrase("Belum tercatat:", "Not recorded:")
  package static let arrivalHelp = Phrase(
    """
    SIAPA                 nomor peserta, kode hadir, ID29, telepon, nama atau sebagian nama
    + NAMA / 27-03-2014 / 0812-3456-7890 / NAMA WALI
                          yang belum terdaftar: lahir atau kelas, telepon, wali; boleh sebagian
    batal                 menghapus catatan kehadiran terakhir
    selesai, baris kosong berhenti
    """,
    """
    WHO                   entrant number, code, ID29, telephone, name or part of a name
    + NAME / 27-03-2014 / 0812-3456-7890 / GUARDIAN
                          somebody unregistered: birth date or class, telephone, guardian, as known
    undo                  takes the last check-in back
    done, an empty line   ends
    """)
}

extension Wording {
  package func doorListTitle(_ title: String) -> String {
    say("Daftar hadir: \(title)", "Attendance: \(title)")
  }

  package var doorListColumns: [String] {
    [
      say("No.", "No."), say("Nama", "Name"), say("Kelas, sekolah", "Class, school"),
      say("Tanda tangan", "Signature"),
    ]
  }

  package var doorListBlankColumns: [String] {
    [
      "", say("Nama lengkap", "Full name"), say("Lahir atau kelas", "Birth date or class"),
      say("Telepon, nama wali", "Telephone, guardian"),
    ]
  }

  package func doorListNote(_ code: EventCode) -> String {
    say(
      "Setelah acara, ketik nomor yang hadir dengan: juara attendance enter \(code). Yang belum terdaftar diketik dengan tanda + di depannya. Simpan atau musnahkan lembar ini: isinya data pribadi.",
      "After the event, type the numbers of those who came with: juara attendance enter \(code). The unregistered are typed with a + in front. Keep this sheet safe or destroy it: it holds personal data."
    )
  }

  /// Where nobody said when people came.
  package func arrivalsAtStart(_ start: Instant) -> String {
    say(
      "Kedatangan dicatat pada mulainya sesi, \(instant(start)); ubah dengan --at.",
      "Arrivals are recorded at the session's start, \(instant(start)); change it with --at.")
  }

  package func arrivalSummary(_ count: Int, refused: Int) -> String {
    say("\(number(count)) orang dicatat hadir", "\(number(count)) checked in")
      + (refused == 0
        ? "."
        : say(
          ", \(number(refused)) baris belum tercatat.",
          ", \(number(refused)) \(refused == 1 ? "line" : "lines") not recorded."))
  }

  package func doorTitle(_ title: String) -> String { say("Pintu: \(title)", "Door: \(title)") }

  package func doorCount(_ present: Int, of expected: Int) -> String {
    say(
      "\(number(present)) dari \(number(expected)) sudah datang",
      "\(number(present)) of \(number(expected)) are here")
  }

  package func doorSession(_ session: SessionTime, isOneOfSeveral: Bool) -> String {
    let time = time(from: session.startsAt, to: session.endsAt)
    guard isOneOfSeveral else { return time }
    return say("Sesi \(session.number)", "Session \(session.number)")
      + (session.title.map { ": \($0)" } ?? "") + ", " + time
  }

  package func doorIn(at arrival: Instant) -> String {
    say("hadir \(clock(arrival))", "in at \(clock(arrival))")
  }

  package func doorAlready(at arrival: Instant) -> String {
    say("Sudah hadir pukul \(clock(arrival))", "Already checked in at \(clock(arrival))")
  }

  package func doorOtherEvent(_ title: String) -> String {
    say("Kode ini untuk acara lain: \(title).", "This code is for another event: \(title).")
  }

  /// One word or two for the one at the door; what more there is stands below it.
  package func doorRefusal(
    _ refusal: AttendanceRefusal, of registration: Registration
  ) -> String {
    switch refusal {
    // In the words of the lists.
    case .notConfirmed:
      label(registration).prefix(1).uppercased() + label(registration).dropFirst()
    case .beforeCheckIn, .afterSessionDay: say("Bukan waktunya", "Wrong day or hour")
    case .otherSessions: say("Bukan untuk sesi ini", "Not for this session")
    case .eventCancelled: say("Acaranya dibatalkan", "The event is cancelled")
    case .sessionCancelled: say("Sesinya dibatalkan", "The session is called off")
    case .severalSessions: say("Pilih dulu sesinya", "Choose the session first")
    case .unknownCode, .unknownEntrant: self(.doorUnknown)
    default: say("Tidak bisa", "Not possible")
    }
  }

  /// What staff can do about it, on these pages.
  package func doorAdvice(_ refusal: AttendanceRefusal) -> String? {
    switch refusal {
    case .notConfirmed(_, .awaitingConsent):
      say(
        "Bila walinya di sini dan menandatangani formulir izin, catat izinnya.",
        "If the guardian is here and signs the consent form, record the consent.")
    case .notConfirmed(_, .waitlisted):
      say(
        "Bila ada tempat, beri kursi; sebutkan alasannya.",
        "If there is room, give a seat, and say why.")
    case .beforeCheckIn(_, let startsAt, let opensAt):
      say(
        "Mulai \(instant(startsAt)); dicatat sejak \(instant(opensAt)).",
        "It starts on \(instant(startsAt)); check-in opens on \(instant(opensAt)).")
    case .afterSessionDay(_, let endsAt):
      say("Sudah selesai \(end(endsAt)).", "It ended on \(end(endsAt)).")
    case .notConfirmed(_, .cancelled):
      say(
        "Bila masih ada kursi, daftarkan lagi di sini.",
        "If there is a free seat, register the person again here.")
    case .notConfirmed, .otherSessions, .severalSessions, .eventCancelled, .sessionCancelled: nil
    case .unknownCode:
      say(
        "Tidak ada yang berkode itu di acara ini. Coba nomor atau namanya.",
        "Nobody in this event has that code. Try the number or the name.")
    default: sentence(refusal)
    }
  }
}

extension ArrivalLineProblem: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .noName:
      wording.say(
        "Setelah + harus ada nama lengkap, misalnya: + Siti Aminah / 27-03-2014 / 0812-3456-7890.",
        "After the + there must be a full name, such as: + Siti Aminah / 27-03-2014 / 0812-3456-7890."
      )
    case .twice(let part):
      wording.say(
        "“\(part)” adalah yang kedua dari jenisnya. Tulis satu orang per baris.",
        "“\(part)” is the second of its kind. Write one person per line.")
    case .notUnderstood(let part):
      wording.say(
        "“\(part)” bukan tanggal lahir, kelas, telepon, atau nama wali.",
        "“\(part)” is not a birth date, class, telephone number or guardian's name.")
    case .nothingToUndo:
      wording.say("Tidak ada yang bisa dibatalkan.", "There is nothing to undo.")
    }
  }
}
