package import Juara

extension Phrase {
  package static let registrationsTitle = Phrase("Pendaftar", "Registrations")
  package static let registrationIDTitle = Phrase("ID", "ID")
  package static let partyTitle = Phrase("Orang", "Party")
  package static let registeredAtTitle = Phrase("Mendaftar", "Registered")
  package static let otherColumnsTitle = Phrase("Kolom lain", "Other columns")
}

extension Wording {
  package func label(_ status: RegistrationStatus) -> String {
    switch status {
    case .awaitingConsent: say("menunggu izin wali", "awaiting consent")
    case .confirmed: say("terkonfirmasi", "confirmed")
    case .waitlisted: say("daftar tunggu", "waitlisted")
    case .cancelled: say("batal", "cancelled")
    case .declined: say("ditolak", "declined")
    }
  }

  /// Also tells an expired seat from another cancellation.
  package func label(_ registration: Registration) -> String {
    registration.cancelReason == .caused(.consentDeadline)
      ? say("kedaluwarsa, tanpa izin wali", "expired, no consent given")
      : label(registration.status)
  }

  package func counts(_ counts: [RegistrationStatus: Int]) -> String {
    RegistrationStatus.allCases
      .compactMap { status in counts[status].map { "\(number($0)) \(label(status))" } }
      .joined(separator: ", ")
  }

  package func summary(_ statuses: [RegistrationStatus: Int]) -> String? {
    statuses.isEmpty ? nil : say("Yang baru: ", "Of the new: ") + counts(statuses) + "."
  }

  package func registrationAdded(
    _ registration: Registration, _ kind: RegistrationOutcome.Kind, in code: String
  ) -> String {
    let status = label(registration.status)
    let already = kind != .registered
    var sentence =
      already
      ? say(
        "Sudah terdaftar di “\(code)” sebagai pendaftaran \(registration.id): \(status). Tidak ada yang diubah.",
        "Already registered for “\(code)” as registration \(registration.id): \(status). Nothing was changed."
      )
      : say(
        "Terdaftar di “\(code)”: pendaftaran \(registration.id), peserta \(registration.participant), \(status).",
        "Registered for “\(code)”: registration \(registration.id), participant \(registration.participant), \(status)."
      )
    if registration.status == .awaitingConsent, let deadline = registration.consentDeadline {
      sentence += say(
        " Kursinya menunggu izin wali sampai \(instant(deadline)).",
        " The seat is held for the guardian's consent until \(instant(deadline)).")
    }
    return sentence
  }

  package func registrationCancelled(
    _ id: Identifier<Registration>, _ names: [Identifier<Registration>: PersonName]
  ) -> String {
    say(
      "Pendaftaran \(people([id], names)) dibatalkan.",
      "Cancelled registration \(people([id], names)).")
  }

  package func registrationDeclined(
    _ id: Identifier<Registration>, _ names: [Identifier<Registration>: PersonName]
  ) -> String {
    say(
      "Pendaftaran \(people([id], names)) ditolak.", "Declined registration \(people([id], names))."
    )
  }

  package func registrationEdited(_ id: Identifier<Registration>) -> String {
    say("Pendaftaran \(id) diubah.", "Changed registration \(id).")
  }

  package func sentence(
    _ standing: StatusExplanation, of id: Identifier<Registration>, in event: Event
  ) -> String {
    let subject = say(
      "Pendaftaran \(id) di “\(event.code)”", "Registration \(id) in “\(event.code)”")
    return switch standing {
    case .confirmed: subject + say(" terkonfirmasi.", " is confirmed.")
    case .awaitsConsent(let deadline):
      subject
        + say(
          " memegang kursi yang menunggu izin wali sampai \(instant(deadline)).",
          " holds a seat until \(instant(deadline)) while awaiting the guardian's consent.")
    case .isOverdue(let deadline):
      subject
        + say(
          " tidak mendapat izin wali sampai \(instant(deadline)). Kursinya dilepas pada perubahan acara berikutnya, atau sekarang dengan juara registration expire \(event.code).",
          " did not receive the guardian's consent by \(instant(deadline)). Its seat will be released at the next change to the event, or now with juara registration expire \(event.code)."
        )
    case .waits(let position, let count, let reason):
      subject
        + say(
          " berada di urutan \(number(position)) dari \(number(count)) di daftar tunggu: ",
          " is number \(number(position)) of \(number(count)) on the waiting list: ")
        + self.reason(reason, in: event)
    case .cancelled(let at, let reason):
      subject
        + say(" batal sejak \(instant(at))", " has been cancelled since \(instant(at))")
        + (reason.map { ": " + self.reason($0) + "." } ?? ".")
    case .declined(let reason):
      subject + say(" ditolak petugas", " was declined by staff")
        + (reason.map { ": \($0)." } ?? ".")
    }
  }

  private func reason(_ reason: WaitingReason, in event: Event) -> String {
    switch reason {
    case .notEnoughSeats(let party, let shortages):
      shortages.map { room($0) }.joined(separator: ", ")
        + (party > 1
          ? say(
            ", padahal rombongannya \(number(party)) orang.",
            ", but the party has \(number(party)) people.")
          : ".")
    case .isBehind(let other, let party, let shortage):
      say(
        "di depannya menunggu pendaftaran \(other) untuk \(number(party)) orang, dan \(room(shortage)).",
        "registration \(other), a party of \(number(party)), is ahead of it, and \(room(shortage))."
      )
    case .listIsClosed(let since):
      say(
        "daftar tunggu tidak bergerak lagi sejak \(instant(since)).",
        "the waiting list stopped moving on \(instant(since)).")
    case .eventCancelled: say("acaranya dibatalkan.", "the event is cancelled.")
    case .isNext:
      say(
        "ada kursi untuknya, yang diberikan pada perubahan acara berikutnya.",
        "there is a free seat, which will be given at the next change to the event.")
    }
  }

  private func room(_ shortage: WaitingReason.Shortage) -> String {
    let pool =
      shortage.session.map { say("sesi \($0)", "session \($0)") } ?? say("acara ini", "the event")
    return shortage.free == 0
      ? say("\(pool) penuh", "\(pool) is full")
      : say(
        "kursi kosong \(pool) tinggal \(number(shortage.free))",
        "\(pool) has \(number(shortage.free)) free \(shortage.free == 1 ? "seat" : "seats")")
  }

  /// How the seats of others changed; empty if they did not.
  package func sentences(
    _ settled: SeatChanges, _ names: [Identifier<Registration>: PersonName]
  ) -> [String] {
    var sentences: [String] = []
    if !settled.expired.isEmpty {
      sentences.append(
        say(
          "Kursinya dilepas karena izin wali tidak diberikan: pendaftaran \(people(settled.expired, names)).",
          "Lost the seat because consent was not given in time: registration \(people(settled.expired, names))."
        ))
    }
    if !settled.promoted.isEmpty {
      sentences.append(
        say(
          "Naik dari daftar tunggu: pendaftaran \(people(settled.promoted, names)).",
          "Moved up from the waiting list: registration \(people(settled.promoted, names))."))
    }
    return sentences
  }

  package func sentences(
    _ effects: ConsentEffects, _ names: [Identifier<Registration>: PersonName]
  ) -> [String] {
    var sentences: [String] = []
    if !effects.confirmed.isEmpty {
      sentences.append(
        say(
          "Terkonfirmasi: pendaftaran \(people(effects.confirmed, names)).",
          "Confirmed: registration \(people(effects.confirmed, names))."))
    }
    if !effects.awaiting.isEmpty {
      sentences.append(
        say(
          "Kembali menunggu izin wali: pendaftaran \(people(effects.awaiting, names)).",
          "Awaiting the guardian's consent again: registration \(people(effects.awaiting, names)).")
      )
    }
    return sentences + self.sentences(effects.seatChanges, names)
  }

  /// For staff: `12 (Ani), 13 (Budi)`; the first 30 of many.
  private func people(
    _ ids: [Identifier<Registration>], _ names: [Identifier<Registration>: PersonName]
  ) -> String {
    let shown = ids.prefix(30).map { id in "\(id)" + (names[id].map { " (\($0.text))" } ?? "") }
    let more = ids.count - shown.count
    return shown.joined(separator: ", ")
      + (more > 0 ? say(", dan \(number(more)) lagi", ", and \(number(more)) more") : "")
  }

  package func overdue(_ count: Int, in code: String) -> String {
    let command = "juara registration expire \(code)"
    return say(
      "\(number(count)) kursi menunggu izin wali yang sudah lewat batasnya: \(command).",
      count == 1
        ? "1 seat is held past its consent deadline: \(command)."
        : "\(number(count)) seats are held past their consent deadline: \(command)."
    )
  }

  package var nothingExpired: String {
    say("Tidak ada kursi yang lewat batas izinnya.", "No seat is held past its consent deadline.")
  }
}
