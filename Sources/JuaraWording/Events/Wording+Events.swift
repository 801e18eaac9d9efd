package import Juara

extension Phrase {
  package static let startsTitle = Phrase("Mulai", "Starts")
  package static let endsTitle = Phrase("Selesai", "Ends")
  package static let descriptionTitle = Phrase("Deskripsi", "Description")
  package static let placeTitle = Phrase("Tempat", "Place")
  package static let linkTitle = Phrase("Tautan", "Link")
  package static let seatsTitle = Phrase("Kursi", "Seats")
  package static let seatsTakenTitle = Phrase("Terisi", "Taken")
  package static let capacityTitle = Phrase("Kapasitas", "Capacity")
  package static let agesTitle = Phrase("Umur", "Ages")
  package static let registrationTitle = Phrase("Pendaftaran", "Registration")
}

extension Wording {
  package func label(_ kind: Event.Kind) -> String {
    switch kind {
    case .discussion: say("diskusi", "discussion")
    case .seminar: say("seminar", "seminar")
    case .lecture: say("kuliah umum", "lecture")
    case .workshop: say("lokakarya", "workshop")
    case .competition: say("lomba", "competition")
    case .project: say("proyek", "project")
    }
  }

  package func label(_ state: Event.State) -> String {
    switch state {
    case .draft: say("draf", "draft")
    case .published: say("terbit", "published")
    case .cancelled: say("batal", "cancelled")
    }
  }

  package func seats(_ seats: Seats) -> String {
    guard let capacity = seats.capacity else {
      return say(
        "\(number(seats.taken)) terisi, tidak terbatas", "\(number(seats.taken)) taken, unlimited")
    }
    return say(
      "\(number(seats.taken)) dari \(number(capacity)) terisi",
      "\(number(seats.taken)) of \(number(capacity)) taken")
  }

  package func ages(_ ages: AgeRange, on day: Day?) -> String {
    let range =
      switch (ages.minimum, ages.maximum) {
      case (let minimum?, let maximum?): "\(minimum)–\(maximum)"
      case (let minimum?, nil): say("\(minimum) ke atas", "\(minimum) and over")
      case (nil, let maximum?): say("sampai \(maximum)", "up to \(maximum)")
      case (nil, nil): say("semua", "all")
      }
    return range + (day.map { say(" pada \(self.day($0))", " on \(self.day($0))") } ?? "")
  }

  /// When an event begins and ends; what goes from midnight to midnight by its days.
  package func times(of plan: EventPlan) -> (start: String, end: String) {
    if let zone, zone.start(of: zone.day(of: plan.startsAt)) == plan.startsAt,
      zone.start(of: zone.day(of: plan.endsAt)) == plan.endsAt
    {
      return (day(zone.day(of: plan.startsAt)), end(plan.endsAt))
    }
    return (instant(plan.startsAt), end(plan.endsAt))
  }

  package func registrationWindow(_ plan: EventPlan) -> String {
    let end = say(
      "sampai \(end(plan.registrationEnd))", "until \(end(plan.registrationEnd))")
    guard let opens = plan.registrationOpensAt else { return end }
    return say("dari \(instant(opens)) ", "from \(instant(opens)) ") + end
  }

  package func session(_ session: Session) -> String {
    let plan = session.plan
    let parts = [plan.title, plan.place, plan.link].compactMap { $0 }
    return "\(session.number). \(instant(plan.startsAt))"
      + (parts.isEmpty ? "" : " – " + parts.joined(separator: " – "))
      + (plan.capacity == nil ? "" : " (\(seats(session.seats)))")
      + (session.isCancelled ? say(" – batal", " – called off") : "")
  }

  package func label(_ setting: SessionPlan.Setting) -> String? {
    switch setting {
    case .virtual: say("daring", "virtual")
    case .onSite: say("di tempat", "on site")
    case .hybrid: say("hibrida: di tempat dan daring", "hybrid: on site and virtual")
    case .unknown: nil
    }
  }

  package func label(_ scope: EventPlan.RegistrationScope) -> String {
    switch scope {
    case .event: say("sekaligus untuk semua sesi", "once for all sessions")
    case .session: say("per sesi", "per session")
    }
  }

  package func label(_ rule: EventPlan.WaitingRule) -> String {
    switch rule {
    case .block:
      say(
        "rombongan yang belum muat menahan yang di belakangnya",
        "a party that does not fit holds up those behind it")
    case .skip:
      say(
        "rombongan yang belum muat boleh didahului",
        "those behind a party that does not fit may go first")
    }
  }

  package func eventCreated(_ event: Event) -> String {
    say(
      "Draf acara “\(event.code)” dibuat, mulai \(instant(event.plan.startsAt)). Terbitkan dengan juara event publish \(event.code).",
      "Created the draft event “\(event.code)”, starting \(instant(event.plan.startsAt)). Publish it with juara event publish \(event.code)."
    )
  }

  package func defaultEnd(_ event: Event) -> String {
    let (end, kind) = (self.end(event.plan.endsAt), label(event.plan.kind))
    return say(
      "Selesai \(end), menurut lama \(kind) pada umumnya. Ubah dengan juara event edit \(event.code) --ends ….",
      "It ends \(end), the usual length of a \(kind). Change it with juara event edit \(event.code) --ends …."
    )
  }

  package func eventEdited(_ event: Event, _ changes: [AuditEntry.Change]) -> String {
    changes.isEmpty
      ? say(
        "“\(event.code)” sudah begitu; tidak ada yang diubah.",
        "“\(event.code)” was so already; nothing changed.")
      : say("“\(event.code)” diubah", "Changed “\(event.code)”")
        + " (\(self.changes(changes.map(\.withShortTexts), of: .event)))."
  }

  package func startsInPast(_ start: Instant) -> String {
    say(
      "Mulainya, \(instant(start)), sudah lewat. Periksa tanggalnya bila itu bukan maksudnya.",
      "The start, \(instant(start)), is in the past. Check the date if that is not meant.")
  }

  package func eventPublished(_ code: String) -> String {
    say("“\(code)” sudah terbit.", "“\(code)” is published.")
  }

  package func registrationClosed(_ event: Event) -> String {
    say(
      "Pendaftaran “\(event.code)” ditutup \(instant(event.plan.registrationEnd)). Buka lagi dengan juara event edit \(event.code) --registration-closes tidak-ada.",
      "Registration of “\(event.code)” closed on \(instant(event.plan.registrationEnd)). Open it again with juara event edit \(event.code) --registration-closes none."
    )
  }

  package func eventCancelled(_ code: String, active: Int) -> String {
    say(
      "“\(code)” dibatalkan. \(number(active)) pendaftar perlu diberi tahu: juara contact list \(code) --template pembatalan --links.",
      "“\(code)” is cancelled. \(number(active)) registrations need to be informed: juara contact list \(code) --template cancelled --links."
    )
  }

  package func eventRestored(_ event: Event, active: Int) -> String {
    say(
      "“\(event.code)” berlaku lagi (\(label(event.state))) dengan \(number(active)) pendaftar. Beri tahu mereka bila pembatalannya sudah dikabarkan.",
      "“\(event.code)” is active again (\(label(event.state))) with \(number(active)) registrations. Inform them if they were told about the cancellation."
    )
  }

  package func cancellation(_ cancellation: Cancellation) -> String {
    instant(cancellation.audit.at) + say(", oleh ", ", by ") + cancellation.audit.staff
      + (cancellation.reason.map { ": \($0)" } ?? "")
  }

  /// `hasMoved`: the copy has times of its own; `hadLink`: a join link stayed behind.
  /// - Parameter now: By which its registration may have closed already.
  package func eventCopied(
    _ copy: Event, from code: String, hasMoved: Bool, hadLink: Bool, hadForm: Bool,
    at now: Instant
  ) -> String {
    var sentence = say(
      "“\(code)” disalin menjadi draf “\(copy.code)”, mulai \(instant(copy.plan.startsAt)).",
      "Copied “\(code)” as the draft “\(copy.code)”, starting \(instant(copy.plan.startsAt)).")
    if !hasMoved {
      sentence += say(
        " Waktunya masih sama seperti aslinya.", " Its times are the same as the original.")
    }
    if hadLink {
      sentence += say(
        " Tautan rapat tidak ikut disalin: beri yang baru dengan --link.",
        " The join link was not copied: give a new one with --link.")
    }
    if hadForm {
      sentence += say(
        " Tautan formulir pendaftaran tidak ikut disalin: beri yang baru dengan --form-url.",
        " The link of the registration form was not copied: give a new one with --form-url.")
    }
    if copy.plan.registrationEnd <= now {
      let end = self.end(copy.plan.registrationEnd)
      sentence += say(
        " Pendaftarannya sudah tertutup sejak \(end): ubah dengan --registration-closes.",
        " Its registration has been closed since \(end): change that with --registration-closes.")
    }
    return sentence
  }

  package func sessionSaved(_ session: Session, of code: String) -> String {
    say(
      "Sesi \(session.number) dari “\(code)”: \(instant(session.plan.startsAt)).",
      "Session \(session.number) of “\(code)”: \(instant(session.plan.startsAt)).")
  }

  package func label(sessionCancelled isCancelled: Bool) -> String {
    isCancelled ? say("batal", "called off") : say("sesuai jadwal", "as planned")
  }

  package func sessionCancelled(_ session: Session, of code: String, active: Int) -> String {
    let start = instant(session.plan.startsAt)
    let template = say("sesi-batal", "session-cancelled")
    let command =
      "juara contact list \(code) --session \(session.number) --template \(template) --links"
    return say(
      "Sesi \(session.number) dari “\(code)”, \(start), dibatalkan. \(number(active)) pendaftar perlu diberi tahu: \(command).",
      "Session \(session.number) of “\(code)”, \(start), is called off. \(number(active)) registrations need to be informed: \(command)."
    )
  }

  package func sessionRestored(_ session: Session, of code: String, active: Int) -> String {
    let start = instant(session.plan.startsAt)
    return say(
      "Sesi \(session.number) dari “\(code)”, \(start), berlaku lagi dengan \(number(active)) pendaftar. Beri tahu mereka bila pembatalannya sudah dikabarkan.",
      "Session \(session.number) of “\(code)”, \(start), takes place after all, with \(number(active)) registrations. Inform them if they were told about the cancellation."
    )
  }

  package func sessionRemoved(_ session: Int, from code: String) -> String {
    say("Sesi \(session) dari “\(code)” dihapus.", "Removed session \(session) of “\(code)”.")
  }

  package func label(_ role: Host.Role) -> String {
    switch role {
    case .speaker: say("narasumber", "speaker")
    case .moderator: say("moderator", "moderator")
    case .host: say("pembawa acara", "host")
    case .committee: say("panitia", "committee")
    }
  }

  /// `speaker: Name, University`
  package func host(_ host: Host) -> String {
    "\(label(host.role)): \(host.name.text)" + (host.affiliation.map { ", \($0)" } ?? "")
  }

  package func hostAdded(_ host: Host, to code: String) -> String {
    say("“\(code)”: \(self.host(host)).", "“\(code)”: \(self.host(host)).")
  }

  package func hostRemoved(_ name: PersonName, from code: String) -> String {
    say("\(name.text) tidak lagi mengisi “\(code)”.", "\(name.text) no longer hosts “\(code)”.")
  }
}

extension AuditEntry.Change {
  /// Texts in paragraphs by their first words.
  fileprivate var withShortTexts: AuditEntry.Change {
    guard field == "description" else { return self }
    return AuditEntry.Change(
      field, from: old?.shortened(to: 60), to: new?.shortened(to: 60))
  }
}
