package import Juara

// What the website says of events.
extension Phrase {
  package static let programmePage = Phrase("Acara", "Events")
  package static let upcomingHeading = Phrase("Acara mendatang", "Coming events")
  package static let runningHeading = Phrase("Sedang berlangsung", "Running now")
  package static let pastHeading = Phrase("Sudah selesai", "Past events")
  package static let nothingComing = Phrase(
    "Belum ada acara yang dijadwalkan. Silakan lihat lagi nanti.",
    "No events are planned at present. Please look again later.")
  package static let subscribeCalendar = Phrase(
    "Berlangganan kalender (.ics)", "Subscribe to the calendar (.ics)")
  package static let addToCalendar = Phrase("Simpan ke kalender (.ics)", "Add to calendar (.ics)")
  package static let whenTitle = Phrase("Waktu", "When")
  package static let whereTitle = Phrase("Tempat", "Where")
  package static let whoMayComeTitle = Phrase("Untuk siapa", "Who may come")
  package static let eventOver = Phrase("Acara ini sudah selesai.", "This event is over.")
  package static let listIsClosed = Phrase(
    "Penuh, dan kursi tidak dibagikan lagi lewat situs. Tanyakan kepada petugas apakah masih ada.",
    "Full, and seats are no longer given out online. Ask the staff whether any is left.")
  package static let registrationIsClosed = Phrase("pendaftaran ditutup", "registration closed")
  package static let everybody = Phrase("semua umur", "all ages")
  package static let divisionsTitle = Phrase("Kategori", "Divisions")
  package static let sessionsHeading = Phrase("Pertemuan", "Sessions")
  package static let speakersTitle = Phrase("Pengisi acara", "With")
  package static let registerNow = Phrase("Daftar", "Register")
  package static let joinWaitingList = Phrase("Masuk daftar tunggu", "Join the waiting list")
  package static let boardLink = Phrase("Papan peringkat", "Leaderboard")
  package static let winnersLink = Phrase("Pemenang", "Winners")
  package static let shareByWhatsApp = Phrase("Bagikan lewat WhatsApp", "Share by WhatsApp")
  package static let shareByFacebook = Phrase("Bagikan lewat Facebook", "Share on Facebook")
  package static let shareByX = Phrase("Bagikan lewat X", "Share on X")
  package static let cancelledMark = Phrase("dibatalkan", "cancelled")
  package static let fullMark = Phrase("penuh", "full")
  package static let onlineMark = Phrase("Daring", "Online")
  package static let onlineForConfirmed = Phrase(
    "Daring; tautannya hanya untuk peserta terkonfirmasi",
    "Online; the link is for confirmed participants only")
  package static let eventCancelledText = Phrase(
    "Acara ini dibatalkan.", "This event is cancelled.")
  package static let seatsUnlimited = Phrase("tidak dibatasi", "not limited")
}

extension Wording {
  /// `sisa 12 dari 30 kursi`, `penuh, 3 orang di daftar tunggu`
  package func freeSeats(_ seats: Seats, waiting: Int) -> String {
    guard let free = seats.free, let capacity = seats.capacity else { return self(.seatsUnlimited) }
    if free > 0 {
      return say(
        "sisa \(number(free)) dari \(number(capacity)) kursi",
        "\(number(free)) of \(number(capacity)) seats left")
    }
    guard waiting > 0 else { return self(.fullMark) }
    return say(
      "penuh, \(number(waiting)) orang di daftar tunggu",
      "full, \(number(waiting)) \(waiting == 1 ? "person" : "people") on the waiting list")
  }

  /// In the programme: of a full event also that one can wait.
  package func listedSeats(_ seats: Seats, waiting: Int, canWait: Bool) -> String {
    guard seats.free == 0, canWait else { return freeSeats(seats, waiting: waiting) }
    return say("penuh; bisa masuk daftar tunggu", "full; you can join the waiting list")
      + (waiting == 0
        ? ""
        : say(
          " (sekarang \(number(waiting)) orang)",
          " (\(number(waiting)) \(waiting == 1 ? "person" : "people") now)"))
  }

  package func registrationState(_ state: RegistrationState) -> String {
    switch state {
    case .notYet(let opens):
      say(
        "Pendaftaran dibuka \(instantWithZone(opens)).",
        "Registration opens \(instantWithZone(opens)).")
    case .open: say("Pendaftaran dibuka.", "Registration is open.")
    case .closed(let end):
      say(
        "Pendaftaran sudah ditutup (sampai \(endWithZone(end))).",
        "Registration is closed (it was open until \(endWithZone(end))).")
    }
  }

  package func registrationUntil(_ plan: EventPlan) -> String {
    say(
      "Pendaftaran sampai \(endWithZone(plan.registrationEnd)).",
      "Register by \(endWithZone(plan.registrationEnd)).")
  }

  /// With the weekday where it is of one day: `Sabtu, 5 Desember 2026 pukul 09.00–11.00 WITA`.
  package func timeWithWeekday(from start: Instant, to end: Instant) -> String {
    let time = time(from: start, to: end)
    guard let zone, zone.day(of: start) == zone.day(of: end.adding(seconds: -1)) else {
      return time
    }
    return label(zone.day(of: start).weekday) + ", " + time
  }

  /// Of several sessions on several days their days alone, which no night lies between:
  /// `27–28 Desember 2026, 2 pertemuan`.
  package func time(from start: Instant, to end: Instant, sessions count: Int) -> String {
    guard count > 1, let days = severalDays(from: start, to: end) else {
      return timeWithWeekday(from: start, to: end)
    }
    return days + say(", \(number(count)) pertemuan", ", \(number(count)) sessions")
  }

  /// In a list: of more than a day the days alone.
  package func listedTime(from start: Instant, to end: Instant) -> String {
    guard end > start.adding(days: 1), let days = severalDays(from: start, to: end) else {
      return timeWithWeekday(from: start, to: end)
    }
    return days
  }

  /// Nil for one day.
  private func severalDays(from start: Instant, to end: Instant) -> String? {
    guard let zone else { return nil }
    let (first, last) = (zone.day(of: start), zone.day(of: end.adding(seconds: -1)))
    return first == last ? nil : days(from: first, to: last)
  }

  /// One session as anybody may know it: without its link.
  package func publicSession(_ session: Session) -> String {
    let plan = session.plan
    return [
      plan.title, timeWithWeekday(from: plan.startsAt, to: plan.endsAt), plan.place,
      plan.capacity == nil ? nil : freeSeats(session.seats, waiting: 0),
      session.isCancelled ? self(.cancelledMark) : nil,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  package func ageRange(_ ages: AgeRange, on day: Day?) -> String {
    say("umur ", "ages ") + self.ages(ages, on: day)
  }

  package func sharedText(_ title: String, _ when: String, _ url: String) -> String {
    "\(title) – \(when)\n\(url)"
  }
}
