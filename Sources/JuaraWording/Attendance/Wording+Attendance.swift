package import Juara

extension Wording {
  package func label(_ presence: Presence) -> String {
    switch presence {
    case .present: say("hadir", "present")
    case .tooShort: say("terlalu sebentar", "too short")
    case .unmeasured: say("tidak diketahui lamanya", "unknown for how long")
    case .absent: say("tidak datang", "did not come")
    case .expected: say("belum datang", "not yet here")
    }
  }

  package func label(_ source: Attendance.Source) -> String {
    switch source {
    case .desk: say("petugas", "staff")
    case .code: say("kode", "code")
    case .file: say("berkas", "file")
    }
  }

  /// `attended 2 of 3 sessions`; nil before any session is over.
  package func attendance(_ count: AttendanceCount) -> String? {
    if count.didNotCome, count[.expected] == 0 { return label(Presence.absent) }
    let over = count.all - count[.expected]
    guard over > 0 else { return nil }
    let short = count[.tooShort]
    return say(
      "hadir \(count[.present]) dari \(over) sesi",
      "attended \(count[.present]) of \(over) \(over == 1 ? "session" : "sessions")")
      + (short == 0 ? "" : say(", \(short) terlalu sebentar", ", \(short) too short"))
  }

  package func attendance(_ count: AttendanceCount, in session: SessionTime) -> String {
    let counts = Presence.allCases.compactMap { presence in
      count[presence] > 0 || presence == .present
        ? "\(number(count[presence])) \(label(presence))" : nil
    }
    let limit = session.atLeast.map {
      say(" (paling sedikit \($0) menit)", " (at least \($0) \($0 == 1 ? "minute" : "minutes"))")
    }
    return say("Sesi \(session.number)", "Session \(session.number)") + (limit ?? "") + ": "
      + counts.joined(separator: ", ") + say(" dari ", " of ") + number(count.all) + "."
  }

  /// What cannot be checked of a session; nil if all can.
  package func unchecked(_ count: AttendanceCount, in session: SessionTime) -> String? {
    guard let atLeast = session.atLeast, count[.unmeasured] > 0 else { return nil }
    let people = number(count[.unmeasured])
    return say(
      "Sesi \(session.number): berkasnya tidak menyebut berapa menit untuk \(people) orang, jadi syarat \(atLeast) menit tidak bisa diperiksa dan mereka tidak dihitung hadir. Impor laporan yang menyebut menitnya, atau catat dengan juara attendance mark.",
      "Session \(session.number): the file gives no minutes for \(people) \(count[.unmeasured] == 1 ? "person" : "people"), so \(atLeast) minutes cannot be checked and they do not count as present. Import a report that gives minutes, or use juara attendance mark."
    )
  }

  package func checkedIn(_ checkIn: CheckIn) -> String {
    checkIn.isNew
      ? say(
        "\(label(checkIn.person)) hadir di sesi \(checkIn.session), \(instant(checkIn.arrivedAt)).",
        "\(label(checkIn.person)) checked in to session \(checkIn.session), \(instant(checkIn.arrivedAt))."
      )
      : say(
        "\(label(checkIn.person)) sudah tercatat hadir di sesi \(checkIn.session) sejak \(instant(checkIn.arrivedAt)). Tidak ada yang diubah.",
        "\(label(checkIn.person)) already checked in to session \(checkIn.session) at \(instant(checkIn.arrivedAt)). Nothing was changed."
      )
  }

  package func checkInRemoved(_ checkIn: CheckIn) -> String {
    say(
      "Catatan kehadiran \(label(checkIn.person)) di sesi \(checkIn.session) dihapus.",
      "Removed the check-in of \(label(checkIn.person)) to session \(checkIn.session)."
    )
  }

  package func unmatched(_ count: Int) -> String {
    say(
      "\(number(count)) orang di berkas tidak ditemukan di antara pendaftar:",
      "\(number(count)) \(count == 1 ? "person" : "people") in the file \(count == 1 ? "was" : "were") not found among the registrations:"
    )
  }

  package func unmatched(_ person: AttendanceReport.Unmatched) -> String {
    let line = say("baris \(person.line)", "line \(person.line)")
    let likely = labels(person.likely)
    let reason =
      switch person.reason {
      case .nobody:
        likely.isEmpty
          ? say("tidak ada yang mirip", "no similar name")
          : say("mirip \(likely)", "perhaps \(likely)")
      case .ambiguous: say("bisa \(likely)", "could be \(likely)")
      case .notConfirmed(_, let status):
        say("\(likely) berstatus \(label(status))", "\(likely) is \(label(status))")
      default: person.reason.sentence(in: self)
      }
    let rows = person.rows > 1 ? " (\(self.rows(person.rows)))" : ""
    return "\(line)\(rows): \(person.name.map { "“\($0)” – " } ?? "")\(reason)"
  }
}

extension AttendanceRefusal: WordedError {
  package func sentence(in wording: Wording) -> String {
    switch self {
    case .noSessions:
      wording.say(
        "Acara ini tidak punya sesi, jadi tidak ada kehadirannya.",
        "This event has no sessions, so it has no attendance.")
    case .noSuchSession(let number, let known):
      wording.say(
        "Tidak ada sesi \(number). Sesi yang ada: \(wording.numbers(known)).",
        "There is no session \(number). The sessions are \(wording.numbers(known)).")
    case .severalSessions(let numbers):
      wording.say(
        "Acara ini punya beberapa sesi: \(wording.numbers(numbers)). Sebutkan dengan --session.",
        "This event has several sessions: \(wording.numbers(numbers)). Name one with --session.")
    case .notConfirmed(let number, .awaitingConsent):
      wording.say(
        "\(wording.name(.participant(number: number))) masih menunggu izin wali. Catat dulu izinnya dengan juara consent record.",
        "\(wording.name(.participant(number: number))) is still awaiting the guardian's consent. Record it first with juara consent record."
      )
    case .notConfirmed(let number, let status):
      wording.say(
        "\(wording.name(.participant(number: number))) berstatus \(wording.label(status)); hanya yang terkonfirmasi yang bisa hadir.",
        "\(wording.name(.participant(number: number))) is \(wording.label(status)); only confirmed registrations can attend."
      )
    case .unknownEntrant(let number):
      wording.say(
        "Tidak ada peserta nomor \(number) di acara ini.", "This event has no entrant \(number).")
    case .otherSessions(let number, let session):
      wording.say(
        "\(wording.name(.participant(number: number))) tidak untuk sesi \(session).",
        "\(wording.name(.participant(number: number))) is not for session \(session).")
    case .unknownCode(let typed):
      wording.say(
        "Tidak ada pendaftaran berkode “\(typed.prefix(20))” di acara ini. Periksa hurufnya, atau sebut nomor peserta atau namanya.",
        "Nobody in this event has the code “\(typed.prefix(20))”. Check its letters, or give the entrant number or the name."
      )
    case .eventCancelled:
      wording.say(
        "Acara ini dibatalkan, jadi tidak ada kehadiran yang dicatat.",
        "This event is cancelled, so nobody is checked in.")
    case .sessionCancelled(let session):
      wording.say(
        "Sesi \(session) dibatalkan, jadi tidak ada kehadiran yang dicatat.",
        "Session \(session) is called off, so nobody is checked in.")
    case .beforeCheckIn(let session, let startsAt, let opensAt):
      wording.say(
        "Sesi \(session) baru mulai \(wording.instant(startsAt)); kehadiran dicatat mulai \(wording.instant(opensAt)).",
        "Session \(session) starts on \(wording.instant(startsAt)); check-in opens on \(wording.instant(opensAt))."
      )
    case .afterSessionDay(let session, let endsAt):
      wording.say(
        "Sesi \(session) sudah selesai \(wording.end(endsAt)). Sebutkan kapan datangnya dengan --at.",
        "Session \(session) ended on \(wording.end(endsAt)). Give the time of arrival with --at."
      )
    case .inFuture(let at):
      wording.say(
        "Waktunya, \(wording.instant(at)), belum tiba.",
        "The time \(wording.instant(at)) is in the future.")
    case .notMarked(let number, let session):
      wording.say(
        "\(wording.name(.participant(number: number))) tidak tercatat datang di sesi \(session).",
        "\(wording.name(.participant(number: number))) is not checked in to session \(session).")
    case .noMinutes:
      wording.say(
        "--at-least: harus jumlah menit dari 1 sampai 10.080.",
        "--at-least: must be a number of minutes from 1 to 10,080.")
    case .nobody(let nearest) where nearest.isEmpty:
      wording.say(
        "tidak cocok dengan peserta mana pun. Isi entrant_number, atau biarkan bila bukan peserta.",
        "matches no entrant. Fill in entrant_number, or leave the row if it is not a participant."
      )
    case .nobody(let nearest):
      wording.say(
        "tidak cocok dengan peserta mana pun; mirip nomor \(wording.numbers(nearest)). Isi entrant_number.",
        "matches no entrant; similar to number \(wording.numbers(nearest)). Fill in entrant_number."
      )
    case .ambiguous(let ids):
      wording.say(
        "cocok dengan lebih dari satu peserta: nomor \(wording.numbers(ids)). Isi entrant_number.",
        "matches more than one entrant: numbers \(wording.numbers(ids)). Fill in entrant_number."
      )
    case .notMinutes:
      wording.say(
        "bukan jumlah menit dari 0 sampai 10.080.", "is not a number of minutes from 0 to 10,080.")
    case .leftBeforeJoining:
      wording.say("pulang sebelum datang.", "left before arriving.")
    case .otherDay(let at, let session, let startsAt):
      wording.say(
        "\(wording.instant(at)) jauh dari sesi \(session), yang mulai \(wording.instant(startsAt)). Periksa --session dan --date-order.",
        "\(wording.instant(at)) is far from session \(session), which starts on \(wording.instant(startsAt)). Check --session and --date-order."
      )
    }
  }
}
