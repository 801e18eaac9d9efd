package import Juara

extension Wording {
  /// Whether somebody was there.
  package func label(_ presence: Presence) -> String {
    switch presence {
    case .present: say("hadir", "present")
    case .tooShort: say("terlalu sebentar", "too short")
    case .absent: say("tidak datang", "did not come")
    case .expected: say("belum datang", "not yet here")
    }
  }

  /// How somebody's presence is known.
  package func label(_ source: Attendance.Source) -> String {
    switch source {
    case .desk: say("petugas", "staff")
    case .code: say("kode", "code")
    case .file: say("berkas", "file")
    }
  }

  /// In how many sessions somebody was: `hadir 2 dari 3 sesi`; nil while nothing can be said.
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

  /// What a session's attendance comes to.
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

  /// Somebody was checked in, or was so already.
  package func checkedIn(_ checkIn: CheckIn) -> String {
    checkIn.isNew
      ? say(
        "Pendaftaran \(checkIn.registration) hadir di sesi \(checkIn.session), \(instant(checkIn.arrivedAt)).",
        "Registration \(checkIn.registration) checked in to session \(checkIn.session), \(instant(checkIn.arrivedAt))."
      )
      : say(
        "Pendaftaran \(checkIn.registration) sudah tercatat hadir di sesi \(checkIn.session) sejak \(instant(checkIn.arrivedAt)). Tidak ada yang diubah.",
        "Registration \(checkIn.registration) already checked in to session \(checkIn.session) at \(instant(checkIn.arrivedAt)). Nothing was changed."
      )
  }

  /// A mark was taken back.
  package func checkInTakenBack(_ checkIn: CheckIn) -> String {
    say(
      "Catatan kedatangan pendaftaran \(checkIn.registration) di sesi \(checkIn.session) ditarik kembali.",
      "Took back the check-in of registration \(checkIn.registration) to session \(checkIn.session)."
    )
  }

  /// Some people in a file were not found.
  package func unmatched(_ count: Int) -> String {
    say(
      "\(number(count)) orang di berkas tidak ditemukan di antara pendaftar:",
      "\(number(count)) \(count == 1 ? "person" : "people") in the file \(count == 1 ? "was" : "were") not found among the registrations:"
    )
  }

  /// One of them, and who may be meant.
  package func unmatched(_ person: AttendanceReport.Unmatched) -> String {
    let line = say("baris \(person.line)", "line \(person.line)")
    let likely = person.likely.map { "\($0.registration) \($0.name)" }.joined(separator: ", ")
    let reason =
      switch person.reason {
      case .nobody:
        likely.isEmpty
          ? say("tidak ada yang mirip", "nobody is like it")
          : say("mirip \(likely)", "perhaps \(likely)")
      case .ambiguous: say("bisa \(likely)", "may be \(likely)")
      case .notConfirmed(let id, let status):
        say(
          "pendaftaran \(id) berstatus \(label(status))", "registration \(id) is \(label(status))")
      default: sentence(person.reason)
      }
    let rows = person.rows > 1 ? " (\(self.rows(person.rows)))" : ""
    return "\(line)\(rows): \(person.name.map { "“\($0)” – " } ?? "")\(reason)"
  }

  /// Why an attendance cannot be recorded, and what to do.
  package func sentence(_ refusal: AttendanceRefusal) -> String {
    switch refusal {
    case .noSessions:
      say(
        "Acara ini tidak punya sesi, jadi tidak ada kehadirannya.",
        "This event has no sessions, so nobody attends it.")
    case .noSuchSession(let number, let known):
      say(
        "Tidak ada sesi \(number). Sesi yang ada: \(list(known)).",
        "There is no session \(number). The sessions are \(list(known)).")
    case .severalSessions(let numbers):
      say(
        "Acara ini punya beberapa sesi: \(list(numbers)). Sebutkan dengan --session.",
        "This event has several sessions: \(list(numbers)). Name one with --session.")
    case .notConfirmed(let id, .awaitingConsent):
      say(
        "Pendaftaran \(id) masih menunggu izin wali. Catat dulu izinnya dengan juara consent record.",
        "Registration \(id) still awaits the guardian's consent. Record it first with juara consent record."
      )
    case .notConfirmed(let id, let status):
      say(
        "Pendaftaran \(id) berstatus \(label(status)); yang hadir hanya yang terkonfirmasi.",
        "Registration \(id) is \(label(status)); only the confirmed attend.")
    case .otherEvent(let id):
      say("Pendaftaran \(id) tidak ada di acara ini.", "Registration \(id) is not in this event.")
    case .otherSessions(let id, let session):
      say(
        "Pendaftaran \(id) tidak untuk sesi \(session).",
        "Registration \(id) is not for session \(session).")
    case .unknownCode(let typed):
      say(
        "Tidak ada pendaftaran berkode “\(typed.prefix(20))” di acara ini. Periksa hurufnya, atau pakai --registration.",
        "Nobody in this event has the code “\(typed.prefix(20))”. Check its letters, or use --registration."
      )
    case .beforeSessionDay(let session, let startsAt):
      say(
        "Sesi \(session) baru mulai \(instant(startsAt)); kedatangan dicatat paling awal pada hari itu.",
        "Session \(session) starts only on \(instant(startsAt)); people are checked in from that day on."
      )
    case .afterSessionDay(let session, let endsAt):
      say(
        "Sesi \(session) sudah selesai \(instant(endsAt)). Sebutkan kapan datangnya dengan --at.",
        "Session \(session) ended on \(instant(endsAt)). Say when the person came with --at.")
    case .inFuture(let at):
      say("Waktunya, \(instant(at)), belum tiba.", "The time \(instant(at)) is still to come.")
    case .notMarked(let id, let session):
      say(
        "Pendaftaran \(id) tidak tercatat datang di sesi \(session).",
        "Registration \(id) is not checked in to session \(session).")
    case .noMinutes:
      say(
        "--at-least: jumlah menit dari 1 sampai 10.080.",
        "--at-least: a number of minutes from 1 to 10,080.")
    case .nobody(let nearest) where nearest.isEmpty:
      say(
        "tidak cocok dengan pendaftaran mana pun. Isi registration_id, atau biarkan bila bukan peserta.",
        "fits no registration. Fill in registration_id, or leave it if not a participant.")
    case .nobody(let nearest):
      say(
        "tidak cocok dengan pendaftaran mana pun; mirip nomor \(numbers(nearest)). Isi registration_id.",
        "fits no registration; it is like number \(numbers(nearest)). Fill in registration_id.")
    case .ambiguous(let ids):
      say(
        "cocok dengan lebih dari satu pendaftaran: nomor \(numbers(ids)). Isi registration_id.",
        "fits more than one registration: numbers \(numbers(ids)). Fill in registration_id.")
    case .notMinutes:
      say("bukan jumlah menit dari 0 sampai 10.080.", "is no number of minutes from 0 to 10,080.")
    case .leftBeforeJoining:
      say("pulang sebelum datang.", "left before joining.")
    case .otherDay(let at, let session, let startsAt):
      say(
        "\(instant(at)) jauh dari sesi \(session), yang mulai \(instant(startsAt)). Periksa --session dan --date-order.",
        "\(instant(at)) is far from session \(session), which starts on \(instant(startsAt)). Check --session and --date-order."
      )
    }
  }

  private func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }
}
